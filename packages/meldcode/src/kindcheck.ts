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
import { bijDeKindcheck } from './generated/bij-de-kindcheck.ts'
import { bronnen } from './generated/bronnen.ts'
import { kindcheck as kindchecks } from './generated/kindcheck.ts'
import { kindcheckPerBeroep } from './generated/kindcheck-per-beroep.ts'
import { mantelzorgverleningscheck } from './generated/mantelzorgverleningscheck.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Kindcheckantwoorden,
  Kindcheckbesluit,
  Kindcheckfeiten,
  Kindcheckomstandigheden,
  Kindcheckuitkomst,
  Kindcheckvoorstel,
  Volwassenenfeiten,
  Volwassenenvoorstel,
} from './generated/typen.ts'
import { kindcheckantwoorden as valideer } from './generated/validatie.js'
import { kindcheckantwoorden as waarden } from './generated/waarden.ts'
import { isTegenstrijdig, kindcheckfeiten } from './kindcheckfeiten.ts'
import { titelVan, vraagNaar } from './woordenlijst.ts'

export interface Kindcheckcontext {
  /** The day of the kindcheck (ISO 8601, `2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * Is this client responsible for minors, and are they safe? The client is an adult or an adolescent, and a victim, a
 * perpetrator or a witness. A pregnancy counts. From 2019 on the answer also says the same about an adult who depends
 * on the client (`volwassenen`: the mantelzorgverleningscheck of the KNMG).
 *
 * Source: Besluit verplichte meldcode, art. 1 f and art. 2 lid 1 (e until 2018-12-31, f from 2019-01-01), and the steps
 * of the professions. An absent answer is unknown. `onduidelijk` is an answer and never counts as safe. Danger, or
 * danger that is not excluded, always leads to the meldcode, and puts 112 and Veilig Thuis first.
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig` with the JSON pointer of the field;
 * `regel_bestaat_niet_op_datum` before 2013-07-31.
 *
 * @example
 * kindcheck({ zorgelijke_situatie: 'nee' }, { peildatum: '2026-11-25' }).uitkomst // 'kindcheck_afsluiten'
 */
export function kindcheck(antwoorden: Kindcheckantwoorden, context: Kindcheckcontext): Kindcheckvoorstel {
  eisInvoer(valideer, antwoorden, '/antwoorden')
  const peildatum = eisPeildatum(context)
  const tabel = opDatum(kindchecks, peildatum)
  const erbij = [opDatum(bijDeKindcheck, peildatum), ...geldend(kindcheckPerBeroep, peildatum)]
  const check = geldend(mantelzorgverleningscheck, peildatum)[0]
  const feiten = kindcheckfeiten(antwoorden)
  const uitslag = beslis(tabel, feiten)
  const uitkomst = uitslag.dan?.uitkomst ?? 'onbepaald'
  const volwassenen = check && overVolwassenen(check, antwoorden, peildatum)
  const omstandigheden = omstandighedenVan(antwoorden, uitkomst, volwassenen)
  const bijlagen = erbij.map((een) => signalenUit(bronnen, een, omstandigheden, peildatum))
  return {
    uitkomst,
    titel: titelVan('kindcheck', uitkomst),
    ...(volwassenen && { volwassenen }),
    motivering: zekereRijen(uitslag, feiten).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: ontbrekend(uitslag, tabel, antwoorden).map((pad) => ({
      feit: wijzer(pad),
      vraag: vraagNaar('kindcheck', pad),
    })),
    signalen: opErnst(bijlagen.flatMap(({ signalen }) => signalen)),
    mens: {
      beslisser: 'De professional die met de cliënt werkt, volgens de eigen meldcode',
      vragen: bijlagen.flatMap(({ vragen }) => vragen),
    },
    versie: versie(pakket, peildatum, [tabel, ...(check ? [check] : []), ...erbij]),
  }
}

function overVolwassenen(
  check: (typeof mantelzorgverleningscheck)[number],
  antwoorden: Kindcheckantwoorden,
  peildatum: string,
): Volwassenenvoorstel {
  const { zorgt_voor_afhankelijke_volwassene: zorgt } = antwoorden
  const veilig = antwoorden.afhankelijke_volwassene_veilig ?? (zorgt === 'nee' ? 'ja' : undefined)
  const feiten: Volwassenenfeiten = {
    ...(zorgt && { zorgt_voor_afhankelijke_volwassene: zorgt }),
    ...(veilig && { afhankelijke_volwassene_veilig: veilig }),
  }
  const uitslag = beslis(check, feiten)
  const uitkomst = uitslag.dan?.uitkomst ?? 'onbepaald'
  return {
    uitkomst,
    zin: titelVan('volwassenen', uitkomst),
    motivering: zekereRijen(uitslag, feiten).map((rij) => motiveer(bronnen, check, rij, peildatum)),
  }
}

function omstandighedenVan(
  antwoorden: Kindcheckantwoorden,
  uitkomst: Kindcheckuitkomst,
  volwassenen: Volwassenenvoorstel | undefined,
): Kindcheckomstandigheden {
  const { client, zorgt_voor_kinderen, zwanger, kinderen_veilig, zorg_gedeeld } = antwoorden
  const { acuut_gevaar, kinderopvang } = antwoorden
  return {
    uitkomst,
    tegenstrijdig: isTegenstrijdig(antwoorden),
    // A remark for one sector only: it is not shown to everyone who did not say where they work.
    kinderopvang: kinderopvang ?? false,
    ...(volwassenen && { volwassene: volwassenen.uitkomst }),
    ...(client && { client }),
    ...(acuut_gevaar && { acuut_gevaar }),
    ...(zorgt_voor_kinderen && { zorgt_voor_kinderen }),
    ...(zwanger && { zwanger }),
    ...(kinderen_veilig && { kinderen_veilig }),
    ...(zorg_gedeeld !== undefined && { zorg_gedeeld }),
  }
}

/** The answers that can still change the outcome, the most useful first. */
function ontbrekend(
  { dan, rijen }: Uitslag<Kindcheckfeiten, Kindcheckbesluit>,
  tabel: Tabel<Kindcheckfeiten, Kindcheckbesluit>,
  antwoorden: Kindcheckantwoorden,
): readonly string[] {
  if (dan) return []
  const uitkomstVan = (anders: Kindcheckantwoorden): Kindcheckuitkomst =>
    beslis(tabel, kindcheckfeiten(anders)).dan?.uitkomst ?? 'onbepaald'
  const nodig = ontbrekendeFeiten(rijen, kindcheckfeiten(antwoorden))
  const telt = tellendeFeiten(nodig, waarden, antwoorden, uitkomstVan)?.feiten ?? nodig
  return nuttigsteEerst(telt, waarden, antwoorden, uitkomstVan)
}
