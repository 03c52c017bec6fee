import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Bestand,
  bronIds,
  domeinVan,
  hash,
  isNotagrootboek,
  laadSchemas,
  laadSpecs,
} from '@voordeur/regelbouw'
import type { Gegevens } from '../src/gegevens.ts'
import { type Scenariobestand, scenarioVan } from './scenarios.ts'

/** Reads specs/ below a folder, with the certificates that lie in the packages (a test makes them anew). */
export function maakGegevens(wortel: string): Gegevens {
  const schemas = laadSchemas(join(wortel, 'schemas'))
  const specs = laadSpecs(join(wortel, 'specs'), schemas)
  // The ledger of the nota is no rule; it has an address of its own.
  const registers = specs.registers.filter(({ inhoud }) => !isNotagrootboek(inhoud))
  const regels = [...specs.tabellen, ...registers, ...specs.toetslijsten]
  const eigen = (map: string) => specs.eigen.filter(({ bestand }) => bestand.includes(`/${map}/`))
  return {
    regels: regels.map(({ inhoud }) => alsRegel(inhoud)).sort(opRegel),
    bronnen: inhoudVan(specs.bronnen),
    bewijzen: bewijzenIn(join(wortel, 'packages')),
    scenarios: eigen('scenarios').flatMap(({ bestand, inhoud }) => {
      const { soort, scenarios = [] } = inhoud as unknown as Scenariobestand
      return soort === 'scenarios'
        ? scenarios.map((een) => scenarioVan(een, domeinVan(bestand), bestand))
        : []
    }),
    regelingen: inhoudVan(eigen('regelingen')),
    begrippen: specs.registers
      .filter(({ inhoud }) => inhoud.id.startsWith('begrippen/'))
      .flatMap(({ inhoud }) =>
        inhoud.items.map(({ id, dan, omdat, bron, zekerheid }) => ({
          ...(dan as { term: string; definitie: string; uitleg: string }),
          id,
          domein: inhoud.id.split('/').at(-1)!,
          omdat,
          bron: bronIds({ bron }),
          zekerheid,
        })),
      ) as Gegevens['begrippen'],
  }
}

interface Regelinhoud {
  readonly soort: string
  readonly id: string
  readonly titel: string
  readonly geldig: { readonly van: string; readonly tot?: string }
}

function alsRegel(inhoud: Regelinhoud): Gegevens['regels'][number] {
  const { id, soort, titel, geldig } = inhoud
  return { id, soort, titel, geldig, hash: hash(inhoud), inhoud } as unknown as Gegevens['regels'][number]
}

function opRegel(a: Regelinhoud, b: Regelinhoud): number {
  const [links, rechts] = [a, b].map(({ id, geldig }) => `${id} ${geldig.van}`)
  return links! < rechts! ? -1 : 1
}

function inhoudVan<T>(bestanden: readonly Bestand<unknown>[]): readonly T[] {
  return bestanden.map(({ inhoud }) => inhoud as T)
}

function bewijzenIn(map: string): Gegevens['bewijzen'] {
  return readdirSync(map).flatMap((pakket) => {
    const bestand = join(map, pakket, 'bewijs.json')
    return existsSync(bestand) ? (JSON.parse(readFileSync(bestand, 'utf8')) as Gegevens['bewijzen']) : []
  })
}
