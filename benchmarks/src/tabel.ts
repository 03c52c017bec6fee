import { beslis, type Feitwaarde, metFeit, ontbrekendeFeiten, opDatum, verzamel } from '@voordeur/kern'
import type { Beslistabel } from '@voordeur/regelbouw'
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
import { meet, type Meting, type Taak } from './meten.ts'
import { type Ruimte, ruimteVan } from './situaties.ts'
import { leesTabel } from './spec.ts'

export const PEILDATUM = '2026-11-23'
/** How many different inputs every task is given in turn. */
export const INVOEREN = 64

const spec = leesTabel('urgentie/wettelijke-groep', '2026-07-01')
const slotspec = leesTabel('urgentie/uitkomst', '2026-07-01')
const tabel = opDatum(wettelijkeGroep, PEILDATUM)
const slottabel = opDatum(uitkomst, PEILDATUM)

export interface Tabelmeting {
  readonly rijen: number
  readonly slotrijen: number
  readonly situaties: number
  readonly eens: readonly Eens[]
  /** Engines that could not be used here, with the reason. */
  readonly uitgevallen: readonly { readonly naam: string; readonly reden: string }[]
  readonly metingen: readonly (Meting & { readonly hoe: string })[]
}

/** One bare table: the generated one beside the same rules by hand and in six other engines. */
export async function meetTabel(): Promise<Tabelmeting> {
  const ruimte = ruimteVan(spec)
  const { mededingers, uitgevallen } = maakMededingers(spec)
  const [hand, onze, ...andere] = [handgeschreven, voordeur(tabel), ...mededingers] as Mededinger[]
  const eens = await toetsEens(spec, ruimte, [hand!, onze!, ...andere])
  const volledig = eerste<Aanvraag>(ruimte)
  const lijst = [
    taak(hand!, volledig),
    taak(onze!, volledig),
    ...eigenVarianten(ruimte),
    { ...parse(volledig, 'JSON.parse van de invoer'), hoe: 'de maatstaf' },
    ...andere.map((mededinger) => taak(mededinger, volledig)),
  ]
  const metingen = await meet(lijst as readonly Taak[])
  return {
    rijen: tabel.rijen.length,
    slotrijen: slottabel.rijen.length,
    situaties: ruimte.aantal,
    eens,
    uitgevallen,
    metingen: metingen.map((meting, i) => ({ ...meting, hoe: lijst[i]!.hoe })),
  }
}

/** The same work on input that is not complete, and a table of which one row decides. */
function eigenVarianten(ruimte: Ruimte) {
  return [
    {
      naam: 'Voordeur, feiten onbekend',
      hoe: 'een derde van de feiten ontbreekt',
      doe: (aanvraag: Aanvraag) => verzamel(tabel, aanvraag),
      invoer: onvolledig(ruimte),
    },
    {
      naam: 'Voordeur, en wat mist',
      hoe: 'hetzelfde, met de lijst feiten die nog nodig zijn',
      doe: (aanvraag: Aanvraag) => {
        const { treffers, open } = verzamel(tabel, aanvraag)
        return { treffers, open, mist: ontbrekendeFeiten(open, aanvraag) }
      },
      invoer: onvolledig(ruimte),
    },
    {
      naam: 'Voordeur, beslis',
      hoe: `de tabel uitkomst (${slottabel.rijen.length} rijen)`,
      doe: (beeld: Beeld) => beslis(slottabel, beeld),
      invoer: eerste<Beeld>(ruimteVan(slotspec)),
    },
  ]
}

/** JSON.parse of these inputs as text: what every caller pays before any rule is read. */
export function parse<In>(invoer: readonly In[], naam: string): Taak<string> {
  return { naam, doe: (tekst: string) => JSON.parse(tekst), invoer: invoer.map((een) => JSON.stringify(een)) }
}

function taak({ naam, hoe, weeg }: Mededinger, invoer: readonly Aanvraag[]) {
  return { naam, hoe, doe: weeg, invoer }
}

/** Inputs as they come in: read from text. */
function eerste<In>({ situatie }: Ruimte): readonly In[] {
  return Array.from({ length: INVOEREN }, (_, k) => JSON.parse(JSON.stringify(situatie(k))) as In)
}

/** Every third fact taken away, a different third for every input. */
export function onvolledig({ paden, situatie }: Ruimte): readonly Aanvraag[] {
  return Array.from({ length: INVOEREN }, (_, k) => {
    const zonder = paden.filter((_, i) => (i + k) % 3 === 0)
    const over = zonder.reduce<object>((invoer, pad) => metFeit(invoer, pad, undefined as Feitwaarde | undefined), situatie(k))
    return JSON.parse(JSON.stringify(over)) as Aanvraag
  })
}

function maakMededingers(spec: Beslistabel) {
  const makers: Record<string, MaakMededinger<never>> = {
    'json-logic-js': jsonLogicJs,
    'json-rules-engine': jsonRulesEngine,
    'zen-engine': zen,
    publicodes,
    feelin,
  } as Record<string, MaakMededinger<never>>
  const mededingers: Mededinger<never>[] = []
  const uitgevallen: { naam: string; reden: string }[] = []
  for (const [naam, maak] of Object.entries(makers)) {
    try {
      mededingers.push(maak(spec))
    } catch (fout) {
      uitgevallen.push({ naam, reden: (fout as Error).message })
    }
  }
  return { mededingers, uitgevallen }
}
