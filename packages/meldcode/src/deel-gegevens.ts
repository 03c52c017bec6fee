import {
  beslis,
  eisInvoer,
  eisPeildatum,
  geldend,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  signalenUit,
  type Tabel,
  tellendeFeiten,
  type Uitslag,
  versie,
  wijzer,
  zekereRijen,
} from '@voordeur/kern'
import { bijHetDelen } from './generated/bij-het-delen.ts'
import { bronnen } from './generated/bronnen.ts'
import { delenMetDeVerwijsindex } from './generated/delen-met-de-verwijsindex.ts'
import { delenMetEenProfessional } from './generated/delen-met-een-professional.ts'
import { delenMetJeugdbescherming } from './generated/delen-met-jeugdbescherming.ts'
import { delenMetVeiligThuis } from './generated/delen-met-veilig-thuis.ts'
import { pakket } from './generated/pakket.ts'
import { rechtenBijHetDelen } from './generated/rechten-bij-het-delen.ts'
import type {
  Deelbesluit,
  Deelomstandigheden,
  Deelsituatie,
  Deeluitkomst,
  Deelvoorstel,
} from './generated/typen.ts'
import { deelsituatie as valideer } from './generated/validatie.js'
import { deelsituatie as waarden } from './generated/waarden.ts'
import { titelVan, vraagNaar } from './woordenlijst.ts'

export interface Deelcontext {
  /** The day of the sharing (ISO 8601, `2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * May, or must, this be shared with this receiver, and on which ground? What to weigh stands in `mens.vragen`; what to
 * record and whom to tell stand in `signalen`. `mag_niet` means: not on this ground; the right to inform Veilig Thuis
 * stays, and is shown beside it.
 *
 * Source: Wmo 2015, art. 4.1.1, 5.1.6, 5.2.6 and 5.3.3 (text of 2026; before that day not read, so a person judges),
 * Jeugdwet, art. 7.1.1.2, 7.1.4.1, 7.3.4, 7.3.11 and 7.3.15, and the norms of the professions. The right to report is a
 * right, never a duty, and consent or refusal makes no difference to it. The only duty here is the answer to a
 * gecertificeerde instelling that asks for what it needs for an ondertoezichtstelling.
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig` with the JSON pointer of the field;
 * `regel_bestaat_niet_op_datum` before 2015-01-01.
 *
 * @example
 * deelGegevens({ aan: 'veilig_thuis_advies', herleidbaar: false }, { peildatum: '2026-11-25' }).uitkomst // 'mag'
 */
export function deelGegevens(situatie: Deelsituatie, context: Deelcontext): Deelvoorstel {
  eisInvoer(valideer, situatie, '/situatie')
  const peildatum = eisPeildatum(context)
  const tabel = opDatum(TABELLEN[situatie.aan], peildatum)
  const erbij = [opDatum(bijHetDelen, peildatum), ...geldend(rechtenBijHetDelen, peildatum)]
  const uitslag = beslis(tabel, situatie)
  const uitkomst = uitslag.dan?.uitkomst ?? 'onbepaald'
  const omstandigheden = omstandighedenVan(situatie, uitkomst)
  const bijlagen = erbij.map((een) => signalenUit(bronnen, een, omstandigheden, peildatum))
  return {
    uitkomst,
    titel: titelVan('deelGegevens', uitkomst),
    aan: situatie.aan,
    motivering: zekereRijen(uitslag, situatie).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: ontbrekend(uitslag, tabel, situatie).map((pad) => ({
      feit: wijzer(pad),
      vraag: vraagNaar('deelGegevens', pad),
    })),
    signalen: opErnst(bijlagen.flatMap(({ signalen }) => signalen)),
    mens: {
      beslisser: 'Wie de gegevens heeft, volgens de eigen meldcode en de regels van het eigen beroep',
      vragen: bijlagen.flatMap(({ vragen }) => vragen),
    },
    versie: versie(pakket, peildatum, [tabel, ...erbij]),
  }
}

type Deeltabel = Tabel<Deelsituatie, Deelbesluit>

/**
 * Every kind of receiver has its own law, and so its own table. A table is made for its own receivers and facts only;
 * the facts that it does not read change nothing.
 */
const TABELLEN: Readonly<Record<Deelsituatie['aan'], readonly Deeltabel[]>> = {
  collega: delenMetEenProfessional as readonly Deeltabel[],
  andere_professional: delenMetEenProfessional as readonly Deeltabel[],
  veilig_thuis_advies: delenMetVeiligThuis as readonly Deeltabel[],
  veilig_thuis_melding: delenMetVeiligThuis as readonly Deeltabel[],
  veilig_thuis_verzoek: delenMetVeiligThuis as readonly Deeltabel[],
  raad_voor_de_kinderbescherming: delenMetJeugdbescherming as readonly Deeltabel[],
  gecertificeerde_instelling: delenMetJeugdbescherming as readonly Deeltabel[],
  verwijsindex: delenMetDeVerwijsindex as readonly Deeltabel[],
}

function omstandighedenVan(situatie: Deelsituatie, uitkomst: Deeluitkomst): Deelomstandigheden {
  const { aan, direct_gevaar, eer_of_dwang, beroepshalve, leeftijd } = situatie
  return {
    uitkomst,
    aan,
    ...(direct_gevaar !== undefined && { direct_gevaar }),
    ...(eer_of_dwang !== undefined && { eer_of_dwang }),
    ...(beroepshalve !== undefined && { beroepshalve }),
    ...(leeftijd && { leeftijd }),
  }
}

/** The facts that can still change the outcome, the most useful first. */
function ontbrekend(
  { dan, rijen }: Uitslag<Deelsituatie, Deelbesluit>,
  tabel: Deeltabel,
  situatie: Deelsituatie,
): readonly string[] {
  if (dan) return []
  const uitkomstVan = (anders: Deelsituatie): Deeluitkomst =>
    beslis(tabel, anders).dan?.uitkomst ?? 'onbepaald'
  const nodig = ontbrekendeFeiten(rijen, situatie)
  const telt = tellendeFeiten(nodig, waarden, situatie, uitkomstVan)?.feiten ?? nodig
  return nuttigsteEerst(telt, waarden, situatie, uitkomstVan)
}
