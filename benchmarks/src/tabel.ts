import type { Aanvraag } from '@voordeur/urgentie'
import type { Beeld } from '../../packages/urgentie/src/generated/typen.ts'
import { type Eens, toetsEens } from './eens.ts'
import { verseKopie } from './kopie.ts'
import { feelin } from './mededingers/feelin.ts'
import { handgeschreven } from './mededingers/handgeschreven.ts'
import { jsonLogicJs } from './mededingers/json-logic.ts'
import { jsonRulesEngine } from './mededingers/json-rules-engine.ts'
import type { MaakEigen, MaakMededinger, Mededinger } from './mededingers/mededinger.ts'
import { publicodes } from './mededingers/publicodes.ts'
import { voordeur } from './mededingers/voordeur.ts'
import { zen } from './mededingers/zen.ts'
import { type Meting, meet, parseTaak, type Taak, taak } from './meten.ts'
import { onvolledig, ruimteVan, volledig } from './situaties.ts'
import { leesTabel } from './spec.ts'

const VERSIE = '2026-07-01'
const spec = leesTabel('urgentie/wettelijke-groep', VERSIE)
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
  /** With a third of the facts absent, so that the inputs differ in form. */
  readonly onvolledig: Meting
  readonly alle: readonly (Meting & { readonly hoe: string })[]
}

type Regel = Taak & { readonly hoe: string }

/** One bare table: the generated one beside the same rules by hand and in five other engines. */
export async function meetTabel(): Promise<Tabelmeting> {
  const { andere, uitgevallen } = maakAndere()
  const getoetst = await verseKopie()
  const eens = await toetsEens(spec, ruimte, [handgeschreven(getoetst), voordeur(getoetst), ...andere])
  const invoer = volledig<Aanvraag>(ruimte)
  const regels = [
    weging(handgeschreven(await verseKopie()), invoer),
    weging(voordeur(await verseKopie()), invoer),
    { ...parseTaak('JSON.parse', invoer), hoe: 'van dezelfde invoer' },
    await besluit(),
    ...andere.map((een) => weging(een, invoer)),
    ...(await onbekend()),
  ]
  const metingen = await meet(regels)
  const [hand, verzamel, parse] = metingen
  return {
    id: `${spec.id} van ${VERSIE}`,
    rijen: spec.regels.length,
    situaties: ruimte.aantal,
    eens,
    uitgevallen,
    hand: hand!,
    verzamel: verzamel!,
    parse: parse!,
    onvolledig: metingen.at(-2)!,
    alle: metingen.map((meting, i) => ({ ...meting, hoe: regels[i]!.hoe })),
  }
}

function weging(een: Mededinger, invoer: readonly Aanvraag[]): Regel {
  return { ...taak(een.naam, (aanvraag: Aanvraag) => een.weeg(aanvraag), invoer), hoe: een.hoe }
}

/** A table of which one row decides. */
async function besluit(): Promise<Regel> {
  const { beslis, slottabel } = await verseKopie()
  const beelden = volledig<Beeld>(ruimteVan(leesTabel('urgentie/uitkomst', VERSIE)))
  return {
    ...taak('Voordeur, beslis', (beeld: Beeld) => beslis(slottabel, beeld), beelden),
    hoe: `tabel uitkomst, ${slottabel.rijen.length} rijen`,
  }
}

/** The same table where a third of the facts is absent, so that the inputs also differ in form. */
async function onbekend(): Promise<readonly Regel[]> {
  const invoer = onvolledig<Aanvraag>(ruimte)
  const anders = async (maak: MaakEigen, naam: string, hoe: string) => ({
    ...weging(maak(await verseKopie()), invoer),
    naam,
    hoe,
  })
  const metVragen: MaakEigen = ({ tabel, verzamel, ontbrekendeFeiten }) => ({
    naam: '',
    hoe: '',
    weeg: (aanvraag) => {
      const { treffers, open } = verzamel(tabel, aanvraag)
      return { treffers, open, ontbreekt: ontbrekendeFeiten(open, aanvraag) }
    },
    rijen: () => [],
  })
  return [
    await anders(handgeschreven, 'if/else, onvolledig', 'onbekend telt als nee'),
    await anders(voordeur, 'Voordeur, onvolledig', 'een derde is onbekend'),
    await anders(metVragen, 'Voordeur, met vragen', 'en welke feiten missen'),
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
