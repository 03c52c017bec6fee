import type { Bron, Zekerheid } from '@voordeur/kern'

/** How sure, in words that a reader who knows no codes understands, with a mark that needs no colour. */
export const ZEKERHEID: Readonly<Record<Zekerheid, { naam: string; merk: string; uitleg: string }>> = {
  wet: { naam: 'wet', merk: '§', uitleg: 'Staat in een wet, besluit of verdrag.' },
  beroepsnorm: {
    naam: 'norm van het beroep',
    merk: 'N',
    uitleg: 'Staat in een norm van het beroep. Geen wet.',
  },
  rechtspraak: { naam: 'rechtspraak', merk: 'R', uitleg: 'Volgt uit een uitspraak van een rechter.' },
  uitleg: {
    naam: 'onze uitleg, geen wet',
    merk: 'U',
    uitleg: 'Onze eigen lezing. Een jurist moet die nog beoordelen.',
  },
  beleid: { naam: 'beleid', merk: 'B', uitleg: 'Lokale of landelijke beleidsregel. Geen wet.' },
  onbevestigd: {
    naam: 'niet bevestigd',
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
