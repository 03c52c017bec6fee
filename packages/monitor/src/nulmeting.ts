import {
  eisDatum,
  eisInvoer,
  eisObject,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import { bekendeCijfers } from './cijfers.ts'
import { eisGebied } from './gebied.ts'
import { bijDeNulmeting } from './generated/bij-de-nulmeting.ts'
import { breuken as breukversies } from './generated/breuken.ts'
import { bronnen } from './generated/bronnen.ts'
import { cijfers as cijferversies } from './generated/cijfers.ts'
import { indicatoren as indicatorversies } from './generated/indicatoren.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Indicatorstand,
  Nulmeting,
  Nulmetingcijfers,
  Nulmetingfeiten,
  Nulmetingkeuze,
  Nulmetinguitkomst,
  Waarneming,
} from './generated/typen.ts'
import {
  nulmetingcijfers as valideerCijfers,
  nulmetingkeuze as valideerKeuze,
} from './generated/validatie.js'
import { vergelijkbaar as vergelijktabellen } from './generated/vergelijkbaar.ts'
import { INDICATOREN, standVan } from './nulmeting-indicator.ts'
import { eisWaarnemingen, halfjarenKloppen, nietGebruikt } from './nulmeting-waarnemingen.ts'
import { eisPeriode } from './periode.ts'
import { eenKeer, uitDeNota } from './redenen.ts'
import { inWoorden } from './registers.ts'

/**
 * The baseline of one area: per indicator its definition, source table, unit and value in the first period, and, if
 * asked, what changed since. Two periods are only compared where both were counted the same way; across a series break
 * the comparison is refused and the break is named. What was not measured stays unknown.
 *
 * Whether more is better is told per indicator; more reports to Veilig Thuis is neither.
 *
 * Source: the twenty indicators of the register, with proposal N-V.1 of the nota. A value is a fraction of whole
 * numbers: 28.5 percent is `{ teller: 285, noemer: 1000 }`.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, `periode_ongeldig`, `definitie_onbekend` or `verhouding_onmogelijk`, each with
 * the JSON pointer of the field.
 *
 * @example
 * nulmeting(
 *   { waarnemingen: [] },
 *   { peildatum: '2026-11-25', gebied: { soort: 'land' }, nul: { van: '2023-01-01', tot: '2023-12-31' } },
 * ).uitkomst // 'onbepaald'
 */
export function nulmeting(cijfers: Nulmetingcijfers, keuze: Nulmetingkeuze): Nulmeting {
  eisInvoer(valideerCijfers, cijfers, '/cijfers')
  eisDatum(eisObject(keuze, ['peildatum', 'gebied', 'nul', 'nu'], '')['peildatum'], '/peildatum')
  const { peildatum, nul, nu } = eisInvoer<Nulmetingkeuze>(valideerKeuze, keuze)
  const gebied = eisGebied(keuze.gebied, '/gebied')
  eisPeriode(nul, '/nul')
  if (nu) eisPeriode(nu, '/nu')
  eisWaarnemingen(cijfers.waarnemingen)
  const bekend = bekendeCijfers(peildatum)
  const standen = INDICATOREN.map((indicator) =>
    standVan(indicator, cijfers.waarnemingen, { gebied, nul, ...(nu && { nu }), peildatum, bekend }),
  )
  const indicatoren = standen.map(({ stand }) => stand)
  const uitkomst = uitkomstVan(indicatoren, nu !== undefined)
  const tabel = opDatum(bijDeNulmeting, peildatum)
  const feiten = feitenVan(indicatoren, cijfers.waarnemingen)
  const bijlage = signalenUit(bronnen, tabel, feiten, peildatum)
  return {
    uitkomst,
    titel: inWoorden('nulmeting', uitkomst),
    gebied,
    nul,
    ...(nu && { nu }),
    indicatoren,
    niet_gebruikt: nietGebruikt(cijfers.waarnemingen, gebied, [nul, ...(nu ? [nu] : [])]),
    motivering: eenKeer([
      ...standen.flatMap(({ motivering }) => motivering),
      ...uitDeNota('nulmeting', peildatum),
    ]),
    ontbreekt: ontbrekend(indicatoren, nu !== undefined),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: 'De onderzoeker of beleidsmedewerker die de nulmeting vaststelt',
      vragen: bijlage.vragen,
    },
    versie: versie(pakket, peildatum, [
      indicatorversies[0],
      opDatum(vergelijktabellen, peildatum),
      breukversies[0],
      tabel,
      cijferversies[0],
    ]),
  }
}

function uitkomstVan(indicatoren: readonly Indicatorstand[], vergelijken: boolean): Nulmetinguitkomst {
  const gemeten = indicatoren.filter(({ nul, nu }) => nul.stand === 'bekend' || nu?.stand === 'bekend')
  if (gemeten.length === 0) return 'onbepaald'
  if (!vergelijken) return 'nulmeting'
  const beide = indicatoren.filter(({ nul, nu }) => nul.stand === 'bekend' && nu?.stand === 'bekend')
  if (beide.length === 0) return 'onbepaald'
  const goed = beide.filter(({ vergelijking }) => vergelijking?.verschil !== undefined)
  if (goed.length === 0) return 'niet_vergelijkbaar'
  return goed.length === beide.length ? 'vergeleken' : 'deels_vergeleken'
}

function feitenVan(
  indicatoren: readonly Indicatorstand[],
  waarnemingen: readonly Waarneming[],
): Nulmetingfeiten {
  const punten = indicatoren.flatMap(({ nul, nu, telt }) =>
    [nul, ...(nu ? [nu] : [])].map((punt) => ({ ...punt, telt })),
  )
  return {
    reeksbreuk: indicatoren.some(
      ({ vergelijking }) => vergelijking?.reden === 'reeksbreuk' || vergelijking?.reden === 'mogelijke_breuk',
    ),
    voorlopig: punten.some(({ voorlopig }) => voorlopig === true),
    klein_aantal: punten.some(
      ({ waarde, telt }) =>
        waarde !== undefined &&
        telt !== 'ja_of_nee' &&
        (waarde.noemer ?? 1) === 1 &&
        waarde.teller > 0 &&
        waarde.teller < 10,
    ),
    geen_doel: indicatoren.some(
      ({ richting, nul, nu }) =>
        richting === 'geen_doel' && (nul.stand === 'bekend' || nu?.stand === 'bekend'),
    ),
    halfjaren_kloppen_niet: !halfjarenKloppen(waarnemingen),
  }
}

/** What is still to be measured, where one period is known before where neither is. */
function ontbrekend(indicatoren: readonly Indicatorstand[], vergelijken: boolean): readonly OntbrekendFeit[] {
  const open = indicatoren.filter(
    ({ nul, nu }) => nul.stand === 'onbekend' || (vergelijken && nu?.stand === 'onbekend'),
  )
  const half = ({ nul, nu }: Indicatorstand) => nul.stand === 'bekend' || nu?.stand === 'bekend'
  return [...open.filter(half), ...open.filter((stand) => !half(stand))].map(
    ({ indicator, titel, vindplaats }) => ({
      feit: '/cijfers/waarnemingen',
      vraag: `${indicator}, ${titel}: wat is gemeten? Bron: ${vindplaats}.`,
    }),
  )
}
