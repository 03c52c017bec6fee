import {
  eisInvoer,
  eisObject,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  type Toetsuitslag,
  toetsAanLijst,
  versie,
} from '@voordeur/kern'
import { bevindingen, tellendIn, verbeter } from './correcties.ts'
import { eisVolgorde } from './eis-tekst.ts'
import { akkoord as lijsten } from './generated/akkoord.ts'
import { bijDeToets } from './generated/bij-de-toets.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Akkoord,
  Akkoordkenmerken,
  Akkoordtoets,
  Correcties,
  Passage,
  Punt,
  Toetsfeiten,
  Toetsuitkomst,
  Vlag,
} from './generated/typen.ts'
import { akkoord as valideerAkkoord, correcties as valideerCorrecties } from './generated/validatie.js'
import { passagesIn } from './zoek-passages.ts'

export interface Toetscontext {
  /** ISO 8601 date; which version of the rules is used, and which years are past. Take the date of the agreement. */
  readonly peildatum: string
  readonly correcties?: Correcties
}

/**
 * What does an agreement promise about violence behind the front door? Per item of the list a level from 0 to 5, never
 * only a total, with the sentences it rests on and what would lift it a level. An item that was not found is `0` only
 * if `omvang` is `document` and `volledig` is true; else it is `onbekend`.
 *
 * `correcties` are what a human said of the findings: agreed, rejected, another level, or missed. `uitslag` has them
 * in it; `gevonden` is what the software found alone.
 *
 * Source: the checklist and the search rules, our own design (certainty `uitleg`).
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`, each with the JSON
 * pointer of the field.
 *
 * @example
 * toets(
 *   {
 *     document: { tekst: 'De vrouwenopvang breiden wij uit met zes plekken.' },
 *     omvang: 'document',
 *     volledig: true,
 *   },
 *   { peildatum: '2026-11-25' },
 * ).uitslag.items.find(({ item }) => item === 'M1')?.niveau // 3
 */
export function toets(akkoord: Akkoord, context: Toetscontext): Akkoordtoets {
  eisInvoer(valideerAkkoord, akkoord, '/akkoord')
  eisVolgorde(akkoord.document, '/akkoord/document')
  eisObject(context, ['peildatum', 'correcties'], '')
  const { peildatum } = context
  const correcties = eisInvoer<Correcties>(valideerCorrecties, context.correcties ?? [], '/correcties')
  const lijst = opDatum(lijsten, peildatum)
  const { document, omvang, volledig } = akkoord
  const { passages, versie: gezocht } = passagesIn(document, peildatum)
  const allesGezien = omvang === 'document' && volledig === true
  const doorSoftware = tellendIn(passages)
  const metMens = verbeter(doorSoftware, correcties, document.tekst)
  const gevonden = toetsAanLijst(lijst, bevindingen(doorSoftware), allesGezien)
  const uitslag = toetsAanLijst(lijst, bevindingen(metMens), allesGezien)
  const vlaggen = puntvlaggen(uitslag, passages)
  const tabel = opDatum(bijDeToets, peildatum)
  const feiten = feitenVan(akkoord, uitslag, passages, vlaggen, correcties)
  const bijlage = signalenUit(bronnen, tabel, feiten, peildatum)
  const uitkomst = uitkomstVan(uitslag)
  const bekend = new Set(
    uitslag.items.flatMap(({ item, niveau }) => (typeof niveau === 'number' && niveau > 0 ? [item] : [])),
  )
  return {
    uitkomst,
    titel: TITELS[uitkomst],
    akkoord: kenmerkenVan(akkoord),
    uitslag,
    gevonden,
    vlaggen,
    passages,
    correcties: [...correcties],
    motivering: lijst.items
      .filter(({ id }) => bekend.has(id))
      .map((item) => motiveer(bronnen, lijst, item, peildatum)),
    ontbreekt: ontbrekend(akkoord, '/akkoord'),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: 'Wie dit akkoord beoordeelt: raadslid, beleidsmedewerker of onderzoeker',
      vragen: bijlage.vragen,
    },
    versie: versie(pakket, peildatum, [lijst, tabel, ...gezocht.regels]),
  }
}

