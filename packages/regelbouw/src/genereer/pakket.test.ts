import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDatum, type Valideerder } from '@voordeur/kern'
import { transform } from 'esbuild'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  inTijdelijkeMap,
  OUDE_TABEL,
  proefmap,
  REGELING,
  REGISTER,
  TABEL,
  WET,
  type Wijziging,
  WORTEL,
  wereld,
  wereldschemas,
} from '../../test/wereld.ts'
import { hash } from '../hash.ts'
import { laadSpecs } from '../specs.ts'
import { genereerPakket, type Pakketkeuze } from './pakket.ts'
import { genereerWaarden } from './waarden.ts'

const KEUZE: Pakketkeuze = {
  naam: '@voordeur/woning',
  versie: '1.2.3',
  schemas: ['woning'],
  specs: ['woning'],
  bronnen: ['woning'],
  valideert: ['woning/aanvraag', 'woning/regeling'],
  waarden: ['woning/aanvraag'],
  resolveMap: join(WORTEL, 'packages/regelbouw'),
}

const { map, weg } = proefmap()
afterAll(weg)

let bestanden: ReadonlyMap<string, string>
beforeAll(async () => {
  bestanden = await genereerPakket(wereld(), wereldschemas(), KEUZE)
  for (const [naam, tekst] of bestanden) writeFileSync(join(map, naam), tekst)
})

/** What a generated file exports when it runs. */
async function draai(naam: string): Promise<Record<string, unknown>> {
  const { code } = await transform(bestanden.get(naam)!, {
    loader: naam.endsWith('.ts') ? 'ts' : 'js',
    format: 'esm',
  })
  const bestand = join(map, `${naam}.mjs`)
  writeFileSync(bestand, code)
  return { ...((await import(bestand)) as Record<string, unknown>) }
}

describe('the generated files of a package', () => {
  it('are a file per rule, and what belongs to it', () => {
    expect([...bestanden.keys()].sort()).toEqual([
      'bronnen.ts',
      'groep.ts',
      'pakket.ts',
      'regelingen.ts',
      'termijnen.ts',
      'typen.ts',
      'validatie.d.ts',
      'validatie.js',
      'waarden.ts',
    ])
  })

  it('say at their head where they come from, and that nobody changes them by hand', () => {
    const bron: Record<string, readonly string[]> = {
      'groep.ts': [`specs/${OUDE_TABEL}`, `specs/${TABEL}`],
      'termijnen.ts': [`specs/${REGISTER}`],
      'bronnen.ts': ['specs/bronnen/'],
      'regelingen.ts': ['specs/woning/regelingen/'],
      'typen.ts': ['schemas/woning/'],
      'validatie.js': ['schemas/woning/aanvraag.schema.json', 'schemas/woning/regeling.schema.json'],
      'waarden.ts': ['schemas/woning/aanvraag.schema.json'],
    }
    for (const [naam, tekst] of bestanden) {
      const hoofd = tekst.match(/^(\/\/.*\n)+/)?.[0]
      expect(hoofd, naam).toMatch(/Gemaakt door regelbouw.*Niet met de hand wijzigen/s)
      for (const pad of bron[naam] ?? []) expect(hoofd, naam).toContain(pad)
    }
  })

  it('are the same bytes a second time', async () => {
    expect(await genereerPakket(wereld(), wereldschemas(), KEUZE)).toEqual(bestanden)
  })

  it('are the same bytes from files with Windows line ends', async () => {
    const windows = inTijdelijkeMap((doel) => {
      const bron = join(import.meta.dirname, '../../test/fixtures/wereld/specs')
      for (const pad of [
        'bronnen/lezing.yaml',
        'bronnen/circulaire.yaml',
        WET,
        TABEL,
        OUDE_TABEL,
        REGISTER,
        REGELING,
      ]) {
        mkdirSync(join(doel, pad, '..'), { recursive: true })
        const tekst = readFileSync(join(bron, pad), 'utf8').replace(/\r?\n/g, '\r\n')
        writeFileSync(join(doel, pad), tekst)
      }
      return laadSpecs(doel, wereldschemas())
    })
    expect(await genereerPakket(windows, wereldschemas(), KEUZE)).toEqual(bestanden)
  })

  it('compile under the strictest settings of this repository', () => {
    const { config } = ts.readConfigFile(join(WORTEL, 'tsconfig.base.json'), (pad) =>
      readFileSync(pad, 'utf8'),
    ) as { config: { compilerOptions: object } }
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, WORTEL)
    const namen = [...bestanden.keys()].filter((naam) => naam.endsWith('.ts'))
    const programma = ts.createProgram(
      namen.map((naam) => join(map, naam)),
      options,
    )
    const fouten = namen.flatMap((naam) => {
      const bron = programma.getSourceFile(join(map, naam))!
      return [...programma.getSyntacticDiagnostics(bron), ...programma.getSemanticDiagnostics(bron)]
    })
    expect(
      fouten.map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
    ).toEqual([])
  })
})

