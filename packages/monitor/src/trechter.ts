import {
  eisInvoer,
  eisPeildatum,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import { eisGebied } from './gebied.ts'
import { bijDeTrechter } from './generated/bij-de-trechter.ts'
import { bronnen } from './generated/bronnen.ts'
import { cijfers as cijferversies } from './generated/cijfers.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Stapregel,
  Trechter,
  Trechtercijfers,
  Trechterfeiten,
  Trechterkeuze,
  Trechterstap,
  Trechteruitkomst,
  Trechterverhouding,
} from './generated/typen.ts'
import { trechtercijfers as valideer } from './generated/validatie.js'
import { vergelijkbaar as vergelijktabellen } from './generated/vergelijkbaar.ts'
import { verhouding as verhoudingtabellen } from './generated/verhouding.ts'
import { eisPeriode } from './periode.ts'
import { eenKeer, uitDeNota } from './redenen.ts'
import { inWoorden } from './registers.ts'
import { referenties } from './trechter-referenties.ts'
import { type Stand, standVan } from './trechter-stand.ts'
import { STAPPEN } from './trechter-stappen.ts'
import { verhoudingenVan } from './trechter-verhoudingen.ts'

/**
 * Where do cases fall away, from incident to conviction? Per step how many, and per ratio of two steps what share of
 * what: every ratio names its denominator. A step that is not known stays open; it is never nul. Counts that follow
 * from a given share are told as derived, rounded to whole numbers.
 *
 * A share above one is an error where it was given or where the same cases were followed (`telwijze: 'cohort'`);
 * for counts of one period the share is withheld, with the reason. National figures are laid beside it only where they
 * count the same and no series break lies between.
 *
 * Source: the steps and figures in the register, with proposal N-IV.1 of the nota.
 *
 * @throws VoordeurFout `invoer_ongeldig` (also for a share without a denominator), `datum_ongeldig`,
 * `periode_ongeldig`, `definitie_onbekend` or `verhouding_onmogelijk`, each with the JSON pointer of the field.
 *
 * @example
 * trechter(
 *   {
 *     gebied: { soort: 'land' },
 *     periode: { van: '2005-01-01', tot: '2005-12-31' },
 *     aantallen: { incident: { aantal: 57000 } },
 *     verhoudingen: [{ teller: 'aangifte', noemer: 'incident', waarde: { teller: 40, noemer: 100 } }],
 *   },
 *   { peildatum: '2026-11-25' },
 * ).stappen.find(({ stap }) => stap === 'aangifte')?.aantal // 22800
 */
export function trechter(cijfers: Trechtercijfers, context: Trechterkeuze): Trechter {
  eisInvoer(valideer, cijfers, '/cijfers')
  const peildatum = eisPeildatum(context)
  const gebied = eisGebied(cijfers.gebied, '/cijfers/gebied')
  const periode = eisPeriode(cijfers.periode, '/cijfers/periode')
  const tabel = opDatum(verhoudingtabellen, peildatum)
  const stand = standVan(cijfers, tabel)
  const gemeten = verhoudingenVan(cijfers, stand, tabel)
  const naast = gemeten.map(({ verhouding, zeker }) =>
    referenties(verhouding, zeker, {
      gebied,
      periode,
      peildatum,
      voorlopig: [verhouding.teller, verhouding.noemer].some((stap) => cijfers.aantallen?.[stap]?.voorlopig),
    }),
  )
  const verhoudingen = gemeten.map(
    ({ verhouding }, i): Trechterverhouding => ({
      ...verhouding,
      referenties: naast[i]!.map(({ referentie }) => referentie),
    }),
  )
  const stappen = STAPPEN.map((stap) => alsStap(stap, cijfers, stand))
  const uitkomst = uitkomstVan(stappen, verhoudingen)
  const feiten = feitenVan(stappen, verhoudingen, stand)
  const bijlage = signalenUit(bronnen, opDatum(bijDeTrechter, peildatum), feiten, peildatum)
  return {
    uitkomst,
    titel: inWoorden('trechter', uitkomst),
    gebied,
    periode,
    stappen,
    verhoudingen,
    motivering: eenKeer([
      ...gemeten.flatMap(({ rij }) => (rij ? [motiveer(bronnen, tabel, rij, peildatum)] : [])),
      ...naast.flat().flatMap(({ motivering }) => motivering),
      ...uitDeNota('trechter', peildatum),
    ]),
    ontbreekt: ontbrekend(cijfers, stappen, verhoudingen),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: 'De onderzoeker of beleidsmedewerker die deze cijfers publiceert',
      vragen: bijlage.vragen,
    },
    versie: versie(pakket, peildatum, [
      tabel,
      opDatum(vergelijktabellen, peildatum),
      opDatum(bijDeTrechter, peildatum),
      cijferversies[0],
    ]),
  }
}

