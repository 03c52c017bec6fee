import { join } from 'node:path'
import { type Beslistabel, laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { wortel } from './plek.ts'

export const schemas = laadSchemas(join(wortel, 'schemas'))
const specs = laadSpecs(join(wortel, 'specs'), schemas)

/** A table as it is written in specs/. The models of the other engines are made from this. */
export function leesTabel(id: string, van: string): Beslistabel {
  const gevonden = specs.tabellen.find(({ inhoud }) => inhoud.id === id && inhoud.geldig.van === van)
  if (!gevonden) throw new Error(`specs/ heeft geen tabel ${id} van ${van}`)
  return gevonden.inhoud
}