describe('a package that reads one rule of another domain', () => {
  it('gets that rule as it is there, its sources, and nothing else of that domain', async () => {
    const eigen = await genereerPakket(wereld(), wereldschemas(), {
      ...KEUZE,
      schemas: [],
      specs: ['elders'],
      bronnen: ['elders'],
      valideert: [],
      waarden: [],
      regels: ['woning/termijnen'],
    })
    expect([...eigen.keys()].sort()).toEqual(['bronnen.ts', 'pakket.ts', 'termijnen.ts', 'typen.ts'])
    expect(eigen.get('termijnen.ts')).toBe(bestanden.get('termijnen.ts'))
    const aangehaald = [...eigen.get('bronnen.ts')!.matchAll(/'([a-z0-9/-]+@[0-9-]+)'/g)].map(([, id]) => id)
    expect(aangehaald).toEqual(['twijfel@2015-01-01', 'art-2@2015-01-01'])
  })
})

describe('what the generated files hold', () => {
  it('is a register with every item, its grounds and its fingerprint', async () => {
    const { inhoud } = wereld().registers[0]!
    expect(await draai('termijnen.ts')).toEqual({
      termijnen: [
        {
          id: 'woning/termijnen',
          titel: 'Termijnen van de woonwet',
          geldig: { van: '2015-01-01' },
          hash: hash(inhoud),
          items: [
            {
              id: 'beslissen',
              dan: { weken: 8 },
              omdat: 'De gemeente beslist binnen acht weken.',
              bron: ['woonwet/art-2@2015-01-01'],
              zekerheid: 'wet',
            },
            {
              id: 'horen',
              dan: { weken: 2 },
              omdat: 'De gemeente hoort u binnen twee weken.',
              bron: ['lezing/twijfel@2015-01-01'],
              zekerheid: 'uitleg',
            },
          ],
        },
      ],
    })
  })

  it('is each source that a rule cites, and no other', async () => {
    expect(await draai('bronnen.ts')).toEqual({
      bronnen: {
        lezing: {
          titel: 'Onze lezing',
          gelezen: 'tekst',
          geraadpleegd: '2026-07-01',
          bepalingen: { 'twijfel@2015-01-01': { titel: 'Wie twijfelt, vraagt' } },
        },
        woonwet: {
          titel: 'Woonwet',
          gelezen: 'tekst',
          geraadpleegd: '2026-07-01',
          bepalingen: {
            'art-1@2015-01-01': { tot: '2019-12-31' },
            'art-1@2020-01-01': { citaat: 'Voorrang krijgt wie een opvang verlaat.' },
            'art-2@2015-01-01': {},
          },
        },
      },
    })
  })

  it('is every local scheme as it was written', async () => {
    expect(await draai('regelingen.ts')).toEqual({ regelingen: [wereld().eigen[0]!.inhoud] })
  })

  it('is the name and version with which an answer is made', async () => {
    expect(await draai('pakket.ts')).toEqual({ pakket: { naam: '@voordeur/woning', versie: '1.2.3' } })
  })

  it('is per fact a value on each side of every limit that a rule or a scheme names', async () => {
    expect(await draai('waarden.ts')).toEqual({
      aanvraag: {
        leeftijd: [0, 18],
        schulden: [true, false],
        aangevraagd_op: ['1900-01-01'],
        'opvang.verlaat': [true, false],
        'opvang.reden': ['geweld', 'mensenhandel', 'brand'],
      },
    })
  })
})

