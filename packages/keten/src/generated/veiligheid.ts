// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/veiligheid.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Veiligheidfeiten } from './typen.ts'

/** Houdt de keten mensen veilig? Geldig van 2026-07-01. */
const veiligheid20260701: Tabel<Veiligheidfeiten, Bevindingoordeel> = {
  id: 'keten/veiligheid',
  titel: 'Houdt de keten mensen veilig?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: 'db9d145b0167b739',
  rijen: [
    {
      id: 'lokaal-team',
      als: (f) => is(f.lokaal_team_kijkt_naar_veiligheid, false),
      dan: { code: 'g07_lokaal_team', soort: 'gat', ernst: 'gevaar', herstel: 'Train lokale teams en gebruik de zelfscan bij het Kwaliteitskader.' },
      omdat: 'Lokale teams kijken te weinig naar veiligheid.',
      bron: ['nota-keten/wijkteams-veiligheid@2018-03-15', 'vng-kwaliteitskader/veiligheid-in-wijkteams@2018-01-01'],
      zekerheid: 'beleid',
      leest: ['lokaal_team_kijkt_naar_veiligheid'],
    },
    {
      id: 'veilig-thuis',
      als: (f) => is(f.veilig_thuis_op_tijd, false),
      dan: { code: 'g04_veilig_thuis_te_laat', soort: 'gat', ernst: 'ernstig', herstel: 'Bespreek met Veilig Thuis wat nodig is om binnen de wettelijke termijn te blijven.' },
      omdat: 'Veilig Thuis blijft niet binnen de termijnen van het besluit.',
      bron: ['ub-wmo-2015/art-4.1.7/lid-1@2015-01-01', 'ub-wmo-2015/art-4.1.7/lid-2@2015-01-01', 'inspectie-vt-2023/over-de-termijn@2023-12-01'],
      zekerheid: 'wet',
      leest: ['veilig_thuis_op_tijd'],
    },
    {
      id: 'raad',
      als: (f) => is(f.raad_start_op_tijd, false),
      dan: { code: 'g05_raad_wacht', soort: 'gat', ernst: 'ernstig', herstel: 'Spreek met de Raad af wie intussen op het kind let.' },
      omdat: 'De Raad start laat; kinderen wachten.',
      bron: ['rvdk-wachttijd/vijf-weken@2019-01-01'],
      zekerheid: 'beleid',
      leest: ['raad_start_op_tijd'],
    },
    {
      id: 'pleger',
      als: (f) => is(f.plegeraanpak_na_huisverbod, false),
      dan: { code: 'g13_pleger_na_huisverbod', soort: 'gat', ernst: 'aandacht', herstel: 'Regel voor elke pleger een gesprek en een plan voordat het huisverbod eindigt.' },
      omdat: 'Na een huisverbod is er geen vervolg voor de pleger.',
      bron: ['eenvandaag-huisverbod/te-kort@2025-10-16', 'voordeur-keten/dader@2018-01-01'],
      zekerheid: 'uitleg',
      leest: ['plegeraanpak_na_huisverbod'],
    },
  ],
  anders: {
    omdat: 'Over de veiligheid is niets gevonden.',
    bron: ['voordeur-keten/gat@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Houdt de keten mensen veilig? Alle versies, de oudste eerst. */
export const veiligheid: readonly Tabel<Veiligheidfeiten, Bevindingoordeel>[] = [veiligheid20260701]
