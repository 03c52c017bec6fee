import type { Strijdoordeel } from '@voordeur/urgentie'

/** Whether a local condition may be asked: in words, with a mark that needs no colour, the heaviest first. */
export const OORDEEL: Readonly<
  Record<Strijdoordeel, { kop: string; kort: string; merk: string; uitleg: string }>
> = {
  strijd_met_wet: {
    kop: 'Mag niet',
    kort: 'botst met de tekst van de wet',
    merk: '✕',
    uitleg: 'De eis botst met de tekst van de wet.',
  },
  waarschijnlijk_strijdig: {
    kop: 'Waarschijnlijk niet',
    kort: 'waarschijnlijk in strijd met de wet',
    merk: '✕?',
    uitleg:
      'Er is een sterk argument dat dit niet mag. Een rechter heeft er voor zover wij weten niet over beslist.',
  },
  strijd_met_beleid: {
    kop: 'Hoort niet',
    kort: 'past niet bij verdrag of ombudsman',
    merk: '!',
    uitleg: 'De eis past niet bij een verdrag, bij de Nationale ombudsman, of is gevaarlijk.',
  },
  onduidelijk: {
    kop: 'Onduidelijk',
    kort: 'onduidelijk of dit mag',
    merk: '?',
    uitleg: 'Een jurist moet zeggen of dit mag.',
  },
  toegestaan: {
    kop: 'Mag',
    kort: 'mag, als het evenredig is',
    merk: '✓',
    uitleg:
      'Dit mag de gemeente vragen, als het evenredig is. In een schrijnend geval geldt de hardheidsclausule.',
  },
  niet_van_toepassing: {
    kop: 'Speelt hier niet',
    kort: 'speelt hier niet',
    merk: '–',
    uitleg: 'Deze eis gaat niet over deze aanvrager.',
  },
}

export const VOLGORDE = Object.keys(OORDEEL) as readonly Strijdoordeel[]

export const AARD: Readonly<Record<'verordening' | 'particulier' | 'niet_gelezen', string>> = {
  verordening: 'verordening van de gemeente of regio',
  particulier: 'regeling van woningcorporaties',
  niet_gelezen: 'van wie de regeling is, is niet gelezen',
}
