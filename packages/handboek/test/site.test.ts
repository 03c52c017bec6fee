/**
 * Every test that looks at the built site, in one file: the site is built once at most, and there is one browser. The
 * parts stand beside this file, one per subject.
 */
import { afterAll, afterEach, beforeAll } from 'vitest'
import { begin, proef } from './browser.ts'
import './bestanden.ts'
import './twee-minuten.ts'
import './formulieren.ts'
import './meldcode.ts'
import './keten.ts'
import './aanroep.ts'
import './paginas.ts'

beforeAll(begin)
afterEach(() => proef.ruimOp())
afterAll(() => proef?.sluit())
