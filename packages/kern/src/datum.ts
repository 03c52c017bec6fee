import { eisGeheelGetal, fout } from './fout.ts'

/** A calendar day as an ISO 8601 string, `2026-07-01`. No time of day and no time zone. */
export type Datum = string

const EERSTE_JAAR = 1900
const LAATSTE_JAAR = 2199

/**
 * Is this a real calendar day, written as exactly `JJJJ-MM-DD`, in the years 1900 up to and including 2199?
 *
 * @example
 * isDatum('2028-02-29') // true
 * isDatum('2026-02-29') // false
 */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return false
  const { jaar, maand, dag } = delen(waarde)
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return false
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand)
}

/**
 * The value as a date, or the error `datum_ongeldig` that points at `pad` (a JSON pointer).
 *
 * @example
 * eisDatum('2026-07-01', '/ontvangen') // '2026-07-01'
 */
export function eisDatum(waarde: unknown, pad: string): Datum {
  if (isDatum(waarde)) return waarde
  throw fout(
    'datum_ongeldig',
    pad,
    'een bestaande dag als JJJJ-MM-DD, in de jaren 1900 tot en met 2199',
    'Dit is geen bestaande datum. Schrijf de datum als JJJJ-MM-DD.',
    'This is not an existing date. Write the date as YYYY-MM-DD.',
  )
}

/**
 * The day that many days later; earlier for a negative number.
 * Throws `datum_ongeldig` (also when the result falls outside 1900-2199) and `getal_ongeldig`.
 *
 * @example
 * plusDagen('2026-12-31', 1) // '2027-01-01'
 */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return vanDagnummer(dagnummer(eisDatum(datum, '/datum')) + eisAantal(dagen, '/dagen'))
}

/**
 * The same day of the week, that many weeks later. Throws as {@link plusDagen}.
 *
 * @example
 * plusWeken('2026-07-01', 8) // '2026-08-26'
 */
export function plusWeken(datum: Datum, weken: number): Datum {
  return vanDagnummer(dagnummer(eisDatum(datum, '/datum')) + 7 * eisAantal(weken, '/weken'))
}

/**
 * The same day of the month, that many months later. Where that month is too short
 * it is the last day of that month. Throws as {@link plusDagen}.
 *
 * @example
 * plusMaanden('2026-01-31', 1) // '2026-02-28'
 */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const { jaar, maand, dag } = delen(eisDatum(datum, '/datum'))
  const telling = jaar * 12 + (maand - 1) + eisAantal(maanden, '/maanden')
  const nieuwJaar = Math.floor(telling / 12)
  const nieuweMaand = telling - nieuwJaar * 12 + 1
  return schrijf(nieuwJaar, nieuweMaand, Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)))
}

/**
 * The same day and month, that many years later; 29 February becomes 28 February in a common year.
 * Throws as {@link plusDagen}.
 *
 * @example
 * plusJaren('2024-02-29', 1) // '2025-02-28'
 */
export function plusJaren(datum: Datum, jaren: number): Datum {
  return plusMaanden(datum, 12 * eisAantal(jaren, '/jaren'))
}

/**
 * How many days `tot` lies after `van`; negative when it lies before. Throws `datum_ongeldig`.
 *
 * @example
 * dagenTussen('2026-02-28', '2026-03-01') // 1
 */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(eisDatum(tot, '/tot')) - dagnummer(eisDatum(van, '/van'))
}

/**
 * How many whole months have passed. A month is whole once the same day of the month has come;
 * in a month without that day that is the first of the next month. So from 31 January to 28 February
 * is no whole month, and this is not the reverse of {@link plusMaanden} at the end of a month.
 * No law text that was read settles this: it is our reading (uitleg).
 * Throws `datum_ongeldig`, and `periode_ongeldig` when `tot` lies before `van`.
 *
 * @example
 * maandenTussen('2026-01-31', '2026-02-28') // 0
 * maandenTussen('2026-01-31', '2026-03-01') // 1
 */
export function maandenTussen(van: Datum, tot: Datum): number {
  const begin = delen(eisDatum(van, '/van'))
  const einde = delen(eisDatum(tot, '/tot'))
  eisVolgorde(van, tot, '/tot')
  return (einde.jaar - begin.jaar) * 12 + einde.maand - begin.maand - (einde.dag < begin.dag ? 1 : 0)
}

/**
 * How many whole years have passed; from a date of birth this is the age on a date.
 * Whoever is born on 29 February becomes a year older on 1 March in a common year.
 * No law text that was read settles this: it is our reading (uitleg).
 * Throws as {@link maandenTussen}.
 *
 * @example
 * jarenTussen('2008-02-29', '2026-02-28') // 17
 * jarenTussen('2008-02-29', '2026-03-01') // 18
 */
export function jarenTussen(van: Datum, tot: Datum): number {
  return Math.floor(maandenTussen(van, tot) / 12)
}

/**
 * The day of the week: 1 is maandag, 7 is zondag (ISO 8601). Throws `datum_ongeldig`.
 *
 * @example
 * weekdag('2026-07-01') // 3
 */
