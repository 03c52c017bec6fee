// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-veiligheid.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

/** Is de cliënt nu en straks veilig? Geldig van 2026-01-01. */
const stapVeiligheid20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-veiligheid',
  titel: 'Is de cliënt nu en straks veilig?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'e47f63c18bf20f43',
  rijen: [
    {
      id: 'direct-gevaar',
      als: (f) => is(f.veiligheid?.acuut_gevaar, true),
      dan: { stand: 'blokkeert', wie: 'hulpdiensten' },
      omdat: 'Er is nu direct gevaar. Bel 112 en Veilig Thuis; het plan komt daarna.',
      bron: ['voordeur-uitstroom/gevaar-gaat-voor@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['veiligheid.acuut_gevaar'],
    },
    {
      id: 'geen-veilige-plek',
      als: (f) => (is(f.nu?.plek, 'bij_pleger') | is(f.nu?.plek, 'nergens')),
      dan: { stand: 'blokkeert', wie: 'begeleider' },
      omdat: 'Er is nu geen plek zonder de pleger. Zoek eerst opvang; die mag in elke gemeente worden gevraagd.',
      bron: ['voordeur-uitstroom/veilige-plek@2026-01-01', 'wmo-2015/art-1.2.1/c@2017-05-10', 'wmo-2015/art-1.2.1/c@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['nu.plek'],
    },
    {
      id: 'plan-gemaakt',
      als: (f) => is(f.veiligheid?.plan, true),
      dan: { stand: 'geregeld', wie: 'begeleider' },
      omdat: 'Er is een veiligheidsplan voor de nieuwe plek. Kijk het na als er iets verandert.',
      bron: ['voordeur-uitstroom/veiligheidsplan@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['veiligheid.plan'],
    },
    {
      id: 'plan-maken',
      als: (f) => is(f.veiligheid?.plan, false),
      dan: { stand: 'te_doen', wie: 'begeleider' },
      omdat: 'Maak samen een veiligheidsplan voor de nieuwe plek, voordat de cliënt verhuist.',
      bron: ['voordeur-uitstroom/veiligheidsplan@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['veiligheid.plan'],
    },
  ],
}

/** Is de cliënt nu en straks veilig? Alle versies, de oudste eerst. */
export const stapVeiligheid: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapVeiligheid20260101]
