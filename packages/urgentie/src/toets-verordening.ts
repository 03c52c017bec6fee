import {
  bronnenOp,
  eisDatum,
  type Mensvraag,
  type OntbrekendFeit,
  opDatum,
  type Tabel,
  versie,
} from '@voordeur/kern'
import { strijdVan, voorwaardenOp } from './eisen.ts'
import { bronnen } from './generated/bronnen.ts'
import { overgang } from './generated/overgang.ts'
import { pakket } from './generated/pakket.ts'
import { strijdigheid } from './generated/strijdigheid.ts'
import type {
  Bevinding,
  Eis,
  Positie,
  Regeling,
  Strijd,
  Strijdoordeel,
  Toetsing,
  Toetsuitkomst,
  Voorwaarde,
} from './generated/typen.ts'
import { beslisser, ONDERWERP } from './mens.ts'
import { kiesRegeling, type Regelingkeuze } from './regeling.ts'
import { noemtUitspraak, regelsignalen } from './signalen.ts'

/**
 * Which conditions of a local scheme clash with higher law, and how sure is that?
 *
 * Every condition is laid beside the conflict table (X1-X16) for the positions it can meet: people in or leaving a
 * shelter, members of another statutory group, and victims outside them. A condition of another ground than violence
 * (divorce) is judged for who meets it outside the groups. Source: Huisvestingswet 2014, art. 9 and 12-16, in the text of the `peildatum`.
 * `geen_strijd_gevonden` is only said of a scheme of which everything was read; else the outcome is `onbepaald`.
 *
 * @param regeling the name of a municipality, the id of a scheme, or an own scheme as data
 * @throws VoordeurFout `regeling_onbekend`, `regeling_verlopen`, `invoer_ongeldig`, `datum_ongeldig` or
 * `regel_bestaat_niet_op_datum`
 *
 * @example
 * toetsVerordening('zowonen', '2026-11-23').uitkomst // 'waarschijnlijk_strijdig'
 */
export function toetsVerordening(regeling: Regelingkeuze, peildatum: string): Toetsing {
  eisDatum(peildatum, '/peildatum')
  const tabel = opDatum(strijdigheid, peildatum)
  const gekozen = kiesRegeling(regeling, peildatum, '/regeling')
  const bevindingen = voorwaardenOp(gekozen, peildatum)
    .flatMap((voorwaarde) =>
      posities(voorwaarde, tabel).map((positie) => bevinding(voorwaarde, positie, tabel, peildatum)),
    )
    .sort((a, b) => ERNST.indexOf(a.oordeel) - ERNST.indexOf(b.oordeel))
  const strijdig = bevindingen.filter(({ oordeel }) => isToetsuitkomst(oordeel))
  const uitkomst = uitkomstVan(strijdig, gekozen)
  return {
    uitkomst,
    titel: TITEL[uitkomst],
    regeling: { id: gekozen.id, naam: gekozen.naam, aard: gekozen.aard },
    bevindingen,
    motivering: strijdig.map(({ voorwaarde, positie, zin, bron, zekerheid }) => ({
      regel: `${tabel.id}#${voorwaarde}/${positie}`,
      zin,
      bron,
      zekerheid,
    })),
    ontbreekt: uitkomst === 'onbepaald' ? ongelezen(gekozen) : [],
    signalen: regelsignalen(gekozen, peildatum),
    mens: { beslisser: beslisser(gekozen), vragen: vragen(strijdig) },
    versie: versie(pakket, peildatum, [tabel, opDatum(overgang, peildatum)]),
  }
}

/** Who can meet this condition? `ander` is about another ground than violence, such as divorce: then outside the groups. */
function posities(voorwaarde: Voorwaarde, tabel: Tabel<Eis, Strijd>): readonly Positie[] {
  switch (voorwaarde.geldt_voor) {
    case 'iedereen':
      return ['opvang', ...bijzondere(voorwaarde, tabel), 'ander_lid_3', 'buiten']
    case 'geweld':
      return ['opvang', 'buiten']
    case 'opvang':
      return ['opvang']
    case 'geweld_buiten_opvang':
      return ['buiten']
    case 'ander':
      return ['buiten']
  }
}

