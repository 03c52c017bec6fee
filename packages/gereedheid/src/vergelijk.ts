import {
  eisInvoer,
  eisObject,
  fout,
  type Itemverschil,
  type NiveauUitslag,
  opDatum,
  opErnst,
  signalenUit,
  type Toetslijst,
  type Toetsuitslag,
  type Versie,
  vergelijkUitslagen,
  versie,
} from '@voordeur/kern'
import { bijDeVergelijking } from './generated/bij-de-vergelijking.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  BewaardeToets,
  Gereedheidstoets,
  Gereedheidsvergelijking,
  Puntverschil,
  Vergelijkuitkomst,
} from './generated/typen.ts'
import { bewaardeToets as valideer } from './generated/validatie.js'
import { lijstVersies } from './toetslijst.ts'

/**
 * Two answers of {@link toets} with the same checklist, of one organisation over time or of two municipalities: exactly
 * the items that differ. From or to `onbekend` is never called a rise or a fall, and nothing is added up.
 *
 * @param a an answer of `toets`, also one that was kept as JSON; so is `b`. Only `lijst`, `uitslag` and `versie` are read.
 * @throws VoordeurFout `invoer_ongeldig` with the JSON pointer if one of the two is not such an answer, or if they were
 * made with different lists.
 *
 * @example
 * vergelijk(
 *   toets({ plan: { niveau: 1 } }, { lijst: 'gemeente', peildatum: '2026-07-01' }),
 *   toets({ plan: { niveau: 2 }, kennis: { niveau: 2 } }, { lijst: 'gemeente', peildatum: '2026-11-25' }),
 * ).verschillen.map(({ item, verandering }) => `${item} ${verandering}`) // ['kennis niet_te_zeggen', 'plan hoger']
 */
export function vergelijk(a: Gereedheidstoets, b: Gereedheidstoets): Gereedheidsvergelijking {
  eisToets(a, '/a')
  eisToets(b, '/b')
  if (a.lijst !== b.lijst)
    throw fout(
      'invoer_ongeldig',
      '/b/lijst',
      'dezelfde toetslijst als bij a',
      'Deze toets gebruikt een andere toetslijst dan a.',
      'This answer was made with another checklist than a.',
    )
  const versies = lijstVersies(a.lijst)
  const verschillen = vergelijkUitslagen(a.uitslag, b.uitslag).map((een) => inWoorden(een, versies))
  const anders = new Set(verschillen.map(({ item }) => item))
  const overeen = a.uitslag.items.filter(({ item }) => !anders.has(item))
  const beide_onbekend = overeen.filter(({ niveau }) => niveau === 'onbekend').map(({ item }) => item)
  const uitkomst = uitkomstVan(verschillen, beide_onbekend)
  // The rules of the later of the two: what was known then, is known to who compares.
  const peildatum = [a.versie.peildatum, b.versie.peildatum].sort().at(-1)!
  const tabel = opDatum(bijDeVergelijking, peildatum)
  const { signalen, vragen } = signalenUit(
    bronnen,
    tabel,
    {
      andere_versie: a.uitslag.lijst.hash !== b.uitslag.lijst.hash,
      niet_te_zeggen: verschillen.some(({ verandering }) => verandering === 'niet_te_zeggen'),
      zonder_bewijs: heeftOnbewezen(a.uitslag) || heeftOnbewezen(b.uitslag),
    },
    peildatum,
  )
  return {
    uitkomst,
    titel: TITELS[uitkomst],
    lijst: a.lijst,
    verschillen,
    gelijk: overeen.filter(({ niveau }) => niveau !== 'onbekend').map(({ item }) => item),
    beide_onbekend,
    signalen: opErnst(signalen),
    mens: { beslisser: 'Wie a en b heeft ingevuld, samen', vragen },
    a: kopie(a.versie),
    b: kopie(b.versie),
    versie: versie(pakket, peildatum, [tabel]),
  }
}

function kopie(van: Versie): Versie {
  return { ...van, regels: van.regels.map((regel) => ({ ...regel, geldig: { ...regel.geldig } })) }
}

