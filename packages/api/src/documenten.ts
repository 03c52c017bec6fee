import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type GelezenDocument, lees } from '@voordeur/documenten'
import { type FoutCode, type Foutplek, fout, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
import { Probleemfout, uitVoordeurFout, weiger } from './probleem.ts'

/** What a worker says back. */
export type Leesbericht =
  | { readonly gelezen: GelezenDocument }
  | { readonly code: FoutCode; readonly plekken: readonly Foutplek[] }

/** As built. From source there is no thread that reads TypeScript, and a document is read in this one. */
const WERKER = new URL('./lees-werker.js', import.meta.url)

/** More at once would only make each of them slower. */
const MEESTE_LEZERS = 2
let lezers = 0

/**
 * Reads a document. A PDF can keep a processor busy for seconds, so it is read in a thread of its own, with a limit to its
 * memory and its time: other requests do not notice.
 */
export async function leesDocument(bytes: Buffer, tijd: number, maxBytes: number): Promise<GelezenDocument> {
  if (lezers >= MEESTE_LEZERS) throw weiger('bezet', { 'retry-after': '5' })
  lezers += 1
  try {
    return await (existsSync(WERKER) ? inDraad(bytes, tijd, maxBytes) : lees(bytes, grenzen(tijd, maxBytes)))
  } catch (gegooid) {
    throw isVoordeurFout(gegooid) ? new Probleemfout(uitVoordeurFout(gegooid)) : gegooid
  } finally {
    lezers -= 1
  }
}

export function grenzen(tijd: number, maxBytes: number): { maxBytes: number; maxMilliseconden: number } {
  return { maxBytes, maxMilliseconden: tijd }
}

function inDraad(bytes: Buffer, tijd: number, maxBytes: number): Promise<GelezenDocument> {
  return new Promise((geef, weigerBelofte) => {
    const draad = new Worker(fileURLToPath(WERKER), {
      workerData: { bytes, tijd, maxBytes },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: true,
      stderr: true,
    })
    // A little more than the reader itself gets: it can say better what went wrong.
    const wekker = setTimeout(() => {
      weigerBelofte(duurtTeLang())
      void draad.terminate()
    }, tijd + 1000)
    draad.once('message', (bericht: Leesbericht) => {
      if ('gelezen' in bericht) geef(bericht.gelezen)
      else weigerBelofte(new VoordeurFout(bericht.code, bericht.plekken))
      void draad.terminate()
    })
    // Out of memory: for the sender the document is too much. Anything else is a fault of ours.
    draad.once('error', (fout: NodeJS.ErrnoException) =>
      weigerBelofte(fout.code === 'ERR_WORKER_OUT_OF_MEMORY' ? duurtTeLang() : fout),
    )
    draad.once('exit', () => {
      clearTimeout(wekker)
      weigerBelofte(new Error('De lezer stopte zonder antwoord'))
    })
  })
}

function duurtTeLang(): VoordeurFout {
  return fout(
    'lezen_duurt_te_lang',
    '',
    'een document dat binnen de tijd te lezen is',
    'Het lezen van dit document duurde te lang, of vroeg te veel geheugen.',
    'Reading this document took too long, or too much memory.',
  )
}
