import type { Definitie, Getal, Waarde } from './generated/typen.ts'
import { type Breukgetal, decimaal, exact, heel, maal, vergelijk } from './getal.ts'
import { inWoorden } from './registers.ts'

/** A value as text in Dutch notation: `38,4%`, `minstens 200.000 personen`, `1 op de 3`, `€ 11,2 miljard`. */
export function waardeInWoorden(
  waarde: Waarde | undefined,
  { soort, telt }: Pick<Definitie, 'soort' | 'telt'>,
): string {
  if (waarde === undefined) return 'onbekend'
  const getal = (teller: number) => getalInWoorden({ ...waarde, teller }, soort, telt)
  const bereik =
    waarde.tot_teller === undefined
      ? getal(waarde.teller)
      : `${getal(waarde.teller)} tot ${getal(waarde.tot_teller)}`
  const eenheid = soort === 'aantal' || soort === 'maat' ? ` ${inWoorden('teleenheid', telt)}` : ''
  return `${waarde.grens === undefined ? '' : `${inWoorden('grens', waarde.grens)} `}${bereik}${eenheid}`
}

function getalInWoorden(waarde: Getal, soort: Definitie['soort'], telt: Definitie['telt']): string {
  const getal = exact(waarde)
  if (soort === 'jaartal') return String(waarde.teller)
  if (soort === 'aandeel')
    return 100 % (waarde.noemer ?? 1) === 0 || (waarde.noemer ?? 1) % 100 === 0
      ? procent(getal)
      : `${waarde.teller} op de ${waarde.noemer}`
  if (soort === 'bedrag') return bedrag(getal, telt === 'guldencent' ? 'ƒ' : '€')
  return decimaal(getal, 2)
}

/** A share as a percentage with one decimal. */
export function procent(getal: Breukgetal): string {
  return `${decimaal(maal(getal, heel(100)), 1)}%`
}

/** An amount in cents as text: in whole cents, or in millions and billions with one decimal. */
export function bedrag(centen: Breukgetal, teken = '€'): string {
  const geld = maal(centen, { teller: 1n, noemer: 100n })
  for (const [macht, naam] of GROOT) {
    const eenheid = { teller: macht, noemer: 1n }
    if (vergelijk(geld, eenheid) >= 0)
      return `${teken} ${decimaal(maal(geld, { teller: 1n, noemer: macht }), 1)} ${naam}`
  }
  const tekst = decimaal(geld, 2)
  return `${teken} ${/,\d$/.test(tekst) ? `${tekst}0` : tekst}`
}

const GROOT = [
  [1_000_000_000n, 'miljard'],
  [1_000_000n, 'miljoen'],
] as const
