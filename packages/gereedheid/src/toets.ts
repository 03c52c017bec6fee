import {
  eisInvoer,
  eisObject,
  motiveer,
  opDatum,
  opErnst,
  signalenUit,
  type Toetsbevinding,
  type Toetsitem,
  type Toetslijst,
  type Toetsuitslag,
  toetsAanLijst,
  versie,
} from '@voordeur/kern'
import { bijDeToets } from './generated/bij-de-toets.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Bewijssoort,
  Gereedheidstoets,
  Gereedheidsuitkomst,
  Lijstnaam,
  Oordeel,
  Oordelen,
  Toetsfeiten,
} from './generated/typen.ts'
import { oordeel as valideerOordeel, oordelen as valideerOordelen } from './generated/validatie.js'
import { volgendeStap } from './generated/volgende-stap.ts'
import { lijstVersies } from './toetslijst.ts'
import { nogNietGedaan, volgendeStappen } from './volgende-stappen.ts'

export interface Toetscontext {
  /** Which checklist. */
  readonly lijst: Lijstnaam
  /** ISO 8601 date. It picks the version of the list. */
  readonly peildatum: string
}

/**
 * How far is an organisation on a checklist, item by item, and what comes next? Per item a level of 0 to 3 and the kinds
 * of evidence for it. An item that is left out is `onbekend`, never 0. A level without evidence stands, and is named in
 * `zonder_bewijs`. There is never a total: what is in order does not make up for a dangerous gap.
 *
 * Source: the checklists in specs/gereedheid/; what rests on the Wmo 2015 has certainty `wet`. The scale and the order of
 * the next steps (law, then safety, then the lowest levels) are our own design (`uitleg`).
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`, with the JSON pointer.
 *
 * @example
 * toets({ 'opvang-landelijk': { niveau: 0 } }, { lijst: 'gemeente', peildatum: '2026-11-25' }).volgende_stappen[0]?.item // 'opvang-landelijk'
 */
export function toets(oordelen: Oordelen, context: Toetscontext): Gereedheidstoets {
  const { lijst: naam, peildatum } = eisObject(context, ['lijst', 'peildatum'], '') as unknown as Toetscontext
  const lijst = opDatum(lijstVersies(naam, '/lijst'), peildatum)
  eisOordelen(oordelen, lijst)
  const uitslag = toetsAanLijst(lijst, alsBevindingen(lijst, oordelen), true)
  const stappen = opDatum(volgendeStap, peildatum)
  const tabel = opDatum(bijDeToets, peildatum)
  const volgende_stappen = volgendeStappen(lijst, uitslag, stappen, peildatum)
  const zonder_bewijs = uitslag.items
    .filter(({ niveau, bewijs }) => niveau !== 'onbekend' && niveau > 0 && bewijs.length === 0)
    .map(({ item }) => item)
  const alleen_papier = uitslag.items
    .filter(({ niveau, bewijs }) => niveau !== 'onbekend' && niveau > 1 && isAlleenPapier(bewijs))
    .map(({ item }) => item)
  const feiten: Toetsfeiten = {
    ...standVan('wet', lijst, uitslag, ({ zekerheid }) => zekerheid === 'wet'),
    ...standVan('veiligheid', lijst, uitslag, ({ veiligheid }) => veiligheid === true),
    zonder_bewijs: zonder_bewijs.length > 0,
    alleen_papier: alleen_papier.length > 0,
  }
  const { signalen, vragen } = signalenUit(bronnen, tabel, feiten, peildatum)
  const uitkomst = uitkomstVan(uitslag)
  return {
    uitkomst,
    titel: TITELS[uitkomst],
    lijst: naam,
    uitslag,
    volgende_stappen,
    zonder_bewijs,
    alleen_papier,
    motivering: lijst.items.map((item) => motiveer(bronnen, lijst, item, peildatum)),
    ontbreekt: volgende_stappen.flatMap(({ item, vraag }) =>
      vraag === undefined ? [] : [{ feit: `/oordelen/${item}`, vraag }],
    ),
    signalen: opErnst(signalen),
    mens: { beslisser: BESLISSERS[naam], vragen },
    versie: versie(pakket, peildatum, [lijst, stappen, tabel]),
  }
}

const TITELS: Readonly<Record<Gereedheidsuitkomst, string>> = {
  volledig: 'Van elk punt is bekend hoe ver het is',
  open: 'Van een deel van de punten is bekend hoe ver het is',
  onbepaald: 'Van geen enkel punt is bekend hoe ver het is',
}

const BESLISSERS: Readonly<Record<Lijstnaam, string>> = {
  campagne: 'Wie de opdracht voor de campagne geeft, samen met ervaringsdeskundigen',
  gemeente: 'Het college; over het plan en de verordening beslist de gemeenteraad',
  'opleiding-contactberoepen': 'Wie over de opleiding gaat, samen met de branche',
  'opleiding-politie': 'Wie bij de politie over de opleiding gaat',
}

/** What exists on paper only: it does not show what people do. */
const PAPIER: readonly Bewijssoort[] = ['besluit', 'plan_of_afspraak', 'werkwijze', 'lesmateriaal']

function isAlleenPapier(bewijs: readonly string[]): boolean {
  return bewijs.length > 0 && bewijs.every((soort) => PAPIER.some((papier) => papier === soort))
}

/** First per item, so that an error names the item: its name is one of the list and no one's secret. */
function eisOordelen(oordelen: unknown, { items }: Toetslijst): void {
  const ids = items.map(({ id }) => id)
  for (const [id, oordeel] of Object.entries(eisObject(oordelen, ids, '/oordelen')))
    eisInvoer<Oordeel>(valideerOordeel, oordeel, `/oordelen/${id}`)
  eisInvoer<Oordelen>(valideerOordelen, oordelen, '/oordelen')
}

/** An item that was not judged is given as unknown: the engine would else call it 0. */
function alsBevindingen({ items }: Toetslijst, oordelen: Oordelen): Readonly<Record<string, Toetsbevinding>> {
  return Object.fromEntries(
    items.map(({ id }): [string, Toetsbevinding] => {
      const oordeel = Object.hasOwn(oordelen, id) ? oordelen[id] : undefined
      return [id, { niveau: oordeel?.niveau ?? 'onbekend', bewijs: oordeel?.bewijs ?? [] }]
    }),
  )
}

function standVan<Naam extends 'wet' | 'veiligheid'>(
  naam: Naam,
  { items }: Toetslijst,
  uitslag: Toetsuitslag,
  telt: (item: Toetsitem) => boolean,
): Pick<Toetsfeiten, `${Naam}_nog_niet` | `${Naam}_onbekend`> {
  const niveaus = uitslag.items.filter((_, i) => telt(items[i]!)).map(({ niveau }) => niveau)
  return {
    [`${naam}_nog_niet`]: niveaus.some(nogNietGedaan),
    [`${naam}_onbekend`]: niveaus.includes('onbekend'),
  } as Pick<Toetsfeiten, `${Naam}_nog_niet` | `${Naam}_onbekend`>
}

function uitkomstVan({ items }: Toetsuitslag): Gereedheidsuitkomst {
  const onbekend = items.filter(({ niveau }) => niveau === 'onbekend').length
  if (onbekend === 0) return 'volledig'
  return onbekend === items.length ? 'onbepaald' : 'open'
}
