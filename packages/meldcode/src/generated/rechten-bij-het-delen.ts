// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/rechten-bij-het-delen.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Deelomstandigheden, Plicht } from './typen.ts'

/** Wat zegt de Wmo nog meer over delen? Geldig van 2026-01-01. */
const rechtenBijHetDelen20260101: Tabel<Deelomstandigheden, Plicht> = {
  id: 'meldcode/rechten-bij-het-delen',
  titel: 'Wat zegt de Wmo nog meer over delen?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: 'f14f0836c21b6f6e',
  rijen: [
    {
      id: 'meldrecht-blijft',
      als: (f) => (is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'menselijk_oordeel')) & (is(f.aan, 'collega') | is(f.aan, 'andere_professional') | is(f.aan, 'raad_voor_de_kinderbescherming') | is(f.aan, 'gecertificeerde_instelling') | is(f.aan, 'verwijsindex')),
      dan: { code: 'meldrecht_blijft', soort: 'recht' },
      omdat: 'Wie dit door zijn beroep weet, mag Veilig Thuis wel inlichten, als dat nodig kan zijn om het geweld te stoppen of een redelijk vermoeden te onderzoeken.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aan'],
    },
    {
      id: 'toestemming-maakt-niet-uit',
      als: (f) => (is(f.uitkomst, 'moet') | is(f.uitkomst, 'mag') | is(f.uitkomst, 'mag_na_afweging') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'menselijk_oordeel') | is(f.uitkomst, 'onbepaald')) & (is(f.aan, 'veilig_thuis_melding') | is(f.aan, 'veilig_thuis_verzoek')),
      dan: { code: 'toestemming_maakt_niet_uit', soort: 'let_op' },
      omdat: 'Toestemming of een weigering maakt voor dit recht geen verschil.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aan'],
    },
    {
      id: 'geen-toestemming-vragen',
      als: (f) => is(f.eer_of_dwang, false) & (is(f.uitkomst, 'moet') | is(f.uitkomst, 'mag') | is(f.uitkomst, 'mag_na_afweging') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'menselijk_oordeel') | is(f.uitkomst, 'onbepaald')) & (is(f.aan, 'veilig_thuis_melding') | is(f.aan, 'veilig_thuis_verzoek')),
      dan: { code: 'geen_toestemming_vragen', soort: 'let_op' },
      omdat: 'U informeert, u vraagt geen toestemming.',
      bron: ['veilig-thuis-werkwijze/voorbeeldzinnen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['eer_of_dwang', 'uitkomst', 'aan'],
    },
    {
      id: 'terugkoppeling',
      als: (f) => (is(f.uitkomst, 'moet') | is(f.uitkomst, 'mag') | is(f.uitkomst, 'mag_na_afweging') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'menselijk_oordeel') | is(f.uitkomst, 'onbepaald')) & is(f.aan, 'veilig_thuis_melding'),
      dan: { code: 'terugkoppeling', soort: 'recht' },
      omdat: 'Veilig Thuis laat u na een melding weten welke stappen er zijn gezet.',
      bron: ['wmo-2015/art-4.1.1/lid-2/g@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aan'],
    },
    {
      id: 'veilig-thuis-informeert-zelf',
      als: (f) => (is(f.uitkomst, 'moet') | is(f.uitkomst, 'mag') | is(f.uitkomst, 'mag_na_afweging') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'menselijk_oordeel') | is(f.uitkomst, 'onbepaald')) & (is(f.aan, 'veilig_thuis_melding') | is(f.aan, 'veilig_thuis_verzoek')),
      dan: { code: 'veilig_thuis_informeert', soort: 'let_op' },
      omdat: 'Veilig Thuis vertelt de betrokkene dat het gegevens van een ander kreeg: uiterlijk binnen vier weken, telkens met hoogstens twee weken te verlengen.',
      bron: ['wmo-2015/art-5.3.1/lid-1@2026-01-01', 'wmo-2015/art-5.3.1/lid-2@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aan'],
    },
    {
      id: 'informeren-bespreken',
      als: (f) => (is(f.uitkomst, 'moet') | is(f.uitkomst, 'mag') | is(f.uitkomst, 'mag_na_afweging') | is(f.uitkomst, 'eerst_toestemming') | is(f.uitkomst, 'mag_niet') | is(f.uitkomst, 'menselijk_oordeel') | is(f.uitkomst, 'onbepaald')) & (is(f.aan, 'veilig_thuis_melding') | is(f.aan, 'veilig_thuis_verzoek')),
      dan: { code: 'informeren_bespreken', soort: 'let_op' },
      omdat: 'Is het gevaarlijk als Veilig Thuis dat vertelt? Bespreek het dan met Veilig Thuis.',
      bron: ['voordeur-meldcode-delen/informeren-bespreken@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aan'],
    },
    {
      id: 'chat-met-veilig-thuis',
      als: (f) => is(f.aan, 'veilig_thuis_advies'),
      dan: { code: 'chat_advies', soort: 'let_op' },
      omdat: 'In een chat mag Veilig Thuis gegevens verwerken die u zelf noemt. Noem geen namen als het bij advies blijft.',
      bron: ['wmo-2015/art-5.1.6/lid-3@2026-01-01'],
      zekerheid: 'wet',
      leest: ['aan'],
    },
    {
      id: 'wmo-toestemming',
      als: (f) => is(f.uitkomst, 'eerst_toestemming'),
      dan: { code: 'wmo_toestemming', soort: 'let_op' },
      omdat: 'Een Wmo-aanbieder geeft anderen alleen inlichtingen met toestemming, of als een wet iets anders zegt.',
      bron: ['wmo-2015/art-5.3.3/lid-1@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'wmo-jonger-dan-twaalf',
      als: (f) => is(f.uitkomst, 'eerst_toestemming') & is(f.leeftijd, 'onder_12'),
      dan: { code: 'wmo_vertegenwoordiger', soort: 'let_op' },
      omdat: 'Bij een Wmo-aanbieder geeft voor een kind onder de twaalf de wettelijke vertegenwoordiger toestemming.',
      bron: ['wmo-2015/art-5.3.3/lid-2@2026-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'leeftijd'],
    },
    {
      id: 'tandarts',
      als: (f) => is(f.aan, 'verwijsindex'),
      dan: { code: 'tandarts_niet_bevoegd', soort: 'let_op' },
      omdat: 'Tandartsen mogen volgens de KNMG-meldcode niet aan de verwijsindex melden.',
      bron: ['knmg-meldcode/verwijsindex-tandarts@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['aan'],
    },
  ],
  anders: {
    omdat: 'De Wmo voegt hier niets toe.',
    bron: ['wmo-2015/art-5.2.6@2026-01-01'],
    zekerheid: 'wet',
  },
}

/** Wat zegt de Wmo nog meer over delen? Alle versies, de oudste eerst. */
export const rechtenBijHetDelen: readonly Tabel<Deelomstandigheden, Plicht>[] = [rechtenBijHetDelen20260101]
