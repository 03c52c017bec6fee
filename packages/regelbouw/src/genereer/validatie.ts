import { isDatum } from '@voordeur/kern'
import { _, Ajv, type AnySchemaObject } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { Vraagschemas } from '../openapi/validatie.ts'
import type { Schemas } from '../schemas.ts'
import { constante, kop } from './tekst.ts'

/**
 * Validators of a package's inputs as plain JavaScript, made ahead of time: no `eval`, no `new Function`,
 * no `require`, so they run under a strict Content Security Policy.
 */
export async function genereerValidatie(
  schemas: Schemas,
  namen: readonly string[],
  resolveMap: string,
): Promise<{ js: string; dts: string }> {
  const functies = Object.fromEntries(namen.map((naam) => [constante(naam), schemas.schema(naam)!.$id!]))
  const bestanden = namen.map((naam) => `schemas/${naam}.schema.json`)
  return schrijfValideerders(
    schemas.namen.map((naam) => schemas.schema(naam)!),
    functies,
    bestanden,
    resolveMap,
  )
}

/** Validators of every request of an OpenAPI description, in the same way. */
export async function genereerVraagvalidatie(
  { gedeeld, schemas }: Vraagschemas,
  bestand: string,
  resolveMap: string,
): Promise<{ js: string; dts: string }> {
  const functies = Object.fromEntries(Object.entries(schemas).map(([naam, schema]) => [naam, schema.$id!]))
  return schrijfValideerders([gedeeld, ...Object.values(schemas)], functies, [bestand], resolveMap)
}

async function schrijfValideerders(
  schemas: readonly AnySchemaObject[],
  functies: Readonly<Record<string, string>>,
  bestanden: readonly string[],
  resolveMap: string,
): Promise<{ js: string; dts: string }> {
  // Our schemas use nothing that 2020-12 added, and the plain Ajv writes smaller code.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    formats: { date: isDatum },
    code: { source: true, esm: true, lines: true, formats: _`formaten` },
  })
  // What OpenAPI adds, and what is there for people only.
  ajv.addVocabulary(['components', 'example'])
  for (const schema of schemas) ajv.addSchema(zonderTekst(schema))
  const bron = `import { isDatum } from '@voordeur/kern'\nconst formaten = { date: isDatum }\n${kaal(standaloneCode.default(ajv, { ...functies }))}`
  const gebundeld = await build({
    stdin: { contents: bron, resolveDir: resolveMap, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    external: ['@voordeur/kern'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
  })
  return {
    js: `${kop(...bestanden)}${gebundeld.outputFiles[0]!.text}`,
    dts: `${kop(...bestanden)}import type { Valideerder } from '@voordeur/kern'\n${Object.keys(functies)
      .map((naam) => `export declare const ${naam}: Valideerder\n`)
      .join('')}`,
  }
}

/** Without Ajv's CommonJS helper for lengths: it keeps a bundler from dropping what is not used. */
function kaal(code: string): string {
  return code.replaceAll('require("ajv/dist/runtime/ucs2length").default', '(tekst) => [...tekst].length')
}

/** Titles and descriptions are for people; a validator does without. */
function zonderTekst(schema: unknown): AnySchemaObject {
  if (Array.isArray(schema)) return schema.map(zonderTekst) as never
  if (typeof schema !== 'object' || schema === null) return schema as never
  return Object.fromEntries(
    Object.entries(schema)
      .filter(
        ([sleutel, waarde]) =>
          !(['title', 'description', '$schema'].includes(sleutel) && typeof waarde === 'string'),
      )
      .map(([sleutel, waarde]) => [sleutel, zonderTekst(waarde)]),
  )
}
