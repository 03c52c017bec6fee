import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bewijs, laadSchemas } from '@voordeur/regelbouw'
import { afterAll, describe, expect, it } from 'vitest'
import { PROGRAMMA } from '../test/bundel.ts'
import { voordeur } from '../test/voordeur.ts'
import { toonBewijzen, toonGrootboek } from './toon/regels.ts'
import { papier } from './toon/tekst.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-'))
afterAll(() => rmSync(map, { recursive: true }))
const schemas = laadSchemas('schemas')

const moeder = 'examples/rondleiding/moeder-verlaat-opvang.yaml'
const dag = ['--peildatum', '2026-11-23']

describe('voordeur urgentie beoordeel', () => {
  it('antwoordt in gewone taal, binnen 80 tekens en zonder kleur buiten een terminal', () => {
    const { uit, code } = voordeur(['urgentie', 'beoordeel', moeder, '--gemeente', 'zowonen', ...dag])
    expect(code).toBe(0)
    expect(uit).toContain('U hoort bij een groep die de wet urgent noemt.')
    expect(uit).toContain('U hebt een bewijs van aangifte bij de politie. (waarschijnlijk in strijd')
    const teBreed = uit.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http'))
    expect(teBreed).toEqual([])
    expect(uit).not.toContain('\u001b')
  })

  it('begint met gevaar', () => {
    const { uit } = voordeur(['urgentie', 'beoordeel', '-', ...dag], '{"veiligheid":{"acuut_gevaar":true}}')
    expect(uit.split('\n')[0]).toContain('Bel 112')
  })

  it('leest van de standaardinvoer en geeft met --json wat het schema belooft', () => {
    const { uit, code } = voordeur(
      ['urgentie', 'beoordeel', '-', '--json', ...dag],
      '{"verblijf":{"status":"nederlander"}}',
    )
    expect(code).toBe(0)
    expect(schemas.valideer('urgentie/voorstel', JSON.parse(uit))).toEqual([])
    expect(JSON.parse(uit).uitkomst).toBe('onbepaald')
  })

  it('zegt bij verkeerde invoer wat er fout is, waar, en wat werd verwacht, met code 2', () => {
    const { uit, fout, code } = voordeur(
      ['urgentie', 'beoordeel', '-', ...dag],
      '{"opvang":{"reden":"ruzie"},"bsn":"123456782"}',
    )
    expect(code).toBe(2)
    expect(uit).toBe('')
    expect(fout).toContain('/aanvraag/opvang/reden')
    expect(fout).toContain('huiselijk_geweld')
    expect(fout).toContain('/aanvraag/bsn')
    expect(fout).not.toContain('123456782')
    expect(fout).not.toMatch(/at .*\.ts/)
  })

  it('geeft een fout met --json als problem details met alle fouten', () => {
    const { uit, code } = voordeur(['urgentie', 'beoordeel', '-', '--json', ...dag], '{"x":1,"y":2}')
    expect(code).toBe(2)
    expect(JSON.parse(uit)).toMatchObject({
      status: 400,
      code: 'invoer_ongeldig',
      errors: [{ location: '/aanvraag/x' }, { location: '/aanvraag/y' }],
    })
  })

  it.each([
    [
      'een bestand dat niet bestaat',
      ['urgentie', 'beoordeel', 'weg.yaml', ...dag],
      /weg\.yaml kan niet worden gelezen/,
    ],
    [
      'geen geldige YAML',
      ['urgentie', 'beoordeel', '-', ...dag],
      /standaardinvoer:1:\d+ Dit is geen geldige/,
    ],
    [
      'een onbekende gemeente',
      ['urgentie', 'beoordeel', moeder, '--gemeente', 'Nergens', ...dag],
      /\/gemeente/,
    ],
    [
      'een datum die niet bestaat',
      ['urgentie', 'beoordeel', moeder, '--peildatum', '2026-02-30'],
      /\/peildatum/,
    ],
    ['een onbekende optie', ['urgentie', 'beoordeel', moeder, '--gemente', 'x', ...dag], /gemente/],
    ['een onbekende opdracht', ['iets'], /iets/],
    ['geen opdracht', [], /Kies een opdracht. Zie voordeur --help/],
    ['een opdracht zonder bestand', ['urgentie', 'beoordeel'], /Er ontbreekt iets achter de opdracht/],
    ['een optie zonder waarde', ['urgentie', 'beoordeel', moeder, '--peildatum'], /Achter --peildatum hoort/],
    [
      'een regeling in een bestand dat niet bestaat',
      ['urgentie', 'termijn', '2026-09-01', '--gemeente', './bestaatniet.yaml'],
      /bestaatniet\.yaml kan niet worden gelezen/,
    ],
  ])('%s is verkeerde invoer', (_naam, opdracht, patroon) => {
    const { fout, code } = voordeur(opdracht, '{"a": [1')
    expect(fout).toMatch(patroon)
    expect(code).toBe(2)
  })
})

