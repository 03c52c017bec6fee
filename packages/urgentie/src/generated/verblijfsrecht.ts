// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/verblijfsrecht.2015-01-01.yaml
// specs/urgentie/verblijfsrecht.2024-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Aanvraag, Verblijfstoets } from './typen.ts'

const verblijfsrecht20150101Dan1: Verblijfstoets = { verblijf: 'voldoet' }
/** Kan de aanvrager met dit verblijfsrecht een huisvestingsvergunning krijgen? Geldig van 2015-01-01 tot en met 2023-12-31. */
const verblijfsrecht20150101: Tabel<Aanvraag, Verblijfstoets> = {
  id: 'urgentie/verblijfsrecht',
  titel: 'Kan de aanvrager met dit verblijfsrecht een huisvestingsvergunning krijgen?',
  geldig: { van: '2015-01-01', tot: '2023-12-31' },
  treffer: 'uniek',
  hash: '477ca2b6eea381f0',
  rijen: [
    {
      id: 'nederlander',
      als: (f) => is(f.verblijf?.status, 'nederlander'),
      dan: verblijfsrecht20150101Dan1,
      omdat: 'U bent Nederlander of wordt als Nederlander behandeld.',
      bron: ['hvw-2014/art-10/lid-2/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'rechtmatig',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_a_e_l'),
      dan: verblijfsrecht20150101Dan1,
      omdat: 'U hebt een verblijfsrecht waarmee u een huisvestingsvergunning kunt krijgen.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-beslissing',
      als: (f) => (is(f.verblijf?.status, 'wacht_op_verlenging') | is(f.verblijf?.status, 'wacht_op_wijziging') | is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer')),
      dan: { verblijf: 'wacht' },
      omdat: 'U wacht op een beslissing over uw verblijfsvergunning. Zolang die er niet is, noemt de wet u niet.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'ander-rechtmatig-verblijf',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_anders'),
      dan: { verblijf: 'onduidelijk' },
      omdat: 'U hebt een ander rechtmatig verblijf. Een jurist moet zeggen of dat genoeg is.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'geen-verblijfsrecht',
      als: (f) => is(f.verblijf?.status, 'geen'),
      dan: { verblijf: 'voldoet_niet' },
      omdat: 'U hebt nu geen verblijfsrecht. De wet noemt u dan niet bij wie een vergunning kan krijgen.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
  ],
}

const verblijfsrecht20240101Dan1: Verblijfstoets = { verblijf: 'voldoet' }
const verblijfsrecht20240101Dan2: Verblijfstoets = { verblijf: 'onduidelijk' }
/** Kan de aanvrager met dit verblijfsrecht een huisvestingsvergunning krijgen? Geldig van 2024-01-01. */
const verblijfsrecht20240101: Tabel<Aanvraag, Verblijfstoets> = {
  id: 'urgentie/verblijfsrecht',
  titel: 'Kan de aanvrager met dit verblijfsrecht een huisvestingsvergunning krijgen?',
  geldig: { van: '2024-01-01' },
  treffer: 'uniek',
  hash: 'fe48240140f7e90b',
  rijen: [
    {
      id: 'nederlander',
      als: (f) => is(f.verblijf?.status, 'nederlander'),
      dan: verblijfsrecht20240101Dan1,
      omdat: 'U bent Nederlander of wordt als Nederlander behandeld.',
      bron: ['hvw-2014/art-10/lid-2/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'rechtmatig',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_a_e_l'),
      dan: verblijfsrecht20240101Dan1,
      omdat: 'U hebt een verblijfsrecht waarmee u een huisvestingsvergunning kunt krijgen.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-verlenging',
      als: (f) => is(f.verblijf?.status, 'wacht_op_verlenging'),
      dan: verblijfsrecht20240101Dan1,
      omdat: 'U wacht op verlenging van uw verblijfsvergunning. Ook dan kunt u een huisvestingsvergunning krijgen.',
      bron: ['hvw-2014/art-10/lid-2/c@2024-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-wijziging',
      als: (f) => is(f.verblijf?.status, 'wacht_op_wijziging'),
      dan: verblijfsrecht20240101Dan2,
      omdat: 'U wacht op een ander verblijfsdoel. De wet noemt alleen verlenging; een jurist moet zeggen of dit ook telt.',
      bron: ['hvw-2014/art-10/lid-2/c@2024-01-01', 'voordeur/wijziging-is-geen-verlenging@2024-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-eerste-vergunning',
      als: (f) => is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer'),
      dan: { verblijf: 'wacht' },
      omdat: 'U wacht op uw eerste vergunning als slachtoffer. Zolang die er niet is, noemt de wet u niet.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'ander-rechtmatig-verblijf',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_anders'),
      dan: verblijfsrecht20240101Dan2,
      omdat: 'U hebt een ander rechtmatig verblijf. Een jurist moet zeggen of dat genoeg is.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'geen-verblijfsrecht',
      als: (f) => is(f.verblijf?.status, 'geen'),
      dan: { verblijf: 'voldoet_niet' },
      omdat: 'U hebt nu geen verblijfsrecht; de wet noemt u dan niet bij wie een vergunning kan krijgen. Bent u slachtoffer van huiselijk geweld, dan is mogelijk een tijdelijke verblijfsvergunning te krijgen.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01', 'vb-2000/art-3.48/lid-1/f@2015-07-21'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
  ],
}

/** Kan de aanvrager met dit verblijfsrecht een huisvestingsvergunning krijgen? Alle versies, de oudste eerst. */
export const verblijfsrecht: readonly Tabel<Aanvraag, Verblijfstoets>[] = [verblijfsrecht20150101, verblijfsrecht20240101]
