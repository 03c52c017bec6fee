import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beslis, JA, NEE, ONBEKEND, ontbrekendeFeiten, type Tabel } from '@voordeur/kern'
import { transform } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { lezerVan, type Situatie, situaties, type Wereld } from '../../test/orakel.ts'
import { alsInvoer, type Treffer, tabel } from '../../test/tabel.ts'
import { proefmap, TABEL, wereld, wereldschemas } from '../../test/wereld.ts'
import type { Beslistabel } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import { leesYaml } from '../yaml.ts'
import { genereerTabel } from './tabel.ts'

const { map, weg } = proefmap()
afterAll(weg)
let nummer = 0

type Gemaakt = readonly Tabel<object, object>[]

/** The tables that generated text makes when it runs. */
async function draai(tekst: string): Promise<Gemaakt> {
  const { code, warnings } = await transform(tekst, { loader: 'ts', format: 'esm', target: 'es2022' })
  expect(warnings).toEqual([])
  const bestand = join(map, `tabel-${nummer++}.mjs`)
  writeFileSync(bestand, code)
  return Object.values((await import(bestand)) as Record<string, Gemaakt>)[0]!
}

const bestandVan = (inhoud: Beslistabel) => ({
  bestand: 'specs/woning/proef.yaml',
  inhoud: { ...inhoud, invoer: 'woning/aanvraag', uitvoer: 'woning/tabellen#groep' },
  meld: () => expect.fail('geen melding verwacht'),
})
const genereer = (...versies: readonly Beslistabel[]) =>
  genereerTabel(versies.map(bestandVan), wereldschemas(), '@voordeur/kern')

const WERELD: Wereld = {
  leeftijd: [0, 17, 18, 19, 64, 65, 130],
  schulden: [true, false],
  aangevraagd_op: ['2026-06-30', '2026-07-01', '2026-07-02'],
  'opvang.reden': ['geweld', 'mensenhandel', 'brand'],
}
const GETAL = { ja: JA, nee: NEE, onbekend: ONBEKEND }

function verwachtGelijk(
  gemaakt: Tabel<object, object>,
  inhoud: Beslistabel,
  alle: readonly Situatie[],
): void {
  const lees = lezerVan(inhoud)
  for (const situatie of alle) {
    const invoer = alsInvoer(situatie)
    const weging = gemaakt.rijen.map((rij) => rij.als(invoer))
    const verwacht = inhoud.regels.map((_, i) => GETAL[lees(i, situatie)])
    if (weging.join() !== verwacht.join())
      expect({ situatie, weging }).toEqual({ situatie, weging: verwacht })
  }
}

const ALLES: Parameters<typeof tabel>[1][] = [
  [{ schulden: true, leeftijd: { minimum: 18, exclusiveMaximum: 65 } }, { groep: 'a' }],
  [{ 'opvang.reden': ['geweld', 'mensenhandel'], leeftijd: [17, 19] }, { groep: 'b' }],
  [{ leeftijd: { exclusiveMinimum: 64 }, aangevraagd_op: { maximum: '2026-06-30' } }, { groep: 'a' }],
  [{ aangevraagd_op: '2026-07-01', 'opvang.reden': 'brand', schulden: false, leeftijd: 18 }, { groep: 'b' }],
  [{ aangevraagd_op: { exclusiveMinimum: '2026-06-30', exclusiveMaximum: '2026-07-02' } }, { groep: 'geen' }],
  [{}, { groep: 'geen' }],
]

