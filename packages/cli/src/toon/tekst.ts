import { type Bron, ZEKERHEID_IN_WOORDEN, type Zekerheid } from '@voordeur/kern'
import kleuren from 'picocolors'
import wrapAnsi from 'wrap-ansi'

/** Where text goes to: how wide, and with colour or not. Colour only on a terminal. */
export interface Papier {
  readonly breedte: number
  readonly kleur: ReturnType<typeof kleuren.createColors>
}

export function papier(
  uitvoer: { readonly isTTY?: boolean; readonly columns?: number } = process.stdout,
): Papier {
  return {
    breedte: Math.min(uitvoer.columns || 80, 80),
    kleur: kleuren.createColors(Boolean(uitvoer.isTTY) && process.env['NO_COLOR'] === undefined),
  }
}

/** Text that fits the width, each line indented; the first line can start with a mark. */
export function alinea(papier: Papier, tekst: string, inspringing = 2, merk = ''): string {
  const marge = ' '.repeat(inspringing)
  const regels = wrapAnsi(tekst, papier.breedte - inspringing, { hard: false, trim: true }).split('\n')
  const eerste = merk
    ? `${' '.repeat(Math.max(inspringing - merk.length - 1, 0))}${merk} ${regels[0]}`
    : `${marge}${regels[0]}`
  return [eerste, ...regels.slice(1).map((regel) => `${marge}${regel}`)].join('\n')
}

/** A whole number with Dutch thousands separators. */
export function duizendtallen(getal: number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** A number with the right word behind it. */
export function aantal(getal: number, enkelvoud: string, meervoud: string): string {
  return `${duizendtallen(getal)} ${getal === 1 ? enkelvoud : meervoud}`
}

export function kop(papier: Papier, tekst: string): string {
  return papier.kleur.bold(tekst)
}

/** How far a source was read, where that is less than its text. */
const GELEZEN: Readonly<Record<Bron['gelezen'], string>> = {
  tekst: '',
  uittreksel: ' (alleen het begin gelezen)',
  via_ander: ' (gelezen via een andere bron)',
  niet: ' (niet gelezen)',
}

/** Sources as numbered notes: each is told once, at the end. */
export interface Noten {
  /** How sure a sentence is and where it comes from: `[wet; 1, 2]`. */
  readonly bij: (reden: { readonly bron: readonly Bron[]; readonly zekerheid: Zekerheid }) => string
  /** Only the numbers: `1, 2`. */
  readonly nummers: (bron: readonly Bron[]) => string
  readonly lijst: (papier: Papier) => readonly string[]
}

export function noten(): Noten {
  const gezien = new Map<string, Bron>()
  const nummer = (bron: Bron) => {
    if (!gezien.has(bron.id)) gezien.set(bron.id, bron)
    return [...gezien.keys()].indexOf(bron.id) + 1
  }
  return {
    bij: ({ bron, zekerheid: hoeZeker }) =>
      `[${[ZEKERHEID_IN_WOORDEN[hoeZeker], ...(bron.length > 0 ? [bron.map(nummer).join(', ')] : [])].join('; ')}]`,
    nummers: (bron) => bron.map(nummer).join(', '),
    lijst: (papier) =>
      [...gezien.values()].flatMap(({ titel, url, gelezen }, i) => [
        alinea(papier, `${titel}${GELEZEN[gelezen]}`, 4, `${i + 1}`),
        // An address is never broken: a reader copies or clicks it.
        ...(url === undefined ? [] : [papier.kleur.dim(`    ${url}`)]),
      ]),
  }
}
