// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/binding.2015-01-01.yaml
// specs/urgentie/binding.2024-01-01.yaml
// specs/urgentie/binding.2026-07-01.yaml
import { is, minstens, type Tabel } from '@voordeur/kern'
import type { Aanvraag, Bindingstoets } from './typen.ts'

const binding20150101Dan1: Bindingstoets = { binding: 'maatschappelijk_gebonden' }
/** Is de aanvrager door woonduur maatschappelijk gebonden aan de regio? Geldig van 2015-01-01 tot en met 2023-12-31. */
const binding20150101: Tabel<Aanvraag, Bindingstoets> = {
  id: 'urgentie/binding',
  titel: 'Is de aanvrager door woonduur maatschappelijk gebonden aan de regio?',
  geldig: { van: '2015-01-01', tot: '2023-12-31' },
  treffer: 'verzamel',
  hash: '220803bf1d1382ef',
  rijen: [
    {
      id: 'zes-jaar-nu',
      als: (f) => minstens(f.woonduur?.regio_jaren, 6),
      dan: binding20150101Dan1,
      omdat: 'U woont al zes jaar of langer achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden.',
      bron: ['hvw-2014/art-14/lid-3/b/aanhef@2015-01-01', 'hvw-2014/art-14/lid-3/b/2@2015-01-01'],
      zekerheid: 'wet',
      leest: ['woonduur.regio_jaren'],
    },
    {
      id: 'zes-van-tien-jaar',
      als: (f) => is(f.woonduur?.zes_van_tien_jaar, true),
      dan: binding20150101Dan1,
      omdat: 'U woonde in de laatste tien jaar zes jaar achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden.',
      bron: ['hvw-2014/art-14/lid-3/b/aanhef@2015-01-01', 'hvw-2014/art-14/lid-3/b/2@2015-01-01'],
      zekerheid: 'wet',
      leest: ['woonduur.zes_van_tien_jaar'],
    },
  ],
  anders: {
    omdat: 'Uit de woonduur volgt geen binding. Een redelijk belang kan ook binding geven; dat beoordeelt een mens.',
    bron: ['hvw-2014/art-14/lid-3/b/aanhef@2015-01-01', 'hvw-2014/art-14/lid-3/b/2@2015-01-01'],
    zekerheid: 'wet',
  },
}

const binding20240101Dan1: Bindingstoets = { binding: 'maatschappelijk_gebonden' }
/** Is de aanvrager door woonduur maatschappelijk gebonden aan de regio? Geldig van 2024-01-01 tot en met 2026-06-30. */
const binding20240101: Tabel<Aanvraag, Bindingstoets> = {
  id: 'urgentie/binding',
  titel: 'Is de aanvrager door woonduur maatschappelijk gebonden aan de regio?',
  geldig: { van: '2024-01-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: 'bcfeca907dbb8b5f',
  rijen: [
    {
      id: 'zes-jaar-nu',
      als: (f) => minstens(f.woonduur?.regio_jaren, 6),
      dan: binding20240101Dan1,
      omdat: 'U woont al zes jaar of langer achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden.',
      bron: ['hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01'],
      zekerheid: 'wet',
      leest: ['woonduur.regio_jaren'],
    },
    {
      id: 'zes-van-tien-jaar',
      als: (f) => is(f.woonduur?.zes_van_tien_jaar, true),
      dan: binding20240101Dan1,
      omdat: 'U woonde in de laatste tien jaar zes jaar achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden.',
      bron: ['hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01'],
      zekerheid: 'wet',
      leest: ['woonduur.zes_van_tien_jaar'],
    },
  ],
  anders: {
    omdat: 'Uit de woonduur volgt geen binding. Een redelijk belang kan ook binding geven; dat beoordeelt een mens.',
    bron: ['hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01'],
    zekerheid: 'wet',
  },
}

const binding20260701Dan1: Bindingstoets = { binding: 'maatschappelijk_gebonden' }
/** Is de aanvrager door woonduur maatschappelijk gebonden aan de regio? Geldig van 2026-07-01. */
const binding20260701: Tabel<Aanvraag, Bindingstoets> = {
  id: 'urgentie/binding',
  titel: 'Is de aanvrager door woonduur maatschappelijk gebonden aan de regio?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: '2179a98a4b2d231b',
  rijen: [
    {
      id: 'zes-jaar-nu',
      als: (f) => minstens(f.woonduur?.regio_jaren, 6),
      dan: binding20260701Dan1,
      omdat: 'U woont al zes jaar of langer achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden in de zin van het eerste en tweede lid van artikel 14. Voor de wettelijke groepen (zesde lid) kan een ministeriële regeling iets anders bepalen.',
      bron: ['hvw-2014/art-14/lid-4/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01', 'hvw-2014/art-14/lid-6@2026-07-01'],
      zekerheid: 'wet',
      leest: ['woonduur.regio_jaren'],
    },
    {
      id: 'zes-van-tien-jaar',
      als: (f) => is(f.woonduur?.zes_van_tien_jaar, true),
      dan: binding20260701Dan1,
      omdat: 'U woonde in de laatste tien jaar zes jaar achter elkaar in de regio. Daarmee bent u maatschappelijk gebonden in de zin van het eerste en tweede lid van artikel 14. Voor de wettelijke groepen (zesde lid) kan een ministeriële regeling iets anders bepalen.',
      bron: ['hvw-2014/art-14/lid-4/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01', 'hvw-2014/art-14/lid-6@2026-07-01'],
      zekerheid: 'wet',
      leest: ['woonduur.zes_van_tien_jaar'],
    },
  ],
  anders: {
    omdat: 'Uit de woonduur volgt geen binding. Een redelijk belang kan ook binding geven; dat beoordeelt een mens.',
    bron: ['hvw-2014/art-14/lid-4/b/aanhef@2024-01-01', 'hvw-2014/art-14/lid-4/b/2@2024-01-01'],
    zekerheid: 'wet',
  },
}

/** Is de aanvrager door woonduur maatschappelijk gebonden aan de regio? Alle versies, de oudste eerst. */
export const binding: readonly Tabel<Aanvraag, Bindingstoets>[] = [binding20150101, binding20240101, binding20260701]