const TITELS: Readonly<Record<Toetsuitkomst, string>> = {
  volledig: 'Van elk punt is bekend hoe vast het akkoord zich bindt',
  open: 'Van een deel van de punten is bekend hoe vast het akkoord zich bindt',
  onbepaald: 'Van geen enkel punt is bekend hoe vast het akkoord zich bindt',
}

export function uitkomstVan({ items }: Toetsuitslag): Toetsuitkomst {
  const onbekend = items.filter(({ niveau }) => niveau === 'onbekend').length
  if (onbekend === 0) return 'volledig'
  return onbekend === items.length ? 'onbepaald' : 'open'
}

export function kenmerkenVan({
  document,
  omvang,
  volledig,
  titel,
  gemeente,
  bestuursperiode,
}: Akkoord): Akkoordkenmerken {
  return {
    ...(titel !== undefined && { titel }),
    ...(gemeente !== undefined && { gemeente }),
    ...(bestuursperiode !== undefined && { bestuursperiode }),
    omvang,
    ...(volledig !== undefined && { volledig }),
    tekens: document.tekst.length,
    ...(document.paginas && { paginas: document.paginas.length }),
  }
}

/** Per item the flags of the finding that its level rests on; if several reach it, only what all of them have. */
function puntvlaggen({ items }: Toetsuitslag, passages: readonly Passage[]): Akkoordtoets['vlaggen'] {
  const nulmeting = passages.some(({ zin }) => /nulmeting/iu.test(zin))
  return items.flatMap(({ item, niveau }) => {
    const beste = passages.flatMap(({ vondsten }) =>
      vondsten.filter((vondst) => vondst.punt === item && vondst.niveau === niveau),
    )
    const gedeeld = (beste[0]?.vlaggen ?? []).filter((vlag) =>
      beste.every(({ vlaggen }) => vlaggen.includes(vlag)),
    )
    const vlaggen: readonly Vlag[] =
      item === 'R3' && niveau === 5 && !nulmeting ? [...gedeeld, 'geen_nulmeting'] : gedeeld
    return vlaggen.length > 0 ? [{ punt: item as Punt, vlaggen }] : []
  })
}

/** How much of the document was seen. */
export function omvangfeiten({
  omvang,
  volledig,
}: Akkoord): Pick<Toetsfeiten, 'deel_van_akkoord' | 'volledigheid_onbekend'> {
  return {
    deel_van_akkoord: omvang !== 'document' || volledig === false,
    volledigheid_onbekend: omvang === 'document' && volledig === undefined,
  }
}

function feitenVan(
  akkoord: Akkoord,
  { items }: Toetsuitslag,
  passages: readonly Passage[],
  vlaggen: Akkoordtoets['vlaggen'],
  correcties: Correcties,
): Toetsfeiten {
  const inPassages = (vlag: Vlag) =>
    passages.some(({ vondsten }) => vondsten.some((vondst) => vondst.vlaggen.includes(vlag)))
  const bijPunten = (vlag: Vlag) => vlaggen.some((een) => een.vlaggen.includes(vlag))
  const iets = items.some(({ bewijs }) => bewijs.length > 0)
  return {
    ...omvangfeiten(akkoord),
    iets_gevonden: iets,
    niets_gevonden: !iets,
    alleen_koppen: inPassages('alleen_kop'),
    geld_zonder_bedrag: bijPunten('budget_ongespecificeerd'),
    geen_nulmeting: bijPunten('geen_nulmeting'),
    in_rij_met_straat: inPassages('context_straat'),
    ontkend: inPassages('ontkenning'),
    verbeterd: correcties.some(({ oordeel }) => oordeel !== 'eens'),
  }
}

export function ontbrekend({ omvang, volledig }: Akkoord, pad: string): readonly OntbrekendFeit[] {
  if (omvang === 'document' && volledig === undefined) {
    return [{ feit: `${pad}/volledig`, vraag: 'Is dit het hele document, met alle bijlagen?' }]
  }
  return omvang === 'document' && volledig
    ? []
    : [{ feit: `${pad}/document`, vraag: 'Wat staat er in de rest van het document?' }]
}
