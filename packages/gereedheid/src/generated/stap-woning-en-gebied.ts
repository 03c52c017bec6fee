// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-woning-en-gebied.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

/** Is er een woning in een gebied dat veilig is? Geldig van 2026-01-01. */
const stapWoningEnGebied20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-woning-en-gebied',
  titel: 'Is er een woning in een gebied dat veilig is?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'a11326b746eaf91e',
  rijen: [
    {
      id: 'gebied-niet-veilig',
      als: (f) => is(f.bestemming?.gebied_veilig, false),
      dan: { stand: 'blokkeert', wie: 'begeleider', stap_terug: 'veiligheid' },
      omdat: 'Het gebied is niet veilig. Zoek ergens anders, en laat een aanbod daar niet als weigering tellen.',
      bron: ['voordeur-uitstroom/gebied@2026-01-01', 'voordeur/onveilige-gebieden@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['bestemming.gebied_veilig'],
    },
    {
      id: 'gevonden',
      als: (f) => is(f.bestemming?.woning, 'gevonden') & is(f.bestemming?.gebied_veilig, true),
      dan: { stand: 'geregeld', wie: 'client' },
      omdat: 'Er is een woning in een gebied dat veilig is.',
      bron: ['voordeur-uitstroom/gebied@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['bestemming.woning', 'bestemming.gebied_veilig'],
    },
    {
      id: 'aanbod',
      als: (f) => is(f.bestemming?.woning, 'aanbod') & is(f.bestemming?.gebied_veilig, true),
      dan: { stand: 'loopt', wie: 'client' },
      omdat: 'Er is een aanbod in een gebied dat veilig is.',
      bron: ['voordeur-uitstroom/gebied@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['bestemming.woning', 'bestemming.gebied_veilig'],
    },
    {
      id: 'zoeken',
      als: (f) => is(f.bestemming?.woning, 'nog_geen') & is(f.bestemming?.gebied_veilig, true),
      dan: { stand: 'te_doen', wie: 'client' },
      omdat: 'Er is nog geen woning. Zoek in gebieden die veilig zijn.',
      bron: ['voordeur-uitstroom/gebied@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['bestemming.woning', 'bestemming.gebied_veilig'],
    },
  ],
}

/** Is er een woning in een gebied dat veilig is? Alle versies, de oudste eerst. */
export const stapWoningEnGebied: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapWoningEnGebied20260101]
