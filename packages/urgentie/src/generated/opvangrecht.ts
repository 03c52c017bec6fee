// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/opvangrecht.2015-01-01.yaml
// specs/urgentie/opvangrecht.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Omstandigheden, Plicht } from './typen.ts'

/** Wat geldt voor de opvang zolang het verblijfsrecht niet rond is? Geldig van 2015-01-01 tot en met 2025-12-31. */
const opvangrecht20150101: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/opvangrecht',
  titel: 'Wat geldt voor de opvang zolang het verblijfsrecht niet rond is?',
  geldig: { van: '2015-01-01', tot: '2025-12-31' },
  treffer: 'verzamel',
  hash: '1cc641fb536a725a',
  rijen: [
    {
      id: 'wacht-op-beslissing',
      als: (f) => (is(f.verblijfsstatus, 'wacht_op_verlenging') | is(f.verblijfsstatus, 'wacht_op_wijziging') | is(f.verblijfsstatus, 'wacht_op_eerste_vergunning_slachtoffer')),
      dan: { code: 'opvang_blijft', soort: 'let_op' },
      omdat: 'Dat u wacht op een beslissing, is voor ons geen reden om de opvang te stoppen. Zoek hulp van een advocaat.',
      bron: ['voordeur/opvang-tijdens-wachten@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijfsstatus'],
    },
    {
      id: 'geen-verblijfsrecht',
      als: (f) => is(f.verblijfsstatus, 'geen'),
      dan: { code: 'opvang_hangt_van_aanvraag_af', soort: 'let_op' },
      omdat: 'Zonder verblijfsrecht hangt opvang af van een aanvraag als slachtoffer. Zoek vandaag nog een advocaat.',
      bron: ['voordeur/opvang-tijdens-wachten@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijfsstatus'],
    },
  ],
  anders: {
    omdat: 'Het verblijfsrecht roept hier geen vraag over de opvang op.',
    bron: ['voordeur/opvang-tijdens-wachten@2015-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat geldt voor de opvang zolang het verblijfsrecht niet rond is? Geldig van 2026-01-01. */
const opvangrecht20260101: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/opvangrecht',
  titel: 'Wat geldt voor de opvang zolang het verblijfsrecht niet rond is?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: '6da4cf52c79f5520',
  rijen: [
    {
      id: 'wacht-als-slachtoffer',
      als: (f) => is(f.verblijfsstatus, 'wacht_op_eerste_vergunning_slachtoffer'),
      dan: { code: 'opvang_blijft', soort: 'let_op' },
      omdat: 'Wie als slachtoffer rechtmatig wacht op een tijdelijke humanitaire vergunning, telt voor de Wmo als Nederlander. De opvang kan dus doorgaan.',
      bron: ['ub-wmo-2015/art-2.1/lid-1/c@2026-01-01'],
      zekerheid: 'wet',
      leest: ['verblijfsstatus'],
    },
    {
      id: 'geen-verblijfsrecht',
      als: (f) => is(f.verblijfsstatus, 'geen'),
      dan: { code: 'opvang_hangt_van_aanvraag_af', soort: 'let_op' },
      omdat: 'Zonder verblijfsrecht hangt opvang af van een aanvraag als slachtoffer. Zoek vandaag nog een advocaat.',
      bron: ['voordeur/opvang-tijdens-wachten@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijfsstatus'],
    },
  ],
  anders: {
    omdat: 'Het verblijfsrecht roept hier geen vraag over de opvang op.',
    bron: ['voordeur/opvang-tijdens-wachten@2015-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat geldt voor de opvang zolang het verblijfsrecht niet rond is? Alle versies, de oudste eerst. */
export const opvangrecht: readonly Tabel<Omstandigheden, Plicht>[] = [opvangrecht20150101, opvangrecht20260101]
