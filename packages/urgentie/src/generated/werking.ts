// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/werking.2015-01-01.yaml
// specs/urgentie/werking.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Werking, Werkingsvraag } from './typen.ts'

/** Geven de wettelijke groepen hier zeker rechten? Geldig van 2015-01-01 tot en met 2026-06-30. */
const werking20150101: Tabel<Werkingsvraag, Werking> = {
  id: 'urgentie/werking',
  titel: 'Geven de wettelijke groepen hier zeker rechten?',
  geldig: { van: '2015-01-01', tot: '2026-06-30' },
  treffer: 'uniek',
  hash: '0622764ce777eff1',
  rijen: [
    {
      id: 'verordening',
      als: (f) => is(f.regeling, 'verordening'),
      dan: { werking: 'zeker', naast_regeling: false },
      omdat: 'De gemeente heeft een urgentieregeling. De wettelijke groepen horen daar in ieder geval bij.',
      bron: ['hvw-2014/art-12/lid-1@2015-01-01', 'hvw-2014/art-12/lid-3@2015-01-01', 'hvw-2014/art-12/lid-3@2017-07-01'],
      zekerheid: 'wet',
      leest: ['regeling'],
    },
    {
      id: 'zonder-verordening',
      als: (f) => (is(f.regeling, 'geen_gevraagd') | is(f.regeling, 'particulier') | is(f.regeling, 'niet_gelezen')),
      dan: { werking: 'vraag', naast_regeling: false },
      omdat: 'Heeft de gemeente een urgentieregeling? Alleen dan bestaat deze wettelijke groep.',
      bron: ['hvw-2014/art-12/lid-1@2015-01-01'],
      zekerheid: 'wet',
      leest: ['regeling'],
    },
  ],
}

const werking20260701Dan1: Werking = { werking: 'zeker', naast_regeling: false }
/** Geven de wettelijke groepen hier zeker rechten? Geldig van 2026-07-01. */
const werking20260701: Tabel<Werkingsvraag, Werking> = {
  id: 'urgentie/werking',
  titel: 'Geven de wettelijke groepen hier zeker rechten?',
  geldig: { van: '2026-07-01' },
  treffer: 'uniek',
  hash: '91e648e268bf5da2',
  rijen: [
    {
      id: 'alleen-de-wet',
      als: (f) => is(f.regeling, 'geen_gevraagd'),
      dan: werking20260701Dan1,
      omdat: 'De wet noemt de groep zelf. Wat de gemeente regelt, is hier niet gevraagd.',
      bron: ['hvw-2014/art-12/lid-1@2026-07-01', 'hvw-2014/art-12/lid-3/aanhef@2026-07-01'],
      zekerheid: 'wet',
      leest: ['regeling'],
    },
    {
      id: 'afgestemd',
      als: (f) => is(f.regeling, 'verordening') & is(f.afgestemd, 'ja'),
      dan: werking20260701Dan1,
      omdat: 'De regeling van de gemeente is aangepast aan de wet van 1 juli 2026.',
      bron: ['hvw-2014/art-12/lid-1@2026-07-01', 'hvw-2014/art-12/lid-3/aanhef@2026-07-01'],
      zekerheid: 'wet',
      leest: ['regeling', 'afgestemd'],
    },
    {
      id: 'niet-afgestemd',
      als: (f) => is(f.regeling, 'verordening') & (is(f.afgestemd, 'nee') | is(f.afgestemd, 'niet_gelezen') | is(f.afgestemd, 'niet_van_toepassing')),
      dan: { werking: 'vraag', naast_regeling: true },
      omdat: 'Artikel 51 geeft de gemeente tijd om haar regeling aan te passen. Of de wettelijke groepen nu al voorgaan, moet een jurist zeggen.',
      bron: ['hvw-2014/art-51/lid-10@2026-07-01', 'kb-overgang/verordening@2026-07-01', 'voordeur/regeling-niet-aangepast@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'afgestemd'],
    },
    {
      id: 'particulier',
      als: (f) => (is(f.regeling, 'particulier') | is(f.regeling, 'niet_gelezen')),
      dan: { werking: 'vraag', naast_regeling: false },
      omdat: 'Deze regeling is van woningcorporaties, of dat is niet gelezen. De wet noemt de groep wel, maar een jurist moet zeggen wat dat bij deze regeling betekent.',
      bron: ['hvw-2014/art-12/lid-1@2026-07-01', 'hvw-2014/art-51/lid-10@2026-07-01', 'voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling'],
    },
  ],
}

/** Geven de wettelijke groepen hier zeker rechten? Alle versies, de oudste eerst. */
export const werking: readonly Tabel<Werkingsvraag, Werking>[] = [werking20150101, werking20260701]
