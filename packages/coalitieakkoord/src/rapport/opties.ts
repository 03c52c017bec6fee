/** What a report may show that an Akkoordtoets does not hold. All of it may be left out. */
export interface Rapportopties {
  /** The text that was judged, as given to `toets`: shows the words of a sentence that a human pointed out. */
  readonly document?: { readonly tekst: string }
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