describe('De andere opdrachten', () => {
  it.each([
    ['toets', ['urgentie', 'toets', 'zowonen', ...dag], 'urgentie/toetsing'],
    ['vergelijk', ['urgentie', 'vergelijk', 'thuisvester', 'zowonen', ...dag], 'urgentie/vergelijking'],
    ['watals', ['urgentie', 'watals', moeder, ...dag], 'urgentie/wat-als'],
  ])('%s --json past in het schema, en de tekst past op 80 tekens', (_naam, opdracht, schema) => {
    const { uit, code } = voordeur([...opdracht, '--json'])
    expect(code).toBe(0)
    expect(schemas.valideer(schema, JSON.parse(uit))).toEqual([])
    const tekst = voordeur(opdracht).uit
    expect(tekst.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http'))).toEqual([])
  })

  it('toets leest ook een eigen regeling uit een bestand, en zegt wat er niet aan klopt', () => {
    const bestand = join(map, 'eigen.yaml')
    writeFileSync(
      bestand,
      'id: eigen\nnaam: Eigen regeling\naard: verordening\ngemeenten: []\ngeldig: {}\nafgestemd_op_2026: nee\nbronnen: [{ id: tekst, titel: Verordening, gelezen: tekst, geraadpleegd: 2026-11-23 }]\nvoorwaarden:\n  - { id: aangifte, eis: aangifte, geldt_voor: opvang, tekst: U hebt aangifte gedaan., bron: [tekst] }\nniet_gelezen: []\n',
    )
    expect(voordeur(['urgentie', 'toets', bestand, ...dag]).uit).toContain('U hebt aangifte gedaan.')
    writeFileSync(bestand, 'id: eigen\n')
    const { fout, code } = voordeur(['urgentie', 'toets', bestand, ...dag])
    expect(code).toBe(2)
    expect(fout).toContain('/regeling/naam')
  })

  it('gemeenten noemt elke regeling met wat niet gelezen is', () => {
    const { uit } = voordeur(['urgentie', 'gemeenten'])
    expect(uit).toContain('zowonen')
    expect(uit).toContain('onderwerpen niet gelezen')
  })

  it('gemeenten schrijft een einddatum voluit, en zegt erbij als een regeling is verlopen', () => {
    const { uit } = voordeur(['urgentie', 'gemeenten', ...dag])
    expect(uit.replace(/\s+/g, ' ')).toContain('verlopen: gold tot en met 4 februari 2022')
    expect(uit).not.toMatch(/\d{4}-\d{2}-\d{2}|\b1 (eisen|onderwerpen)\b/)
    expect(voordeur(['urgentie', 'gemeenten', '--peildatum', '2026-02-30']).code).toBe(2)
  })

  it('termijn leest opschorting en een eigen regeling uit een bestand, met een ingebrekestelling erbij', () => {
    const zaak =
      '{"ontvangen":"2026-07-01","opschortingen":[{"reden":"aanvullen","uitgenodigd":"2026-07-10","aangevuld":"2026-07-20"}]}'
    const { uit } = voordeur(['urgentie', 'termijn', '-', '--ingebrekestelling', '2026-10-01', ...dag], zaak)
    expect(uit).toContain('Besluit uiterlijk op 4 september 2026.')
    expect(uit).toContain('De eerste dag van de dwangsom is 16 oktober 2026')
    const bestand = join(map, 'acht-weken.yaml')
    writeFileSync(
      bestand,
      'id: eigen\nnaam: Eigen regeling\naard: verordening\ngemeenten: []\ngeldig: {}\nafgestemd_op_2026: nee\nbronnen: [{ id: tekst, titel: Verordening, gelezen: tekst, geraadpleegd: 2026-11-23 }]\nvoorwaarden: []\nniet_gelezen: []\n',
    )
    expect(voordeur(['urgentie', 'termijn', '2026-09-01', '--gemeente', bestand]).uit).toContain(
      'Besluit uiterlijk op 27 oktober 2026.',
    )
    expect(voordeur(['urgentie', 'termijn', '-'], 'null').fout).toContain('Hier hoort een object.')
  })

  it('termijn rekent in stappen met bron', () => {
    expect(voordeur(['urgentie', 'termijn', '2026-09-01']).uit).toContain(
      'Besluit uiterlijk op 27 oktober 2026.',
    )
    expect(voordeur(['urgentie', 'termijn', '2026-09-31']).code).toBe(2)
  })

  it('verschil toont voor welke situaties de wet van 1 juli 2026 iets verandert', () => {
    const { uit, code } = voordeur(['verschil', '2026-06-30', '2026-07-01', '--regel', 'wettelijke-groep'])
    expect(code).toBe(0)
    expect(uit).toContain('Erbij: U verlaat een Wmo-opvang die u kreeg vanwege huiselijk geweld of')
    expect(uit).not.toMatch(/oordeel hoort_erbij|\b1 situaties/)
    expect(uit).toContain('kleinste voorbeeld: opvang.verleend = ja')
  })

  it('verschil van een map met zichzelf is leeg', () => {
    expect(voordeur(['verschil', 'specs', 'specs']).uit).toContain('Geen enkele regel is veranderd.')
  })

  it('controleer van een map die niet bestaat is verkeerde invoer', () => {
    expect(voordeur(['controleer', 'nergens'])).toMatchObject({ code: 2 })
  })
})

describe('Elke opdracht', () => {
  it('noemt haar eigen versie, waar zij ook draait', () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { version: string }
    expect(voordeur(['--version']).uit).toBe(`${version}\n`)
  })

  it.each([
    ['geen geldige JSON', ['urgentie', 'beoordeel', '-'], '{"a": [1', 'geen geldige JSON'],
    ['lege invoer', ['urgentie', 'beoordeel', '-'], '', 'is leeg'],
    ['een sleutel die twee keer voorkomt', ['urgentie', 'beoordeel', '-'], 'a: 1\na: 2', 'geen geldige'],
    ['een verwijzing zonder doel', ['urgentie', 'beoordeel', '-'], 'a: *b', 'geen geldige'],
    ['een onbekende vraag', ['urgentie', 'beoordeel', '-', '--vraag', 'x'], '{}', 'kies uit'],
    ['null, dat niet leeg is', ['urgentie', 'beoordeel', '-'], 'null', 'een blok met velden'],
    ['een onbekend veld', ['urgentie', 'beoordeel', '-'], '{"x":1}', 'Dit veld bestaat hier niet'],
  ])('geeft met --json=true elke fout als problem details: %s', (_naam, opdracht, invoer, detail) => {
    const { uit, fout, code } = voordeur([...opdracht, '--json=true', ...dag], invoer)
    expect(code).toBe(2)
    expect(fout).toBe('')
    const probleem = JSON.parse(uit)
    expect(Object.keys(probleem)).toEqual(['type', 'status', 'title', 'detail', 'code', 'errors'])
    expect(probleem.detail).toContain(detail)
  })

  it('zegt niet twee keer wat er werd verwacht, en herhaalt geen naam die over iemand kan gaan', () => {
    const { fout } = voordeur(
      ['urgentie', 'beoordeel', '-', ...dag],
      '{"schulden":"ja","Jan Jansen 0612345678":1}',
    )
    expect(fout).toContain('/aanvraag/schulden Dit moet true of false zijn.\n')
    expect(fout).not.toContain('Jansen')
  })

  it('stopt stil als de lezer niet verder leest', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" ${PROGRAMMA} urgentie gemeenten --json | head -c 20`],
      { encoding: 'utf8' },
    )
    expect(stdout).toHaveLength(20)
    expect(stderr).toBe('')
  })
})

