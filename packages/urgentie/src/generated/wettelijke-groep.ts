// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/wettelijke-groep.2015-01-01.yaml
// specs/urgentie/wettelijke-groep.2017-07-01.yaml
// specs/urgentie/wettelijke-groep.2026-07-01.yaml
import { hoogstens, is, minstens, type Tabel } from '@voordeur/kern'
import type { Aanvraag, Groep } from './typen.ts'

/** Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt? Geldig van 2015-01-01 tot en met 2017-06-30. */
const wettelijkeGroep20150101: Tabel<Aanvraag, Groep> = {
  id: 'urgentie/wettelijke-groep',
  titel: 'Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt?',
  geldig: { van: '2015-01-01', tot: '2017-06-30' },
  treffer: 'verzamel',
  hash: 'ca62bdd5a0bab8b3',
  rijen: [
    {
      id: 'opvang',
      als: (f) => is(f.opvang?.verblijft, true) & is(f.opvang?.doelgroep, 'relatie_of_geweld') & is(f.opvang?.plek, 'voorziening'),
      dan: { groep: 'opvang', oordeel: 'hoort_erbij' },
      omdat: 'U verblijft in een opvang voor mensen die hun woning hebben verlaten door relatieproblemen of geweld.',
      bron: ['hvw-2014/art-12/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['opvang.verblijft', 'opvang.doelgroep', 'opvang.plek'],
    },
    {
      id: 'mantelzorg',
      als: (f) => is(f.mantelzorg, true),
      dan: { groep: 'mantelzorg', oordeel: 'hoort_erbij' },
      omdat: 'U geeft of krijgt mantelzorg.',
      bron: ['hvw-2014/art-12/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['mantelzorg'],
    },
    {
      id: 'vergunninghouder',
      als: (f) => is(f.vergunninghouder, true),
      dan: { groep: 'vergunninghouder', oordeel: 'hoort_erbij' },
      omdat: 'U bent vergunninghouder. Tot 1 juli 2017 hoorde u daarmee bij een wettelijke groep.',
      bron: ['hvw-2014/art-12/lid-3@2015-01-01'],
      zekerheid: 'wet',
      leest: ['vergunninghouder'],
    },
  ],
  anders: {
    omdat: 'U hoort niet bij een groep die de wet noemt. De gemeente kan wel eigen regels hebben.',
    bron: ['hvw-2014/art-12/lid-3@2015-01-01', 'hvw-2014/art-12/lid-2@2015-01-01'],
    zekerheid: 'wet',
  },
}

/** Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt? Geldig van 2017-07-01 tot en met 2026-06-30. */
const wettelijkeGroep20170701: Tabel<Aanvraag, Groep> = {
  id: 'urgentie/wettelijke-groep',
  titel: 'Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt?',
  geldig: { van: '2017-07-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: '909613a4652a941c',
  rijen: [
    {
      id: 'opvang',
      als: (f) => is(f.opvang?.verblijft, true) & is(f.opvang?.doelgroep, 'relatie_of_geweld') & is(f.opvang?.plek, 'voorziening'),
      dan: { groep: 'opvang', oordeel: 'hoort_erbij' },
      omdat: 'U verblijft in een opvang voor mensen die hun woning hebben verlaten door relatieproblemen of geweld.',
      bron: ['hvw-2014/art-12/lid-3@2017-07-01'],
      zekerheid: 'wet',
      leest: ['opvang.verblijft', 'opvang.doelgroep', 'opvang.plek'],
    },
    {
      id: 'mantelzorg',
      als: (f) => is(f.mantelzorg, true),
      dan: { groep: 'mantelzorg', oordeel: 'hoort_erbij' },
      omdat: 'U geeft of krijgt mantelzorg.',
      bron: ['hvw-2014/art-12/lid-3@2017-07-01'],
      zekerheid: 'wet',
      leest: ['mantelzorg'],
    },
  ],
  anders: {
    omdat: 'U hoort niet bij een groep die de wet noemt. De gemeente kan wel eigen regels hebben.',
    bron: ['hvw-2014/art-12/lid-3@2017-07-01', 'hvw-2014/art-12/lid-2@2015-01-01'],
    zekerheid: 'wet',
  },
}

const wettelijkeGroep20260701Dan1: Groep = { groep: 'c', oordeel: 'hoort_erbij' }
/** Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt? Geldig van 2026-07-01. */
const wettelijkeGroep20260701: Tabel<Aanvraag, Groep> = {
  id: 'urgentie/wettelijke-groep',
  titel: 'Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '1fba257034cd3707',
  rijen: [
    {
      id: 'groep-d',
      als: (f) => is(f.opvang?.verleend, true) & (is(f.opvang?.reden, 'huiselijk_geweld') | is(f.opvang?.reden, 'mensenhandel')) & is(f.opvang?.verlaat, true),
      dan: { groep: 'd', oordeel: 'hoort_erbij' },
      omdat: 'U verlaat een Wmo-opvang die u kreeg vanwege huiselijk geweld of mensenhandel.',
      bron: ['hvw-2014/art-12/lid-3/d@2026-07-01', 'wmo-2015/art-1.1.1/lid-1/opvang@2015-01-01', 'voordeur/hotel-opvang@2026-07-01'],
      zekerheid: 'wet',
      leest: ['opvang.verleend', 'opvang.reden', 'opvang.verlaat'],
    },
    {
      id: 'groep-j',
      als: (f) => is(f.woonsituatie?.vaste_verblijfplaats, false) & is(f.gezin?.minderjarigen, true),
      dan: { groep: 'j', oordeel: 'hoort_erbij' },
      omdat: 'U hebt geen vaste plek om te wonen en hoort bij een gezin met een of meer minderjarige kinderen.',
      bron: ['hvw-2014/art-12/lid-3/j@2026-07-01'],
      zekerheid: 'wet',
      leest: ['woonsituatie.vaste_verblijfplaats', 'gezin.minderjarigen'],
    },
    {
      id: 'groep-a',
      als: (f) => is(f.mantelzorg, true),
      dan: { groep: 'a', oordeel: 'hoort_erbij' },
      omdat: 'U geeft of krijgt mantelzorg.',
      bron: ['hvw-2014/art-12/lid-3/a@2026-07-01', 'wmo-2015/art-1.1.1/lid-1/mantelzorg@2026-07-01'],
      zekerheid: 'wet',
      leest: ['mantelzorg'],
    },
    {
      id: 'groep-b',
      als: (f) => is(f.medisch?.ernstig_en_chronisch, true) & is(f.medisch?.woning_dringend_nodig, true),
      dan: { groep: 'b', oordeel: 'hoort_erbij' },
      omdat: 'U hebt om ernstige en chronische medische redenen dringend een woning nodig.',
      bron: ['hvw-2014/art-12/lid-3/b@2026-07-01'],
      zekerheid: 'wet',
      leest: ['medisch.ernstig_en_chronisch', 'medisch.woning_dringend_nodig'],
    },
    {
      id: 'groep-c',
      als: (f) => is(f.opvang?.verleend, true) & is(f.opvang?.reden, 'dakloosheid'),
      dan: wettelijkeGroep20260701Dan1,
      omdat: 'U kreeg Wmo-opvang vanwege dakloosheid.',
      bron: ['hvw-2014/art-12/lid-3/c@2026-07-01', 'wmo-2015/art-1.1.1/lid-1/opvang@2015-01-01'],
      zekerheid: 'wet',
      leest: ['opvang.verleend', 'opvang.reden'],
    },
    {
      id: 'groep-c-mede',
      als: (f) => is(f.opvang?.verleend, true) & is(f.opvang?.mede_wegens_dakloosheid, true),
      dan: wettelijkeGroep20260701Dan1,
      omdat: 'U kreeg Wmo-opvang, onder meer vanwege dakloosheid.',
      bron: ['hvw-2014/art-12/lid-3/c@2026-07-01'],
      zekerheid: 'wet',
      leest: ['opvang.verleend', 'opvang.mede_wegens_dakloosheid'],
    },
    {
      id: 'groep-e',
      als: (f) => is(f.verlaat_instelling, 'beschermd_wonen'),
      dan: { groep: 'e', oordeel: 'hoort_erbij' },
      omdat: 'U verlaat een woonvorm voor beschermd wonen.',
      bron: ['hvw-2014/art-12/lid-3/e@2026-07-01', 'wmo-2015/art-1.1.1/lid-1/beschermd-wonen@2026-07-01'],
      zekerheid: 'wet',
      leest: ['verlaat_instelling'],
    },
    {
      id: 'groep-f',
      als: (f) => is(f.verlaat_instelling, 'ggz_instelling'),
      dan: { groep: 'f', oordeel: 'hoort_erbij' },
      omdat: 'U verlaat een instelling waar u verbleef voor geestelijke gezondheidszorg.',
      bron: ['hvw-2014/art-12/lid-3/f@2026-07-01'],
      zekerheid: 'wet',
      leest: ['verlaat_instelling'],
    },
    {
      id: 'groep-g',
      als: (f) => is(f.verlaat_instelling, 'jeugdhulp') & minstens(f.leeftijd, 18) & hoogstens(f.leeftijd, 22),
      dan: { groep: 'g', oordeel: 'hoort_erbij' },
      omdat: 'U bent 18 tot en met 22 jaar en verlaat een woonplek van de jeugdhulp.',
      bron: ['hvw-2014/art-12/lid-3/g@2026-07-01'],
      zekerheid: 'wet',
      leest: ['verlaat_instelling', 'leeftijd'],
    },
    {
      id: 'groep-h',
      als: (f) => is(f.verlaat_instelling, 'justitie'),
      dan: { groep: 'h', oordeel: 'hoort_erbij' },
      omdat: 'U verlaat een gevangenis, een jeugdinrichting of een instelling voor forensische zorg.',
      bron: ['hvw-2014/art-12/lid-3/h@2026-07-01'],
      zekerheid: 'wet',
      leest: ['verlaat_instelling'],
    },
    {
      id: 'groep-i',
      als: (f) => is(f.uitstapprogramma, true),
      dan: { groep: 'i', oordeel: 'hoort_erbij' },
      omdat: 'U doet mee aan een programma van de overheid om te stoppen met sekswerk.',
      bron: ['hvw-2014/art-12/lid-3/i@2026-07-01'],
      zekerheid: 'wet',
      leest: ['uitstapprogramma'],
    },
  ],
  anders: {
    omdat: 'U hoort niet bij een van de tien groepen die de wet noemt. De gemeente kan wel eigen regels hebben.',
    bron: ['hvw-2014/art-12/lid-3/aanhef@2026-07-01', 'hvw-2014/art-12/lid-2@2015-01-01'],
    zekerheid: 'wet',
  },
}

/** Hoort de aanvrager bij een groep die de wet in ieder geval urgent noemt? Alle versies, de oudste eerst. */
export const wettelijkeGroep: readonly Tabel<Aanvraag, Groep>[] = [wettelijkeGroep20150101, wettelijkeGroep20170701, wettelijkeGroep20260701]
