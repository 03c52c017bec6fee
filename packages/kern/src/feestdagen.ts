import {
  type Datum,
  dagnummer,
  dagnummerVan,
  eisDatum,
  eisVolgorde,
  vanDagnummer,
  weekdag,
  weekdagVan,
} from './datum.ts'
import { eisGeheelGetal, fout } from './fout.ts'
import { feestdagen as register } from './generated/feestdagen.ts'
import type { Zekerheid } from './generated/typen.ts'
import { geldtOp, opDatum } from './versies.ts'

/** A day that is a holiday in the sense of the Algemene termijnenwet. */
export interface Feestdag {
  readonly datum: Datum
  readonly naam: string
}

/**
 * The holidays of a year, sorted by date (Algemene termijnenwet, article 3). Two holidays can share a day,
 * as Hemelvaartsdag and Bevrijdingsdag do in 2016. Eerste Paasdag and eerste Pinksterdag are not in
 * the act: they are Sundays. Extra days equated by decree (article 3 lid 3) were not read.
 *
 * Throws `getal_ongeldig` for a year that is no whole number, `datum_ongeldig` after 2199, and
 * `regel_bestaat_niet_op_datum` for 2013 and before: the register starts on 1 January 2014.
 *
 * @example
 * feestdagen(2026)[1] // { datum: '2026-04-03', naam: 'Goede Vrijdag' }
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  eisGeheelGetal(jaar, 1900, '/jaar')
  opDatum(register, `${jaar}-01-01`, '/jaar')
  const pasen = paasdag(jaar)
  return register
    .flatMap(({ geldig, items }) =>
      items
        .map(({ dan }) => ({ datum: vanDagnummer(dagIn(jaar, pasen, dan)), naam: dan.naam }))
        .filter(({ datum }) => geldtOp(geldig, datum)),
    )
    .sort((een, ander) => (een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0))
}

/**
 * Is this day a holiday in the sense of the Algemene termijnenwet, article 3?
 * Throws `datum_ongeldig`, and `regel_bestaat_niet_op_datum` before 2014.
 *
 * @example
 * isFeestdag('2026-04-27') // true (Koningsdag)
 */
export function isFeestdag(datum: Datum): boolean {
  return feestdagOp(datum) !== undefined
}

/**
 * Is this day "niet een zaterdag, zondag of algemeen erkende feestdag" (Algemene termijnenwet, article 1)?
 * Throws as {@link isFeestdag}.
 *
 * @example
 * isWerkdag('2026-07-01') // true
 */
export function isWerkdag(datum: Datum): boolean {
  return feestdagOp(datum) === undefined && weekdag(datum) < 6
}

/**
 * The day on which that many working days have been counted; counting starts the day after `datum`.
 * Zero gives `datum` itself, also when that is no working day.
 * Throws as {@link isFeestdag}, and `getal_ongeldig` for a number that is negative or not whole.
 *
 * @example
 * plusWerkdagen('2026-04-02', 1) // '2026-04-07' (the Tuesday after Easter)
 */
export function plusWerkdagen(datum: Datum, werkdagen: number): Datum {
  let dag = dagnummer(eisDatum(datum, '/datum'))
  let nogTeTellen = eisGeheelGetal(werkdagen, 0, '/werkdagen')
  while (nogTeTellen > 0) {
    dag += 1
    if (isWerkdag(vanDagnummer(dag))) nogTeTellen -= 1
  }
  return vanDagnummer(dag)
}

/**
 * How many working days lie after `van`, up to and including `tot`.
 * Throws as {@link isFeestdag}, and `periode_ongeldig` when `tot` lies before `van`.
 *
 * @example
 * werkdagenTussen('2026-04-02', '2026-04-07') // 1
 */
export function werkdagenTussen(van: Datum, tot: Datum): number {
  const eerste = dagnummer(eisDatum(van, '/van')) + 1
  const laatste = dagnummer(eisDatum(tot, '/tot'))
  eisVolgorde(van, tot, '/tot')
  let aantal = 0
  for (let dag = eerste; dag <= laatste; dag++) if (isWerkdag(vanDagnummer(dag))) aantal += 1
  return aantal
}

/**
 * Easter Sunday of a year in the Gregorian calendar. The act names days counted from Easter but not how
 * Easter is found; this is the church's reckoning: the first Sunday after the first ecclesiastical full moon
 * on or after 21 March. Throws `getal_ongeldig` outside 1900-2199.
 *
 * @example
 * paaszondag(2026) // '2026-04-05'
 */
export function paaszondag(jaar: number): Datum {
  eisGeheelGetal(jaar, 1900, '/jaar')
  if (jaar > 2199) {
    const verwacht = 'een jaar van 1900 tot en met 2199'
    throw fout('getal_ongeldig', '/jaar', verwacht, 'Dit jaar is te laat.', 'This year is too late.')
  }
  return vanDagnummer(paasdag(jaar))
}

/** The rule that makes this day a holiday, with its source and how sure it is; undefined on other days. */
export function feestdagOp(datum: Datum): FeestdagMetBron | undefined {
  const { items } = opDatum(register, datum, '/datum')
  const jaar = Number(datum.slice(0, 4))
  const dag = dagnummer(datum)
  const pasen = paasdag(jaar)
  const item = items.find(({ dan }) => dagIn(jaar, pasen, dan) === dag)
  return item && { datum, naam: item.dan.naam, bron: item.bron, zekerheid: item.zekerheid }
}

export interface FeestdagMetBron extends Feestdag {
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}

type Feestdagregel = (typeof register)[number]['items'][number]['dan']

/** The day number of a holiday in a year of which Easter Sunday has the day number `pasen`. */
function dagIn(jaar: number, pasen: number, dan: Feestdagregel): number {
  if ('pasen' in dan) return pasen + dan.pasen
  const vasteDag = dagnummerVan(jaar, dan.maand, dan.dag)
  return 'zondag' in dan && weekdagVan(vasteDag) === 7 ? dagnummerVan(jaar, dan.maand, dan.zondag) : vasteDag
}

/** The day number of Easter Sunday: the "anonymous Gregorian" reckoning, in whole numbers only. */
function paasdag(jaar: number): number {
  const gulden = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const inEeuw = jaar % 100
  const maancorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  // The full moon, in days from 21 March.
  const volleMaan = (19 * gulden + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30
  const naarZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - volleMaan - (inEeuw % 4)) % 7
  const laat = Math.floor((gulden + 11 * volleMaan + 22 * naarZondag) / 451)
  return dagnummerVan(jaar, 3, 22) + volleMaan + naarZondag - 7 * laat
}
