import type { Schemas } from '../schemas.ts'

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [sleutel: string]: Json }
/** A piece of JSON with fields, such as a schema. */
export type Schemablok = Readonly<Record<string, Json>>

/** An OpenAPI description in one piece: every reference points inside it. */
export interface Openapi {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operatie>>>>
  readonly components: Readonly<Record<string, Schemablok>> & {
    readonly schemas: Readonly<Record<string, Schemablok>>
  }
}

export interface Operatie {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schemablok }>> }
  readonly responses: Readonly<Record<string, Schemablok>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schemablok
}

/**
 * The description with every schema of `schemas/` that it refers to, as a component: one file that a generator for Java,
 * .NET or Python reads without fetching anything. A schema is named after its title, with its domain in front, so that a
 * new schema never renames another.
 *
 * `x-samen: [a, b]` becomes one object with the fields of all: `allOf` can't say that of schemas that refuse other fields.
 */
export function bundelOpenapi(bron: unknown, schemas: Schemas): Openapi {
  const bundel = new Bundel(schemas)
  const wortel = bundel.verplaats(bron as Json, undefined) as Record<string, Json>
  const eigen = (wortel['components'] as Record<string, Json>)['schemas'] as Record<string, Schemablok>
  const dubbel = Object.keys(eigen).filter((naam) => bundel.schemas.has(naam))
  if (dubbel.length > 0) throw new Error(`OpenAPI: deze namen staan er twee keer: ${dubbel.join(', ')}`)
  const samen = { ...eigen, ...Object.fromEntries(bundel.schemas) }
  const vol = voegSamen(
    { ...wortel, components: { ...(wortel['components'] as Schemablok), schemas: gesorteerd(samen) } },
    samen,
  )
  return metSoorten(vol, samen) as unknown as Openapi
}

class Bundel {
  readonly schemas = new Map<string, Schemablok>()
  /** Which schema stands behind a name, to notice two that would get the same. */
  readonly #herkomst = new Map<string, string>()
  readonly #bestanden: Schemas

  constructor(bestanden: Schemas) {
    this.#bestanden = bestanden
  }

  /** A copy in which every reference points to a component. `vanuit` is the schema it stands in, if it stands in one. */
  verplaats(waarde: Json, vanuit: string | undefined): Json {
    if (Array.isArray(waarde)) return waarde.map((deel) => this.verplaats(deel, vanuit))
    if (typeof waarde !== 'object' || waarde === null) return waarde
    return Object.fromEntries(
      Object.entries(waarde as Schemablok)
        .filter(([sleutel]) => vanuit === undefined || !['$schema', '$id', '$defs'].includes(sleutel))
        .map(([sleutel, deel]) => [
          sleutel,
          sleutel === '$ref' && typeof deel === 'string'
            ? this.#verwijs(deel, vanuit)
            : this.verplaats(deel, vanuit),
        ]),
    )
  }

  #verwijs(ref: string, vanuit: string | undefined): string {
    if (vanuit === undefined && ref.startsWith('#')) return ref
    const [bestand = '', punt] = ref.split('#/$defs/')
    const naam =
      bestand === ''
        ? vanuit!
        : new URL(bestand, vanuit === undefined ? 'x:/specs/openapi/x' : `x:/schemas/${vanuit}`).pathname
            .replace('/schemas/', '')
            .replace('.schema.json', '')
    const doel = punt === undefined ? naam : `${naam}#${punt}`
    const schema = this.#bestanden.schema(doel) as Schemablok | undefined
    if (!schema) throw new Error(`OpenAPI: schema ${doel} bestaat niet`)
    const titel = componentnaam(
      naam.split('/')[0]!,
      String(schema['title'] ?? punt ?? naam.split('/').at(-1)),
    )
    const eerder = this.#herkomst.get(titel)
    if (eerder !== undefined && eerder !== doel)
      throw new Error(`OpenAPI: ${doel} en ${eerder} heten allebei ${titel}`)
    if (eerder === undefined) {
      this.#herkomst.set(titel, doel)
      this.schemas.set(titel, this.verplaats(schema, naam) as Schemablok)
    }
    return `#/components/schemas/${titel}`
  }
}

/** `urgentie`, `Voorstel` becomes `UrgentieVoorstel`; what everyone shares (`kern`) has no prefix. */
function componentnaam(domein: string, titel: string): string {
  const groot = hoofdletter(titel.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))
  if (domein === 'kern') return groot
  return groot.toLowerCase().startsWith(domein) ? groot : `${hoofdletter(domein)}${groot}`
}

function hoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}

function gesorteerd<T>(blok: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(blok).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes out every `x-samen`. */
function voegSamen(waarde: Json, schemas: Readonly<Record<string, Schemablok>>): Json {
  if (Array.isArray(waarde)) return waarde.map((deel) => voegSamen(deel, schemas))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const delen = (waarde as Schemablok)['x-samen'] as readonly Schemablok[] | undefined
  if (delen === undefined)
    return Object.fromEntries(
      Object.entries(waarde as Schemablok).map(([sleutel, deel]) => [sleutel, voegSamen(deel, schemas)]),
    )
  const vol = delen.map((deel) =>
    typeof deel['$ref'] === 'string' ? schemas[deel['$ref'].split('/').at(-1)!]! : deel,
  )
  return {
    type: 'object',
    additionalProperties: false,
    required: vol.flatMap((deel) => (deel['required'] as readonly string[] | undefined) ?? []),
    properties: Object.assign({}, ...vol.map((deel) => voegSamen(deel['properties'] ?? {}, schemas))) as Json,
  }
}

/**
 * Beside every discriminator which value means which schema. Without it, OpenAPI takes the name of the schema for the value,
 * and a generated client would send a word that does not exist.
 */
function metSoorten(waarde: Json, schemas: Readonly<Record<string, Schemablok>>): Json {
  if (Array.isArray(waarde)) return waarde.map((deel) => metSoorten(deel, schemas))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const blok = Object.fromEntries(
    Object.entries(waarde as Schemablok).map(([sleutel, deel]) => [sleutel, metSoorten(deel, schemas)]),
  )
  const { discriminator, oneOf } = blok as {
    discriminator?: { propertyName?: string }
    oneOf?: { $ref: string }[]
  }
  if (typeof discriminator?.propertyName !== 'string' || !Array.isArray(oneOf)) return blok
  const naam = discriminator.propertyName
  const mapping = oneOf.flatMap(({ $ref }) => {
    const soort = (schemas[$ref.split('/').at(-1)!]!['properties'] as Record<string, Schemablok>)[naam]!
    const waarden = (soort['enum'] ?? [soort['const']]) as readonly string[]
    return waarden.map((een) => [een, $ref] as const)
  })
  return { ...blok, discriminator: { propertyName: naam, mapping: Object.fromEntries(mapping) } }
}

/** Every operation, in the order in which they stand. */
export function operaties(
  openapi: Openapi,
): readonly { readonly pad: string; readonly methode: string; readonly operatie: Operatie }[] {
  return Object.entries(openapi.paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, operatie]) => ({ pad, methode, operatie })),
  )
}
