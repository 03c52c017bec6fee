import { type Foutplek, VoordeurFout } from './fout.ts'

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
 * The value, known to fit its schema.
 *
 * @throws VoordeurFout `invoer_ongeldig` with every wrong place: its JSON pointer, what was expected, and why.
 * The wrong values themselves are never repeated: they may be about someone's safety.
 */
export function eisInvoer<T>(valideer: Valideerder, waarde: unknown, voorPad = ''): T {
  if (valideer(waarde)) return waarde as T
  const plekken = (valideer.errors ?? []).filter(
    ({ keyword }) => keyword !== 'anyOf' || valideer.errors?.length === 1,
  )
  throw new VoordeurFout(
    'invoer_ongeldig',
    plekken.map((fout) => naarPlek(fout, voorPad)),
  )
}

function naarPlek({ instancePath, keyword, params }: Schemafout, voorPad: string): Foutplek {
  const pad = `${voorPad}${instancePath}`
  switch (keyword) {
    case 'additionalProperties': {
      const sleutel = String(params['additionalProperty']).replaceAll('~', '~0').replaceAll('/', '~1')
      return plek(
        `${pad}/${sleutel}`,
        'alleen sleutels uit het schema',
        'Deze sleutel bestaat hier niet.',
        'This key does not exist here.',
      )
    }
    case 'required':
      return plek(
        `${pad}/${String(params['missingProperty'])}`,
        'deze sleutel',
        'Deze sleutel ontbreekt.',
        'This key is missing.',
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
    case 'type': {
      const soort = [params['type']].flat().map((type) => SOORTEN[String(type)] ?? SOORTEN['object']!)
      const [nl, en] = [0, 1].map((taal) =>
        soort.map((namen) => namen[taal]).join(taal === 0 ? ' of ' : ' or '),
      )
      return plek(pad, nl!, `Dit moet ${nl} zijn.`, `This must be ${en}.`)
    }
    case 'format':
      return plek(
        pad,
        'een bestaande dag als JJJJ-MM-DD',
        'Deze datum bestaat niet, of is niet geschreven als JJJJ-MM-DD.',
        'This date does not exist, or is not written as YYYY-MM-DD.',
      )
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems': {
      const [nl, en] = GRENZEN[keyword]!
      return plek(
        pad,
        `${nl} ${params['limit']}`,
        `Dit moet ${nl} ${params['limit']} zijn.`,
        `This must be ${en} ${params['limit']}.`,
      )
    }
    default:
      return plek(
        pad,
        'de vorm uit het schema',
        'Dit heeft niet de vorm die het schema vraagt.',
        'This does not have the form the schema asks for.',
      )
  }
}

function plek(pad: string, verwacht: string, nl: string, en: string): Foutplek {
  return { pad, verwacht, bericht: { nl, en } }
}

const SOORTEN: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  object: ['een groep sleutels', 'an object'],
  array: ['een lijst', 'a list'],
  string: ['een tekst', 'a text'],
  boolean: ['true of false', 'true or false'],
  integer: ['een heel getal', 'a whole number'],
}

const GRENZEN: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  minimum: ['minstens', 'at least'],
  maximum: ['hoogstens', 'at most'],
  minLength: ['minstens zo lang als', 'at least as long as'],
  maxLength: ['hoogstens zo lang als', 'at most as long as'],
  minItems: ['een lijst van minstens', 'a list of at least'],
}
