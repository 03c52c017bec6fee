import { bijVeld, type Foutplek, VoordeurFout } from './fout.ts'

/** A validator that was generated ahead of time. */
export interface Valideerder {
  (waarde: unknown): boolean
  errors?: readonly Schemafout[] | null
}

/** What a generated validator says of a wrong place. */
export interface Schemafout {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * The value, known to fit its schema and to be plain data: a Map, a Date or an instance of a class would look empty.
 *
 * @throws VoordeurFout `invoer_ongeldig` with every wrong place: its JSON pointer, what was expected, and why.
 * The wrong values themselves are never repeated, and neither is a name that can't be a field: they may be about
 * someone's safety.
 */
export function eisInvoer<T>(valideer: Valideerder, waarde: unknown, voorPad = ''): T {
  const plekken = valideer(waarde)
    ? bijzondereObjecten(waarde, '').map((pad) => soortplek(`${voorPad}${pad}`, ['object']))
    : naarPlekken(valideer.errors ?? [], voorPad)
  if (plekken.length > 0) throw new VoordeurFout('invoer_ongeldig', plekken)
  return waarde as T
}

/** The places of objects that are no plain data. Plain: made by `{}` or JSON.parse, of this program or of another frame. */
function bijzondereObjecten(waarde: unknown, pad: string): readonly string[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  if (!Array.isArray(waarde)) {
    const proto = Object.getPrototypeOf(waarde) as object | null
    // Map.prototype has Object.prototype above it too; only Object.prototype itself has hasOwnProperty of its own.
    if (proto !== null && !Object.hasOwn(proto, 'hasOwnProperty')) return [pad]
  }
  return Object.entries(waarde).flatMap(([sleutel, deel]) => bijzondereObjecten(deel, `${pad}/${sleutel}`))
}

/** One sentence per wrong place, however many ways there are in which it could have been right. */
function naarPlekken(fouten: readonly Schemafout[], voorPad: string): readonly Foutplek[] {
  const perPad = new Map<string, Schemafout[]>()
  for (const fout of fouten) perPad.set(fout.instancePath, [...(perPad.get(fout.instancePath) ?? []), fout])
  const metKeuze = fouten.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  // Where one of several forms fits down to a deeper place, that place is what is wrong.
  const isOpgelost = (pad: string) =>
    metKeuze.includes(pad) && [...perPad.keys()].some((ander) => ander.startsWith(`${pad}/`))
  return [...perPad].flatMap(([pad, hier]) =>
    isOpgelost(pad) ? [] : opEenPlek(hier, `${voorPad}${leesbaarPad(pad)}`),
  )
}

function opEenPlek(fouten: readonly Schemafout[], pad: string): readonly Foutplek[] {
  const soorten = fouten.filter(({ keyword }) => keyword === 'type')
  const velden = fouten.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required')
  const overig = fouten.filter(
    (fout) => !soorten.includes(fout) && !velden.includes(fout) && fout.keyword !== 'anyOf',
  )
  if (velden.length > 0) return velden.map((fout) => naarPlek(fout, pad))
  if (overig.length > 0) return [naarPlek(duidelijkste(overig), pad)]
  if (soorten.length > 0)
    return [
      soortplek(
        pad,
        soorten.flatMap(({ params }) => [params['type']].flat().map(String)),
      ),
    ]
  return [naarPlek(fouten[0]!, pad)]
}

/** A date that does not exist says more than a pattern that does not fit. */
function duidelijkste(fouten: readonly Schemafout[]): Schemafout {
  return fouten.find(({ keyword }) => keyword !== 'pattern') ?? fouten[0]!
}

/** The pointer as far as every name in it can be a field or a place in a list. */
function leesbaarPad(pad: string): string {
  const delen = pad.split('/').slice(1)
  const vreemd = delen.findIndex((deel) => !/^([a-z_][a-z0-9_.]{0,59}|\d{1,6})$/.test(deel))
  return (vreemd === -1 ? delen : delen.slice(0, vreemd)).map((deel) => `/${deel}`).join('')
}

function naarPlek({ keyword, params }: Schemafout, pad: string): Foutplek {
  switch (keyword) {
    case 'additionalProperties':
      return plek(
        bijVeld(pad, String(params['additionalProperty'])),
        'alleen velden uit het schema',
        'Dit veld bestaat hier niet.',
        'This field does not exist here.',
      )
    case 'required':
      return plek(
        `${pad}/${String(params['missingProperty'])}`,
        'dit veld',
        'Dit veld ontbreekt.',
        'This field is missing.',
      )
    case 'discriminator':
      return plek(
        `${pad}/${String(params['tag'])}`,
        'een bekende soort',
        'Deze soort bestaat niet, of ontbreekt.',
        'This kind does not exist, or is missing.',
      )
    case 'enum': {
      const keuzes = (params['allowedValues'] as readonly unknown[]).join(', ')
      return plek(
        pad,
        keuzes,
        `Dit moet een van deze waarden zijn: ${keuzes}.`,
        `This must be one of: ${keuzes}.`,
      )
    }
    case 'format':
      return plek(
        pad,
        'een bestaande dag als JJJJ-MM-DD',
        'Deze datum bestaat niet, of is niet geschreven als JJJJ-MM-DD.',
        'This date does not exist, or is not written as YYYY-MM-DD.',
      )
    case 'uniqueItems':
      return plek(
        pad,
        'een lijst waarin niets twee keer staat',
        'In deze lijst staat iets twee keer.',
        'This list holds something twice.',
      )
    default: {
      const [nl, en] = GRENZEN[keyword]?.(String(params['limit'])) ?? []
      if (nl !== undefined) return plek(pad, nl, `Dit moet ${nl} zijn.`, `This must be ${en}.`)
      return plek(
        pad,
        'de vorm uit het schema',
        'Dit heeft niet de vorm die het schema vraagt.',
        'This does not have the form the schema asks for.',
      )
    }
  }
}

function soortplek(pad: string, soorten: readonly string[]): Foutplek {
  const namen = [...new Set(soorten)].map((soort) => SOORTEN[soort] ?? SOORTEN['object']!)
  const nl = namen.map(([naam]) => naam).join(' of ')
  const en = namen.map(([, naam]) => naam).join(' or ')
  return plek(pad, nl, `Dit moet ${nl} zijn.`, `This must be ${en}.`)
}

function plek(pad: string, verwacht: string, nl: string, en: string): Foutplek {
  return { pad, verwacht, bericht: { nl, en } }
}

const SOORTEN: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  object: ['een blok met velden', 'an object'],
  array: ['een lijst', 'a list'],
  string: ['een tekst', 'a text'],
  boolean: ['true of false', 'true or false'],
  integer: ['een heel getal', 'a whole number'],
}

const GRENZEN: Readonly<Record<string, (grens: string) => readonly [nl: string, en: string]>> = {
  minimum: (grens) => [`minstens ${grens}`, `at least ${grens}`],
  maximum: (grens) => [`hoogstens ${grens}`, `at most ${grens}`],
  minLength: (grens) => [`minstens ${grens} tekens lang`, `at least ${grens} characters long`],
  maxLength: (grens) => [`hoogstens ${grens} tekens lang`, `at most ${grens} characters long`],
  minItems: (grens) => [`een lijst van minstens ${grens}`, `a list of at least ${grens}`],
  maxItems: (grens) => [`een lijst van hoogstens ${grens}`, `a list of at most ${grens}`],
  minProperties: (grens) => [`een blok met minstens ${grens} veld`, `an object with at least ${grens} field`],
}
