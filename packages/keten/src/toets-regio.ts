import {
  eisPeildatum,
  type Mens,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import type { Ketencontext } from './context.ts'
import { type Deel, ERNST, samen, type Toegepast } from './deel.ts'
import { bezetting } from './generated/bezetting.ts'
import { bronnen } from './generated/bronnen.ts'
import { overdrachten } from './generated/overdrachten.ts'
import { pakket } from './generated/pakket.ts'
import { signalen } from './generated/signalen.ts'
import type { Ernst, Overdracht, Regio, Regiotoets, Regiouitkomst } from './generated/typen.ts'
import { gegrond } from './grond.ts'
import { maakKaart } from './kaart.ts'
import { toetsFuncties } from './toets-functies.ts'
import { toetsOverdrachten } from './toets-overdrachten.ts'
import { toetsSituatie } from './toets-situatie.ts'
import { meetVersnippering } from './versnippering.ts'
import { inWoorden } from './woorden.ts'

/**
 * Where does the chain of a region have gaps, overlaps, hand-offs that nobody agreed and terms that are too long? Each
 * finding comes with its seriousness, the place, the source and what would repair it; danger first. Safety goes before
 * care: help without anybody accountable for direct safety stands on top.
 *
 * What the file does not say is unknown, never absent: only for functions and hand-offs that the file calls complete
 * (`volledig`) is a missing one a gap. `uitkomst` is given only if nothing unknown can make it worse; the findings so
 * far are there in any case. `versnippering.maat` lies between 0 and 1 and explains itself.
 *
 * Source: the tables in specs/keten; Wmo 2015, Uitvoeringsbesluit Wmo 2015, Wet tijdelijk huisverbod, our own reading.
 *
 * @throws VoordeurFout `invoer_ongeldig`, with the JSON pointer of every wrong place (also for an id or a municipality
 * that does not exist in the file), `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * toetsRegio({ naam: 'Voorbeeld', gemeenten: ['Alfastad'], organisaties: [{ id: 'team', naam: 'Team', actor: 'lokaal_team', functies: { hulp: 'eindverantwoordelijk' } }], volledig: { functies: ['directe_veiligheid'] } }, { peildatum: '2026-11-25' }).bevindingen[0].code // 'veiligheid_voor_zorg'
 */
export function toetsRegio(regio: Regio, context: Ketencontext): Regiotoets {
  const peildatum = eisPeildatum(context)
  // Before the file is read: on a day without rules the answer is that, not a hand-off that did not exist yet.
  opDatum(bezetting, peildatum)
  const model = opDatum(overdrachten, peildatum)
  const kaart = maakKaart(regio, gegrond<Overdracht>(bronnen, model.items, peildatum))
  const deel = samen([
    toetsFuncties(kaart, peildatum),
    toetsOverdrachten(kaart, peildatum),
    toetsSituatie(kaart, peildatum),
  ])
  const uitkomst = eindoordeel(deel)
  const tabel = opDatum(signalen, peildatum)
  const gevaar = deel.bevindingen.some(({ ernst }) => ernst === 'gevaar')
  const bijlage = signalenUit(bronnen, tabel, { werkwoord: 'regio', gevaar }, peildatum)
  const toegepast = perRijEenmaal(deel.rijen)
  return {
    uitkomst,
    titel: titel(uitkomst, deel),
    bevindingen: opRang(deel.bevindingen),
    versnippering: meetVersnippering(kaart),
    motivering: toegepast.map(({ tabel: van, rij }) => motiveer(bronnen, van, rij, peildatum)),
    ontbreekt: zonderDubbele(deel.vragen),
    signalen: opErnst(bijlage.signalen),
    mens: mens(bijlage.vragen),
    versie: versie(pakket, peildatum, [model, ...tabellenVan(toegepast), tabel]),
  }
}

/** The worst that was found, unless something unknown can still be worse. */
function eindoordeel({ bevindingen, open }: Deel): Regiouitkomst {
  const ergst = rang(bevindingen.map(({ ernst }) => ernst))
  const mogelijk = rang(open)
  if (naarUitkomst(Math.min(ergst, mogelijk)) !== naarUitkomst(ergst)) return 'onbepaald'
  return naarUitkomst(ergst)
}

function rang(ernsten: readonly Ernst[]): number {
  return ernsten.reduce((laagst, ernst) => Math.min(laagst, ERNST.indexOf(ernst)), ERNST.length)
}

function naarUitkomst(plaats: number): Regiouitkomst {
  return UITKOMSTEN[plaats]!
}

/** In the order of {@link ERNST}; the last one: nothing found. */
const UITKOMSTEN: readonly Regiouitkomst[] = [
  'gevaarlijk_gat',
  'ernstige_gaten',
  'aandachtspunten',
  'aandachtspunten',
  'geen_bevindingen',
]

function titel(uitkomst: Regiouitkomst, { bevindingen }: Deel): string {
  const aantal = bevindingen.length
  const bij = aantal === 0 ? '' : aantal === 1 ? ' Eén bevinding.' : ` ${aantal} bevindingen.`
  const totNu = uitkomst === 'onbepaald' && aantal > 0 ? bij.replace('.', ' tot nu toe.') : bij
  return `${inWoorden('regiouitkomst', uitkomst)}${totNu}`
}

function opRang<T extends { readonly ernst: Ernst }>(bevindingen: readonly T[]): readonly T[] {
  return [...bevindingen].sort((een, ander) => ERNST.indexOf(een.ernst) - ERNST.indexOf(ander.ernst))
}

function perRijEenmaal(rijen: readonly Toegepast[]): readonly Toegepast[] {
  const gezien = new Set<unknown>()
  const uniek = rijen.filter(({ rij }) => !gezien.has(rij) && gezien.add(rij))
  const plaats = ({ rij: { dan } }: Toegepast) =>
    dan.soort === 'geen' ? ERNST.length : ERNST.indexOf(dan.ernst)
  return uniek.sort((een, ander) => plaats(een) - plaats(ander))
}

function zonderDubbele(vragen: readonly OntbrekendFeit[]): readonly OntbrekendFeit[] {
  return [...new Map(vragen.map((vraag) => [`${vraag.feit} ${vraag.vraag}`, vraag])).values()]
}

function tabellenVan(toegepast: readonly Toegepast[]): readonly Toegepast['tabel'][] {
  return [...new Set(toegepast.map(({ tabel }) => tabel))]
}

function mens(vragen: Mens['vragen']): Mens {
  return { beslisser: 'De gemeenteraden en colleges in deze regio', vragen }
}
