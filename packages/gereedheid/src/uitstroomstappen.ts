import {
  beslis,
  bronnenOp,
  type Motivering,
  motiveer,
  ontbrekendeFeiten,
  opDatum,
  type Tabel,
  type Uitslag,
  wijzer,
  zekereRijen,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { stapInboedelEnHuur } from './generated/stap-inboedel-en-huur.ts'
import { stapInkomen } from './generated/stap-inkomen.ts'
import { stapJeugdhulp } from './generated/stap-jeugdhulp.ts'
import { stapNazorg } from './generated/stap-nazorg.ts'
import { stapOudeWoning } from './generated/stap-oude-woning.ts'
import { stapSchool } from './generated/stap-school.ts'
import { stapSchulden } from './generated/stap-schulden.ts'
import { stapUrgentie } from './generated/stap-urgentie.ts'
import { stapVeiligheid } from './generated/stap-veiligheid.ts'
import { stapVerblijfsrecht } from './generated/stap-verblijfsrecht.ts'
import { stapWoningEnGebied } from './generated/stap-woning-en-gebied.ts'
import type {
  Uitstroomsituatie,
  Uitstroomstap,
  Uitstroomstapnaam,
  Uitstroomstaprij,
} from './generated/typen.ts'
import { uitstroomstappen } from './generated/uitstroomstappen.ts'
import { vraagNaar } from './uitstroomwoorden.ts'

type Staptabel = Tabel<Uitstroomsituatie, Uitstroomstaprij>

const TABELLEN: Readonly<Record<Uitstroomstapnaam, readonly Staptabel[]>> = {
  veiligheid: stapVeiligheid,
  verblijfsrecht: stapVerblijfsrecht,
  inkomen: stapInkomen,
  schulden: stapSchulden,
  urgentie: stapUrgentie,
  oude_woning: stapOudeWoning,
  woning_en_gebied: stapWoningEnGebied,
  school: stapSchool,
  jeugdhulp: stapJeugdhulp,
  inboedel_en_huur: stapInboedelEnHuur,
  nazorg: stapNazorg,
}

/** A step with what its table says of it: the rows that apply, or that still may. */
export interface Stapuitslag {
  readonly stap: Uitstroomstapnaam
  readonly tabel: Staptabel
  readonly uitslag: Uitslag<Uitstroomsituatie, Uitstroomstaprij>
}

/** Every step of the plan in its order, decided as far as the facts go. */
export function stapuitslagen(situatie: Uitstroomsituatie, peildatum: string): readonly Stapuitslag[] {
  return opDatum(uitstroomstappen, peildatum).items.map(({ dan: { stap } }) => {
    const tabel = opDatum(TABELLEN[stap], peildatum)
    return { stap, tabel, uitslag: beslis(tabel, situatie) }
  })
}

/** The table of the order of the steps that holds on a day. */
export function stappenlijst(peildatum: string) {
  return opDatum(uitstroomstappen, peildatum)
}

/** The plan as it is told: a step whose stand is not settled says so, and asks what it misses. */
export function planVan(
  uitslagen: readonly Stapuitslag[],
  situatie: Uitstroomsituatie,
  peildatum: string,
): readonly Uitstroomstap[] {
  const lijst = stappenlijst(peildatum)
  return uitslagen.map(({ stap, tabel, uitslag }, i) => {
    const item = lijst.items[i]!
    const { titel, onbekend, wie } = item.dan
    // Two rows with one stand can say different things; only a row that surely applies is told.
    const rij = zekereRijen(uitslag, situatie)[0]
    if (!rij) {
      return {
        stap,
        titel,
        stand: uitslag.dan?.stand ?? 'onbekend',
        wie: uitslag.dan?.wie ?? wie,
        zin: onbekend,
        regel: `${lijst.id}#${item.id}`,
        bron: bronnenOp(bronnen, item, peildatum),
        zekerheid: item.zekerheid,
        vragen: ontbrekendeFeiten(uitslag.rijen, situatie).map((pad) => ({
          feit: wijzer(pad),
          vraag: vraagNaar(pad, peildatum),
        })),
      }
    }
    const { stand, wie: aanZet, stap_terug } = rij.dan
    return {
      stap,
      titel,
      stand,
      wie: aanZet,
      ...uitleg(motiveer(bronnen, tabel, rij, peildatum)),
      ...(stap_terug && { stap_terug }),
      vragen: [],
    }
  })
}

function uitleg({ zin, regel, bron, zekerheid }: Motivering) {
  return { zin, regel, bron, zekerheid }
}
