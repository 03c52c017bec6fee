/**
 * Writes all generated files of this repository, or, with `--controleer`, fails if one differs from what it
 * should be. Run by `pnpm generate` and `pnpm check`; not part of the published package.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { controleer } from './controleer.ts'
import { laadExporten } from './exporten.ts'
import { genereerPakket, type Pakketkeuze } from './genereer/pakket.ts'
import { genereerVraagvalidatie } from './genereer/validatie.ts'
import { toonMelding } from './melding.ts'
import { bundelOpenapi } from './openapi/bundel.ts'
import { vraagschemas } from './openapi/validatie.ts'
import { laadSchemas } from './schemas.ts'
import { laadSpecs } from './specs.ts'

const wortel = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const resolveMap = join(wortel, 'packages/regelbouw')
const schemas = laadSchemas(join(wortel, 'schemas'))
const specs = laadSpecs(join(wortel, 'specs'), schemas)

const basis = { schemas: [], specs: [], bronnen: [], valideert: [], waarden: [], resolveMap }
const pakketten: Record<string, Pakketkeuze> = {
  kern: { ...basis, ...lees('kern'), schemas: ['kern', 'termijnen'], specs: ['termijnen'] },
  regelbouw: { ...basis, ...lees('regelbouw'), schemas: ['spec'] },
  urgentie: domein('urgentie', {
    valideert: ['urgentie/aanvraag', 'urgentie/regeling'],
    waarden: ['urgentie/aanvraag'],
  }),
  meldcode: domein('meldcode', {
    valideert: [
      'meldcode/antwoorden',
      'meldcode/casus',
      'meldcode/deelsituatie',
      'meldcode/gebeurtenis',
      'meldcode/kindcheckantwoorden',
      'meldcode/meldcodedocument',
      'meldcode/meldingsdata',
      'meldcode/plichtvraag',
    ],
    waarden: [
      'meldcode/antwoorden',
      'meldcode/deelsituatie',
      'meldcode/kindcheckantwoorden',
      'meldcode/meldcodedocument',
      'meldcode/plichtvraag',
    ],
  }),
  monitor: domein('monitor', {
    valideert: [
      'monitor/cijferkeuze',
      'monitor/trechtercijfers',
      'monitor/nulmetingcijfers',
      'monitor/nulmetingkeuze',
      'monitor/kosteninvoer',
    ],
    waarden: [],
  }),
  coalitieakkoord: domein('coalitieakkoord', {
    valideert: [
      'coalitieakkoord/akkoord',
      'coalitieakkoord/akkoordtekst',
      'coalitieakkoord/akkoordtoets',
      'coalitieakkoord/correcties',
      'coalitieakkoord/planoordelen',
    ],
    waarden: [],
  }),
  gereedheid: {
    ...domein('gereedheid', {
      valideert: [
        'gereedheid/bewaarde-toets',
        'gereedheid/doorstroomverblijven',
        'gereedheid/notakeuze',
        'gereedheid/onderwijssituatie',
        'gereedheid/oordeel',
        'gereedheid/oordelen',
        'gereedheid/uitstroomsituatie',
      ],
      waarden: ['gereedheid/onderwijsfeiten', 'gereedheid/uitstroomsituatie'],
      // Facts that stand in another domain and are read here too: stated once, never copied.
      regels: ['keten/landelijke-rollen', 'monitor/indicatoren', 'monitor/kostencategorieen'],
    }),
    specs: ['gereedheid', 'nota'],
    // The ledger of the nota is an entry of its own: who loads a checklist does not load it.
    apart: ['nota'],
  },
  keten: domein('keten', { valideert: ['keten/regio', 'keten/akkoord'], waarden: [] }),
}

function domein(naam: string, keuze: Pick<Pakketkeuze, 'valideert' | 'waarden' | 'regels'>): Pakketkeuze {
  return { ...basis, ...lees(naam), schemas: [naam], specs: [naam], bronnen: [naam, 'termijnen'], ...keuze }
}

function lees(pakket: string): { naam: string; versie: string } {
  const { name, version } = JSON.parse(
    readFileSync(join(wortel, 'packages', pakket, 'package.json'), 'utf8'),
  ) as Record<string, string>
  return { naam: name!, versie: version! }
}

const nieuw = new Map<string, string>()
for (const [pakket, keuze] of Object.entries(pakketten)) {
  for (const [naam, tekst] of await genereerPakket(specs, schemas, keuze))
    nieuw.set(`packages/${pakket}/src/generated/${naam}`, tekst)
}
const { bewijzen, meldingen } = controleer(specs, schemas, laadExporten(join(wortel, 'packages')))
if (meldingen.length > 0) {
  console.error(meldingen.map(toonMelding).join('\n'))
  if (process.argv.includes('--controleer')) process.exit(1)
}
for (const pakket of Object.keys(pakketten)) {
  const eigen = bewijzen.filter(({ tabel }) => tabel.startsWith(`${pakket}/`))
  if (eigen.length > 0) nieuw.set(`packages/${pakket}/bewijs.json`, `${JSON.stringify(eigen, null, 2)}\n`)
}
const beschrijving = 'specs/openapi/voordeur.v1.yaml'
const openapi = bundelOpenapi(parse(readFileSync(join(wortel, beschrijving), 'utf8')), schemas)
nieuw.set('packages/api/openapi.json', `${JSON.stringify(openapi, null, 1)}\n`)
const { js, dts } = await genereerVraagvalidatie(vraagschemas(openapi), beschrijving, resolveMap)
nieuw.set('packages/api/src/generated/validatie.js', js)
nieuw.set('packages/api/src/generated/validatie.d.ts', dts)
const typen = astToString(
  await openapiTS(openapi as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: false,
  }),
)
nieuw.set(
  'packages/client/src/generated/openapi.ts',
  `// Gemaakt door openapi-typescript uit ${beschrijving}. Niet met de hand wijzigen.\n${typen}`,
)

const oud = [...Object.keys(pakketten), 'api', 'client', 'cli'].flatMap((pakket) => {
  const map = `packages/${pakket}/src/generated`
  return existsSync(join(wortel, map)) ? readdirSync(join(wortel, map)).map((naam) => `${map}/${naam}`) : []
})
const weg = oud.filter((pad) => !nieuw.has(pad))
const anders = [...nieuw].filter(
  ([pad, tekst]) => !existsSync(join(wortel, pad)) || readFileSync(join(wortel, pad), 'utf8') !== tekst,
)

if (process.argv.includes('--controleer')) {
  for (const pad of [...weg, ...anders.map(([naam]) => naam)])
    console.error(`${pad} is niet wat regelbouw schrijft. Draai: pnpm generate`)
  process.exit(weg.length + anders.length > 0 ? 1 : 0)
}
for (const pad of weg) rmSync(join(wortel, pad))
for (const [pad, tekst] of anders) {
  mkdirSync(dirname(join(wortel, pad)), { recursive: true })
  writeFileSync(join(wortel, pad), tekst)
}
console.error(`${nieuw.size} gegenereerde bestanden, ${anders.length} veranderd, ${weg.length} verwijderd`)
