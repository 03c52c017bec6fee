import {
  eisPeildatum,
  geldend,
  motiveer,
  type Onderbouwd,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import { bijDeRollen } from './generated/bij-de-rollen.ts'
import { bronnen } from './generated/bronnen.ts'
import { indicatoren } from './generated/indicatoren.ts'
import { kostencategorieen } from './generated/kostencategorieen.ts'
import { landelijkeRollen } from './generated/landelijke-rollen.ts'
import { pakket } from './generated/pakket.ts'
import { rapporteurtaken } from './generated/rapporteurtaken.ts'
import { takenCoordinator } from './generated/taken-coordinator.ts'
import { takenRapporteurMensenhandel } from './generated/taken-rapporteur-mensenhandel.ts'
import { takenRegeringscommissaris } from './generated/taken-regeringscommissaris.ts'
import { takenVoorgesteldeRapporteur } from './generated/taken-voorgestelde-rapporteur.ts'
import type {
  Rapporteurtaak,
  Rolregel,
  Roltaak,
  Rolvergelijking,
  Taakregel,
  TaakStand,
} from './generated/typen.ts'

export interface Rolcontext {
  /** ISO 8601 date. It picks the roles that exist on that day. */
  readonly peildatum: string
}

/** An item of a register with the reason for it. */
interface Feit<T> extends Onderbouwd {
  readonly id: string
  readonly dan: T
}

/** One register per role, so that a role that comes later changes nothing for the others. */
const TAKEN = [
  ...takenRapporteurMensenhandel,
  ...takenRegeringscommissaris,
  ...takenCoordinator,
  ...takenVoorgesteldeRapporteur,
]

/**
 * The proposed Nationaal Rapporteur beside the national roles that exist on a day: per task which role has it for
 * violence behind the front door (`ja`, `nee`, or `niet_gevonden`: no source that was read says so, which is not a no),
 * which function of `@voordeur/monitor` helps with it today, and what stays unknown or is not for software.
 *
 * Source: the nota (Kamerstukken 34 907, nr. 2, part V) and what was read about the roles, only the beginnings of pages.
 * The roles, the measures and the kinds of costs are those of `keten` and `monitor`: the same rules, read here too.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, or `regel_bestaat_niet_op_datum` before 2018-03-15.
 *
 * @example
 * landelijkeRol({ peildatum: '2026-11-25' }).taken[0]?.belegd // 'niet_gevonden'
 */
export function landelijkeRol(context: Rolcontext): Rolvergelijking {
  const peildatum = eisPeildatum(context)
  const rollijst = opDatum(landelijkeRollen, peildatum)
  const taaklijst = opDatum(rapporteurtaken, peildatum)
  const maten = opDatum(indicatoren, peildatum)
  const kosten = opDatum(kostencategorieen, peildatum)
  const tabel = opDatum(bijDeRollen, peildatum)
  const taken = geldend(TAKEN, peildatum)
  const rollen = rollijst.items.map(
    (item): Rolregel => ({
      rol: item.dan.rol,
      naam: item.dan.naam,
      soort: item.dan.soort,
      voorstel: item.dan.rol === VOORSTEL,
      huiselijk_geweld: item.dan.huiselijk_geweld,
      toelichting: item.dan.toelichting,
      reden: motiveer(bronnen, rollijst, item, peildatum),
      taken: taken.flatMap((register) =>
        (register.items as readonly Feit<Roltaak>[])
          .filter(({ dan }) => dan.rol === item.dan.rol)
          .map((feit) => ({
            taak: feit.dan.taak,
            stand: feit.dan.stand,
            reden: motiveer(bronnen, register, feit, peildatum),
          })),
      ),
    }),
  )
  const coordinator = rollen.some(({ soort }) => soort === 'coordinator')
  const { signalen, vragen } = signalenUit(bronnen, tabel, { coordinator }, peildatum)
  return {
    rollen,
    taken: (taaklijst.items as readonly Feit<Rapporteurtaak>[]).map((feit) => ({
      ...overTaak(feit.dan, rollen),
      reden: motiveer(bronnen, taaklijst, feit, peildatum),
    })),
    indicatoren: maten.items.map(({ dan }) => ({
      indicator: dan.indicator,
      titel: dan.titel,
      landelijk_cijfer: 'basis' in dan,
      vindplaats: dan.vindplaats,
    })),
    kostensoorten: kosten.items.map(({ dan: { categorie, titel, dragers } }) => ({
      categorie,
      titel,
      dragers: [...dragers],
    })),
    signalen: opErnst(signalen),
    mens: { beslisser: 'Het kabinet, na debat met de Tweede Kamer', vragen },
    versie: versie(pakket, peildatum, [rollijst, taaklijst, ...taken, maten, kosten, tabel]),
  }
}

const VOORSTEL = 'voorgestelde_nationaal_rapporteur'

function overTaak(taak: Rapporteurtaak, rollen: readonly Rolregel[]): Omit<Taakregel, 'reden'> {
  const standVan = ({ taken }: Rolregel) => taken.find((een) => een.taak === taak.taak)?.stand
  const bestaand = rollen.filter(({ voorstel }) => !voorstel)
  const voorstel = rollen.find((rol) => rol.voorstel)
  return {
    taak: taak.taak,
    titel: taak.titel,
    belegd: samen(bestaand.map((rol) => standVan(rol) ?? 'niet_gevonden')),
    bij: bestaand.filter((rol) => standVan(rol) === 'ja').map(({ rol }) => rol),
    voorstel: (voorstel && standVan(voorstel)) ?? 'niet_gevonden',
    werkwoorden: [...taak.werkwoorden],
    ...(taak.kan_nu !== undefined && { kan_nu: taak.kan_nu }),
    kan_niet: [...taak.kan_niet],
  }
}

/** Three-valued or: only if every role surely does not, nobody does. */
function samen(standen: readonly TaakStand[]): TaakStand {
  if (standen.includes('ja')) return 'ja'
  return standen.every((stand) => stand === 'nee') ? 'nee' : 'niet_gevonden'
}
