// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/groep-twijfel.2015-01-01.yaml
// specs/urgentie/groep-twijfel.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Aanvraag, Groep } from './typen.ts'

const groepTwijfel20150101Dan1: Groep = { groep: 'opvang', oordeel: 'mens' }
/** Wanneer moet een mens nagaan of de aanvrager bij de groep van de opvang hoort? Geldig van 2015-01-01 tot en met 2026-06-30. */
const groepTwijfel20150101: Tabel<Aanvraag, Groep> = {
  id: 'urgentie/groep-twijfel',
  titel: 'Wanneer moet een mens nagaan of de aanvrager bij de groep van de opvang hoort?',
  geldig: { van: '2015-01-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: 'fa1584e399906e12',
  rijen: [
    {
      id: 'opvang-in-hotel',
      als: (f) => is(f.opvang?.verblijft, true) & is(f.opvang?.doelgroep, 'relatie_of_geweld') & is(f.opvang?.plek, 'hotel_of_vakantiepark'),
      dan: groepTwijfel20150101Dan1,
      omdat: 'De opvang heeft u in een hotel of vakantiepark geplaatst. Een mens moet zeggen of dat een opvang is.',
      bron: ['hvw-2014/art-12/lid-3@2015-01-01', 'hvw-2014/art-12/lid-3@2017-07-01', 'voordeur/hotel-opvang@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verblijft', 'opvang.doelgroep', 'opvang.plek'],
    },
    {
      id: 'opvang-vertrokken',
      als: (f) => is(f.opvang?.verblijft, false) & is(f.opvang?.doelgroep, 'relatie_of_geweld') & is(f.opvang?.vertrok_na_aanvraag, true),
      dan: groepTwijfel20150101Dan1,
      omdat: 'U woonde bij uw aanvraag in de opvang en bent daarna vertrokken. Wachten op een besluit mag u niet schaden.',
      bron: ['hvw-2014/art-12/lid-3@2015-01-01', 'hvw-2014/art-12/lid-3@2017-07-01', 'voordeur/verlaten-opvang-tijdens-aanvraag@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verblijft', 'opvang.doelgroep', 'opvang.vertrok_na_aanvraag'],
    },
  ],
  anders: {
    omdat: 'Bij de groep van de opvang is er geen twijfel die een mens moet oplossen.',
    bron: ['hvw-2014/art-12/lid-3@2015-01-01', 'hvw-2014/art-12/lid-3@2017-07-01'],
    zekerheid: 'uitleg',
  },
}

const groepTwijfel20260701Dan1: Groep = { groep: 'd', oordeel: 'mens' }
/** Wanneer moet een mens nagaan of de aanvrager bij de groep van de opvang hoort? Geldig van 2026-07-01. */
const groepTwijfel20260701: Tabel<Aanvraag, Groep> = {
  id: 'urgentie/groep-twijfel',
  titel: 'Wanneer moet een mens nagaan of de aanvrager bij de groep van de opvang hoort?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '047bb5d6fb4e9781',
  rijen: [
    {
      id: 'groep-d-geen-besluit',
      als: (f) => is(f.opvang?.verblijft, true) & is(f.opvang?.verleend, false) & (is(f.opvang?.reden, 'huiselijk_geweld') | is(f.opvang?.reden, 'mensenhandel') | is(f.opvang?.reden, 'geweld_buiten_huiselijke_kring')),
      dan: groepTwijfel20260701Dan1,
      omdat: 'U verblijft in een opvang na geweld, maar er is geen Wmo-besluit bekend. Een mens moet nagaan of de opvang is verleend.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'wmo-2015/art-2.3.3@2026-07-01', 'voordeur/opvang-zonder-besluit@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verblijft', 'opvang.verleend', 'opvang.reden'],
    },
    {
      id: 'groep-d-doelgroep-zonder-besluit',
      als: (f) => is(f.opvang?.verblijft, true) & is(f.opvang?.verleend, false) & is(f.opvang?.doelgroep, 'relatie_of_geweld'),
      dan: groepTwijfel20260701Dan1,
      omdat: 'U verblijft in een opvang voor mensen die weggingen door relatieproblemen of geweld, maar er is geen Wmo-besluit bekend. Een mens moet nagaan of de opvang is verleend, en waarom.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'wmo-2015/art-2.3.3@2026-07-01', 'voordeur/opvang-zonder-besluit@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verblijft', 'opvang.verleend', 'opvang.doelgroep'],
    },
    {
      id: 'groep-d-nog-niet',
      als: (f) => is(f.opvang?.verleend, true) & (is(f.opvang?.reden, 'huiselijk_geweld') | is(f.opvang?.reden, 'mensenhandel')) & is(f.opvang?.verlaat, false),
      dan: groepTwijfel20260701Dan1,
      omdat: 'U hoort bij groep d zodra u de opvang verlaat. Een mens moet zeggen wat dat nu voor uw aanvraag betekent.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'voordeur/opvang-zonder-besluit@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verleend', 'opvang.reden', 'opvang.verlaat'],
    },
    {
      id: 'groep-d-buiten-huiselijke-kring',
      als: (f) => is(f.opvang?.verleend, true) & is(f.opvang?.reden, 'geweld_buiten_huiselijke_kring'),
      dan: groepTwijfel20260701Dan1,
      omdat: 'U kreeg opvang na geweld door iemand die niet letterlijk in de huiselijke kring staat, zoals een ex met wie u nooit samenwoonde. Een mens moet zeggen of dit huiselijk geweld is.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'wmo-2015/art-1.1.1/lid-1/huiselijk-geweld@2015-01-01', 'wmo-2015/art-1.1.1/lid-1/huiselijke-kring@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['opvang.verleend', 'opvang.reden'],
    },
  ],
  anders: {
    omdat: 'Bij groep d is er geen twijfel die een mens moet oplossen.',
    bron: ['hvw-2014/art-12/lid-3/d@2026-07-01'],
    zekerheid: 'uitleg',
  },
}

/** Wanneer moet een mens nagaan of de aanvrager bij de groep van de opvang hoort? Alle versies, de oudste eerst. */
export const groepTwijfel: readonly Tabel<Aanvraag, Groep>[] = [groepTwijfel20150101, groepTwijfel20260701]
