import type { Bron, Zekerheid } from '@voordeur/kern'

/** Beside the words of kern: a mark that needs no colour, and what it means. */
export const ZEKERHEID: Readonly<Record<Zekerheid, { merk: string; uitleg: string }>> = {
  wet: { merk: '§', uitleg: 'Staat in een wet, besluit of verdrag.' },
  beroepsnorm: {
    merk: 'N',
    uitleg: 'Staat in een norm van het beroep. Geen wet.',
  },
  rechtspraak: { merk: 'R', uitleg: 'Volgt uit een uitspraak van een rechter.' },
  uitleg: {
    merk: 'U',
    uitleg: 'Onze eigen lezing. Een jurist moet die nog beoordelen.',
  },
  beleid: { merk: 'B', uitleg: 'Lokale of landelijke beleidsregel. Geen wet.' },
  onbevestigd: {
    merk: '?',
    uitleg: 'De bron is niet gelezen. Informeert, maar beslist nooit.',
  },
}

/** How far a source was read. */
export const GELEZEN: Readonly<Record<Bron['gelezen'], string>> = {
  tekst: 'de tekst is gelezen',
  uittreksel: 'alleen het begin is gelezen',
  via_ander: 'gelezen via een andere bron',
  niet: 'niet gelezen',
}
