import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORTEL } from '../../test/wereld.ts'
import { type Exporten, laadExporten } from '../exporten.ts'
import type { Register, Zinnenlijst } from '../generated/typen.ts'
import { grootboek } from '../grootboek.ts'
import { laadSchemas } from '../schemas.ts'
import { type Bestand, laadSpecs, type Specs } from '../specs.ts'
import { bronnenlijst } from './bronnen.ts'
import { controleerNota } from './nota.ts'

const specs = laadSpecs(join(WORTEL, 'specs'), laadSchemas(join(WORTEL, 'schemas')))
const bronnen = bronnenlijst(specs)
const exporten = laadExporten(join(WORTEL, 'packages'))
const boek = specs.registers.find(({ inhoud }) => inhoud.id === 'nota/grootboek')!
const lijst = specs.zinnenlijsten[0]!

type Dan = Record<string, unknown>
type Item = Omit<Register['items'][number], 'dan'> & { dan: Dan }

const berichten = (anders: Partial<Specs>, met: Exporten | undefined = exporten) =>
  controleerNota({ ...specs, ...anders }, bronnen, met).map(({ bericht }) => bericht)

/** The ledger with other items. */
function metItems(wijzig: (items: readonly Item[]) => readonly Item[]): Partial<Specs> {
  const inhoud = { ...boek.inhoud, items: wijzig(boek.inhoud.items as never) } as unknown as Register
  return { registers: specs.registers.map((een) => (een === boek ? { ...boek, inhoud } : een)) }
}

/** The ledger with one item changed; a field that becomes undefined is gone. */
const metItem = (id: string, dan: Dan) =>
  metItems((items) =>
    items.map((item) =>
      item.id === id
        ? {
            ...item,
            dan: Object.fromEntries(
              Object.entries({ ...item.dan, ...dan }).filter(([, waarde]) => waarde !== undefined),
            ),
          }
        : item,
    ),
  )

const plaats = (soort: string, id: string) => metItem('coalitieakkoord', { waar: [{ soort, id }] })

/** The list of sentences with one section changed. */
function metAfdeling(id: string, wijzig: (zinnen: Dan[]) => Dan[]): Partial<Specs> {
  const inhoud = {
    ...lijst.inhoud,
    afdelingen: lijst.inhoud.afdelingen.map((afdeling) =>
      afdeling.id === id ? { ...afdeling, zinnen: wijzig(afdeling.zinnen as never) } : afdeling,
    ),
  } as unknown as Zinnenlijst
  return { zinnenlijsten: [{ ...lijst, inhoud } as Bestand<Zinnenlijst>] }
}

describe('the ledger of the nota as it is', () => {
  it('accounts for every sentence, and every place it points at is there', () => {
    expect(berichten({})).toEqual([])
  })

  it('fails for every sentence that only one entry is about, if that entry goes', () => {
    const items = boek.inhoud.items as unknown as readonly Item[]
    const zegtIets = lijst.inhoud.afdelingen.flatMap(({ zinnen }) =>
      zinnen.filter(({ soort }) => soort !== 'kop' && soort !== 'toelichting'),
    )
    for (const weg of items) {
      const alleen = zegtIets.filter(
        ({ id }) =>
          (weg.dan['zinnen'] as string[]).includes(id) &&
          !items.some((item) => item !== weg && (item.dan['zinnen'] as string[]).includes(id)),
      )
      expect(berichten(metItems((alle) => alle.filter((item) => item !== weg)))).toEqual(
        alleen.map(
          ({ id, begin, soort }) =>
            `Zin ${id} ("${begin}") is een ${soort}, maar staat in geen regel van het grootboek van de nota.`,
        ),
      )
    }
  })

  it('is no rule: a clause that only the ledger cites is still in no rule', () => {
    const regel = grootboek(specs).regels.find(
      ({ bepaling }) => bepaling === 'nota-cijfers/geen-financiele-gevolgen@2018-03-15',
    )
    expect(regel?.regels).toEqual([])
    expect(regel?.niet_gecodeerd).toBeDefined()
  })
})

