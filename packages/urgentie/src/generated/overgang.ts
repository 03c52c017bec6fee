// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/overgang.2015-01-01.yaml
// specs/urgentie/overgang.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Omstandigheden, Plicht } from './typen.ts'

/** Wat speelt er rond een wetswijziging? Geldig van 2015-01-01 tot en met 2026-06-30. */
const overgang20150101: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/overgang',
  titel: 'Wat speelt er rond een wetswijziging?',
  geldig: { van: '2015-01-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: 'd7bc03fabdec07c8',
  rijen: [
    {
      id: 'recht-veranderd',
      als: (f) => is(f.in_overgang, true),
      dan: { code: 'overgangsrecht', soort: 'plicht' },
      omdat: 'De wet is tussen uw aanvraag en het besluit veranderd. Een jurist moet zeggen welk recht geldt.',
      bron: ['voordeur/recht-veranderd@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['in_overgang'],
    },
  ],
  anders: {
    omdat: 'Er speelt hier geen wetswijziging.',
    bron: ['voordeur/recht-veranderd@2015-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat speelt er rond een wetswijziging? Geldig van 2026-07-01. */
const overgang20260701: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/overgang',
  titel: 'Wat speelt er rond een wetswijziging?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '70e2b5821c82218f',
  rijen: [
    {
      id: 'aanvraag-voor-wetswijziging',
      als: (f) => is(f.in_overgang, true),
      dan: { code: 'overgangsrecht', soort: 'plicht' },
      omdat: 'De aanvraag is van voor 1 juli 2026 en het besluit valt erna. Welk recht geldt, is in artikel 51 niet gevonden; de wijzigingswet is niet gelezen. Een jurist moet het zeggen.',
      bron: ['voordeur/naast-elkaar@2026-07-01', 'hvw-2014/art-51/lid-10@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['in_overgang'],
    },
    {
      id: 'regeling-niet-afgestemd',
      als: (f) => is(f.aard, 'verordening') & (is(f.regeling_afgestemd, 'nee') | is(f.regeling_afgestemd, 'niet_gelezen')),
      dan: { code: 'regeling_niet_afgestemd', soort: 'let_op' },
      omdat: 'Deze regeling is niet (of niet bekend) aangepast aan de wet van 1 juli 2026. Artikel 51 geeft de gemeente tijd; of de wettelijke groepen nu al voorgaan, moet een jurist zeggen.',
      bron: ['hvw-2014/art-51/lid-10@2026-07-01', 'kb-overgang/verordening@2026-07-01', 'voordeur/regeling-niet-aangepast@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['aard', 'regeling_afgestemd'],
    },
    {
      id: 'gemeente-moet-regeling-hebben',
      als: (f) => (is(f.aard, 'particulier') | is(f.aard, 'niet_gelezen')),
      dan: { code: 'gemeente_moet_regeling_hebben', soort: 'plicht' },
      omdat: 'Elke gemeente moet een urgentieregeling maken; wanneer uiterlijk, bepaalt een koninklijk besluit dat niet is gelezen.',
      bron: ['hvw-2014/art-12/lid-1@2026-07-01', 'hvw-2014/art-51/lid-10@2026-07-01', 'kb-overgang/verordening@2026-07-01'],
      zekerheid: 'wet',
      leest: ['aard'],
    },
  ],
  anders: {
    omdat: 'De wetswijziging speelt hier niet.',
    bron: ['hvw-2014/art-51/lid-10@2026-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat speelt er rond een wetswijziging? Alle versies, de oudste eerst. */
export const overgang: readonly Tabel<Omstandigheden, Plicht>[] = [overgang20150101, overgang20260701]
