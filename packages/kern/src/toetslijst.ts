import type { Bronregister } from './bron.ts'
import { bijVeld, eisObject, fout, onder, onverwacht } from './fout.ts'
import type {
  Bron,
  Itemuitslag,
  Itemverschil,
  Niveaustand,
  NiveauUitslag,
  Toetsuitslag,
} from './generated/typen.ts'
import { bronnenOp, type Onderbouwd } from './onderbouwing.ts'
import { type Gedateerd, opDatum } from './versies.ts'

/** One step of the scale of a checklist. Step 0 means: it is not there. */
export interface Toetsniveau {
  readonly niveau: number
  readonly naam: string
  /** Plain Dutch (B1). */
  readonly criterium: string
  /** Words by which a reader knows the level. For people: no program searches for them. */
  readonly kenmerken: readonly string[]
}

export interface Toetsthema {
  readonly id: string
  readonly titel: string
}

/** One item of a checklist: what is asked, why, on what ground, and a model sentence for each level above 0. */
export interface Toetsitem extends Onderbouwd {
  readonly id: string
  readonly thema: string
  readonly titel: string
  /** May be missing without fault; it is counted apart. */
  readonly optioneel: boolean
  /** Without this item someone may be in danger; it goes before others in what to do next. */
  readonly veiligheid?: boolean
  readonly vraag: string
  /** What the text must say. */
  readonly kijk_naar: readonly string[]
  /** From level 1 up, in the order of the scale. */
  readonly modelzinnen: readonly string[]
  /** Items of the supporting list that, from a level up, give passages to show to a human. */
  readonly steunt_op: readonly { readonly item: string; readonly vanaf: number }[]
}

/** One dated version of a checklist, as regelbouw writes it. */
export interface Toetslijst extends Gedateerd {
  readonly toelichting: string
  readonly hash: string
  /** The list that `steunt_op` of the items points into. */
  readonly steunlijst?: string
  /** From 0 up, without a hole: the place in this array is the level. */
  readonly niveaus: readonly Toetsniveau[]
  readonly themas: readonly Toetsthema[]
  readonly items: readonly Toetsitem[]
}

/** A checklist to show: its items with sources that a reader can follow. */
export interface LijstOpDatum extends Omit<Toetslijst, 'items'> {
  readonly items: readonly ItemOpDatum[]
}

export interface ItemOpDatum extends Omit<Toetsitem, 'bron'> {
  readonly bron: readonly Bron[]
}

/**
 * All versions of the checklist with a name, the oldest first.
 *
 * @param pad the JSON pointer that an error names.
 * @throws VoordeurFout `invoer_ongeldig` for a name that none of them has.
 */
export function versiesVanLijst<Naam extends string>(
  lijsten: Readonly<Record<Naam, readonly Toetslijst[]>>,
  naam: Naam,
  pad: string,
): readonly Toetslijst[] {
  // An array with one name in it would be found under that name.
  if (typeof naam === 'string' && Object.hasOwn(lijsten, naam)) return lijsten[naam]
  throw fout(
    'invoer_ongeldig',
    pad,
    `een van: ${Object.keys(lijsten).join(', ')}`,
    'Deze toetslijst bestaat niet.',
    'There is no such checklist.',
  )
}

/**
 * A checklist as it holds on a day, to show.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 */
export function lijstOpDatum(
  bronnen: Bronregister,
  versies: readonly Toetslijst[],
  peildatum: string,
): LijstOpDatum {
  const lijst = opDatum(versies, peildatum)
  // A copy down to the words: who changes an answer does not change the list.
  return {
    ...lijst,
    geldig: { ...lijst.geldig },
    niveaus: lijst.niveaus.map((niveau) => ({ ...niveau, kenmerken: [...niveau.kenmerken] })),
    themas: lijst.themas.map((thema) => ({ ...thema })),
    items: lijst.items.map((item) => ({
      ...item,
      kijk_naar: [...item.kijk_naar],
      modelzinnen: [...item.modelzinnen],
      steunt_op: item.steunt_op.map((steun) => ({ ...steun })),
      bron: bronnenOp(bronnen, item, peildatum),
    })),
  }
}

/** What was found for one item: the highest level, and references to what it rests on. */
export interface Toetsbevinding {
  readonly niveau: NiveauUitslag
  readonly bewijs: readonly string[]
}

/**
 * How far each item of a checklist comes. An item without a finding is `0` if the whole document was seen, else
 * `onbekend`; a finding of 0 in a document that was not seen whole is `onbekend` too. Levels need not follow each
 * other up: only the one that is given counts.
 *
 * @param bevindingen per item id what was found; leave an item out if nothing was.
 * @param volledig whether the whole document was seen.
 * @throws VoordeurFout `invoer_ongeldig` for an item or a level that the list does not have.
 *
 * @example
 * toetsAanLijst(
 *   {
 *     id: 'woning/lijst',
 *     geldig: { van: '2018-01-01' },
 *     niveaus: [{ niveau: 0, naam: 'afwezig' }, { niveau: 1, naam: 'noemt' }, { niveau: 2, naam: 'wil' }],
 *     themas: [{ id: 'hulp', titel: 'Hulp' }],
 *     items: [
 *       { id: 'H1', thema: 'hulp', optioneel: false, modelzinnen: ['Hulp bestaat.', 'Wij willen helpen.'] },
 *       { id: 'H2', thema: 'hulp', optioneel: true, modelzinnen: ['Nazorg bestaat.', 'Wij willen nazorg.'] },
 *     ],
 *   },
 *   { H1: { niveau: 1, bewijs: ['p4'] } },
 *   false,
 * ).items.map(({ item, niveau, hoger }) => [item, niveau, hoger?.modelzin]) // [['H1', 1, 'Wij willen helpen.'], ['H2', 'onbekend', undefined]]
 */