describe('papier', () => {
  it('is 80 tekens breed op een terminal die geen breedte noemt, en nooit breder', () => {
    for (const [columns, breedte] of [
      [0, 80],
      [undefined, 80],
      [200, 80],
      [40, 40],
    ] as const)
      expect(papier(columns === undefined ? {} : { columns }).breedte).toBe(breedte)
  })
})

it('wat misschien speelt, noemt ook zijn bron, zekerheid en de eis waar het over gaat', () => {
  const { uit } = voordeur(['urgentie', 'beoordeel', '-', '--gemeente', 'zowonen', ...dag], '{}')
  const misschien = uit.slice(uit.indexOf('Misschien'), uit.indexOf('Wie beslist'))
  expect(misschien).toContain('x U hebt een bewijs van aangifte bij de politie.')
  expect(misschien).toMatch(/\[onze uitleg, geen\s+wet; \d/)
})

it('de rondleiding past op 80 tekens', () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/rondleiding/rondleiding.ts'], {
    encoding: 'utf8',
  })
  expect(stdout.split('\n').filter((regel) => regel.length > 80 && !regel.includes('http'))).toEqual([])
  expect(stdout).not.toContain('blogspot')
})

describe('Gewone woorden in plaats van codes', () => {
  const CODES = /\b[a-z]+_[a-z_]+\b|\bX\d|\(\/|: \//

  it.each([
    ['beoordeel', ['beoordeel', moeder, '--gemeente', 'zowonen']],
    ['watals', ['watals', 'examples/rondleiding/slachtoffer-buiten-opvang.yaml']],
    ['toets', ['toets', 'zowonen']],
    ['vergelijk', ['vergelijk', 'thuisvester', 'zowonen']],
    ['gemeenten', ['gemeenten']],
  ])('%s toont geen code en geen pad', (_naam, opdracht) => {
    const { uit } = voordeur(['urgentie', ...opdracht, ...dag])
    expect(uit.split('\n').filter((regel) => CODES.test(regel) && !regel.includes('http'))).toEqual([])
  })

  it('beoordeel noemt de groepen bij naam, en ook die in een reden staan', () => {
    const { uit } = voordeur(['urgentie', 'beoordeel', moeder, '--gemeente', 'zowonen', ...dag])
    expect(uit.replace(/\s+/g, ' ')).toContain(
      'wettelijke groep: wie opvang verlaat vanwege huiselijk geweld of mensenhandel (groep d)',
    )
    expect(uit).toContain('- Groep i: wie met hulp van de overheid stopt met sekswerk.')
    expect(uit).not.toContain('- Groep d:')
  })

  it('watals noemt het antwoord zoals iemand het geeft', () => {
    const buiten = 'examples/rondleiding/slachtoffer-buiten-opvang.yaml'
    const uit = voordeur(['urgentie', 'watals', buiten, ...dag]).uit.replace(/\s+/g, ' ')
    expect(uit).toContain('welke? Ja, een instelling voor geestelijke gezondheidszorg. →')
    expect(uit).toContain('Een ander rechtmatig verblijf. (u gaf iets anders op)')
    expect(uit).toContain('Dit kunt u niet zelf veranderen')
  })

  it('toets noemt elke eis die botst een keer, met voor wie', () => {
    const { uit } = voordeur(['urgentie', 'toets', 'zowonen', ...dag])
    const eisen = uit.split('\n').filter((regel) => regel.startsWith('  x '))
    expect(new Set(eisen).size).toBe(eisen.length)
    expect(uit).toContain('- Voor slachtoffers buiten de wettelijke groepen (past niet bij verdrag of')
  })

  it('vergelijk noemt het bedrag in euro en de uitkomst in een zin', () => {
    const uit = voordeur(['urgentie', 'vergelijk', 'thuisvester', 'zowonen', ...dag]).uit.replace(/\s+/g, ' ')
    expect(uit).toContain(
      'na het vertrek? 44.655 euro. thuisvester: Een mens moet dit beoordelen. zowonen: Een mens',
    )
    expect(uit).toContain('Het woonprobleem moet binnen een vaste tijd zijn opgelost')
  })

  it('controleer noemt wetten bij hun naam, binnen 80 tekens', () => {
    const bewijzen = ['meldcode', 'urgentie'].flatMap(
      (pakket) => JSON.parse(readFileSync(`packages/${pakket}/bewijs.json`, 'utf8')) as readonly Bewijs[],
    )
    const vel = papier({})
    const bepaling = { bepaling: 'awb/art-1:1@2015-01-01', titel: 'Bestuursorgaan', bron: 'awb', regels: [] }
    const uit = [
      toonBewijzen(
        bewijzen,
        () => 37,
        () => '49/49',
        vel,
      ),
      toonGrootboek([bepaling], () => 'Algemene wet bestuursrecht', vel),
    ].join('\n')
    expect(uit).toContain('Algemene wet bestuursrecht: 1 bepaling, 0 in een regel')
    expect(uit.split('\n').filter((regel) => regel.length > 80)).toEqual([])
  })
})
