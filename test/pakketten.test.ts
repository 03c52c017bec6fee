import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakPdf } from '../packages/documenten/test/proefstukken.ts'
import { gezichtIsDatVanHetRapport } from './gezicht.ts'
import {
  DOMEINEN,
  draai,
  type Ingepakt,
  leesPakket,
  moet,
  NAMEN,
  type Naam,
  pakIn,
  pakUit,
  wortel,
} from './inpakken.ts'

const BIBLIOTHEKEN = ['kern', 'regelbouw', ...DOMEINEN, 'documenten'] as const
const DIST = ['dist/index.cjs', 'dist/index.d.cts', 'dist/index.d.ts', 'dist/index.js']
/** The readers of the monitor are an entry of their own. */
const LEZEN = ['dist/lezen.cjs', 'dist/lezen.d.cts', 'dist/lezen.d.ts', 'dist/lezen.js']
const INHOUD: Readonly<Record<Naam, readonly string[]>> = {
  kern: DIST,
  regelbouw: DIST,
  urgentie: domeininhoud('urgentie'),
  meldcode: domeininhoud('meldcode'),
  monitor: [...domeininhoud('monitor'), ...LEZEN],
  keten: [...domeininhoud('keten'), ...DIST.map((bestand) => bestand.replace('index', 'teken'))],
  coalitieakkoord: [
    ...domeininhoud('coalitieakkoord'),
    'schemas/kern/toetsuitslag.schema.json',
    ...DIST.map((bestand) => bestand.replace('index', 'rapport')),
  ],
  gereedheid: [
    ...domeininhoud('gereedheid'),
    ...DIST.map((bestand) => bestand.replace('index', 'nota')),
    'schemas/kern/toetsuitslag.schema.json',
  ],
  documenten: DIST,
  cli: ['dist/voordeur.js'],
}
/** No code from text: the same as a Content-Security-Policy without `unsafe-eval`. */
const STRENG = [process.execPath, '--disallow-code-generation-from-strings']
const TSC = [process.execPath, join(wortel, 'node_modules/typescript/bin/tsc')]

const tijdelijk = mkdtempSync(join(tmpdir(), 'voordeur-'))
let pakketten: Readonly<Record<Naam, Ingepakt>>

beforeAll(() => {
  const doel = join(tijdelijk, 'tarballs')
  mkdirSync(doel)
  pakketten = pakIn(doel)
})
afterAll(() => rmSync(tijdelijk, { recursive: true, force: true }))

