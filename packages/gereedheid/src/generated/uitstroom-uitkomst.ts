// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-uitkomst.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Uitstroombeeld, Uitstroombesluit } from './typen.ts'

/** Kan de cliënt verder naar een veilig huis? Geldig van 2026-01-01. */
const uitstroomUitkomst20260101: Tabel<Uitstroombeeld, Uitstroombesluit> = {
  id: 'gereedheid/uitstroom-uitkomst',
  titel: 'Kan de cliënt verder naar een veilig huis?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '29450ef96f85e26b',
  rijen: [
    {
      id: 'gevaar',
      als: (f) => is(f.acuut_gevaar, true),
      dan: { uitkomst: 'gevaar_eerst' },
      omdat: 'Er is nu direct gevaar. Dat gaat voor alles; het plan komt daarna.',
      bron: ['voordeur-uitstroom/gevaar-gaat-voor@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'geen-veilige-plek',
      als: (f) => is(f.veilige_plek, false),
      dan: { uitkomst: 'eerst_veilige_plek' },
      omdat: 'De cliënt is nu niet op een plek zonder de pleger. Eerst een veilige plek, dan een eigen huis.',
      bron: ['voordeur-uitstroom/veilige-plek@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['veilige_plek'],
    },
    {
      id: 'nog-niet-klaar',
      als: (f) => is(f.klaar, false),
      dan: { uitkomst: 'nog_niet_vertrekken' },
      omdat: 'De cliënt of de begeleider vindt vertrekken nog te vroeg. Niemand hoeft nu weg.',
      bron: ['voordeur-uitstroom/eigen-tempo@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['klaar'],
    },
    {
      id: 'verblijfsrecht',
      als: (f) => is(f.verblijf, 'blokkeert'),
      dan: { uitkomst: 'eerst_verblijfsrecht' },
      omdat: 'Is voor de woning een huisvestingsvergunning nodig, dan moet eerst het verblijfsrecht rond zijn. Voor andere woningen kijkt een mens. Dat is geen afwijzing van de nood; hulp en plan gaan door.',
      bron: ['hvw-2014/art-10/lid-2/aanhef@2015-01-01', 'hvw-2014/art-7/lid-1@2019-07-01', 'voordeur-uitstroom/opvang-stopt-niet@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf'],
    },
    {
      id: 'deskundige',
      als: (f) => is(f.verblijf, 'mens'),
      dan: { uitkomst: 'menselijk_oordeel' },
      omdat: 'Over het verblijfsrecht geeft Voordeur geen antwoord. Een advocaat moet eerst kijken.',
      bron: ['voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf'],
    },
    {
      id: 'blokkade',
      als: (f) => is(f.blokkade, true),
      dan: { uitkomst: 'eerst_blokkades_weg' },
      omdat: 'Een of meer stappen houden het vertrek nu tegen. Het plan zegt wie aan zet is.',
      bron: ['voordeur-uitstroom/volgorde@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['blokkade'],
    },
    {
      id: 'eerst-veiligheidsplan',
      als: (f) => is(f.plan, false),
      dan: { uitkomst: 'eerst_veiligheidsplan' },
      omdat: 'Geen stap houdt het vertrek tegen, maar maak eerst het veiligheidsplan voor de nieuwe plek.',
      bron: ['voordeur-uitstroom/veiligheidsplan@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['plan'],
    },
    {
      id: 'kan-verder',
      als: () => JA,
      dan: { uitkomst: 'kan_nu_verder' },
      omdat: 'Geen stap houdt het vertrek tegen. Voer het plan uit, in deze volgorde.',
      bron: ['voordeur-uitstroom/volgorde@2026-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

/** Kan de cliënt verder naar een veilig huis? Alle versies, de oudste eerst. */
export const uitstroomUitkomst: readonly Tabel<Uitstroombeeld, Uitstroombesluit>[] = [uitstroomUitkomst20260101]