describe('the code of a table', () => {
  it.each<Treffer>(['uniek', 'eerste', 'verzamel'])(
    'says of every row what the rule says, known and unknown (%s)',
    async (treffer) => {
      const inhoud = tabel(treffer, ...ALLES)
      const [gemaakt] = await draai(genereer(inhoud))
      const alle = situaties(WERELD)
      expect(alle).toHaveLength(8 * 3 * 4 * 4)
      verwachtGelijk(gemaakt!, inhoud, alle)
      expect(gemaakt!.treffer).toBe(treffer)
    },
  )

  it('says for the tables of the small world what their rows say, all versions in one file, the oldest first', async () => {
    const { tabellen } = wereld()
    const versies = await draai(genereerTabel(tabellen, wereldschemas(), '@voordeur/kern'))
    expect(versies.map(({ id, titel, geldig, hash: afdruk }) => ({ id, titel, geldig, afdruk }))).toEqual(
      tabellen.map(({ inhoud: { id, titel, geldig }, inhoud }) => ({
        id,
        titel,
        geldig,
        afdruk: hash(inhoud),
      })),
    )
    const ruimte: Wereld = {
      schulden: [true, false],
      leeftijd: [17, 18],
      'opvang.verlaat': [true, false],
      'opvang.reden': ['geweld', 'mensenhandel', 'brand'],
    }
    for (const [i, gemaakt] of versies.entries())
      verwachtGelijk(gemaakt, tabellen[i]!.inhoud, situaties(ruimte))
  })

  it('carries the outcome, reason, sources, certainty and facts of every row', async () => {
    const { inhoud } = wereld().tabellen.find(({ bestand }) => bestand.endsWith(TABEL))!
    const [gemaakt] = await draai(
      genereerTabel([{ ...bestandVan(inhoud), inhoud }], wereldschemas(), '@voordeur/kern'),
    )
    expect(gemaakt!.rijen.map(({ als, ...rest }) => rest)).toEqual([
      {
        id: 'groep-a',
        dan: { groep: 'a' },
        omdat: 'U verlaat een opvang vanwege geweld of mensenhandel.',
        bron: ['woonwet/art-1@2020-01-01'],
        zekerheid: 'wet',
        leest: ['opvang.verlaat', 'opvang.reden'],
      },
      {
        id: 'groep-b',
        dan: { groep: 'b' },
        omdat: 'U bent volwassen.',
        bron: ['woonwet/art-1@2020-01-01', 'lezing/twijfel@2015-01-01'],
        zekerheid: 'uitleg',
        leest: ['leeftijd'],
      },
      {
        id: 'geen',
        dan: { groep: 'geen' },
        omdat: 'U hoort niet bij een groep.',
        bron: ['woonwet/art-1@2020-01-01'],
        zekerheid: 'wet',
        leest: [],
      },
    ])
    expect(beslis(gemaakt!, { opvang: { verlaat: true, reden: 'brand' }, leeftijd: 18 }).dan).toEqual({
      groep: 'b',
    })
    const open = beslis(gemaakt!, { opvang: { verlaat: true } })
    expect(open.dan).toBeUndefined()
    expect(ontbrekendeFeiten(open.rijen, { opvang: { verlaat: true } })).toEqual(['opvang.reden', 'leeftijd'])
  })

  it('decides where all rows that may fit lead to the same outcome', async () => {
    const [gemaakt] = await draai(
      genereer(tabel('eerste', [{ schulden: true }, { groep: 'a' }], [{ schulden: false }, { groep: 'a' }])),
    )
    expect(gemaakt!.rijen[0]!.dan).toBe(gemaakt!.rijen[1]!.dan)
    expect(beslis(gemaakt!, {}).dan).toEqual({ groep: 'a' })
  })

  it('says what it means that no row fits', async () => {
    const anders = {
      omdat: 'Dan hoort u bij geen groep.',
      bron: 'lezing/twijfel@2015-01-01',
      zekerheid: 'uitleg',
    } as const
    const [gemaakt] = await draai(
      genereer({ ...tabel('verzamel', [{ schulden: true }, { groep: 'a' }]), anders }),
    )
    expect(gemaakt!.anders).toEqual({ ...anders, bron: ['lezing/twijfel@2015-01-01'] })
  })

  it('keeps quotes, backslashes and line ends in a sentence as they are', async () => {
    for (const omdat of [
      `'s Nachts "veilig" slapen.`,
      "De regel van 's ochtends.",
      'Een \\ backslash aan het eind \\.',
      'Twee\nregels.',
      `\${x} en \`y\`.`,
    ]) {
      const inhoud = tabel('uniek', [{}, { groep: 'a' }])
      const [gemaakt] = await draai(genereer({ ...inhoud, regels: [{ ...inhoud.regels[0]!, omdat }] }))
      expect(gemaakt!.rijen[0]!.omdat).toBe(omdat)
    }
  })

  it('reads as a careful colleague would have written it', () => {
    expect(
      genereer(
        tabel(
          'uniek',
          [{ schulden: true, leeftijd: { minimum: 18 } }, { groep: 'a' }],
          [{ 'opvang.reden': ['geweld', 'brand'] }, { groep: 'b' }],
        ),
      ),
    ).toMatch(
      `    {
      id: 'r1',
      als: (f) => is(f.schulden, true) & minstens(f.leeftijd, 18),
      dan: { groep: 'a' },
      omdat: 'Zo is het afgesproken.',
      bron: ['lezing/twijfel@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['schulden', 'leeftijd'],
    },
    {
      id: 'r2',
      als: (f) => (is(f.opvang?.reden, 'geweld') | is(f.opvang?.reden, 'brand')),
`,
    )
  })

  it('imports no more than it uses', () => {
    expect(genereer(tabel('uniek', [{}, { groep: 'a' }]))).toMatch(
      "import { JA, type Tabel } from '@voordeur/kern'",
    )
    expect(genereer(tabel('uniek', [{ leeftijd: { maximum: 17 } }, { groep: 'a' }]))).toMatch(
      "import { hoogstens, type Tabel } from '@voordeur/kern'",
    )
  })
})

