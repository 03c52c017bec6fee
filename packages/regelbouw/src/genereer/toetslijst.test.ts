import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Toetslijst } from '@voordeur/kern'
import { transform } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { LIJST, STEUN } from '../../test/toetslijst.ts'
import { proefmap, WORTEL, wereld, wereldschemas } from '../../test/wereld.ts'
import { grootboek } from '../grootboek.ts'
import { hash } from '../hash.ts'
import { genereerPakket } from './pakket.ts'

const { map, weg } = proefmap()
afterAll(weg)

const [bestand, tekst] = LIJST
const specs = wereld([bestand, tekst.replace('id: W1', 'id: W1\n    veiligheid: true')], STEUN)

async function draai(tekst: string): Promise<Record<string, readonly Toetslijst[]>> {
  const bestand = join(map, 'lijst.mjs')
  writeFileSync(bestand, (await transform(tekst, { loader: 'ts', format: 'esm' })).code)
  return (await import(bestand)) as Record<string, readonly Toetslijst[]>
}

describe('a generated checklist', () => {
  it('is what the file says, with the sentences in the order of the scale', async () => {
    const bestanden = await genereerPakket(specs, wereldschemas(), {
      naam: '@voordeur/woning',
      versie: '1.2.3',
      schemas: [],
      specs: ['woning'],
      bronnen: ['woning'],
      valideert: [],
      waarden: [],
      resolveMap: join(WORTEL, 'packages/regelbouw'),
    })
    const tekst = bestanden.get('lijst.ts')!
    expect(tekst).toContain('// specs/woning/lijst.2015-01-01.yaml')
    const { lijst } = await draai(tekst)
    expect(lijst).toHaveLength(1)
    expect(lijst![0]).toMatchObject({
      id: 'woning/lijst',
      geldig: { van: '2015-01-01' },
      hash: hash(specs.toetslijsten.find(({ inhoud }) => inhoud.id === 'woning/lijst')!.inhoud),
    })
    expect(lijst![0]).not.toHaveProperty('steunlijst')
    expect(lijst![0]!.niveaus.map(({ naam }) => naam)).toEqual(['afwezig', 'noemt', 'doet'])
    expect(lijst![0]!.items.map(({ veiligheid }) => veiligheid)).toEqual([true, undefined])
    expect(lijst![0]!.items[1]).toEqual({
      id: 'W2',
      thema: 'tempo',
      titel: 'Snel een woning',
      optioneel: true,
      vraag: 'Gaat het snel genoeg?',
      kijk_naar: ['wachttijd'],
      modelzinnen: ['Het duurt nu lang.', 'Wij beslissen binnen een week.'],
      omdat: 'Wachten is moeilijk.',
      bron: ['lezing/twijfel@2015-01-01'],
      zekerheid: 'uitleg',
      steunt_op: [],
    })
    expect(bestanden.get('steun.ts')).toContain("steunlijst: 'woning/lijst',")
    expect(bestanden.get('steun.ts')).toContain("steunt_op: [{ item: 'W1', vanaf: 2 }],")
    expect(bestanden.get('bronnen.ts')).toContain("'art-2@2015-01-01'")
  })

  it('counts in the ledger, item by item', () => {
    const regels = grootboek(specs).regels.filter(({ bepaling }) => bepaling === 'woonwet/art-2@2015-01-01')
    expect(regels[0]!.regels).toContain('woning/lijst#W1')
  })
})
