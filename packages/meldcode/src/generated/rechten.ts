// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/rechten.2015-01-01.yaml
// specs/meldcode/rechten.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Omstandigheden, Plicht } from './typen.ts'

/** Welke rechten en plichten uit de Wmo horen bij dit antwoord? Geldig van 2015-01-01 tot en met 2025-12-31. */
const rechten20150101: Tabel<Omstandigheden, Plicht> = {
  id: 'meldcode/rechten',
  titel: 'Welke rechten en plichten uit de Wmo horen bij dit antwoord?',
  geldig: { van: '2015-01-01', tot: '2025-12-31' },
  treffer: 'verzamel',
  hash: '776118df6cb351eb',
  rijen: [
    {
      id: 'meldrecht',
      als: (f) => (is(f.uitkomst, 'melden') | is(f.uitkomst, 'menselijk_oordeel')),
      dan: { code: 'meldrecht', soort: 'recht' },
      omdat: 'U mocht Veilig Thuis ook zonder toestemming informeren, als dat nodig kon zijn. De wettekst van deze dag is niet gelezen.',
      bron: ['wmo-2015/art-5.2.6@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['uitkomst'],
    },
    {
      id: 'adviesrecht',
      als: (f) => is(f.uitkomst, 'raadpleeg_veilig_thuis'),
      dan: { code: 'adviesrecht', soort: 'recht' },
      omdat: 'Veilig Thuis gaf op verzoek advies over een vermoeden. De wettekst van deze dag is niet gelezen.',
      bron: ['wmo-2015/art-4.1.1/lid-3@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['uitkomst'],
    },
  ],
  anders: {
    omdat: 'Uit de Wmo volgt bij dit antwoord verder niets.',
    bron: ['wmo-2015/art-5.2.6@2015-01-01'],
    zekerheid: 'onbevestigd',
  },
}

/** Welke rechten en plichten uit de Wmo horen bij dit antwoord? Geldig van 2026-01-01. */
const rechten20260101: Tabel<Omstandigheden, Plicht> = {
  id: 'meldcode/rechten',
  titel: 'Welke rechten en plichten uit de Wmo horen bij dit antwoord?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: 'e0ea227eb73020ff',
  rijen: [
    {
      id: 'meldrecht',
      als: (f) => (is(f.uitkomst, 'melden') | is(f.uitkomst, 'menselijk_oordeel')),
      dan: { code: 'meldrecht', soort: 'recht' },
      omdat: 'U mag Veilig Thuis ook zonder toestemming informeren, zelfs als u een geheimhoudingsplicht hebt. Het moet nodig kunnen zijn om het geweld te stoppen of het vermoeden te onderzoeken.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'terugkoppeling',
      als: (f) => is(f.uitkomst, 'melden'),
      dan: { code: 'terugkoppeling', soort: 'recht' },
      omdat: 'Veilig Thuis laat u na een melding weten welke stappen er zijn gezet.',
      bron: ['wmo-2015/art-4.1.1/lid-2/g@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'adviesrecht',
      als: (f) => is(f.uitkomst, 'raadpleeg_veilig_thuis'),
      dan: { code: 'adviesrecht', soort: 'recht' },
      omdat: 'Veilig Thuis geeft op verzoek advies aan iedereen die een vermoeden heeft, en zo nodig steun daarbij.',
      bron: ['wmo-2015/art-4.1.1/lid-3@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
  ],
  anders: {
    omdat: 'Uit de Wmo volgt bij dit antwoord verder niets.',
    bron: ['wmo-2015/art-5.2.6@2026-01-01'],
    zekerheid: 'wet',
  },
}

/** Welke rechten en plichten uit de Wmo horen bij dit antwoord? Alle versies, de oudste eerst. */
export const rechten: readonly Tabel<Omstandigheden, Plicht>[] = [rechten20150101, rechten20260101]