const TITELS: Readonly<Record<Vergelijkuitkomst, string>> = {
  verschil: 'Er zijn punten die hoger of lager zijn',
  gelijk: 'Elk punt is bekend en gelijk',
  onbepaald: 'Er is geen bekend verschil, maar niet alles is bekend',
}

function uitkomstVan(
  verschillen: readonly Puntverschil[],
  beideOnbekend: readonly string[],
): Vergelijkuitkomst {
  if (verschillen.some(({ verandering }) => verandering !== 'niet_te_zeggen')) return 'verschil'
  return verschillen.length === 0 && beideOnbekend.length === 0 ? 'gelijk' : 'onbepaald'
}

function inWoorden(verschil: Itemverschil, versies: readonly Toetslijst[]): Puntverschil {
  const titel = versies.flatMap(({ items }) => items).findLast(({ id }) => id === verschil.item)?.titel
  return { titel: titel ?? verschil.item, ...verschil, zin: zinVan(verschil, versies.at(-1)!) }
}

function zinVan({ a, b, verandering }: Itemverschil, { niveaus }: Toetslijst): string {
  const naam = (niveau: NiveauUitslag | undefined) => {
    if (niveau === undefined) return 'niet in de lijst'
    return niveau === 'onbekend' ? 'onbekend' : (niveaus[niveau]?.naam ?? String(niveau))
  }
  const stap = `Van ${naam(a)} naar ${naam(b)}`
  return verandering === 'niet_te_zeggen'
    ? `${stap}: of dat hoger of lager is, is niet te zeggen.`
    : `${stap}.`
}

function heeftOnbewezen({ items }: Toetsuitslag): boolean {
  return items.some(({ niveau, bewijs }) => niveau !== 'onbekend' && niveau > 0 && bewijs.length === 0)
}

const VELDEN = {
  uitkomst: true,
  titel: true,
  lijst: true,
  uitslag: true,
  volgende_stappen: true,
  zonder_bewijs: true,
  alleen_papier: true,
  motivering: true,
  ontbreekt: true,
  signalen: true,
  mens: true,
  versie: true,
} as const satisfies Record<keyof Gereedheidstoets, true>

/** An answer that comes from elsewhere, such as a file: what is read of it, and that it is about the list it names. */
function eisToets(waarde: unknown, pad: string): asserts waarde is Gereedheidstoets {
  const gegeven = eisObject(waarde, Object.keys(VELDEN), pad)
  // A field that is absent stays absent, so that the error says so.
  const gelezen = Object.entries(gegeven).filter(([veld]) => ['lijst', 'uitslag', 'versie'].includes(veld))
  const { lijst, uitslag } = eisInvoer<BewaardeToets>(valideer, Object.fromEntries(gelezen), pad)
  const versies = lijstVersies(lijst, `${pad}/lijst`)
  const hoogste = Math.max(...versies.map(({ niveaus }) => niveaus.length - 1))
  if (versies.every(({ id }) => id !== uitslag.lijst.id))
    throw fout(
      'invoer_ongeldig',
      `${pad}/uitslag/lijst/id`,
      'de toetslijst die bij lijst staat',
      'De uitslag is van een andere toetslijst.',
      'The result is of another checklist.',
    )
  for (const [i, { item, niveau }] of uitslag.items.entries()) {
    if (versies.every(({ items }) => items.every(({ id }) => id !== item)))
      throw fout(
        'invoer_ongeldig',
        `${pad}/uitslag/items/${i}/item`,
        'een punt van de toetslijst',
        'Dit punt staat niet in de toetslijst.',
        'The checklist does not have this item.',
      )
    if (uitslag.items.findIndex((een) => een.item === item) < i)
      throw fout(
        'invoer_ongeldig',
        `${pad}/uitslag/items/${i}/item`,
        'elk punt een keer',
        'Dit punt staat er twee keer.',
        'This item is there twice.',
      )
    if (niveau !== 'onbekend' && niveau > hoogste)
      throw fout(
        'invoer_ongeldig',
        `${pad}/uitslag/items/${i}/niveau`,
        `een niveau van 0 tot en met ${hoogste}, of onbekend`,
        'Dit niveau heeft de schaal niet.',
        'The scale does not have this level.',
      )
  }
}
