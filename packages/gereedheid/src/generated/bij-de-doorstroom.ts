// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/bij-de-doorstroom.2018-03-15.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Doorstroomomstandigheden, Doorstroomplicht } from './typen.ts'

/** Wat hoort bij deze telling? Geldig van 2018-03-15. */
const bijDeDoorstroom20180315: Tabel<Doorstroomomstandigheden, Doorstroomplicht> = {
  id: 'gereedheid/bij-de-doorstroom',
  titel: 'Wat hoort bij deze telling?',
  geldig: { van: '2018-03-15' },
  treffer: 'verzamel',
  hash: 'edfb915db8be5598',
  rijen: [
    {
      id: 'geen-streefgetal',
      als: () => JA,
      dan: { code: 'geen_streefgetal', soort: 'let_op' },
      omdat: 'Er is geen norm voor het aantal dagen. Een lange wachttijd zegt iets over woningen en regels, niet over de cliënt of de begeleider.',
      bron: ['voordeur-uitstroom/geen-streefgetal@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'vergelijken',
      als: () => JA,
      dan: { code: 'alleen_zelfde_telling', soort: 'let_op' },
      omdat: 'Vergelijk alleen met een eerdere telling op dezelfde manier. Een korter getal is geen doel: te vroeg vertrekken kan gevaarlijk zijn.',
      bron: ['voordeur-uitstroom/geen-streefgetal@2018-03-15'],
      zekerheid: 'uitleg',
      leest: [],
    },
    {
      id: 'klein-aantal',
      als: (f) => is(f.klein_aantal, true),
      dan: { code: 'klein_aantal', soort: 'let_op' },
      omdat: 'Iets is weggelaten, omdat het om minder dan vijf mensen gaat of anders terug te rekenen is. Geef ook zelf geen losse verblijven door.',
      bron: ['voordeur-uitstroom/minder-dan-vijf@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['klein_aantal'],
    },
    {
      id: 'wachtenden-apart',
      als: (f) => is(f.iemand_wacht, true),
      dan: { code: 'wachtenden_apart', soort: 'let_op' },
      omdat: 'Er zijn mensen die nog wachten. De dagen van wie vertrok zeggen daarover niets: wie wacht, kan nog veel langer wachten.',
      bron: ['voordeur-uitstroom/wachtenden-apart@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['iemand_wacht'],
    },
    {
      id: 'onbekend-apart',
      als: (f) => is(f.iets_onbekend, true),
      dan: { code: 'onbekend_apart', soort: 'let_op' },
      omdat: 'Van sommige verblijven ontbreekt een dag. Zij tellen niet mee bij de dagen; een dag die ontbreekt is geen nul.',
      bron: ['voordeur-monitor/onbekend-is-geen-nul@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['iets_onbekend'],
    },
  ],
  anders: {
    omdat: 'Bij deze telling hoort verder niets.',
    bron: ['voordeur-uitstroom/meting@2018-03-15'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij deze telling? Alle versies, de oudste eerst. */
export const bijDeDoorstroom: readonly Tabel<Doorstroomomstandigheden, Doorstroomplicht>[] = [bijDeDoorstroom20180315]
