import type { Bevinding } from '@voordeur/urgentie'

/** Whom a condition of a scheme touches, in words. */
export const POSITIE: Readonly<Record<Bevinding['positie'], string>> = {
  opvang: 'wie in een opvang zit of die verlaat',
  groep_a: 'wie mantelzorg geeft of krijgt',
  groep_i: 'wie meedoet aan een uitstapprogramma',
  vergunninghouder: 'vergunninghouders',
  ander_lid_3: 'een andere wettelijke groep',
  buiten: 'slachtoffers buiten de wettelijke groepen',
}
