/** Reads one document in a thread of its own, and says what came of it. */
import { parentPort, workerData } from 'node:worker_threads'
import { lees } from '@voordeur/documenten'
import { isVoordeurFout } from '@voordeur/kern'
import { grenzen, type Leesbericht } from './documenten.ts'

const { bytes, tijd, maxBytes } = workerData as { bytes: Uint8Array; tijd: number; maxBytes: number }
const meld = (bericht: Leesbericht) => parentPort!.postMessage(bericht)

lees(bytes, grenzen(tijd, maxBytes)).then(
  (gelezen) => meld({ gelezen }),
  (fout: unknown) => {
    if (!isVoordeurFout(fout)) throw fout
    meld({ code: fout.code, plekken: fout.plekken })
  },
)