describe('an entry of the ledger', () => {
  it('names the sentence that is left without an entry', () => {
    expect(berichten(metItems((items) => items.filter(({ id }) => id !== 'terug-of-nieuw')))).toEqual([
      'Zin maatwerk.18 ("Soms kunnen slachtoffers of gezinnen") is een bewering, maar staat in geen regel van het grootboek van de nota.',
    ])
  })

  it('points at a rule that exists, in any of its versions', () => {
    expect(berichten(plaats('regel', 'urgentie/wettelijke-groep#groep-z'))).toEqual([
      'Regel "coalitieakkoord": de regel "urgentie/wettelijke-groep#groep-z" bestaat niet.',
    ])
    expect(berichten(plaats('regel', 'urgentie/wettelijke-groep#groep-d'))).toEqual([])
  })

  it('points at a figure of the monitor', () => {
    expect(berichten(plaats('cijfer', 'K99'))).toEqual([
      'Regel "coalitieakkoord": het cijfer "K99" bestaat niet.',
    ])
    expect(berichten(plaats('cijfer', 'K01'))).toEqual([])
  })

  it('points at a function that its package exports', () => {
    expect(berichten(plaats('functie', '@voordeur/urgentie beslis'))).toEqual([
      'Regel "coalitieakkoord": de functie "@voordeur/urgentie beslis" bestaat niet.',
    ])
    expect(berichten(plaats('functie', '@voordeur/monitor beoordeel'))).toEqual([
      'Regel "coalitieakkoord": de functie "@voordeur/monitor beoordeel" bestaat niet.',
    ])
    expect(berichten(plaats('functie', '@voordeur/urgentie beoordeel'))).toEqual([])
  })

  it('points at a page of the handboek', () => {
    expect(berichten(plaats('pagina', 'weg.html'))).toEqual([
      'Regel "coalitieakkoord": de pagina "weg.html" bestaat niet.',
    ])
    expect(berichten(plaats('pagina', 'veiligheid.html'))).toEqual([])
  })

  it('points at a clause with its version', () => {
    expect(berichten(plaats('bron', 'nota-keten/kappers@2019-01-01'))).toEqual([
      'Regel "coalitieakkoord": de bepaling "nota-keten/kappers@2019-01-01" bestaat niet.',
    ])
    expect(berichten(plaats('bron', 'nota-keten/kappers@2018-03-15'))).toEqual([])
  })

  it('can only be held against functions and pages where the packages are', () => {
    expect(laadExporten(join(WORTEL, 'geen-pakketten'))).toBeUndefined()
    const los = controleerNota({ ...specs, ...plaats('functie', '@voordeur/x y') }, bronnen)
    expect(los).toEqual([])
  })

  it('has a place or a reason, not both and not neither', () => {
    const bericht =
      'Regel "campagne": schrijf waar het staat, of waarom niet; niet allebei en niet geen van beide.'
    expect(berichten(metItem('campagne', { niet: 'Er is geen regel.' }))).toEqual([bericht])
    expect(berichten(metItem('campagne', { waar: undefined }))).toEqual([bericht])
    expect(berichten(metItem('campagne', { waar: undefined, niet: 'Er is geen regel.' }))).toEqual([])
  })

  it('is about sentences that exist, of which at least one says something', () => {
    expect(
      berichten(
        metItem('coalitieakkoord', { zinnen: ['regie.13', 'regie.14', 'samenvatting.34', 'regie.99'] }),
      ),
    ).toEqual(['Regel "coalitieakkoord": de zin regie.99 bestaat niet.'])
    expect(berichten(metItem('illinois', { zinnen: ['taboe.1'] }))).toContain(
      'Regel "illinois": geen van de zinnen is een voorstel, cijfer of bewering.',
    )
  })

  it('stands in a section in which one of its sentences stands', () => {
    expect(berichten(metItem('illinois', { afdeling: 'regie' }))).toEqual([
      'Regel "illinois": geen van de zinnen staat in de afdeling regie.',
    ])
  })

  it('says of a figure whether it holds', () => {
    expect(berichten(metItem('k12', { oordeel: undefined }))).toEqual([
      'Regel "k12": zeg bij een cijfer of het klopt (oordeel).',
    ])
  })

  it('quotes 25 words at most', () => {
    const citaat = (woorden: number) => berichten(metItem('k12', { citaat: 'woord '.repeat(woorden) }))
    expect(citaat(25)).toEqual([])
    expect(citaat(26)).toEqual(['Regel "k12": dit citaat heeft 26 woorden; 25 is de grens.'])
  })
})

describe('the list of sentences', () => {
  it('numbers them without a hole', () => {
    const zonder = berichten(metAfdeling('financieel', (zinnen) => zinnen.filter((_, i) => i !== 1)))
    expect(zonder).toContain('Deze zin hoort financieel.2 te heten.')
    expect(zonder).toContain('Regel "geen-gevolgen-begroting": de zin financieel.2 bestaat niet.')
  })

  it('has a sentence once in a section', () => {
    const dubbel = berichten(
      metAfdeling('financieel', (zinnen) =>
        zinnen.map((zin) => ({ ...zin, vingerafdruk: zinnen[1]!['vingerafdruk'] })),
      ),
    )
    expect(dubbel).toEqual([
      'Zin financieel.2 is dezelfde als financieel.1.',
      'Zin financieel.3 is dezelfde als financieel.2.',
    ])
  })

  it('has a section once', () => {
    const inhoud = { ...lijst.inhoud, afdelingen: [lijst.inhoud.afdelingen[0]!, ...lijst.inhoud.afdelingen] }
    expect(berichten({ zinnenlijsten: [{ ...lijst, inhoud }] })).toContain(
      'De afdeling "woord-vooraf" staat er twee keer.',
    )
  })

  it('passes over no number without a reason', () => {
    const zonderReden = metAfdeling('woord-vooraf', (zinnen) => zinnen.map(({ reden: _, ...zin }) => zin))
    expect(berichten(zonderReden)).toEqual([
      'Zin woord-vooraf.3 ("Helaas was ik daar één") heeft een getal en is toch toelichting: schrijf bij reden waarom.',
    ])
  })

  it('asks an entry for a sentence that turns out to propose something', () => {
    const nieuw = metAfdeling('regie', (zinnen) => [
      ...zinnen,
      {
        id: 'regie.15',
        begin: 'Stel een chatdienst in',
        vingerafdruk: '0123456789abcdef',
        soort: 'voorstel',
      },
    ])
    expect(berichten(nieuw)).toEqual([
      'Zin regie.15 ("Stel een chatdienst in") is een voorstel, maar staat in geen regel van het grootboek van de nota.',
    ])
  })
})