export function weekdag(datum: Datum): number {
  return weekdagVan(dagnummer(eisDatum(datum, '/datum')))
}

/** The day of the week of a day number. */
export function weekdagVan(nummer: number): number {
  // Day 0, 1 January 1970, was a Thursday.
  return modulo(nummer + 3, 7) + 1
}

/**
 * The date as one writes it in a Dutch letter. Throws `datum_ongeldig`.
 *
 * @example
 * langeDatum('2026-07-01') // '1 juli 2026'
 */
export function langeDatum(datum: Datum): string {
  const { jaar, maand, dag } = delen(eisDatum(datum, '/datum'))
  return `${dag} ${MAANDNAMEN[maand - 1]} ${jaar}`
}

const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** The value as a date on or after `begin`. Throws `datum_ongeldig` or `periode_ongeldig` at `pad`. */
export function eisDatumVanaf(begin: Datum, waarde: unknown, pad: string): Datum {
  const datum = eisDatum(waarde, pad)
  eisVolgorde(begin, datum, pad)
  return datum
}

/** Throws `periode_ongeldig` at `pad` when `later` lies before `eerder`. */
export function eisVolgorde(eerder: Datum, later: Datum, pad: string): void {
  if (later >= eerder) return
  throw fout(
    'periode_ongeldig',
    pad,
    'een datum die niet eerder is dan het begin',
    'Deze datum ligt voor het begin.',
    'This date lies before the start.',
  )
}

/** Days since 1 January 1970 of a date that is already known to be valid. */
export function dagnummer(datum: Datum): number {
  const { jaar, maand, dag } = delen(datum)
  return dagnummerVan(jaar, maand, dag)
}

/** Days since 1 January 1970 of a day that is already known to exist. */
export function dagnummerVan(jaar: number, maand: number, dag: number): number {
  return dagenTotJaar(jaar) + dagenTotMaand(jaar, maand) + dag - 1
}

/** The date with this day number. Throws `datum_ongeldig` outside 1900-2199. */
export function vanDagnummer(nummer: number): Datum {
  if (nummer < dagenTotJaar(EERSTE_JAAR) || nummer >= dagenTotJaar(LAATSTE_JAAR + 1)) throw buitenBereik()
  // The estimate is at most one year off; the two lines below put it right.
  let jaar = 1970 + Math.floor(nummer / 365.2425)
  if (dagenTotJaar(jaar) > nummer) jaar -= 1
  if (dagenTotJaar(jaar + 1) <= nummer) jaar += 1
  let maand = 12
  const dagVanJaar = nummer - dagenTotJaar(jaar)
  while (dagenTotMaand(jaar, maand) > dagVanJaar) maand -= 1
  return schrijf(jaar, maand, dagVanJaar - dagenTotMaand(jaar, maand) + 1)
}

/** Days from 1 January 1970 to 1 January of this year. */
function dagenTotJaar(jaar: number): number {
  return 365 * (jaar - 1970) + schrikkeldagenVoor(jaar) - schrikkeldagenVoor(1970)
}

function schrikkeldagenVoor(jaar: number): number {
  const vorig = jaar - 1
  return Math.floor(vorig / 4) - Math.floor(vorig / 100) + Math.floor(vorig / 400)
}

/** Days from 1 January to the first of this month. */
function dagenTotMaand(jaar: number, maand: number): number {
  return DAGEN_TOT_MAAND[maand - 1]! + (maand > 2 && isSchrikkeljaar(jaar) ? 1 : 0)
}

const DAGEN_TOT_MAAND = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
}

function delen(datum: Datum): { readonly jaar: number; readonly maand: number; readonly dag: number } {
  return { jaar: getal(datum, 0, 4), maand: getal(datum, 5, 7), dag: getal(datum, 8, 10) }
}

/** The number that these digits write. Without cutting text: nothing is asked as often as the parts of a date. */
function getal(datum: Datum, van: number, tot: number): number {
  let uitkomst = 0
  for (let plaats = van; plaats < tot; plaats += 1)
    uitkomst = uitkomst * 10 + datum.charCodeAt(plaats) - CODE_VAN_NUL
  return uitkomst
}

const CODE_VAN_NUL = 48

function schrijf(jaar: number, maand: number, dag: number): Datum {
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) throw buitenBereik()
  return `${jaar}-${tweeCijfers(maand)}-${tweeCijfers(dag)}`
}

function buitenBereik(): Error {
  return fout(
    'datum_ongeldig',
    '',
    'een uitkomst in de jaren 1900 tot en met 2199',
    'De berekende datum valt buiten de jaren 1900 tot en met 2199.',
    'The computed date falls outside the years 1900 to 2199.',
  )
}

function tweeCijfers(getal: number): string {
  return getal < 10 ? `0${getal}` : `${getal}`
}

function eisAantal(waarde: number, pad: string): number {
  return eisGeheelGetal(waarde, Number.MIN_SAFE_INTEGER, pad)
}

function modulo(getal: number, deler: number): number {
  return ((getal % deler) + deler) % deler
}