describe.each(NAMEN)('@voordeur/%s, ingepakt', (naam) => {
  it('bevat wat erin hoort en niets anders', () => {
    const vrij = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt']
    const { bestanden } = pakketten[naam]
    expect(bestanden.filter((bestand) => !vrij.includes(bestand))).toEqual([...INHOUD[naam]].sort())
  })

  it('verraadt niets van de machine waarop het is gemaakt', () => {
    const paden = ['/work/', '/root/', `${wortel}/`, `${homedir()}/`]
    const { map, bestanden } = pakketten[naam]
    const gevonden = bestanden.flatMap((bestand) => {
      const tekst = readFileSync(join(map, bestand), 'utf8')
      return paden.filter((pad) => tekst.includes(pad)).map((pad) => `${bestand}: ${pad}`)
    })
    expect(gevonden).toEqual([])
  })

  it('heeft een package.json zonder werkruimte en zonder src', () => {
    const { json } = pakketten[naam]
    expect(JSON.stringify(json)).not.toMatch(/workspace:|"\.\/src/)
    expect(json.version).toBe(leesPakket(join(wortel, 'packages', naam)).version)
    for (const [ander, bereik] of Object.entries(json.dependencies ?? {})) {
      if (ander.startsWith('@voordeur/')) expect(bereik).toBe(`^${pakketten[korteNaam(ander)].json.version}`)
    }
    if (isZonderNode(naam)) expect(json).not.toHaveProperty('dependencies')
  })

  it('laadt alleen wat het zelf noemt, en maakt geen code uit tekst', async () => {
    const { map, bestanden, json } = pakketten[naam]
    for (const bestand of bestanden.filter((een) => /\.c?js$/.test(een))) {
      // An entry beside the main one loads that one by the name of the package.
      const mag = [...Object.keys(json.dependencies ?? {}), json.name]
      const vreemd = (await ladingen(join(map, bestand))).filter(
        (pad) => !(pad.startsWith('node:') && !isZonderNode(naam)) && !mag.includes(pakketVan(pad)),
      )
      expect(vreemd, bestand).toEqual([])
      expect(readFileSync(join(map, bestand), 'utf8'), bestand).not.toMatch(/\beval\(|\bnew Function\b/)
    }
  })

  it('publint is tevreden', async () => {
    const tarball = new Uint8Array(readFileSync(pakketten[naam].tarball)).buffer
    const { messages } = await publint({ pack: { tarball }, strict: true })
    expect(messages).toEqual([])
  })
})

// The cli has no entry to import, so it has no types and attw has nothing to say about it.
describe.each(BIBLIOTHEKEN)('@voordeur/%s, voor TypeScript', (naam) => {
  it('attw is tevreden: elke manier van laden vindt de goede types', () => {
    const attw = join(wortel, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    // Without --no-definitely-typed it would ask the registry for @types.
    const opdracht = [
      process.execPath,
      attw,
      pakketten[naam].tarball,
      '--no-definitely-typed',
      '--format',
      'json',
    ]
    const { code, uit, fout } = draai(opdracht, tijdelijk)
    const { analysis, problems } = JSON.parse(uit) as { analysis: { types: unknown }; problems?: unknown }
    expect({ code, fout, problems: problems ?? {} }).toEqual({ code: 0, fout: '', problems: {} })
    expect(analysis.types).toEqual({ kind: 'included' })
  })

  it('het gezicht naar buiten is dat van etc/*.api.md', () => gezichtIsDatVanHetRapport(naam))
})

describe('Een afnemer die @voordeur/urgentie installeert', () => {
  const project = (naam: string) => join(tijdelijk, 'afnemer', naam)

  beforeAll(() => {
    for (const naam of ['esm', 'cjs', 'bundel']) {
      cpSync(join(wortel, 'examples/afnemer', naam), project(naam), { recursive: true })
      const npm = ['npm', 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts']
      moet([...npm, pakketten.urgentie.tarball], project(naam))
    }
  })

  it('krijgt een pakket en niets anders', () => {
    const modules = join(project('esm'), 'node_modules')
    expect(readdirSync(modules).filter((naam) => !naam.startsWith('.'))).toEqual(['@voordeur'])
    expect(readdirSync(join(modules, '@voordeur'))).toEqual(['urgentie'])
  })

  it('krijgt types, bij NodeNext, bij Node16 met require en bij Bundler', () => {
    for (const naam of ['esm', 'cjs', 'bundel'])
      expect(draai([...TSC, '-p', '.'], project(naam)).uit).toBe('')
  })

  it('merkt fouten al bij het compileren', () => {
    const goed = readFileSync(join(project('esm'), 'beoordeel.ts'), 'utf8')
    const fouten: Readonly<Record<string, readonly [van: string, naar: string, genoemd: string]>> = {
      'uitkomst-bestaat-niet': [
        "case 'wettelijke_groep':",
        "case 'wettelijke_groepen':",
        '"wettelijke_groepen"',
      ],
      'uitkomst-vergeten': ["    case 'behoud':\n", '', `'"behoud"'`],
      'feit-bestaat-niet': ["{ status: 'nederlander' }", "{ staat: 'nederlander' }", "'staat'"],
      'waarde-bestaat-niet': ["status: 'nederlander'", "status: 'Nederlander'", '"Nederlander"'],
      'peildatum-vergeten': ['beoordeel(aanvraag, { peildatum })', 'beoordeel(aanvraag, {})', "'peildatum'"],
    }
    for (const [naam, [van, naar]] of Object.entries(fouten)) {
      expect(goed).toContain(van)
      writeFileSync(join(project('esm'), `${naam}.ts`), goed.replace(van, naar))
    }
    const files = Object.keys(fouten).map((naam) => `${naam}.ts`)
    const instellingen = { extends: './tsconfig.json', compilerOptions: { noEmit: true }, files }
    writeFileSync(join(project('esm'), 'tsconfig.fouten.json'), JSON.stringify(instellingen))
    const { uit } = draai([...TSC, '-p', 'tsconfig.fouten.json', '--pretty', 'false'], project('esm'))
    for (const [naam, [, , genoemd]] of Object.entries(fouten)) {
      expect(uit.slice(uit.indexOf(`${naam}.ts(`)).split(/\n(?=\S)/)[0], naam).toContain(genoemd)
    }
  })

  it('krijgt uit ESM, uit CJS en uit een bundel voor de browser hetzelfde te zien', async () => {
    moet([...TSC, '-p', '.'], project('esm'))
    await bundel(project('bundel'), { entryPoints: ['beoordeel.ts'] })
    const esm = moet([...STRENG, 'dist/beoordeel.js'], project('esm'))
    expect(esm).toContain('2026-11-23 wettelijke_groep: ')
    expect(esm).toContain('datum_ongeldig bij /peildatum: ')
    expect(moet([...STRENG, 'beoordeel.cjs'], project('cjs'))).toBe(esm)
    expect(moet([...STRENG, 'dist/bundel.js'], project('bundel'))).toBe(esm)
  })

  it('krijgt van elk werkwoord tot op de letter hetzelfde antwoord', async () => {
    const vraag = `console.log(JSON.stringify([
      u.gemeenten(),
      u.beoordeel({ opvang: { verleend: true } }, { peildatum: '2026-11-23', gemeente: 'zowonen' }),
      u.watAls({ verblijf: { status: 'nederlander' } }, { peildatum: '2026-11-23' }),
      u.toetsVerordening('zowonen', '2026-11-23'),
      u.vergelijk('amsterdam', 'den-haag', '2026-11-23'),
      u.beslistermijn({ ontvangen: '2026-11-23' }),
    ]))`
    const laad = `import * as u from '@voordeur/urgentie'\n${vraag}`
    writeFileSync(join(project('esm'), 'alles.mjs'), laad)
    writeFileSync(join(project('cjs'), 'alles.cjs'), `const u = require('@voordeur/urgentie')\n${vraag}`)
    await bundel(project('bundel'), { stdin: { contents: laad, resolveDir: project('bundel') } })
    const esm = moet([...STRENG, 'alles.mjs'], project('esm'))
    const [, voorstel] = JSON.parse(esm) as [unknown, { versie: { pakket: string; pakketversie: string } }]
    // The version that an answer carries is that of the package that gave it.
    const { name, version } = pakketten.urgentie.json
    expect(voorstel.versie).toMatchObject({ pakket: name, pakketversie: version })
    expect(moet([...STRENG, 'alles.cjs'], project('cjs'))).toBe(esm)
    expect(moet([...STRENG, 'dist/bundel.js'], project('bundel'))).toBe(esm)
  })

  it('vindt de schemas en het bewijs, en elke verwijzing in een schema', () => {
    const pakket = join(project('esm'), 'node_modules/@voordeur/urgentie')
    const lees = `const bewijs = require('@voordeur/urgentie/bewijs.json')
      const schema = require('@voordeur/urgentie/schemas/urgentie/aanvraag.schema.json')
      console.log(bewijs.length > 0, schema.title)`
    expect(moet([process.execPath, '-e', lees], project('esm'))).toBe('true Aanvraag\n')
    for (const bestand of pakketten.urgentie.bestanden.filter((een) => een.startsWith('schemas/'))) {
      const tekst = readFileSync(join(pakket, bestand), 'utf8')
      expect(tekst).toBe(readFileSync(join(wortel, bestand), 'utf8'))
      for (const [, ander] of tekst.matchAll(/"\$ref": "([^"#]+)/g)) {
        expect(statSync(join(pakket, dirname(bestand), ander!)).isFile()).toBe(true)
      }
    }
  })
})

describe('Een afnemer die @voordeur/meldcode installeert', () => {
  const project = join(tijdelijk, 'afnemer', 'meldcode')

  beforeAll(() => {
    cpSync(join(wortel, 'examples/afnemer/meldcode'), project, { recursive: true })
    const npm = ['npm', 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts']
    moet([...npm, pakketten.meldcode.tarball], project)
    moet([...TSC, '-p', '.'], project)
  })

  it('laat een dossiersysteem zien wat er nu moet, en weigert wat niet kan zijn gebeurd', () => {
    const uit = moet([...STRENG, 'dist/dossiersysteem.js'], project)
    expect(uit).toContain('- moet: ')
    expect(uit).toContain('gebeurtenis_te_vroeg bij /gebeurtenis/datum')
  })

  it('vraagt in een formulier alleen wat nog uitmaakt, met gevaar bovenaan', () => {
    const uit = moet([...STRENG, 'dist/vragenformulier.js'], project)
    expect(uit.split('\n')[0]).toBe('! Is iemand nu in direct gevaar? Bel 112.')
    expect(uit.match(/^\? /gm)).toHaveLength(6)
    expect(uit).toContain('1. Melden? Ja. De norm vraagt een melding bij Veilig Thuis.')
  })

  it('krijgt uit ESM en CJS hetzelfde antwoord', () => {
    const vraag = `console.log(JSON.stringify([
      m.weeg({ vermoeden: 'ja' }, { kader: 'artsen', peildatum: '2026-11-25' }),
      m.plicht({ beroep: 'kapper' }, { peildatum: '2026-11-25' }),
      m.volgende(m.beginCasus('onderwijs'), { peildatum: '2026-11-25' }),
    ]))`
    writeFileSync(join(project, 'alles.mjs'), `import * as m from '@voordeur/meldcode'\n${vraag}`)
    writeFileSync(join(project, 'alles.cjs'), `const m = require('@voordeur/meldcode')\n${vraag}`)
    expect(moet([...STRENG, 'alles.cjs'], project)).toBe(moet([...STRENG, 'alles.mjs'], project))
  })
})

describe('Een beheerder die @voordeur/cli installeert', () => {
  const project = join(tijdelijk, 'beheerder')
  const voordeur = 'node_modules/@voordeur/cli/dist/voordeur.js'

  /** As npm would lay them out: our own packages from the tarballs, the rest from this workspace (no network). */
  beforeAll(() => {
    const modules = join(project, 'node_modules')
    for (const naam of NAMEN) {
      pakUit(pakketten[naam].tarball, join(modules, '@voordeur', naam))
      for (const ander of Object.keys(pakketten[naam].json.dependencies ?? {})) {
        if (ander.startsWith('@voordeur/')) continue
        rmSync(join(modules, ander), { force: true })
        mkdirSync(dirname(join(modules, ander)), { recursive: true })
        symlinkSync(join(wortel, 'packages', naam, 'node_modules', ander), join(modules, ander), 'junction')
      }
    }
    for (const map of ['specs', 'schemas']) cpSync(join(wortel, map), join(project, map), { recursive: true })
  })

  it('kan de opdracht draaien', () => {
    expect(statSync(join(project, voordeur)).mode & 0o111).not.toBe(0)
    const regelingen = JSON.parse(
      moet([...STRENG, voordeur, 'urgentie', 'gemeenten', '--json'], project),
    ) as unknown[]
    expect(regelingen.length).toBeGreaterThan(0)
    expect(moet([...STRENG, voordeur, 'urgentie', 'gemeenten'], project)).toContain('zowonen')
  })

  it('kan een akkoord laten toetsen, met een rapport', () => {
    const akkoord = join(wortel, 'examples/coalitieakkoord/waterrijk-concept.md')
    const rapport = join(project, 'rapport.html')
    const uit = moet([...STRENG, voordeur, 'coalitieakkoord', 'toets', akkoord, '--html', rapport], project)
    expect(uit).toContain('Genoeg plek in de opvang')
    expect(readFileSync(rapport, 'utf8')).toContain('</html>')
  })

  it('kan een map met regels laten controleren', () => {
    const { uit, fout } = draai([process.execPath, voordeur, 'controleer', 'specs', '--json'], project)
    expect(fout).toBe('')
    const { bewijzen } = JSON.parse(uit) as {
      bewijzen: readonly { tabel: string; geldig: { van: string } }[]
    }
    for (const domein of DOMEINEN) {
      const meegeleverd = readFileSync(join(pakketten[domein].map, 'bewijs.json'), 'utf8')
      expect(bewijzen.filter(({ tabel }) => tabel.startsWith(`${domein}/`))).toEqual(JSON.parse(meegeleverd))
    }
  })

  it.each(BIBLIOTHEKEN)(
    'kan @voordeur/%s laden met import en met require, ook waar code uit tekst niet mag',
    (naam) => {
      const toon = 'console.log(Object.keys(p).sort().join())'
      const esm = moet(
        [...STRENG, '--input-type=module', '-e', `import * as p from '@voordeur/${naam}';${toon}`],
        project,
      )
      expect(esm.trim()).not.toBe('')
      expect(moet([...STRENG, '-e', `const p = require('@voordeur/${naam}');${toon}`], project)).toBe(esm)
    },
  )

  it('kan @voordeur/coalitieakkoord/rapport laden met import en met require, en er een verslag mee maken', () => {
    const maak = `const uit = a.toets({ document: { tekst: 'Wonen.' }, omvang: 'passage' }, { peildatum: '2026-11-25' })
      console.log(JSON.stringify([r.rapportHtml(uit), r.rapportMarkdown(uit), r.matrixCsv({ peildatum: '2026-11-25' }).rij(uit)]))`
    const esm = moet(
      [
        ...STRENG,
        '--input-type=module',
        '-e',
        `import * as a from '@voordeur/coalitieakkoord'; import * as r from '@voordeur/coalitieakkoord/rapport'; ${maak}`,
      ],
      project,
    )
    expect(JSON.parse(esm)[0]).toContain('Bel 112')
    const cjs = `const a = require('@voordeur/coalitieakkoord'), r = require('@voordeur/coalitieakkoord/rapport'); ${maak}`
    expect(moet([...STRENG, '-e', cjs], project)).toBe(esm)
  })

  it('kan @voordeur/monitor/lezen laden met import en met require, en er een CSV mee lezen', () => {
    const lees =
      "console.log(JSON.stringify(p.leesCsv('definitie;gebied;periode;waarde\\nvt-meldingen;NL;2023*;127340')))"
    const esm = moet(
      [...STRENG, '--input-type=module', '-e', `import * as p from '@voordeur/monitor/lezen';${lees}`],
      project,
    )
    expect(JSON.parse(esm)).toMatchObject({ fouten: [], waarnemingen: [{ waarde: { teller: 127340 } }] })
    expect(moet([...STRENG, '-e', `const p = require('@voordeur/monitor/lezen');${lees}`], project)).toBe(esm)
  })
})

describe('Een afnemer die @voordeur/documenten installeert', () => {
  const project = join(tijdelijk, 'documenten')

  /** As npm would lay it out, from this workspace (no network). */
  beforeAll(async () => {
    const modules = join(project, 'node_modules')
    pakUit(pakketten.documenten.tarball, join(modules, '@voordeur/documenten'))
    for (const ander of Object.keys(pakketten.documenten.json.dependencies ?? {}))
      symlinkSync(join(wortel, 'packages/documenten/node_modules', ander), join(modules, ander), 'junction')
    writeFileSync(join(project, 'a.pdf'), await maakPdf((blad) => blad.text('Een veilig thuis.')))
  })

  it('leest een PDF en Markdown, met import en met require, ook waar code uit tekst niet mag', () => {
    const lees = `Promise.all([
      d.lees(new Uint8Array(fs.readFileSync('a.pdf'))),
      d.lees(new TextEncoder().encode('# Een *veilig* thuis'), { naam: 'a.md' }),
    ]).then((uit) => console.log(JSON.stringify(uit)))`
    writeFileSync(
      join(project, 'lees.mjs'),
      `import fs from 'node:fs'\nimport * as d from '@voordeur/documenten'\n${lees}`,
    )
    writeFileSync(
      join(project, 'lees.cjs'),
      `const fs = require('node:fs'), d = require('@voordeur/documenten')\n${lees}`,
    )
    const esm = moet([...STRENG, 'lees.mjs'], project)
    expect(JSON.parse(esm)).toMatchObject([
      { soort: 'pdf', document: { tekst: 'Een veilig thuis.', paginas: [{ nummer: 1, van: 0 }] } },
      {
        soort: 'markdown',
        document: { tekst: 'Een veilig thuis', koppen: [{ van: 0, tot: 16, niveau: 1 }] },
      },
    ])
    expect(moet([...STRENG, 'lees.cjs'], project)).toBe(esm)
  })

  it('kan het bundelen voor de browser', async () => {
    await bundel(project, {
      stdin: { contents: `export * from '@voordeur/documenten'`, resolveDir: project },
    })
  })
})

/** All that is in the tarball of a domain: code, certificate, its schemas and those of kern that they refer to. */
function domeininhoud(domein: string): readonly string[] {
  const schemas = readdirSync(join(wortel, 'schemas', domein)).map((naam) => `schemas/${domein}/${naam}`)
  return [...DIST, 'bewijs.json', 'schemas/kern/voorstel.schema.json', ...schemas]
}

/** Packages that run anywhere and depend on nothing. */
function isZonderNode(naam: Naam): boolean {
  return naam === 'kern' || (DOMEINEN as readonly string[]).includes(naam)
}

/** What a file loads, by `import` or `require`. */
async function ladingen(bestand: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [bestand],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
}

/** Bundles as a vendor does for the browser: a Node built-in does not resolve, and a warning is a fault. */
async function bundel(
  map: string,
  wat: Pick<Parameters<typeof build>[0], 'entryPoints' | 'stdin'>,
): Promise<void> {
  const { warnings } = await build({
    ...wat,
    absWorkingDir: map,
    bundle: true,
    minify: true,
    platform: 'browser',
    outfile: 'dist/bundel.js',
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
}

function pakketVan(pad: string): string {
  return pad
    .split('/')
    .slice(0, pad.startsWith('@') ? 2 : 1)
    .join('/')
}

function korteNaam(pakket: string): Naam {
  return NAMEN.find((naam) => pakket === `@voordeur/${naam}`)!
}
