import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { Schemas } from '../schemas.ts'

/**
 * TypeScript types of all schemas of some domains, in one file. A reference to a schema of `kern` becomes an
 * import from `@voordeur/kern`, so that a shared type exists once.
 */
export async function genereerTypen(schemas: Schemas, domeinen: readonly string[]): Promise<string> {
  const eigen = (naam: string) => domeinen.includes(naam.split('/')[0]!)
  const namen = schemas.namen.filter(eigen)
  const defs: Record<string, AnySchemaObject> = {}
  const uitKern = new Set<string>()

  const verplaats = (waarde: unknown, naam: string): unknown => {
    if (Array.isArray(waarde)) return waarde.map((deel) => verplaats(deel, naam))
    if (typeof waarde !== 'object' || waarde === null) return waarde
    const schema = waarde as AnySchemaObject
    if (typeof schema['$ref'] === 'string') return verwijs(schema['$ref'], naam, schema['description'])
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([sleutel, deel]) => !WEGLATEN.has(sleutel) && !isVoorwaardelijk(sleutel, deel))
        .map(([sleutel, deel]) => [sleutel, verplaats(deel, naam)]),
    )
  }
  const verwijs = (ref: string, vanuit: string, uitleg?: string): AnySchemaObject => {
    const [bestand, punt] = ref.split('#/$defs/')
    const naam = bestand
      ? new URL(bestand, `x:/${vanuit}`).pathname.slice(1).replace('.schema.json', '')
      : vanuit
    const doel = punt === undefined ? naam : `${naam}#${punt}`
    const titel = titelVan(schemas, doel)
    if (!eigen(naam)) uitKern.add(titel)
    // A field's own description stays with the field; a plain reference takes the one of the type it names.
    if (uitleg !== undefined) return { description: uitleg, tsType: titel }
    return eigen(naam) ? { $ref: `#/$defs/${titel}` } : { tsType: titel }
  }

  for (const naam of namen) {
    const schema = schemas.schema(naam)!
    if (Object.keys(schema).some((sleutel) => ['type', 'properties', 'enum', 'allOf'].includes(sleutel)))
      defs[titelVan(schemas, naam)] = verplaats(schema, naam) as AnySchemaObject
    for (const def of Object.keys((schema['$defs'] ?? {}) as object))
      defs[titelVan(schemas, `${naam}#${def}`)] = verplaats(schema['$defs'][def], naam) as AnySchemaObject
  }
  const tekst = await compile({ title: 'Alles', $defs: defs } as JSONSchema, 'Alles', {
    additionalProperties: false,
    bannerComment: '',
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  })
  const kop =
    uitKern.size > 0 ? `import type { ${[...uitKern].sort().join(', ')} } from '@voordeur/kern'\n\n` : ''
  return `// Gemaakt door regelbouw uit ${domeinen.map((domein) => `schemas/${domein}/`).join(', ')}. Niet met de hand wijzigen.\n${kop}${opruimen(tekst)}`
}

const WEGLATEN = new Set(['$schema', '$id', '$defs', 'minItems', 'uniqueItems'])

/** `allOf` with only if/then in it says which combinations are allowed; a type can't. */
function isVoorwaardelijk(sleutel: string, deel: unknown): boolean {
  return sleutel === 'allOf' && (deel as AnySchemaObject[]).every((stuk) => 'if' in stuk)
}

/** The name of a type: the title of its schema, else the last part of the schema's name. */
function titelVan(schemas: Schemas, naam: string): string {
  return String(schemas.schema(naam)?.['title'] ?? naam.split(/[#/]/).at(-1))
}

/** Takes away the empty root type and makes everything readonly: an answer or a rule is never changed. */
function opruimen(tekst: string): string {
  return tekst
    .replace(/export interface Alles \{[^}]*\}\n+/, '')
    .replace(/( *\*\n)? *\* This interface was referenced by [^\n]*\n *\* via the `definition` [^\n]*\n/g, '')
    .replace(/\/\*\*?\s*\*\/\n/g, '')
    .replace(/\/\*\*\n +\* ([^\n]*)\n +\*\//g, '/** $1 */')
    .replace(/^( +)(\w+\??:)(?=\s)/gm, '$1readonly $2')
    .replace(/: (\w+)\[\]/g, ': readonly $1[]')
    .replace(/\[k: string\]/g, 'readonly [sleutel: string]')
    .trimStart()
}
