import { handboek } from '../gegevens/handboek.ts'

const BASIS = 'https://voordeur.dev/schemas/'

/** A place in a schema, with all that is said of it on the way. */
export interface Veld {
  readonly schema: Readonly<Record<string, unknown>>
  /** In which file it stands, for references from there. */
  readonly naam: string
  /** What the property says, then what the type says that it refers to. */
  readonly beschrijvingen: readonly string[]
  readonly waarden?: readonly string[]
}

/** The field at a dotted path of a schema, through references. */
export function veld(naam: string, pad: string): Veld | undefined {
  let hier = volg(naam, (handboek.schemas.schema(naam) ?? {}) as Veld['schema'], [])
  for (const stap of pad === '' ? [] : pad.split('.')) {
    const kind = (hier.schema['properties'] as Record<string, Veld['schema']> | undefined)?.[stap]
    if (!kind) return undefined
    hier = volg(hier.naam, kind, [])
  }
  return hier
}

/** A property of a schema that was found already. */
export function kind(ouder: Veld, sleutel: string): Veld | undefined {
  const gevonden = (ouder.schema['properties'] as Record<string, Veld['schema']> | undefined)?.[sleutel]
  return gevonden && volg(ouder.naam, gevonden, [])
}

/** What the items of a list are. */
export function element(ouder: Veld): Veld | undefined {
  const items = ouder.schema['items'] as Veld['schema'] | undefined
  return items && volg(ouder.naam, items, [])
}

export function sleutels({ schema }: Veld): readonly string[] {
  return Object.keys((schema['properties'] as object | undefined) ?? {})
}

function volg(naam: string, deel: Veld['schema'], beschrijvingen: readonly string[]): Veld {
  const alles = [...beschrijvingen, ...(typeof deel['description'] === 'string' ? [deel['description']] : [])]
  if (typeof deel['$ref'] !== 'string') {
    const waarden = deel['enum'] as readonly string[] | undefined
    return { schema: deel, naam, beschrijvingen: alles, ...(waarden && { waarden }) }
  }
  const doel = new URL(deel['$ref'], BASIS + naam.split('#')[0]).href.slice(BASIS.length)
  const nieuw = doel.replace('.schema.json', '').replace('#/$defs/', '#')
  return volg(nieuw, (handboek.schemas.schema(nieuw) ?? {}) as Veld['schema'], alles)
}
