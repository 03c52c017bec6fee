import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDatum } from '@voordeur/kern'
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Pad } from './yaml.ts'

const BASIS = 'https://voordeur.dev/schemas/'

/** What a fact can be, as its schema says. */
export type Feitsoort =
  | { readonly soort: 'boolean' }
  | { readonly soort: 'keuze'; readonly waarden: readonly string[] }
  | { readonly soort: 'getal'; readonly minimum: number; readonly maximum: number }
  | { readonly soort: 'datum' }

export interface Schemafout {
  readonly pad: Pad
  readonly bericht: string
  /** The key that is wrong, where the key and not its value is wrong. */
  readonly sleutel?: string
}

/** All JSON Schemas of a folder, ready to validate with. */
export interface Schemas {
  readonly namen: readonly string[]
  readonly schema: (naam: string) => AnySchemaObject | undefined
  readonly valideer: (naam: string, waarde: unknown) => readonly Schemafout[]
  readonly validator: (naam: string) => ValidateFunction
  /** The kind of fact at a dotted path in a schema, or undefined if the schema has no such fact. */
  readonly feit: (naam: string, pad: string) => Feitsoort | undefined
  /** The dotted paths of all facts of a schema. */
  readonly feiten: (naam: string) => readonly string[]
}

/** Reads every `*.schema.json` below a folder. `urgentie/tabellen#groep` names a `$defs` entry. */
export function laadSchemas(map: string): Schemas {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    strict: true,
    formats: { date: isDatum },
  })
  const bestanden = new Map<string, AnySchemaObject>()
  for (const bestand of readdirSync(map, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!bestand.endsWith('.schema.json')) continue
    const naam = bestand.replaceAll('\\', '/').replace('.schema.json', '')
    const schema = JSON.parse(readFileSync(join(map, bestand), 'utf8')) as AnySchemaObject
    if (schema.$id !== adres(naam)) throw new Error(`schemas/${bestand}: $id moet ${adres(naam)} zijn`)
    bestanden.set(naam, schema)
    ajv.addSchema(schema)
  }
  const validator = (naam: string) => {
    const gevonden = ajv.getSchema(adres(naam))
    if (!gevonden) throw new Error(`Schema bestaat niet: ${naam}`)
    return gevonden
  }
  const schema = (naam: string): AnySchemaObject | undefined => {
    const [bestand, def] = naam.split('#')
    const heel = bestanden.get(bestand!)
    return def === undefined ? heel : (heel?.['$defs']?.[def] as AnySchemaObject | undefined)
  }
  const volg = (naam: string, deel: AnySchemaObject): { naam: string; deel: AnySchemaObject } => {
    if (typeof deel['$ref'] !== 'string') return { naam, deel }
    const doel = new URL(deel['$ref'], adres(naam.split('#')[0]!)).href.slice(BASIS.length)
    const nieuw = doel.replace('.schema.json', '').replace('#/$defs/', '#')
    return volg(nieuw, schema(nieuw) ?? {})
  }
  const feiten = (naam: string, deel = schema(naam) ?? {}, voor = ''): string[] => {
    const hier = volg(naam, deel)
    if (!hier.deel['properties']) return [voor]
    return Object.entries(hier.deel['properties'] as Record<string, AnySchemaObject>).flatMap(
      ([sleutel, kind]) => feiten(hier.naam, kind, voor ? `${voor}.${sleutel}` : sleutel),
    )
  }
  return {
    namen: [...bestanden.keys()],
    schema,
    validator,
    valideer: (naam, waarde) => {
      const controle = validator(naam)
      return controle(waarde) ? [] : schemafouten(controle.errors ?? [])
    },
    feit: (naam, pad) => {
      let hier = volg(naam, schema(naam) ?? {})
      for (const stap of pad.split('.')) {
        const kind = hier.deel['properties']?.[stap] as AnySchemaObject | undefined
        if (!kind) return undefined
        hier = volg(hier.naam, kind)
      }
      return feitsoort(hier.deel)
    },
    feiten: (naam) => feiten(naam),
  }
}

