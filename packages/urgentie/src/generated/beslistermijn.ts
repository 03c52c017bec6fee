// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/beslistermijn.2015-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Termijnsoort, Termijnvraag } from './typen.ts'

const beslistermijn20150101Dan1: Termijnsoort = { awb: true, eigen: true }
/** Welke termijn geldt voor het besluit over urgentie? Geldig van 2015-01-01. */
const beslistermijn20150101: Tabel<Termijnvraag, Termijnsoort> = {
  id: 'urgentie/beslistermijn',
  titel: 'Welke termijn geldt voor het besluit over urgentie?',
  geldig: { van: '2015-01-01' },
  treffer: 'verzamel',
  hash: 'c98feaa37caa4397',
  rijen: [
    {
      id: 'eigen-termijn',
      als: (f) => (is(f.regeling, 'geen_gevraagd') | is(f.regeling, 'verordening')) & is(f.eigen_termijn, true),
      dan: beslistermijn20150101Dan1,
      omdat: 'De regeling noemt zelf een termijn. Of die in een wettelijk voorschrift staat, zoals de Awb het noemt, is niet gelezen.',
      bron: ['awb/art-4:13/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'eigen_termijn'],
    },
    {
      id: 'niet-gelezen',
      als: (f) => is(f.regeling, 'niet_gelezen') & is(f.eigen_termijn, false),
      dan: { awb: true, eigen: false },
      omdat: 'Van wie deze regeling is, is niet gelezen. De acht weken uit de Awb gelden alleen als een gemeente beslist.',
      bron: ['awb/art-4:13/lid-2@2015-01-01', 'voordeur/private-wachttijd@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'eigen_termijn'],
    },
    {
      id: 'niet-gelezen-eigen-termijn',
      als: (f) => is(f.regeling, 'niet_gelezen') & is(f.eigen_termijn, true),
      dan: beslistermijn20150101Dan1,
      omdat: 'Van wie deze regeling is, is niet gelezen. Opschorting en dwangsom uit de Awb gelden alleen als een gemeente beslist.',
      bron: ['awb/art-4:13/lid-1@2015-01-01', 'voordeur/private-wachttijd@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'eigen_termijn'],
    },
    {
      id: 'particulier',
      als: (f) => is(f.regeling, 'particulier') & is(f.eigen_termijn, false),
      dan: { awb: false, eigen: false },
      omdat: 'De termijn is onbekend. Een woningcorporatie is niet gebonden aan de acht weken uit de Awb; vraag wat zij zelf belooft.',
      bron: ['voordeur/private-wachttijd@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'eigen_termijn'],
    },
    {
      id: 'particulier-eigen-termijn',
      als: (f) => is(f.regeling, 'particulier') & is(f.eigen_termijn, true),
      dan: { awb: false, eigen: true },
      omdat: 'Dit is de termijn die de corporatie zelf noemt. Opschorting, uitstel en dwangsom uit de Awb rekenen we hier niet.',
      bron: ['voordeur/private-wachttijd@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['regeling', 'eigen_termijn'],
    },
  ],
  anders: {
    omdat: 'Er is geen eigen termijn gelezen. Dan is de redelijke termijn na acht weken voorbij.',
    bron: ['awb/art-4:13/lid-1@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'],
    zekerheid: 'wet',
  },
}

/** Welke termijn geldt voor het besluit over urgentie? Alle versies, de oudste eerst. */
export const beslistermijn: readonly Tabel<Termijnvraag, Termijnsoort>[] = [beslistermijn20150101]
