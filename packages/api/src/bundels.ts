import { setImmediate as evenWachten } from 'node:timers/promises'
import type { AlleenLezen, components } from '@voordeur/client'
import { eisInvoer, isVoordeurFout } from '@voordeur/kern'
import { operaties } from './beschrijving.ts'
import { antwoordOp } from './keur.ts'
import { keuring } from './keuringen.ts'
import { leesJson } from './lichaam.ts'
import { type Probleem, Probleemfout, probleem, uitVoordeurFout } from './probleem.ts'
import { werkwoorden } from './werkwoorden/alle.ts'
import type { Vraagoperatie } from './werkwoorden/typen.ts'

type Bundelvraag = AlleenLezen<components['schemas']['Bundelvraag']>
type Bundelantwoord = AlleenLezen<components['schemas']['Bundelantwoord']>

/** By the last part of its address, what answers a question. */
const OPERATIES = new Map(
  operaties.flatMap(({ pad, operatie: { operationId } }) =>
    Object.hasOwn(werkwoorden, operationId) ? [[pad.slice(1), operationId as Vraagoperatie] as const] : [],
  ),
)

/** The verb of an operation, with its body checked against the description. */
export function stel(operatie: Vraagoperatie, vraag: unknown): unknown {
  return antwoordOp(werkwoorden[operatie], keuring(`${operatie}Body`), vraag)
}

/** Answers one question of many. A fault in it is an answer too: it does not stop the others. */
function beantwoord(geef: () => unknown, plaats: number, meld: (fout: unknown) => void): Bundelantwoord {
  try {
    const { soort, vraag } = eisInvoer<Bundelvraag>(keuring('bundelvraag'), geef())
    return { plaats, status: 200, antwoord: stel(OPERATIES.get(soort)!, vraag) as Record<string, unknown> }
  } catch (fout) {
    const gevonden = problemenVan(fout, meld)
    return { plaats, status: gevonden.status, probleem: gevonden }
  }
}

function problemenVan(fout: unknown, meld: (fout: unknown) => void): Probleem {
  if (fout instanceof Probleemfout) return fout.probleem
  if (isVoordeurFout(fout)) return uitVoordeurFout(fout)
  meld(fout)
  return probleem('storing')
}

/** Gives way to other requests now and then: a long list must not keep them waiting. */
class Beurt {
  #begin = performance.now()

  async geefDoor(): Promise<void> {
    if (performance.now() - this.#begin < 5) return
    await evenWachten()
    this.#begin = performance.now()
  }
}

/** The answers to a list of questions, in the same order. */
export async function beantwoordBundel(
  vragen: readonly unknown[],
  meld: (fout: unknown) => void,
): Promise<{ readonly antwoorden: readonly Bundelantwoord[] }> {
  const beurt = new Beurt()
  const antwoorden: Bundelantwoord[] = []
  for (const [plaats, vraag] of vragen.entries()) {
    antwoorden.push(beantwoord(() => vraag, plaats, meld))
    await beurt.geefDoor()
  }
  return { antwoorden }
}

/**
 * Answers a stream of questions (NDJSON) line by line, while it comes in. The next piece is only read once the answers so
 * far were taken, so a slow reader slows the sender down and nothing piles up.
 */
export async function* beantwoordStroom(
  stukken: AsyncIterable<Buffer>,
  maxBytes: number,
  meld: (fout: unknown) => void,
): AsyncGenerator<string> {
  const beurt = new Beurt()
  let plaats = 0
  const antwoord = (regel: Buffer) => `${JSON.stringify(beantwoord(() => leesJson(regel), plaats++, meld))}\n`
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const stuk of stukken) {
      let begin = 0
      for (let einde = stuk.indexOf(10); einde !== -1; einde = stuk.indexOf(10, begin)) {
        const deel = stuk.subarray(begin, einde)
        const regel = rest.length === 0 ? deel : Buffer.concat([rest, deel])
        rest = Buffer.alloc(0)
        begin = einde + 1
        if (regel.length > maxBytes)
          throw new Probleemfout(probleem('te_groot', `${maxBytes} bytes per regel.`))
        // An empty line is no question.
        if (!isLeeg(regel)) yield antwoord(regel)
        await beurt.geefDoor()
      }
      if (begin < stuk.length) rest = Buffer.concat([rest, stuk.subarray(begin)])
      if (rest.length > maxBytes) throw new Probleemfout(probleem('te_groot', `${maxBytes} bytes per regel.`))
    }
    if (!isLeeg(rest)) yield antwoord(rest)
  } catch (fout) {
    // The status of the whole was sent long ago; so the line that could not be read tells why, and the stream ends.
    const gevonden = problemenVan(fout, meld)
    yield `${JSON.stringify({ plaats, status: gevonden.status, probleem: gevonden })}\n`
  }
}

function isLeeg(regel: Buffer): boolean {
  return regel.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)
}

/** The pieces of a request, with a limit to how long it may be silent. */
export async function* stukkenVan(
  verzoek: AsyncIterable<Buffer> & { destroy(): void },
  tijd: number,
): AsyncGenerator<Buffer> {
  const lezer = verzoek[Symbol.asyncIterator]()
  try {
    for (;;) {
      let wekker: NodeJS.Timeout | undefined
      const teLaat = new Promise<never>((_, weigerBelofte) => {
        wekker = setTimeout(() => weigerBelofte(new Probleemfout(probleem('te_langzaam'))), tijd)
      })
      const volgende = await Promise.race([lezer.next(), teLaat]).finally(() => clearTimeout(wekker))
      if (volgende.done) return
      yield volgende.value
    }
  } catch (fout) {
    // The sender went away halfway: what was complete is answered, and nobody waits for the rest.
    if (!(fout instanceof Probleemfout)) return
    throw fout
  }
}