function adres(naam: string): string {
  const [bestand, def] = naam.split('#')
  return `${BASIS}${bestand}.schema.json${def === undefined ? '' : `#/$defs/${def}`}`
}

function feitsoort(schema: AnySchemaObject): Feitsoort | undefined {
  if (schema['type'] === 'boolean') return { soort: 'boolean' }
  if (Array.isArray(schema['enum'])) return { soort: 'keuze', waarden: schema['enum'] as string[] }
  if (schema['type'] === 'integer')
    return { soort: 'getal', minimum: schema['minimum'] as number, maximum: schema['maximum'] as number }
  if (schema['format'] === 'date') return { soort: 'datum' }
  return undefined
}

/** Ajv's errors as Dutch sentences. Of alternatives (`anyOf`) only the one that got furthest is told. */
function schemafouten(fouten: readonly ErrorObject[]): Schemafout[] {
  const bruikbaar = fouten.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
  const alternatieven = bruikbaar.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const binnen = (fout: ErrorObject, alternatief: ErrorObject) =>
    fout.schemaPath.startsWith(`${alternatief.schemaPath}/`)
  return bruikbaar
    .filter((fout) => !alternatieven.some((alternatief) => binnen(fout, alternatief)))
    .map((fout) => ({
      pad: fout.instancePath.split('/').slice(1).map(ontsnap),
      bericht: zin(fout),
      ...(sleutelVan(fout) !== undefined && { sleutel: sleutelVan(fout)! }),
    }))
}

function ontsnap(deel: string): string | number {
  const tekst = deel.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^\d+$/.test(tekst) ? Number(tekst) : tekst
}

function sleutelVan({ keyword, params, propertyName }: ErrorObject): string | undefined {
  if (keyword === 'additionalProperties') return (params as { additionalProperty: string }).additionalProperty
  return propertyName
}

function zin({ keyword, params, propertyName }: ErrorObject): string {
  const p = params as Record<string, unknown>
  if (propertyName !== undefined) return `De naam "${propertyName}" heeft niet de goede vorm.`
  switch (keyword) {
    case 'additionalProperties':
      return `De sleutel "${p['additionalProperty']}" bestaat hier niet.`
    case 'required':
      return `De sleutel "${p['missingProperty']}" ontbreekt.`
    case 'enum':
      return `Dit moet een van deze waarden zijn: ${(p['allowedValues'] as unknown[]).join(', ')}.`
    case 'const':
      return `Dit moet "${p['allowedValue']}" zijn.`
    case 'type':
      return `Dit moet ${soortnaam(p['type'])} zijn.`
    case 'pattern':
      return 'Dit heeft niet de goede vorm.'
    case 'format':
      return 'Deze datum bestaat niet of is niet geschreven als JJJJ-MM-DD.'
    case 'minItems':
      return `Hier horen er minstens ${p['limit']} te staan.`
    case 'minLength':
      return `Dit is te kort; minstens ${p['limit']} tekens.`
    case 'maxLength':
      return `Dit is te lang; hooguit ${p['limit']} tekens.`
    case 'minimum':
      return `Dit moet minstens ${p['limit']} zijn.`
    case 'maximum':
      return `Dit mag hooguit ${p['limit']} zijn.`
    case 'uniqueItems':
      return 'Hier staat twee keer hetzelfde.'
    case 'false schema':
      return 'Dit mag hier niet staan.'
    default:
      return 'Dit past niet in het schema.'
  }
}

function soortnaam(type: unknown): string {
  const namen: Record<string, string> = {
    object: 'een groep sleutels',
    array: 'een lijst',
    string: 'een tekst',
    boolean: 'true of false',
    integer: 'een heel getal',
  }
  return [type]
    .flat()
    .map((t) => namen[String(t)] ?? String(t))
    .join(' of ')
}
