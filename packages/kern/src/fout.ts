/** What went wrong, as a word that programs can rely on. A code never changes its meaning. */
export type FoutCode =
  | 'datum_ongeldig'
  | 'invoer_ongeldig'
  | 'regel_bestaat_niet_op_datum'
  | 'regeling_onbekend'
  | 'regeling_verlopen'
  | 'periode_ongeldig'
  | 'getal_ongeldig'
  | 'kader_onbekend'
  | 'casus_afgesloten'
  | 'casus_open'
  | 'gebeurtenis_te_vroeg'
  | 'gebeurtenis_past_niet'
  | 'definitie_onbekend'
  | 'verhouding_onmogelijk'
  | 'bedrag_ongeldig'
  | 'bestand_onleesbaar'
  | 'bestand_te_groot'
  | 'bestand_versleuteld'
  | 'bestand_zonder_tekst'
  | 'bestandssoort_onbekend'
  | 'lezen_duurt_te_lang'

const FOUTCODES: Readonly<Record<FoutCode, true>> = {
  datum_ongeldig: true,
  invoer_ongeldig: true,
  regel_bestaat_niet_op_datum: true,
  regeling_onbekend: true,
  regeling_verlopen: true,
  periode_ongeldig: true,
  getal_ongeldig: true,
  kader_onbekend: true,
  casus_afgesloten: true,
  casus_open: true,
  gebeurtenis_te_vroeg: true,
  gebeurtenis_past_niet: true,
  definitie_onbekend: true,
  verhouding_onmogelijk: true,
  bedrag_ongeldig: true,
  bestand_onleesbaar: true,
  bestand_te_groot: true,
  bestand_versleuteld: true,
  bestand_zonder_tekst: true,
  bestandssoort_onbekend: true,
  lezen_duurt_te_lang: true,
}

/** One place in the input that is wrong. */
export interface Foutplek {
  /** JSON pointer (RFC 6901) of the field; the empty string is the whole input. */
  readonly pad: string
  /** What was expected there, in Dutch. */
  readonly verwacht: string
  /** One sentence for a person. It never repeats the value itself: input may be sensitive. */
  readonly bericht: { readonly nl: string; readonly en: string }
}

/**
 * The only error that Voordeur throws on purpose.
 * `message` holds the Dutch sentences, for logs; programs look at `code` and `plekken`.
 */
export class VoordeurFout extends Error {
  override readonly name = 'VoordeurFout'
  readonly code: FoutCode
  readonly plekken: readonly Foutplek[]

  constructor(code: FoutCode, plekken: readonly Foutplek[]) {
    super(plekken.map((plek) => `${plek.bericht.nl} (${plek.pad || '/'})`).join(' '))
    this.code = code
    this.plekken = plekken
  }
}

/**
 * Is this an error of Voordeur? Looks at the shape and not at the class, so that it also holds
 * when one program has loaded both the ESM and the CJS copy of a package.
 *
 * @example
 * isVoordeurFout(new Error('iets anders')) // false
 */
export function isVoordeurFout(waarde: unknown): waarde is VoordeurFout {
  if (typeof waarde !== 'object' || waarde === null) return false
  const { name, code, plekken } = waarde as Partial<VoordeurFout>
  return name === 'VoordeurFout' && Object.hasOwn(FOUTCODES, String(code)) && Array.isArray(plekken)
}

/** An error with a single place. */
export function fout(code: FoutCode, pad: string, verwacht: string, nl: string, en: string): VoordeurFout {
  return new VoordeurFout(code, [{ pad, verwacht, bericht: { nl, en } }])
}

/** The error for a value that is none of the allowed ones, with what was expected in both languages. */
export function onverwacht(pad: string, verwacht: string, expected: string): VoordeurFout {
  return fout('invoer_ongeldig', pad, verwacht, `Hier hoort ${verwacht}.`, `Expected here: ${expected}.`)
}

/**
 * The value as an object that has no other keys than the known ones.
 * The types already say so; this is for input that comes from JSON or from plain JavaScript.
 * Throws `invoer_ongeldig`.
 */
export function eisObject(
  waarde: unknown,
  sleutels: readonly string[],
  pad: string,
): Readonly<Record<string, unknown>> {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) {
    throw onverwacht(pad, 'een object', 'an object')
  }
  for (const sleutel of Object.keys(waarde)) {
    if (sleutels.includes(sleutel)) continue
    const verwacht = `een van: ${sleutels.join(', ')}`
    const [nl, en] = ['Dit veld bestaat hier niet.', 'This field does not exist here.']
    throw fout('invoer_ongeldig', bijVeld(pad, sleutel), verwacht, nl, en)
  }
  return waarde as Readonly<Record<string, unknown>>
}

/** A whole number of at least `minimum`. Throws `getal_ongeldig`. */
export function eisGeheelGetal(waarde: unknown, minimum: number, pad: string): number {
  if (Number.isSafeInteger(waarde) && (waarde as number) >= minimum) return waarde as number
  const grens = minimum === Number.MIN_SAFE_INTEGER ? '' : ` van ${minimum} of hoger`
  const limit = minimum === Number.MIN_SAFE_INTEGER ? '' : ` of ${minimum} or more`
  const nl = `Hier hoort een geheel getal${grens}.`
  throw fout(
    'getal_ongeldig',
    pad,
    `een geheel getal${grens}`,
    nl,
    `A whole number${limit} is expected here.`,
  )
}

/**
 * The place of a field that does not exist. Only a name that can be a field is repeated: anything else may be
 * about a person, and then the error points at what holds the field.
 */
export function bijVeld(pad: string, sleutel: string): string {
  return /^[a-z_]{1,60}$/.test(sleutel) ? onder(pad, sleutel) : pad
}

/** The JSON pointer of a field below a pointer, with `~` and `/` in the key written as RFC 6901 asks. */
export function onder(pad: string, sleutel: string | number): string {
  return `${pad}/${String(sleutel).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
