import {
  beslis,
  dagenTussen,
  eisInvoer,
  eisPeildatum,
  geldend,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  tellendeFeiten,
  versie,
  wijzer,
  zekereRijen,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Uitstroombeeld,
  Uitstroomplan,
  Uitstroomsegmentkeuze,
  Uitstroomsituatie,
  Uitstroomuitkomst,
} from './generated/typen.ts'
import { uitstroomUitkomst } from './generated/uitstroom-uitkomst.ts'
import { uitstroomsituatie as valideer } from './generated/validatie.js'
import { uitstroomsituatie as waarden } from './generated/waarden.ts'
import { woonsegment } from './generated/woonsegment.ts'
import { houdtTegen, type Tegenhouder, uitstroombeeld } from './uitstroombeeld.ts'
import { aandacht } from './uitstroomsignalen.ts'
import { planVan, type Stapuitslag, stappenlijst, stapuitslagen } from './uitstroomstappen.ts'
import { titelVan, vraagNaar } from './uitstroomwoorden.ts'

export interface Uitstroomcontext {
  /** The day on which the plan is made (ISO 8601, `2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * On her own feet: the way from a shelter (or from elsewhere) to a safe home, as a plan in a fixed order. Every step says
 * what is settled, what runs and what holds the departure back, and who acts. Safety always comes first: without a
 * safety plan for the new place nobody "can go on".
 *
 * Who is urgent is not decided here: put in the outcome of `@voordeur/urgentie` on the same day. Debts never hold a
 * departure back, and an income that is too high never means that there is no help. The ground for a permit that
 * depends on a violent partner was not read: then a lawyer looks first.
 *
 * Source: Huisvestingswet 2014 (art. 10, 15 and 16), Vreemdelingenbesluit 2000 (art. 3.48 and 3.51), Wmo 2015,
 * Uitvoeringsbesluit Wmo 2015 (art. 2.1) and Jeugdwet (art. 2.7a); the order of the steps is our own reading.
 * An absent fact is unknown, never no. Dates are ISO 8601 calendar days, money is in euro cents.
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig` with the JSON pointer of the field;
 * `regel_bestaat_niet_op_datum` before 2026-01-01.
 *
 * @example
 * uitstroom({ veiligheid: { acuut_gevaar: true } }, { peildatum: '2026-11-25' }).uitkomst // 'gevaar_eerst'
 */
export function uitstroom(situatie: Uitstroomsituatie, context: Uitstroomcontext): Uitstroomplan {
  eisInvoer(valideer, situatie, '/situatie')
  const peildatum = eisPeildatum(context)
  const tabel = opDatum(uitstroomUitkomst, peildatum)
  const uitslagen = stapuitslagen(situatie, peildatum)
  const beeld = uitstroombeeld(situatie, uitslagen)
  const uitslag = beslis(tabel, beeld)
  const uitkomst = uitslag.dan?.uitkomst ?? 'onbepaald'
  const plan = planVan(uitslagen, situatie, peildatum)
  const { signalen, vragen, regels } = aandacht(situatie, beeld, peildatum)
  const segment = segmentVan(situatie, peildatum)
  return {
    uitkomst,
    titel: titelVan(uitkomst, peildatum),
    ...wachtdagen(situatie, peildatum),
    plan,
    blokkades: plan.flatMap(({ stap, stand, wie, zin, bron, zekerheid }) =>
      stand === 'blokkeert' ? [{ stap, wie, zin, bron, zekerheid }] : [],
    ),
    ...(segment && { segment }),
    motivering: zekereRijen(uitslag, beeld).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: uitslag.dan
      ? []
      : ontbrekend(uitslagen, situatie, peildatum).map((pad) => ({
          feit: wijzer(pad),
          vraag: vraagNaar(pad, peildatum),
        })),
    signalen: opErnst(signalen),
    mens: {
      beslisser: 'De cliënt zelf, met de begeleider; over urgentie en geld beslist de gemeente',
      vragen,
    },
    versie: versie(pakket, peildatum, [
      tabel,
      stappenlijst(peildatum),
      ...uitslagen.map((een) => een.tabel),
      ...(segment ? geldend(woonsegment, peildatum) : []),
      ...regels,
    ]),
  }
}

/** Whole calendar days of waiting; none for who is not ready yet on the day of the plan. */
function wachtdagen({ klaar_op }: Uitstroomsituatie, peildatum: string): { readonly dagen_klaar?: number } {
  if (klaar_op === undefined || klaar_op > peildatum) return {}
  return { dagen_klaar: dagenTussen(klaar_op, peildatum) }
}

/** Which kind of home fits the income: another question than urgency, and told only if it is settled. */
function segmentVan(situatie: Uitstroomsituatie, peildatum: string): Uitstroomsegmentkeuze | undefined {
  // The amounts are of one year: without those of the day itself there is no answer.
  const tabel = geldend(woonsegment, peildatum)[0]
  if (!tabel) return undefined
  const uitslag = beslis(tabel, situatie)
  const rij = zekereRijen(uitslag, situatie)[0]
  if (!uitslag.dan || !rij) return undefined
  return { segment: uitslag.dan.segment, ...motiveer(bronnen, tabel, rij, peildatum) }
}

/** The facts that can still change the outcome, the most useful first. */
function ontbrekend(
  uitslagen: readonly Stapuitslag[],
  situatie: Uitstroomsituatie,
  peildatum: string,
): readonly string[] {
  const uitkomstVan = (anders: Uitstroomsituatie): Uitstroomuitkomst =>
    uitkomstBij(uitstroombeeld(anders, stapuitslagen(anders, peildatum)), peildatum)
  const nodig = [
    ...BEELDFEITEN.filter(([open]) => open(situatie)).map(([, pad]) => pad),
    // Of a step only what can make it hold the departure back: the rest is asked at the step itself.
    ...uitslagen.flatMap((een) => {
      if (een.stap === 'veiligheid' || houdtTegen(een) !== undefined) return []
      const paden = ontbrekendeFeiten(een.uitslag.rijen, situatie)
      const kijk = (anders: Uitstroomsituatie): Tegenhouder | 'onbepaald' =>
        houdtTegen({ ...een, uitslag: beslis(een.tabel, anders) }) ?? 'onbepaald'
      return tellendeFeiten(paden, waarden, situatie, kijk)?.feiten ?? paden
    }),
  ]
  const alle = [...new Set(nodig)]
  const telt = tellendeFeiten(alle, waarden, situatie, uitkomstVan)?.feiten ?? alle
  return nuttigsteEerst(telt, waarden, situatie, uitkomstVan)
}

const BEELDFEITEN: readonly (readonly [open: (situatie: Uitstroomsituatie) => boolean, pad: string])[] = [
  [({ veiligheid }) => veiligheid?.acuut_gevaar === undefined, 'veiligheid.acuut_gevaar'],
  [({ nu }) => nu?.plek === undefined, 'nu.plek'],
  [({ nu }) => nu?.klaar === undefined, 'nu.klaar'],
  [({ veiligheid }) => veiligheid?.plan === undefined, 'veiligheid.plan'],
]

function uitkomstBij(beeld: Uitstroombeeld, peildatum: string): Uitstroomuitkomst {
  return beslis(opDatum(uitstroomUitkomst, peildatum), beeld).dan?.uitkomst ?? 'onbepaald'
}
