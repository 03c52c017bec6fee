type Blok = Readonly<Record<string, unknown>>

/** A schema on one line, in words. */
export function vormVan(schema: Blok): string {
  const { $ref, type, enum: keuzes, items, anyOf, oneOf, format } = schema as Record<string, never> & Blok
  if (typeof $ref === 'string') return ($ref as string).split('/').at(-1)!
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(keuzes)) return (keuzes as readonly unknown[]).join(' | ')
  const vormen = (anyOf ?? oneOf) as readonly Blok[] | undefined
  if (vormen) return vormen.map(vormVan).join(' of ')
  if (type === 'array') return `lijst van ${items ? vormVan(items) : 'iets'}`
  const namen = [type ?? 'iets'].flat().map((een) => NAMEN[String(een)] ?? String(een))
  return format === 'date' ? 'datum (JJJJ-MM-DD)' : namen.join(' of ')
}

const NAMEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'true of false',
  object: 'blok met velden',
  null: 'niets',
}
