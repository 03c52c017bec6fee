import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  type Exporten,
  laadExporten,
  laadSchemas,
  laadSpecs,
  type Schemas,
  type Specs,
} from '@voordeur/regelbouw'
import { Gebruiksfout } from '../uitgang.ts'

/** Reads a folder of rules, with the schemas that lie beside it and what the packages beside it export, if there are any. */
export function laad(map: string): {
  specs: Specs
  schemas: Schemas
  exporten: Exporten | undefined
} {
  if (!existsSync(map))
    throw new Gebruiksfout(`De map ${map} bestaat niet. Verwacht: een map met regels, zoals specs.`)
  const ouder = dirname(resolve(map))
  const schemamap = join(ouder, 'schemas')
  if (!existsSync(schemamap)) throw new Gebruiksfout(`Naast ${map} hoort een map schemas te staan.`)
  const schemas = laadSchemas(schemamap)
  return {
    schemas,
    specs: laadSpecs(map, schemas, map.replace(/\/+$/, '')),
    exporten: laadExporten(join(ouder, 'packages')),
  }
}
