import { awbOp } from './awb-versie.ts'
import type { BeslistermijnInvoer } from './beslistermijn-invoer.ts'
import { type Datum, langeDatum, plusDagen } from './datum.ts'
import { registerregel } from './registerregel.ts'
import { regelstap, uitlegstap } from './stap.ts'
import { termijn } from './termijn.ts'
import { letOp, NIETS, nietGelezen, type Toelichting, type Waarschuwing } from './waarschuwing.ts'

/** What a notice of default leads to. Amounts are the most that can be due: they stop at the decision. */
export type Dwangsom =
  | {
      readonly stand: 'loopt_zonder_besluit'
      readonly eersteDag: Datum
      readonly laatsteDag: Datum
      readonly blokken: readonly Dwangsomblok[]
      readonly maximumCent: number
    }
  | { readonly stand: 'te_vroeg_in_gebreke' | 'termijn_loopt_nog' | 'bedrag_niet_gelezen' }

/** A block of days with the same amount; `tot` counts. */
export interface Dwangsomblok {
  readonly van: Datum
  readonly tot: Datum
  readonly bedragPerDagCent: number
}

/** The penalty for a late decision (Awb 4:17), if a notice of default was received. */
export function dwangsomNa(
  vraag: BeslistermijnInvoer,
  uiterlijk: Datum | undefined,
): Toelichting & { readonly dwangsom?: Dwangsom } {
  const { ingebrekestelling } = vraag
  if (ingebrekestelling === undefined) return NIETS
  if (uiterlijk === undefined) return { ...NIETS, dwangsom: { stand: 'termijn_loopt_nog' } }
  const awb = awbOp(vraag, ingebrekestelling, '/ingebrekestelling')
  const start = registerregel(awb, 'dwangsom-start')
  if (ingebrekestelling <= uiterlijk) {
    const zin = `De ingebrekestelling kwam toen de termijn nog niet voorbij was. Die duurt tot en met ${langeDatum(uiterlijk)}.`
    const bron = start?.bron ?? []
    const waarschuwing: Waarschuwing = { code: 'ingebrekestelling_te_vroeg', zin, bron, zekerheid: 'uitleg' }
    return { ...NIETS, dwangsom: { stand: 'te_vroeg_in_gebreke' }, waarschuwingen: [waarschuwing] }
  }
  const duur = registerregel(awb, 'dwangsom-duur')
  if (start === undefined || duur === undefined) {
    const waarschuwing = nietGelezen('Het bedrag van de dwangsom (artikel 4:17)')
    return { ...NIETS, dwangsom: { stand: 'bedrag_niet_gelezen' }, waarschuwingen: [waarschuwing] }
  }

  const { weken } = start.dan
  const wachten = termijn({ begin: ingebrekestelling, lengte: { weken }, bron: start.bron })
  const eersteDag = plusDagen(wachten.uiterlijk, 1)
  const laatsteDag = plusDagen(eersteDag, duur.dan.dagen - 1)
  const bedragen = awb.items.flatMap((regel) =>
    regel.dan.soort === 'bedrag' ? [{ ...regel.dan, regel }] : [],
  )
  const opDag = (nummer: number) => plusDagen(eersteDag, nummer - 1)
  const zinEerste = `De eerste dag van de dwangsom is ${langeDatum(eersteDag)}, de dag daarna.`
  const zinLaatste = `${duur.omdat} De laatste dag is ${langeDatum(laatsteDag)}.`
  return {
    dwangsom: {
      stand: 'loopt_zonder_besluit',
      eersteDag,
      laatsteDag,
      blokken: bedragen.map(({ van, tot, cent }) => ({
        van: opDag(van),
        tot: opDag(tot),
        bedragPerDagCent: cent,
      })),
      maximumCent: bedragen.reduce((som, { van, tot, cent }) => som + (tot - van + 1) * cent, 0),
    },
    stappen: [
      regelstap(ingebrekestelling, start),
      ...wachten.stappen,
      uitlegstap(eersteDag, zinEerste, start.bron),
      uitlegstap(laatsteDag, zinLaatste, duur.bron),
      ...bedragen.map(({ van, regel }) => regelstap(opDag(van), regel)),
    ],
    waarschuwingen: awb.items
      .filter(({ id, dan }) => id.startsWith('dwangsom-') && dan.soort === 'let_op')
      .map((regel) => letOp('dwangsom_voorwaarde', regel)),
  }
}