/** The groups for which the law says something else of this condition than for the others of art. 12 lid 3. */
function bijzondere(voorwaarde: Voorwaarde, tabel: Tabel<Eis, Strijd>): readonly Positie[] {
  const rij = (positie: Positie) => strijdVan(voorwaarde, positie, tabel)
  const gewoon = [rij('ander_lid_3'), rij('buiten')]
  return (['groep_a', 'groep_i', 'vergunninghouder'] as const).filter(
    (positie) => !gewoon.includes(rij(positie)),
  )
}

function bevinding(
  voorwaarde: Voorwaarde,
  positie: Positie,
  tabel: Tabel<Eis, Strijd>,
  peildatum: string,
): Bevinding {
  const rij = strijdVan(voorwaarde, positie, tabel)!
  const bron = bronnenOp(bronnen, rij, peildatum)
  return {
    voorwaarde: voorwaarde.id,
    eis: voorwaarde.eis,
    tekst: voorwaarde.tekst,
    positie,
    code: rij.dan.code,
    oordeel: rij.dan.oordeel,
    zin: rij.omdat,
    bron,
    zekerheid: rij.zekerheid,
    rechtspraak_gevonden: noemtUitspraak(bron),
  }
}

/** From heavy to light; the last two are no clash. */
const ERNST: readonly Strijdoordeel[] = [
  'strijd_met_wet',
  'waarschijnlijk_strijdig',
  'strijd_met_beleid',
  'onduidelijk',
  'toegestaan',
  'niet_van_toepassing',
]

function isToetsuitkomst(
  oordeel: Strijdoordeel,
): oordeel is Exclude<Strijdoordeel, 'toegestaan' | 'niet_van_toepassing'> {
  return oordeel !== 'toegestaan' && oordeel !== 'niet_van_toepassing'
}

function uitkomstVan(strijdig: readonly Bevinding[], { niet_gelezen }: Regeling): Toetsuitkomst {
  const ernstigste = strijdig[0]?.oordeel
  if (ernstigste && isToetsuitkomst(ernstigste)) return ernstigste
  return niet_gelezen.length > 0 ? 'onbepaald' : 'geen_strijd_gevonden'
}

function ongelezen({ niet_gelezen }: Regeling): readonly OntbrekendFeit[] {
  return niet_gelezen.map((onderwerp) => ({
    feit: `/niet_gelezen/${onderwerp}`,
    vraag: `Wat staat in de regeling over ${ONDERWERP[onderwerp]}?`,
  }))
}

/** What a lawyer must still say: every finding that the text of the law does not settle. */
function vragen(bevindingen: readonly Bevinding[]): readonly Mensvraag[] {
  return bevindingen
    .filter(({ zekerheid }) => zekerheid !== 'wet')
    .map(({ tekst, bron, zekerheid }) => ({ vraag: `Mag de regeling dit eisen? ${tekst}`, bron, zekerheid }))
    .filter(({ vraag }, i, alle) => alle.findIndex((ander) => ander.vraag === vraag) === i)
}

const TITEL: Readonly<Record<Toetsuitkomst, string>> = {
  strijd_met_wet: 'Minstens één eis botst met de tekst van de wet.',
  waarschijnlijk_strijdig: 'Minstens één eis botst waarschijnlijk met de wet.',
  strijd_met_beleid: 'Minstens één eis past niet bij een verdrag of bij wat de ombudsman zegt.',
  onduidelijk: 'Van minstens één eis is niet duidelijk of die mag.',
  geen_strijd_gevonden: 'Er is geen eis gevonden die botst.',
  onbepaald: 'Er is geen botsing gevonden, maar niet alles van deze regeling is gelezen.',
}
