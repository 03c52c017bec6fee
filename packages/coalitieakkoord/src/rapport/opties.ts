import { type Akkoordtekst, type Akkoordtoets, VoordeurFout } from '@voordeur/coalitieakkoord'

/** What a report may show that an Akkoordtoets does not hold. All of it may be left out. */
export interface Rapportopties {
  /** The text that was judged, as given to `toets`: shows the words of a sentence that a human pointed out. */
  readonly document?: Akkoordtekst
  /** The name of the file, as the reader knows it. No path. */
  readonly bestand?: string
  /** What went wrong while reading, such as a page without text: the `waarschuwingen` of `@voordeur/documenten`. */
  readonly waarschuwingen?: readonly Leeswaarschuwing[]
}

/** A warning of the reader of the document. `Waarschuwing` of `@voordeur/documenten` fits. */
export interface Leeswaarschuwing {
  readonly paginas?: readonly number[]
  readonly bericht: { readonly nl: string }
}

/** @throws VoordeurFout `invoer_ongeldig` if this is not the text that was judged: a place would show other words. */
export function eisZelfdeTekst(
  { akkoord, passages }: Akkoordtoets,
  document: Akkoordtekst | undefined,
): void {
  if (!document) return
  const { tekst } = document
  if (
    tekst.length === akkoord.tekens &&
    passages.every(({ van, tot, zin }) => tekst.slice(van, tot) === zin)
  ) {
    return
  }
  throw onverwacht(
    '/opties/document',
    'de tekst waarmee deze toets is gemaakt',
    'the text that this answer was made with',
  )
}

export function onverwacht(pad: string, nl: string, en: string): VoordeurFout {
  return new VoordeurFout('invoer_ongeldig', [
    { pad, verwacht: nl, bericht: { nl: `Hier hoort ${nl}.`, en: `Expected ${en}.` } },
  ])
}
