import {
  eisInvoer,
  eisObject,
  fout,
  motiveer,
  opDatum,
  opErnst,
  signalenUit,
  type Toetsbevinding,
  type Toetslijst,
  toetsAanLijst,
  versie,
  versiesVanLijst,
} from '@voordeur/kern'
import { eisVolgorde } from './eis-tekst.ts'
import { bijDeToets } from './generated/bij-de-toets.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import { regiovisie } from './generated/regiovisie.ts'
import type { Akkoord, Passage, Planoordelen, Plantoets, Toetsuitkomst } from './generated/typen.ts'
import { akkoord as valideerAkkoord, planoordelen as valideerOordelen } from './generated/validatie.js'
import { wmoPlan } from './generated/wmo-plan.ts'
import { kenmerkenVan, omvangfeiten, ontbrekend, uitkomstVan } from './toets.ts'
import { passagesIn } from './zoek-passages.ts'

export interface Plancontext {
  /** `wmo-plan`: what the Wmo 2015 asks of the plan of the council. `regiovisie`: what belongs in a regional vision. */
  readonly lijst: 'wmo-plan' | 'regiovisie'
  /** ISO 8601 date. */
  readonly peildatum: string
  /** What a human found of the parts: 0 missing, 1 named, 2 worked out. */
  readonly oordelen?: Planoordelen
}

const LIJSTEN: Readonly<Record<Plancontext['lijst'], readonly Toetslijst[]>> = {
  'wmo-plan': wmoPlan,
  regiovisie,
}

/**
 * Does a Wmo plan or a regional vision hold what it should about violence behind the front door? Per part the passages
 * that speak of it. The software says at most `1` (named); `2` (worked out) only a human says, and a part that no
 * passage can show is `onbekend` until a human has looked.
 *
 * Source: Wmo 2015 art. 2.1.2 (certainty `wet` for what must be in it); the guide for regional visions (`beleid`).
 * The passages are found by our own search rules (`uitleg`).
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`, with the JSON pointer.
 *
 * @example
 * toetsPlan(
 *   { document: { tekst: 'Wij voeren een campagne over huiselijk geweld.' }, omvang: 'document', volledig: true },
 *   { lijst: 'wmo-plan', peildatum: '2026-11-25' },
 * ).uitslag.items.find(({ item }) => item === 'voorkomen-en-bestrijden')?.niveau // 1
 */
export function toetsPlan(plan: Akkoord, context: Plancontext): Plantoets {
  eisInvoer(valideerAkkoord, plan, '/plan')
  eisVolgorde(plan.document, '/plan/document')
  eisObject(context, ['lijst', 'peildatum', 'oordelen'], '')
  const versies = versiesVanLijst(LIJSTEN, context.lijst, '/lijst')
  const { peildatum } = context
  const oordelen = eisInvoer<Planoordelen>(valideerOordelen, context.oordelen ?? {}, '/oordelen')
  const lijst = opDatum(versies, peildatum)
  const { passages, versie: gezocht } = passagesIn(plan.document, peildatum)
  const allesGezien = plan.omvang === 'document' && plan.volledig === true
  const perOnderdeel = steunVan(lijst, passages)
  const gevonden = toetsAanLijst(lijst, perOnderdeel, allesGezien)
  const uitslag = toetsAanLijst(lijst, metOordelen(lijst, perOnderdeel, oordelen), allesGezien)
  const steunend = new Set(uitslag.items.flatMap(({ bewijs }) => bewijs))
  const tabel = opDatum(bijDeToets, peildatum)
  const feiten = {
    ...omvangfeiten(plan),
    iets_gevonden: passages.length > 0,
    niets_gevonden: passages.length === 0,
    alleen_koppen: false,
    geld_zonder_bedrag: false,
    geen_nulmeting: false,
    in_rij_met_straat: false,
    ontkend: false,
    verbeterd: Object.keys(oordelen).length > 0,
  }
  const bijlage = signalenUit(bronnen, tabel, feiten, peildatum)
  const uitkomst = uitkomstVan(uitslag)
  return {
    uitkomst,
    titel: TITELS[uitkomst],
    akkoord: kenmerkenVan(plan),
    uitslag,
    gevonden,
    passages: passages.filter(({ id }) => steunend.has(id)),
    oordelen: { ...oordelen },
    motivering: lijst.items.map((item) => motiveer(bronnen, lijst, item, peildatum)),
    ontbreekt: [
      ...ontbrekend(plan, '/plan'),
      ...lijst.items
        .filter(({ id }) => uitslag.items.some(({ item, niveau }) => item === id && niveau === 'onbekend'))
        .map(({ id, vraag }) => ({ feit: `/oordelen/${id}`, vraag })),
    ],
    signalen: opErnst(bijlage.signalen),
    mens: { beslisser: 'De gemeenteraad, op voorstel van het college', vragen: bijlage.vragen },
    versie: versie(pakket, peildatum, [lijst, tabel, ...gezocht.regels]),
  }
}

const TITELS: Readonly<Record<Toetsuitkomst, string>> = {
  volledig: 'Van elk onderdeel is bekend of het in het document staat',
  open: 'Van een deel van de onderdelen is bekend of het in het document staat',
  onbepaald: 'Van geen enkel onderdeel is bekend of het in het document staat',
}

/** Per part the passages for the items that it rests on. Where no item can show it, only a human can tell. */
function steunVan(
  { items }: Toetslijst,
  passages: readonly Passage[],
): Readonly<Record<string, Toetsbevinding>> {
  return Object.fromEntries(
    items.map(({ id, steunt_op }): [string, Toetsbevinding] => {
      const bewijs = passages
        .filter(({ vondsten }) =>
          vondsten.some(({ punt, niveau }) =>
            steunt_op.some(({ item, vanaf }) => item === punt && niveau >= vanaf),
          ),
        )
        .map((passage) => passage.id)
      const niveau = steunt_op.length === 0 ? 'onbekend' : bewijs.length > 0 ? 1 : 0
      return [id, { niveau, bewijs }]
    }),
  )
}

function metOordelen(
  { items }: Toetslijst,
  steun: Readonly<Record<string, Toetsbevinding>>,
  oordelen: Planoordelen,
): Readonly<Record<string, Toetsbevinding>> {
  const uit = { ...steun }
  for (const [onderdeel, niveau] of Object.entries(oordelen)) {
    if (!items.some(({ id }) => id === onderdeel)) {
      throw fout(
        'invoer_ongeldig',
        '/oordelen',
        `onderdelen van de lijst: ${items.map(({ id }) => id).join(', ')}`,
        'Een van de onderdelen staat niet in de lijst.',
        'One of the parts is not in the list.',
      )
    }
    uit[onderdeel] = { niveau, bewijs: steun[onderdeel]?.bewijs ?? [] }
  }
  return uit
}
