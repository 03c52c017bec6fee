import type { Bronbestand } from '@voordeur/regelbouw'

/** Kinds of sources, the most binding first. */
export const BRONAARD: Readonly<Record<Bronbestand['aard'], string>> = {
  wet: 'Wetten',
  amvb: 'Algemene maatregelen van bestuur',
  ministeriele_regeling: 'Ministeriële regelingen',
  verdrag: 'Verdragen en Europees recht',
  uitspraak: 'Uitspraken',
  lokale_regeling: 'Lokale regelingen',
  beroepsnorm: 'Normen van beroepen',
  beleidsstuk: 'Beleidsstukken',
  onderzoek: 'Onderzoek',
  nota: 'De initiatiefnota',
  eigen_uitleg: 'Onze eigen uitleg (geen wet)',
}
