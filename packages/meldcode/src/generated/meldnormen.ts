// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/meldnormen.2019-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Meldnorm, Weegfeiten } from './typen.ts'

const meldnormen20190101Dan1: Meldnorm = { norm: 'norm_1' }
const meldnormen20190101Dan2: Meldnorm = { norm: 'norm_2' }
/** Welke norm vraagt om een melding? Geldig van 2019-01-01. */
const meldnormen20190101: Tabel<Weegfeiten, Meldnorm> = {
  id: 'meldcode/meldnormen',
  titel: 'Welke norm vraagt om een melding?',
  geldig: { van: '2019-01-01' },
  treffer: 'verzamel',
  hash: '31898969d5a060a2',
  rijen: [
    {
      id: 'norm-1-acuut',
      als: (f) => is(f.acute_onveiligheid, 'ja'),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: u meldt in alle gevallen van acute onveiligheid.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'knmg-meldcode/normen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['acute_onveiligheid'],
    },
    {
      id: 'norm-1-structureel',
      als: (f) => is(f.structurele_onveiligheid, 'ja'),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: u meldt in alle gevallen van structurele onveiligheid.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'knmg-meldcode/normen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['structurele_onveiligheid'],
    },
    {
      id: 'norm-1-onthulling',
      als: (f) => is(f.kader?.onthulling, 'elk_slachtoffer') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene') | is(f.onthulling?.door, 'andere_volwassene')),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: u meldt ook als een slachtoffer zelf over het geweld vertelt. Dat geldt als acute onveiligheid.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'afwegingskader/onthulling@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door'],
    },
    {
      id: 'norm-1-onthulling-kind',
      als: (f) => is(f.kader?.onthulling, 'kind_of_zorgafhankelijke') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene')),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: u meldt ook als een kind of een volwassene die van zorg afhangt, zelf over het geweld vertelt. Dat geldt als acute onveiligheid.',
      bron: ['afwegingskader/norm-1@2019-01-01', 'afwegingskader-sociaal-werk/onthulling@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door'],
    },
    {
      id: 'norm-1-onthulling-ernstig',
      als: (f) => is(f.kader?.onthulling, 'ernstige_vormen') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene') | is(f.onthulling?.door, 'andere_volwassene') | is(f.onthulling?.door, 'ouder_of_pleger')) & is(f.onthulling?.ernstig, true),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: u meldt ook als iemand zelf vertelt over een ernstige vorm van geweld die tot acuut gevaar kan leiden.',
      bron: ['knmg-meldcode/normen@2019-01-01', 'knmg-meldcode/onthulling@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door', 'onthulling.ernstig'],
    },
    {
      id: 'norm-1-twijfel-acuut',
      als: (f) => is(f.kader?.twijfel, 'melden') & is(f.acute_onveiligheid, 'twijfel'),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: in het onderwijs en bij leerplicht telt twijfel over acute onveiligheid mee.',
      bron: ['afwegingskader-onderwijs/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.twijfel', 'acute_onveiligheid'],
    },
    {
      id: 'norm-1-twijfel-structureel',
      als: (f) => is(f.kader?.twijfel, 'melden') & is(f.structurele_onveiligheid, 'twijfel'),
      dan: meldnormen20190101Dan1,
      omdat: 'Meldnorm 1: in het onderwijs en bij leerplicht telt twijfel over structurele onveiligheid mee.',
      bron: ['afwegingskader-onderwijs/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.twijfel', 'structurele_onveiligheid'],
    },
    {
      id: 'norm-2-hulp',
      als: (f) => is(f.vermoeden, 'ja') & is(f.acute_onveiligheid, 'nee') & is(f.structurele_onveiligheid, 'nee') & is(f.effectieve_hulp, 'nee'),
      dan: meldnormen20190101Dan2,
      omdat: 'Meldnorm 2: u meldt in alle andere gevallen waarin u niet genoeg effectieve hulp kunt bieden of organiseren.',
      bron: ['afwegingskader/norm-2@2019-01-01', 'knmg-meldcode/normen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['vermoeden', 'acute_onveiligheid', 'structurele_onveiligheid', 'effectieve_hulp'],
    },
    {
      id: 'norm-2-niet-aanvaard',
      als: (f) => is(f.vermoeden, 'ja') & is(f.acute_onveiligheid, 'nee') & is(f.structurele_onveiligheid, 'nee') & is(f.effectieve_hulp, 'ja') & is(f.hulp_aanvaard, 'nee'),
      dan: meldnormen20190101Dan2,
      omdat: 'Meldnorm 2, in onze lezing: wie hulp niet aanvaardt, kunt u niet genoeg helpen. Dan meldt u.',
      bron: ['voordeur-meldcode/weigeren-hulp-is-norm-2@2013-07-01', 'afwegingskader/vraag-4@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['vermoeden', 'acute_onveiligheid', 'structurele_onveiligheid', 'effectieve_hulp', 'hulp_aanvaard'],
    },
    {
      id: 'norm-3',
      als: (f) => is(f.vermoeden, 'ja') & is(f.acute_onveiligheid, 'nee') & is(f.structurele_onveiligheid, 'nee') & is(f.effectieve_hulp, 'ja') & is(f.hulp_aanvaard, 'ja') & is(f.resultaat, 'nee'),
      dan: { norm: 'norm_3' },
      omdat: 'Meldnorm 3: u meldt als u hulp gaf en de onveiligheid niet stopt of terugkomt.',
      bron: ['knmg-meldcode/norm-3@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['vermoeden', 'acute_onveiligheid', 'structurele_onveiligheid', 'effectieve_hulp', 'hulp_aanvaard', 'resultaat'],
    },
  ],
  anders: {
    omdat: 'Geen van de drie meldnormen vraagt op deze antwoorden om een melding.',
    bron: ['afwegingskader/norm-1@2019-01-01', 'afwegingskader/norm-2@2019-01-01'],
    zekerheid: 'beroepsnorm',
  },
}

/** Welke norm vraagt om een melding? Alle versies, de oudste eerst. */
export const meldnormen: readonly Tabel<Weegfeiten, Meldnorm>[] = [meldnormen20190101]
