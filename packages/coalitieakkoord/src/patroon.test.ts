import { describe, expect, it } from 'vitest'
import { leesPatroon, pastVanaf } from './patroon.ts'
import { leesWoorden, Stammen } from './woorden.ts'

function past(patroon: string, tekst: string): boolean {
  const woorden = leesWoorden(tekst, 0, new Stammen())
  const gelezen = leesPatroon(patroon, 2026)
  return woorden.some((_, van) => pastVanaf(gelezen, woorden, van) !== undefined)
}

describe('een patroon', () => {
  it.each([
    ['slachtoffer', 'de slachtoffers', true],
    ['opvang*', 'een opvangplek', true],
    ['*mishandeling', 'kindermishandeling', true],
    ['*ge*d', 'aangemeld', true],
    ['*ge*d', 'gezinnen', false],
    ['=Veilig =Thuis', 'Veilig Thuis', true],
    ['=Veilig =Thuis', 'veilig thuis', false],
    ['!waren', 'Waren', true],
    ['!waren', 'waar', false],
    ['huiselijk ~ geweld', 'huiselijk, seksueel en ander geweld', true],
    ['huiselijk ~ geweld', 'huiselijk een twee drie vier geweld', false],
    ['stellen ~~ aan', 'stellen wij voor alle dorpen een eigen regisseur aan', true],
    ['politie/school', 'de scholen', true],
    ['€ #', '€ 500', true],
    ['in #toekomst', 'in 2028', true],
    ['in #toekomst', 'in 2024', false],
    ['in #verleden', 'in 2024', true],
    ['in #verleden', 'in 12', false],
  ])('%s in "%s": %s', (patroon, tekst, verwacht) => {
    expect(past(patroon, tekst)).toBe(verwacht)
  })
})
