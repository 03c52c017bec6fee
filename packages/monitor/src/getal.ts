import type { Getal, Waarde } from './generated/typen.ts'

/** A rational number, always in its lowest terms. No rule of this package ever sees a float. */
export interface Breukgetal {
  readonly teller: bigint
  readonly noemer: bigint
}

/** The exact number of an input; without a denominator it is whole. */
export function exact({ teller, noemer = 1 }: Getal | Waarde): Breukgetal {
  return maak(BigInt(teller), BigInt(noemer))
}

export function heel(getal: number): Breukgetal {
  return { teller: BigInt(getal), noemer: 1n }
}

export function maal(a: Breukgetal, b: Breukgetal): Breukgetal {
  return maak(a.teller * b.teller, a.noemer * b.noemer)
}

/** Only for a divisor that is not zero. */
export function deel(a: Breukgetal, b: Breukgetal): Breukgetal {
  return maak(a.teller * b.noemer, a.noemer * b.teller)
}

export function min(a: Breukgetal, b: Breukgetal): Breukgetal {
  return maak(a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer)
}

export function absoluut(a: Breukgetal): Breukgetal {
  return a.teller < 0n ? { ...a, teller: -a.teller } : a
}

/** Less than nul if a is smaller than b, nul if they are the same. */
export function vergelijk(a: Breukgetal, b: Breukgetal): number {
  const verschil = a.teller * b.noemer - b.teller * a.noemer
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0
}

/** To the nearest whole number; a half goes up. Only for numbers that are not negative. */
export function afgerond({ teller, noemer }: Breukgetal): bigint {
  return (2n * teller + noemer) / (2n * noemer)
}

/** As a number of the output, or undefined if it does not fit in a whole number that JSON keeps exact. */
export function alsGetal({ teller, noemer }: Breukgetal): Required<Getal> | undefined {
  const past = teller <= GROOTSTE && noemer <= GROOTSTE
  return past ? { teller: Number(teller), noemer: Number(noemer) } : undefined
}

/** As a share with at most six digits in the denominator: exact where it can be, else to the nearest millionth. */
export function alsAandeel(getal: Breukgetal): Required<Getal> {
  const precies = alsGetal(getal)
  if (precies) return precies
  const miljoenste = maak(afgerond(maal(getal, heel(1_000_000))), 1_000_000n)
  return { teller: Number(miljoenste.teller), noemer: Number(miljoenste.noemer) }
}

/** A whole number of the output, or undefined if JSON can't keep it exact. */
export function alsHeelGetal(getal: bigint): number | undefined {
  return getal <= GROOTSTE ? Number(getal) : undefined
}

/** With at most this many decimals and without trailing zeros, as Dutch text: 28,55. */
export function decimaal(getal: Breukgetal, decimalen: number): string {
  const schaal = 10n ** BigInt(decimalen)
  const rond = afgerond(maal(absoluut(getal), { teller: schaal, noemer: 1n }))
  const staart = String(rond % schaal)
    .padStart(decimalen, '0')
    .replace(/0+$/, '')
  const tekst = duizendtallen(rond / schaal) + (decimalen > 0 && staart !== '' ? `,${staart}` : '')
  return getal.teller < 0n ? `-${tekst}` : tekst
}

/** 127340 as 127.340. */
export function duizendtallen(getal: bigint | number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.')
}

const GROOTSTE = BigInt(Number.MAX_SAFE_INTEGER)

function maak(teller: bigint, noemer: bigint): Breukgetal {
  const deler = ggd(teller < 0n ? -teller : teller, noemer)
  return { teller: teller / deler, noemer: noemer / deler }
}

function ggd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : ggd(b, a % b)
}
