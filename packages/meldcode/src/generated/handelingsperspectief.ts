// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/handelingsperspectief.1900-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Handelbesluit, Handelvraag } from './typen.ts'

/** Wat past bij iemand in deze rol? Geldig van 1900-01-01. */
const handelingsperspectief19000101: Tabel<Handelvraag, Handelbesluit> = {
  id: 'meldcode/handelingsperspectief',
  titel: 'Wat past bij iemand in deze rol?',
  geldig: { van: '1900-01-01' },
  treffer: 'uniek',
  hash: 'a9092fa77d5d6a62',
  rijen: [
    {
      id: 'zonder-plicht',
      als: (f) => is(f.plicht, 'geen_plicht'),
      dan: { uitkomst: 'handelen_zonder_plicht' },
      omdat: 'Voor u geldt geen wettelijke plicht. U kunt wel iets doen; deze stappen zijn een handreiking.',
      bron: ['voordeur-handelen/eigen-besluit@1900-01-01', 'kamervragen-kappers/signaleren@2021-10-15'],
      zekerheid: 'uitleg',
      leest: ['plicht'],
    },
    {
      id: 'met-plicht',
      als: (f) => (is(f.plicht, 'moet_meldcode_hebben') | is(f.plicht, 'volgt_meldcode')),
      dan: { uitkomst: 'eigen_meldcode_volgen' },
      omdat: 'Voor deze rol vraagt de wet een meldcode. Volg de meldcode van uw organisatie, niet deze handreiking.',
      bron: ['voordeur-handelen/wie-wel-plicht-heeft@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['plicht'],
    },
    {
      id: 'niet-bekend',
      als: (f) => (is(f.plicht, 'niet_bevestigd') | is(f.plicht, 'menselijk_oordeel')),
      dan: { uitkomst: 'allebei_nagaan' },
      omdat: 'Het is niet zeker of u een wettelijke plicht hebt. Ga dat na. De stappen hieronder kunt u intussen veilig gebruiken.',
      bron: ['voordeur-handelen/beide-tonen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['plicht'],
    },
    {
      id: 'nog-een-vraag',
      als: (f) => is(f.plicht, 'onbepaald'),
      dan: { uitkomst: 'onbepaald' },
      omdat: 'Of u een wettelijke plicht hebt, hangt af van een antwoord dat nog ontbreekt. Wacht bij zorgen niet op dat antwoord.',
      bron: ['voordeur-handelen/beide-tonen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['plicht'],
    },
  ],
}

/** Wat past bij iemand in deze rol? Alle versies, de oudste eerst. */
export const handelingsperspectief: readonly Tabel<Handelvraag, Handelbesluit>[] = [handelingsperspectief19000101]
