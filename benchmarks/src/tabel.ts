import { beslis, ontbrekendeFeiten, opDatum, verzamel } from '@voordeur/kern'
import type { Aanvraag } from '@voordeur/urgentie'
import type { Beeld } from '../../packages/urgentie/src/generated/typen.ts'
import { uitkomst } from '../../packages/urgentie/src/generated/uitkomst.ts'
import { wettelijkeGroep } from '../../packages/urgentie/src/generated/wettelijke-groep.ts'
import { type Eens, toetsEens } from './eens.ts'
import { feelin } from './mededingers/feelin.ts'
import { handgeschreven } from './mededingers/handgeschreven.ts'
import { jsonLogicJs } from './mededingers/json-logic.ts'
import { jsonRulesEngine } from './mededingers/json-rules-engine.ts'
import type { MaakMededinger, Mededinger } from './mededingers/mededinger.ts'
import { publicodes } from './mededingers/publicodes.ts'
import { voordeur } from './mededingers/voordeur.ts'
import { zen } from './mededingers/zen.ts'
import { type Meting, meet, parseTaak, type Taak, taak } from './meten.ts'
import { onvolledig, ruimteVan, volledig } from './situaties.ts'
import { leesTabel } from './spec.ts'

export const PEILDATUM = '2026-11-23'
const VERSIE = '2026-07-01'

const spec = leesTabel('urgentie/wettelijke-groep', VERSIE)
const tabel = opDatum(wettelijkeGroep, PEILDATUM)
const slottabel = opDatum(uitkomst, PEILDATUM)
const ruimte = ruimteVan(spec)

const ANDERE: Readonly<Record<string, MaakMededinger>> = {
  'json-logic-js': jsonLogicJs,
  'json-rules-engine': jsonRulesEngine,
  'zen-engine': zen,
  publicodes,
  feelin,
}

export interface Tabelmeting {
  readonly id: string
  readonly rijen: number
  /** How many complete situations the table has. */
  readonly situaties: number
  readonly eens: readonly Eens[]
  /** Engines that could not be used on this machine, and why. */
  readonly uitgevallen: readonly { readonly naam: string; readonly reden: string }[]
  readonly hand: Meting
  readonly verzamel: Meting
  readonly parse: Meting
  readonly alle: readonly (Meting & { readonly hoe: string })[]
}

/** One bare table: the generated one beside the same rules by hand and in five other engines. */
export async function meetTabel(): Promise<Tabelmeting> {
  const { andere, uitgevallen } = maakAndere()
  const onze = voordeur(tabel)
  const eens = await toetsEens(spec, ruimte, [handgeschreven, onze, ...andere])
  const invoer = volledig<Aanvraag>(ruimte)
  const weeg = (een: Mededinger) => ({
    ...taak(een.naam, (aanvraag: Aanvraag) => een.weeg(aanvraag), invoer),
    hoe: een.hoe,
  })
  const taken = [
    weeg(handgeschreven),
    weeg(onze),
    { ...parseTaak('JSON.parse', invoer), hoe: 'van dezelfde invoer' },
    ...eigenVarianten(),
    ...andere.map(weeg),
  ]
  const metingen = await meet(taken)
  const [hand, verzameld, parse] = metingen
  return {
    id: `${spec.id} van ${VERSIE}`,
    rijen: tabel.rijen.length,
    situaties: ruimte.aantal,
    eens,
    uitgevallen,
    hand: hand!,
    verzamel: verzameld!,
    parse: parse!,
    alle: metingen.map((meting, i) => ({ ...meting, hoe: taken[i]!.hoe })),
  }
}

/** The same table with input that is not complete, and a table of which one row decides. */
function eigenVarianten(): (Taak & { hoe: string })[] {
  const half = onvolledig<Aanvraag>(ruimte)
  const beelden = volledig<Beeld>(ruimteVan(leesTabel('urgentie/uitkomst', VERSIE)))
  const metVragen = (aanvraag: Aanvraag) => {
    const verzameling = verzamel(tabel, aanvraag)
    return { ...verzameling, mist: ontbrekendeFeiten(verzameling.open, aanvraag) }
  }
  return [
    {
      ...taak('Voordeur, beslis', (beeld: Beeld) => beslis(slottabel, beeld), beelden),
      hoe: `tabel uitkomst, ${slottabel.rijen.length} rijen`,
    },
    {
      ...taak('Voordeur, onvolledig', (aanvraag: Aanvraag) => verzamel(tabel, aanvraag), half),
      hoe: 'een derde is onbekend',
    },
    { ...taak('Voordeur, met vragen', metVragen, half), hoe: 'en welke feiten missen' },
  ]
}

function maakAndere() {
  const andere: Mededinger[] = []
  const uitgevallen: { naam: string; reden: string }[] = []
  for (const [naam, maak] of Object.entries(ANDERE)) {
    try {
      andere.push(maak(spec))
    } catch (fout) {
      uitgevallen.push({ naam, reden: (fout as Error).message })
    }
  }
  return { andere, uitgevallen }
}
