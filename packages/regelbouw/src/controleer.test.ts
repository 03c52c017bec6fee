import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORTEL, wereld, wereldschemas } from '../test/wereld.ts'
import { isBewezen } from './bewijs.ts'
import { controleer } from './controleer.ts'
import { toonMelding } from './melding.ts'
import { laadSchemas } from './schemas.ts'
import { laadSpecs } from './specs.ts'

describe('the rules of Voordeur as they are', () => {
  const schemas = laadSchemas(join(WORTEL, 'schemas'))
  const specs = laadSpecs(join(WORTEL, 'specs'), schemas)
  const { meldingen, bewijzen, grootboek } = controleer(specs, schemas)

  it('have no fault in their YAML, their sources, their dates or their rows', () => {
    const fouten = meldingen.filter(
      ({ bestand, bericht }) => !bericht.startsWith('Grootboek') && !bestand.includes('/scenarios/'),
    )
    expect(fouten.map(toonMelding)).toEqual([])
  })

  it('are all proved, every version of every table', () => {
    expect(bewijzen.map(({ tabel, geldig }) => `${tabel} ${geldig.van}`).sort()).toEqual(
      specs.tabellen.map(({ inhoud }) => `${inhoud.id} ${inhoud.geldig.van}`).sort(),
    )
    expect(bewijzen.filter((bewijs) => !isBewezen(bewijs))).toEqual([])
    expect(bewijzen.length).toBeGreaterThan(0)
    for (const { situaties } of bewijzen) expect(situaties).toBeGreaterThan(0)
  })

  it('account for the clauses of the law one by one', () => {
    expect(grootboek.regels.length).toBeGreaterThan(0)
    expect(new Set(grootboek.regels.map(({ bepaling }) => bepaling)).size).toBe(grootboek.regels.length)
  })
})

describe('a check', () => {
  it('of rules without faults gives no message, a proof per table, and the ledger', () => {
    const { meldingen, bewijzen, grootboek } = controleer(wereld(), wereldschemas())
    expect(meldingen).toEqual([])
    expect(
      bewijzen.map(({ tabel, geldig, situaties, situaties_met_onbekend }) => [
        tabel,
        geldig.van,
        situaties,
        situaties_met_onbekend,
      ]),
    ).toEqual([
      ['woning/groep', '2015-01-01', 2, 3],
      // verlaat (2) x reden (geweld or mensenhandel, brand) x leeftijd (2)
      ['woning/groep', '2020-01-01', 8, 27],
    ])
    expect(grootboek.regels).toHaveLength(4)
  })

  it('still walks a table of which only the grounds are wrong', () => {
    const { meldingen, bewijzen } = controleer(
      wereld([
        'woning/groep.2020-01-01.yaml',
        'bron: [woonwet/art-1@2020-01-01, lezing/twijfel@2015-01-01]',
        'bron: lezing/twijfel@2014-01-01',
      ]),
      wereldschemas(),
    )
    expect(meldingen.map(({ bericht }) => bericht)).toEqual([
      'Rij "groep-b": De bron lezing/twijfel@2014-01-01 bestaat niet in specs/bronnen/ (wel op: 2015-01-01).',
    ])
    expect(bewijzen).toHaveLength(2)
  })
})