export function toetsAanLijst(
  lijst: Toetslijst,
  bevindingen: Readonly<Record<string, Toetsbevinding>>,
  volledig: boolean,
): Toetsuitslag {
  const { id, geldig, hash, niveaus, themas } = lijst
  eisBevindingen(lijst, bevindingen)
  const items = lijst.items.map((item): Itemuitslag => {
    const gevonden = Object.hasOwn(bevindingen, item.id) ? bevindingen[item.id] : undefined
    const gemeld = gevonden?.niveau ?? 0
    const niveau = gemeld === 0 && !volledig ? 'onbekend' : gemeld
    const modelzin = niveau === 'onbekend' ? undefined : item.modelzinnen[niveau]
    return {
      item: item.id,
      thema: item.thema,
      optioneel: item.optioneel,
      niveau,
      bewijs: [...(gevonden?.bewijs ?? [])],
      ...(niveau !== 'onbekend' && modelzin !== undefined && { hoger: { niveau: niveau + 1, modelzin } }),
    }
  })
  const stand = (thema: string, optioneel: boolean): Niveaustand => {
    const eigen = items.filter((een) => een.thema === thema && een.optioneel === optioneel)
    const op = (niveau: NiveauUitslag) => eigen.filter((een) => een.niveau === niveau).map(({ item }) => item)
    return {
      niveaus: niveaus.map(({ niveau, naam }) => ({ niveau, naam, items: op(niveau) })),
      onbekend: op('onbekend'),
    }
  }
  return {
    lijst: { id, geldig: { ...geldig }, hash },
    volledig,
    items,
    themas: themas.map(({ id: thema, titel }) => ({
      thema,
      titel,
      kern: stand(thema, false),
      optioneel: stand(thema, true),
    })),
  }
}

/**
 * Exactly the items whose level differs, in the order of `a`, then what only `b` has. From or to `onbekend` is never
 * called a rise or a fall.
 *
 * @throws VoordeurFout `invoer_ongeldig` if the results are of two different lists; two versions of one list are fine.
 *
 * @example
 * vergelijkUitslagen(
 *   { lijst: { id: 'woning/lijst' }, items: [{ item: 'H1', niveau: 0 }, { item: 'H2', niveau: 2 }] },
 *   { lijst: { id: 'woning/lijst' }, items: [{ item: 'H1', niveau: 5 }, { item: 'H2', niveau: 2 }] },
 * ) // [{ item: 'H1', a: 0, b: 5, verandering: 'hoger' }]
 */
export function vergelijkUitslagen(a: Toetsuitslag, b: Toetsuitslag): readonly Itemverschil[] {
  if (a.lijst.id !== b.lijst.id) {
    throw onverwacht('/b/lijst/id', 'dezelfde toetslijst als bij a', 'the same checklist as in a')
  }
  const naast = new Map(b.items.map(({ item, niveau }) => [item, niveau]))
  const bekend = new Set(a.items.map(({ item }) => item))
  return [
    ...a.items.map(({ item, niveau }) => verschil(item, niveau, naast.get(item))),
    ...b.items
      .filter(({ item }) => !bekend.has(item))
      .map(({ item, niveau }) => verschil(item, undefined, niveau)),
  ].filter((een) => een.a !== een.b)
}

function verschil(item: string, a: NiveauUitslag | undefined, b: NiveauUitslag | undefined): Itemverschil {
  return {
    item,
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
    verandering:
      typeof a !== 'number' || typeof b !== 'number' ? 'niet_te_zeggen' : b > a ? 'hoger' : 'lager',
  }
}

function eisBevindingen({ items, niveaus }: Toetslijst, bevindingen: unknown): void {
  const ids = items.map(({ id }) => id)
  for (const [item, bevinding] of Object.entries(eisObject(bevindingen, ids, ''))) {
    const pad = onder('', item)
    const { niveau, bewijs } = eisObject(bevinding, ['niveau', 'bewijs'], pad)
    if (niveau !== 'onbekend' && !niveaus.some((een) => een.niveau === niveau)) {
      const hoogste = niveaus.length - 1
      throw onverwacht(
        bijVeld(pad, 'niveau'),
        `een niveau van 0 tot en met ${hoogste}, of "onbekend"`,
        `a level from 0 to ${hoogste}, or "onbekend"`,
      )
    }
    if (!Array.isArray(bewijs) || bewijs.some((een) => typeof een !== 'string')) {
      throw onverwacht(bijVeld(pad, 'bewijs'), 'een lijst van teksten', 'a list of strings')
    }
  }
}