describe('the same rules give the same bytes', () => {
  const TEKST = `soort: beslistabel
id: woning/proef
titel: Een proef van volgorde en opmaak.
geldig: { van: 2020-01-01 }
invoer: woning/aanvraag
uitvoer: woning/tabellen#groep
treffer: uniek
regels:
  - id: ja
    als: { schulden: true, leeftijd: { minimum: 18, maximum: 64 } }
    dan: { groep: a }
    omdat: >-
      Een lange zin
      op twee regels.
    bron: [woonwet/art-1@2020-01-01]
    zekerheid: wet
`
  const lees = (tekst: string) =>
    leesYaml('specs/woning/proef.yaml', tekst).gelezen as ReturnType<typeof bestandVan>
  const maak = (tekst: string) => genereerTabel([lees(tekst)], wereldschemas(), '@voordeur/kern')

  it('a second time', () => {
    expect(maak(TEKST)).toBe(maak(TEKST))
  })

  it('from a file with Windows line ends', () => {
    expect(maak(TEKST.replaceAll('\n', '\r\n'))).toBe(maak(TEKST))
  })

  it('from a file with comments, quotes and another layout', () => {
    const anders = TEKST.replace('{ van: 2020-01-01 }', '\n  van: "2020-01-01" # vanaf hier')
      .replace(/>-\n {6}Een lange zin\n {6}op twee regels\./, "'Een lange zin op twee regels.'")
      .replace('soort:', '# Een opmerking vooraf.\nsoort:')
    expect(anders).not.toBe(TEKST)
    expect(maak(anders)).toBe(maak(TEKST))
  })

  it('from a file with its keys in another order', () => {
    const [kop, rijen] = TEKST.split('regels:\n') as [string, string]
    const omgekeerd = `${kop.trimEnd().split('\n').reverse().join('\n')}\nregels:\n${rijen.replace('    zekerheid: wet\n', '').replace('    als:', '    zekerheid: wet\n    als:')}`
    expect(omgekeerd.startsWith('treffer: uniek\n')).toBe(true)
    expect(maak(omgekeerd)).toBe(maak(TEKST))
  })

  it('with the same hash and the same meaning if the cells stand in another order', async () => {
    const anders = TEKST.replace(
      '{ schulden: true, leeftijd: { minimum: 18, maximum: 64 } }',
      '{ leeftijd: { maximum: 64, minimum: 18 }, schulden: true }',
    )
    expect(hash(lees(anders).inhoud)).toBe(hash(lees(TEKST).inhoud))
    const [een, ander] = await Promise.all([maak(TEKST), maak(anders)].map(draai))
    expect(ander![0]!.hash).toBe(een![0]!.hash)
    verwachtGelijk(
      ander![0]!,
      lees(TEKST).inhoud,
      situaties({ schulden: [true, false], leeftijd: [17, 18, 64, 65] }),
    )
  })

  it('and another hash as soon as a word changes', () => {
    const ander = lees(TEKST.replace('Een lange zin', 'Een korte zin'))
    expect(hash(ander.inhoud)).not.toBe(hash(lees(TEKST).inhoud))
  })
})
