import type { ItemOpDatum } from '@voordeur/coalitieakkoord'
import { kolommen, type Matrix, type Matrixopties, ongelezenRij, type Rijinhoud, rijVan } from './matrix.ts'

/**
 * Many agreements as CSV: one row each, every item a column with its level from 0 to 5, `?` for unknown. No total.
 * Quoting and line ends as RFC 4180, with what Excel in Dutch needs to open it by a double click: a semicolon between
 * the fields and a byte order mark in front.
 *
 * A text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a line end, also
 * after spaces or in full width) gets an apostrophe in front; so a name may differ from the file by that one sign.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`
 *
 * @example
 * matrixCsv({ peildatum: '2026-11-25' }).ongelezen('scan.pdf', 'geen tekst').startsWith('scan.pdf;;;;niet gelezen;geen tekst;?;?') // true
 */
export function matrixCsv({ peildatum }: Matrixopties): Matrix {
  const items = kolommen(peildatum)
  return {
    kop: `\uFEFF${regel(koppen(items))}`,
    rij: (toets, naam) => regel(velden(rijVan(toets, naam, items))),
    ongelezen: (naam, reden) => regel(velden(ongelezenRij(naam, reden, items))),
    voet: '',
  }
}

function koppen(items: readonly ItemOpDatum[]): readonly string[] {
  return [
    'naam',
    'gemeente',
    'bestuursperiode',
    'bladzijden',
    'gelezen',
    'opmerking',
    ...items.map(({ id, titel, optioneel }) => `${id} ${titel}${optioneel ? ' (mag ontbreken)' : ''}`),
    'peildatum',
    'versie',
  ]
}

function velden({ naam, gemeente, periode, paginas, gelezen, opmerking, ...rij }: Rijinhoud): string[] {
  const vooraf = [naam, gemeente, periode, paginas, gelezen, opmerking]
  return [...vooraf, ...rij.niveaus.map(String), rij.peildatum, rij.versie]
}

function regel(velden: readonly string[]): string {
  return `${velden.map(veld).join(';')}\r\n`
}

function veld(tekst: string): string {
  const veilig = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(tekst) ? `'${tekst}` : tekst
  return /[;,"\r\n]|^\s|\s$/u.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}