describe('the telling values of a fact', () => {
  const waarden = (...wijzigingen: readonly Wijziging[]) =>
    genereerWaarden(wereld(...wijzigingen), wereldschemas(), ['woning/aanvraag'])

  it('come from the limits in the tables and from those in the local schemes', () => {
    expect(waarden([REGELING, 'minimum: 18', 'maximum: 65'])).toContain('leeftijd: [0, 18, 66],')
    expect(
      waarden([TABEL, 'leeftijd: { minimum: 18 }', 'aangevraagd_op: { maximum: 2026-06-30 }']),
    ).toContain("aangevraagd_op: ['1900-01-01', '2026-07-01'],")
  })
})

describe('the generated validators', () => {
  it('need no eval and no require, so that a strict Content Security Policy lets them run', () => {
    const code = bestanden.get('validatie.js')!
    expect(code).not.toMatch(/new\s+Function|\beval\s*\(|\brequire\s*\(|Function\s*\(\s*["'`]/)
    expect([...code.matchAll(/\bfrom\s*["']([^"']+)["']/g)].map(([, naam]) => naam)).toEqual([
      '@voordeur/kern',
    ])
    expect(code).not.toMatch(/\bimport\s*\(/)
  })

  it('refuse what is wrong, at its place', async () => {
    const { aanvraag } = (await draai('validatie.js')) as { aanvraag: Valideerder }
    const fouten = (waarde: unknown) =>
      aanvraag(waarde)
        ? []
        : aanvraag.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    expect(fouten({})).toEqual([])
    expect(
      fouten({ leeftijd: 18, opvang: { reden: 'brand', verlaat: false }, aangevraagd_op: '2028-02-29' }),
    ).toEqual([])
    expect(fouten({ leeftijd: 17.5 })).toEqual(['/leeftijd type'])
    expect(fouten({ leeftijd: 131 })).toEqual(['/leeftijd maximum'])
    expect(fouten({ opvang: { reden: 'ruzie' } })).toEqual(['/opvang/reden enum'])
    expect(fouten({ aangevraagd_op: '2026-02-29' })).toEqual(['/aangevraagd_op format'])
    expect(fouten({ naam: 'Anna' })).toEqual([' additionalProperties'])
    expect(fouten(JSON.parse('{"__proto__": {"leeftijd": 5}}'))).toEqual([' additionalProperties'])
    for (const waarde of [null, [], 'tekst', 5, undefined]) expect(fouten(waarde)).toEqual([' type'])
  })

  it('agree with the schema on everything', async () => {
    const { aanvraag } = (await draai('validatie.js')) as { aanvraag: Valideerder }
    const dag = fc
      .date({ min: new Date('1899-12-30'), max: new Date('2200-01-02'), noInvalidDate: true })
      .map((een) => een.toISOString().slice(0, 10))
    const opvang = fc.record(
      { verlaat: fc.boolean(), reden: fc.constantFrom('geweld', 'brand') },
      { requiredKeys: [] },
    )
    const velden = {
      leeftijd: fc.integer({ min: -1, max: 131 }),
      schulden: fc.boolean(),
      aangevraagd_op: dag,
      opvang,
    }
    const goede = fc.record(velden, { requiredKeys: [] })
    const bijna = fc
      .tuple(
        goede,
        fc.constantFrom('leeftijd', 'schulden', 'aangevraagd_op', 'opvang', 'vreemd'),
        fc.oneof(fc.constantFrom('2026-02-30', '2026-7-1', 18.5, '18'), fc.jsonValue()),
      )
      .map(([rest, naam, waarde]) => ({ ...rest, [naam]: waarde }))
    let goed = 0
    fc.assert(
      fc.property(fc.oneof(goede, bijna, fc.jsonValue()), (waarde) => {
        const past = aanvraag(waarde)
        expect(past).toBe(wereldschemas().valideer('woning/aanvraag', waarde).length === 0)
        const op = (waarde as { aangevraagd_op?: unknown } | null)?.aangevraagd_op
        if (past && op !== undefined) expect(isDatum(op)).toBe(true)
        if (past) goed++
      }),
      { numRuns: 300 },
    )
    expect(goed).toBeGreaterThan(30)
  })
})
