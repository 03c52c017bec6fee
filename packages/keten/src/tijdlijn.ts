import { bronnenOp, langeDatum, plusDagen, type TermijnInvoer, termijn } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type { Overdrachtnummer, Overdrachttermijn, Rekenstap, Routestap } from './generated/typen.ts'
import type { Graaf, Overdrachtitem, Pad, Pijl } from './graaf.ts'
import { termijnInWoorden } from './woorden.ts'

/** A way with its dates. */
export interface Reis {
  readonly stappen: readonly Routestap[]
  readonly uiterlijk: string
}

/**
 * The dates of a way. A hand-off that waits for a clock (`na`), as the request to the Raad waits for the judgement of
 * Veilig Thuis, starts on the last day of that clock; the clock is a step of its own. Clocks of a link to itself run
 * beside each other, all from the day of arrival.
 */
export function reis(pad: Pad, graaf: Graaf, begin: string, peildatum: string): Reis {
  const binnen = pad.every(({ van, naar }) => van === naar)
  const stappen: Routestap[] = []
  const eind = new Map<Overdrachtnummer, string>()
  const loop = (pijl: Pijl, aankomst: string): string => {
    const bekend = eind.get(pijl.dan.overdracht)
    if (bekend !== undefined && pijl.van === pijl.naar) return bekend
    const na = pijl.dan.termijn.na && graaf.item.get(pijl.dan.termijn.na)
    const start = na ? loop(klok(na), aankomst) : aankomst
    const stap = maakStap(pijl, start, peildatum)
    stappen.push(stap)
    eind.set(pijl.dan.overdracht, stap.uiterlijk)
    return stap.uiterlijk
  }
  if (binnen) {
    const dagen = pad.map((pijl) => loop(pijl, begin))
    return { stappen, uiterlijk: [begin, ...dagen].sort().at(-1)! }
  }
  return { uiterlijk: pad.reduce((dag, pijl) => loop(pijl, dag), begin), stappen }
}

/** A clock runs inside one link. */
function klok(item: Overdrachtitem): Pijl {
  return { ...item, van: item.dan.van[0]!, naar: item.dan.naar[0]! }
}

function maakStap(pijl: Pijl, begin: string, peildatum: string): Routestap {
  const { overdracht, naam, soort, termijn: regel } = pijl.dan
  const { uiterlijk, stappen } = reken(regel, pijl, begin)
  const telt = regel.vorm === 'lengte'
  return {
    overdracht,
    naam,
    van: pijl.van,
    naar: pijl.naar,
    soort,
    termijn: termijnInWoorden(regel),
    telt_mee: telt,
    begin,
    uiterlijk,
    zin: telt
      ? `${naam}: ${termijnInWoorden(regel)} na ${regel.anker}. Uiterlijk ${langeDatum(uiterlijk)}.`
      : `${naam}: ${termijnInWoorden(regel)}. Deze stap telt niet mee in de som.`,
    bron: bronnenOp(bronnen, pijl, peildatum),
    zekerheid: pijl.zekerheid,
    stappen,
  }
}

function reken(
  { aantal, eenheid, termijnenwet, uitgesloten_door: door }: Overdrachttermijn,
  { bron }: Pijl,
  begin: string,
): { readonly uiterlijk: string; readonly stappen: readonly Rekenstap[] } {
  if (aantal === undefined || eenheid === undefined) return { uiterlijk: begin, stappen: [] }
  if (eenheid === 'uren') {
    const uiterlijk = plusDagen(begin, Math.ceil(aantal / 24))
    const zin = `De termijn telt in uren. Wij tonen de dag waarop hij eindigt: ${langeDatum(uiterlijk)}.`
    return { uiterlijk, stappen: [{ datum: uiterlijk, zin, bron: door ? [door] : [], zekerheid: 'uitleg' }] }
  }
  const lengte = { [eenheid]: aantal } as unknown as TermijnInvoer['lengte']
  const { uiterlijk, stappen } = termijn(
    termijnenwet === 'geldt'
      ? { begin, lengte, bron }
      : termijnenwet === 'uitgesloten'
        ? { begin, lengte, bron, atw: false, reden: 'wet_sluit_uit', redenBron: door ? [door] : [] }
        : { begin, lengte, bron, atw: false, reden: 'regeling_zwijgt' },
  )
  return { uiterlijk, stappen }
}
