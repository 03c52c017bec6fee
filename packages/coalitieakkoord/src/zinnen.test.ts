import { describe, expect, it } from 'vitest'
import { leesZinnen } from './zinnen.ts'

const zinnen = (tekst: string) =>
  leesZinnen({ tekst }).map(({ soort, van, tot }) => [soort, tekst.slice(van, tot)])

describe('leesZinnen', () => {
  it('splitst op het einde van een zin, niet na een afkorting of een initiaal', () => {
    expect(zinnen('Wij werken o.a. met Veilig Thuis. Dat kost ca. 2 mln. euro! Klaar?')).toEqual([
      ['zin', 'Wij werken o.a. met Veilig Thuis.'],
      ['zin', 'Dat kost ca. 2 mln. euro!'],
      ['zin', 'Klaar?'],
    ])
  })

  it('neemt aanhalingstekens bij de zin', () => {
    expect(zinnen('Zij zei: "Het is genoeg." Wij luisteren.').map(([, zin]) => zin)).toEqual([
      'Zij zei: "Het is genoeg."',
      'Wij luisteren.',
    ])
  })

  it('herkent koppen aan een hekje of aan hun vorm, en onthoudt onder welke kop een zin staat', () => {
    const tekst = '# Veiligheid\n\n3.2 Geweld achter de voordeur\n\nWij doen er iets aan.'
    const gelezen = leesZinnen({ tekst })
    expect(gelezen.map(({ soort }) => soort)).toEqual(['kop', 'kop', 'zin'])
    expect(tekst.slice(gelezen[2]!.kop!.van, gelezen[2]!.kop!.tot)).toBe('3.2 Geweld achter de voordeur')
  })

  it('gelooft de koppen die het formaat noemt, en alleen die', () => {
    const tekst = 'Een veilig huis\n\nWij doen er iets aan.'
    expect(leesZinnen({ tekst, koppen: [] }).map(({ soort }) => soort)).toEqual(['zin', 'zin'])
    expect(leesZinnen({ tekst, koppen: [{ van: 0, tot: 15, niveau: 2 }] })[0]).toMatchObject({ soort: 'kop' })
  })

  it('geeft punten van een lijst hun aanhef, ook na een lege regel', () => {
    const gelezen = leesZinnen({ tekst: 'Wij gaan:\n\n- plekken openen;\n- mensen trainen\n  op school;' })
    expect(gelezen.map(({ soort }) => soort)).toEqual(['zin', 'lijstpunt', 'lijstpunt'])
    expect(gelezen[2]!.aanhef).toBe(gelezen[0])
    expect(gelezen[1]!.blok).toBe(gelezen[0]!.blok)
  })

  it('leest elke rij van een tabel apart', () => {
    expect(zinnen('onderwerp | bedrag\nvrouwenopvang | € 200').map(([, zin]) => zin)).toEqual([
      'onderwerp | bedrag',
      'vrouwenopvang | € 200',
    ])
  })

  it('leest een bladzijde zonder punten in stukken', () => {
    const gelezen = leesZinnen({ tekst: 'woord '.repeat(1000) })
    expect(gelezen.length).toBeGreaterThan(3)
    expect(gelezen.reduce((som, { woorden }) => som + woorden.length, 0)).toBe(1000)
  })

  it('herkent een kop vlak boven de tekst, maar niet een regel midden in een zin', () => {
    const tekst =
      '3 Geweld hoort nergens thuis\nHet komt in alle lagen van de bevolking voor, ook in\nDuinrand.\nWonen\nEr is een groot tekort aan woningen in alle kernen.'
    expect(zinnen(tekst).filter(([soort]) => soort === 'kop')).toEqual([
      ['kop', '3 Geweld hoort nergens thuis'],
      ['kop', 'Wonen'],
    ])
  })

  it('laat kopregels van de bladzijde en de inhoudsopgave weg, en leest de zin eroverheen', () => {
    const voet = (nummer: number) => `Akkoord Duinrand 2026-2030 ${nummer}`
    const tekst = `Geweld thuis ........ 9\n\n${voet(1)}\n\nWij steunen de komst van een\n${voet(2)}\n\nopvanghuis in de regio.\n${voet(3)}`
    const gelezen = leesZinnen({ tekst })
    expect(gelezen.map(({ woorden }) => woorden.map(({ vorm }) => vorm).join(' '))).toEqual([
      'Wij steunen de komst van een opvanghuis in de regio',
    ])
  })

  it('laat koppen die bij een opgave horen staan, al loopt hun nummer op', () => {
    const tekst = 'Opgave 1\n\nWonen.\n\nOpgave 2\n\nZorg.\n\nOpgave 3\n\nGeld.'
    expect(zinnen(tekst).filter(([soort]) => soort === 'kop')).toHaveLength(3)
  })

  it('begint na het laatste punt van een lijst een nieuwe zin', () => {
    expect(
      zinnen('Wij gaan:\n- plekken openen;\n- mensen trainen.\nDat kost geld.').map(([soort]) => soort),
    ).toEqual(['zin', 'lijstpunt', 'lijstpunt', 'zin'])
  })
})
