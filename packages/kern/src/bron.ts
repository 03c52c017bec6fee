import type { Bron } from './generated/typen.ts'

/** A source as regelbouw writes it into a package: only what the package cites. */
export interface Bronvermelding {
  readonly titel: string
  readonly bwb?: string
  readonly ecli?: string
  readonly url?: string
  readonly gelezen: Bron['gelezen']
  readonly geraadpleegd: string
  /** Per `bepaling@versiedatum`: its title (for sources without numbered articles), quotation and own address. */
  readonly bepalingen: Readonly<
    Record<
      string,
      {
        readonly titel?: string
        readonly tot?: string
        readonly citaat?: string
        readonly url?: string
        /** Where this text was read otherwise than the rest of the source. */
        readonly gelezen?: Bron['gelezen']
      }
    >
  >
}

export type Bronregister = Readonly<Record<string, Bronvermelding>>

/**
 * Turns the id of a clause into a source a lawyer can follow: title, quotation, and for laws a link to the
 * text as it was on a day (by default the version date), and a Juriconnect (JCI 1.3) reference.
 *
 * @throws Error if the register does not hold the id; regelbouw checks every id, so this is a broken build.
 */
export function maakBron(
  register: Bronregister,
  id: string,
  datum = id.slice(id.lastIndexOf('@') + 1),
): Bron {
  const [bronId, bepaling, versie] = ontleed(id)
  const bron = register[bronId]
  const tekst = bron?.bepalingen[`${bepaling}@${versie}`]
  if (!bron || !tekst) throw new Error(`Bron ontbreekt in het register: ${id}`)
  const url = tekst.url ?? (bron.bwb ? wetAdres(bron.bwb, bepaling, datum) : bron.url)
  return {
    id,
    titel: tekst.titel ? `${bron.titel}: ${tekst.titel}` : `${bron.titel}, ${benoem(bepaling)}`,
    ...(tekst.citaat !== undefined && { citaat: tekst.citaat }),
    ...(url !== undefined && { url }),
    ...(bron.bwb !== undefined && { jci: jci(bron.bwb, bepaling, datum) }),
    ...(bron.ecli !== undefined && { ecli: bron.ecli }),
    gelezen: tekst.gelezen ?? bron.gelezen,
    geraadpleegd: bron.geraadpleegd,
  }
}

/**
 * Of the clause versions that a rule cites, those that hold on a day. A rule that spans several texts of one
 * clause cites them all; a reader sees the one that counted.
 */
export function bronnenOpDatum(
  register: Bronregister,
  ids: readonly string[],
  peildatum: string,
): readonly Bron[] {
  return ids
    .filter((id) => {
      const [bron, bepaling, versie] = ontleed(id)
      const tot = register[bron]?.bepalingen[`${bepaling}@${versie}`]?.tot
      return versie <= peildatum && (tot === undefined || peildatum <= tot)
    })
    .map((id) => maakBron(register, id, peildatum))
}

/** Splits `hvw-2014/art-12/lid-3/d@2026-07-01` into source, clause and version date. */
function ontleed(id: string): [bron: string, bepaling: string, versie: string] {
  const schuin = id.indexOf('/')
  const apenstaart = id.lastIndexOf('@')
  return [id.slice(0, schuin), id.slice(schuin + 1, apenstaart), id.slice(apenstaart + 1)]
}

/**
 * The words a lawyer uses for a clause.
 *
 * @example
 * benoem('art-12/lid-3/d') // 'artikel 12, derde lid, onder d'
 */
export function benoem(bepaling: string): string {
  return bepaling
    .split('/')
    .map(kaal)
    .map((deel, plaats) => {
      if (deel.startsWith('art-')) return `artikel ${deel.slice(4)}`
      if (deel.startsWith('lid-'))
        return `${RANGTELWOORDEN[Number(deel.slice(4)) - 1] ?? `${deel.slice(4)}e`} lid`
      if (deel === 'aanhef' || deel === 'slot') return deel
      return /^[a-z]{1,2}$/.test(deel)
        ? `onder ${deel}`
        : /^\d+$/.test(deel) && plaats > 1
          ? `${deel}°`
          : deel
    })
    .join(', ')
}

/** A letter that a law later gave to another subject is kept apart in the register as `b-oud`; in words it is just b. */
function kaal(deel: string): string {
  return deel.replace(/-oud$/, '')
}

/**
 * A Juriconnect reference to one consolidated text.
 *
 * @example
 * jci('BWBR0035303', 'art-12/lid-3/d', '2026-07-01')
 * // 'jci1.3:c:BWBR0035303&artikel=12&lid=3&o=d&z=2026-07-01&g=2026-07-01'
 */
export function jci(bwb: string, bepaling: string, datum: string): string {
  const plaats = bepaling
    .split('/')
    .map(kaal)
    .flatMap((deel) => {
      if (deel.startsWith('art-')) return [`artikel=${deel.slice(4)}`]
      if (deel.startsWith('lid-')) return [`lid=${deel.slice(4)}`]
      return /^([a-z]{1,2}|\d+)$/.test(deel) ? [`o=${deel}`] : []
    })
  return [`jci1.3:c:${bwb}`, ...plaats, `z=${datum}`, `g=${datum}`].join('&')
}

/**
 * The address of an article at wetten.overheid.nl, in the text of a date.
 *
 * @example
 * wetAdres('BWBR0035303', 'art-12/lid-3/d', '2026-07-01')
 * // 'https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12'
 */
export function wetAdres(bwb: string, bepaling: string, datum: string): string {
  const artikel = bepaling.split('/')[0]!.replace('art-', '').replace(':', '')
  return `https://wetten.overheid.nl/${bwb}/${datum}#Artikel${artikel}`
}

const RANGTELWOORDEN = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
]