function alsStap(regel: Stapregel, cijfers: Trechtercijfers, { aantallen }: Stand): Trechterstap {
  const { stap, titel, telt, hoofdlijn } = regel
  const bekend = aantallen.get(stap)
  const { definitie, voorlopig } = cijfers.aantallen?.[stap] ?? {}
  return {
    stap,
    titel,
    telt,
    hoofdlijn,
    stand: bekend?.stand ?? 'onbekend',
    ...(bekend?.aantal !== undefined && { aantal: bekend.aantal }),
    ...(bekend?.van && { afgeleid_van: bekend.van }),
    ...(definitie !== undefined && { definitie }),
    ...(voorlopig !== undefined && { voorlopig }),
  }
}

function uitkomstVan(
  stappen: readonly Trechterstap[],
  verhoudingen: readonly Trechterverhouding[],
): Trechteruitkomst {
  const hoofdlijn = stappen.filter((stap) => stap.hoofdlijn)
  if (hoofdlijn.every(({ stand }) => stand !== 'onbekend')) return 'volledig'
  return [...stappen, ...verhoudingen].some(({ stand }) => stand !== 'onbekend') ? 'open' : 'onbepaald'
}

function feitenVan(
  stappen: readonly Trechterstap[],
  verhoudingen: readonly Trechterverhouding[],
  { tegenspraak }: Stand,
): Trechterfeiten {
  const redenen = verhoudingen.flatMap(({ referenties: naast }) => naast.map(({ reden }) => reden))
  return {
    open_stap: stappen.some(({ stand, hoofdlijn }) => hoofdlijn && stand === 'onbekend'),
    boven_een: verhoudingen.some(({ stand, waarde }) => stand === 'ingehouden' && waarde === undefined),
    tegenspraak,
    afgeleid: [...stappen, ...verhoudingen].some(({ stand }) => stand === 'afgeleid'),
    andere_definitie: redenen.some((reden) => reden === 'andere_definitie' || reden === 'definitie_onbekend'),
    reeksbreuk: redenen.some((reden) => reden === 'reeksbreuk' || reden === 'mogelijke_breuk'),
    andere_bron: verhoudingen.some(({ referenties: naast }) =>
      naast.some(({ in_woorden }) => in_woorden !== undefined),
    ),
    voorlopig: stappen.some(({ voorlopig }) => voorlopig === true),
    klein_aantal: stappen.some(({ aantal }) => aantal !== undefined && aantal > 0 && aantal < 10),
  }
}

/** What would open up the funnel: the steps of the main line first, then what makes a comparison possible. */
function ontbrekend(
  cijfers: Trechtercijfers,
  stappen: readonly Trechterstap[],
  verhoudingen: readonly Trechterverhouding[],
): readonly OntbrekendFeit[] {
  const open = stappen.filter(({ hoofdlijn, stand }) => hoofdlijn && stand === 'onbekend')
  const zonderDefinitie = stappen.filter(
    ({ stap, stand, definitie }) =>
      stand === 'gegeven' &&
      definitie === undefined &&
      verhoudingen.some(
        ({ teller, noemer, referenties: naast }) =>
          (teller === stap || noemer === stap) && naast.some(({ reden }) => reden === 'definitie_onbekend'),
      ),
  )
  const ingehouden = verhoudingen.some(({ stand }) => stand === 'ingehouden')
  return [
    ...open.map(({ stap, titel }) => ({
      feit: `/cijfers/aantallen/${stap}/aantal`,
      vraag: `Hoeveel waren er in deze periode? ${titel}.`,
    })),
    ...(ingehouden && cijfers.telwijze === undefined
      ? [
          {
            feit: '/cijfers/telwijze',
            vraag: 'Zijn dezelfde zaken gevolgd, of is alles geteld wat in de periode gebeurde?',
          },
        ]
      : []),
    ...zonderDefinitie.map(({ stap, titel }) => ({
      feit: `/cijfers/aantallen/${stap}/definitie`,
      vraag: `Volgens welke definitie is geteld? ${titel}.`,
    })),
  ]
}
