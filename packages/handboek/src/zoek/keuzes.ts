import type { Options } from 'minisearch'

/** How words are indexed and searched; the same when building and in the browser, or the index does not fit. */
export const ZOEKKEUZES: Options = {
  idField: 'pad',
  fields: ['titel', 'soort', 'trefwoorden', 'tekst'],
  storeFields: ['titel', 'soort', 'beschrijving'],
  processTerm: (woord) => {
    const kaal = woord
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
    return kaal.length > 1 && !STOP.has(kaal) ? kaal : null
  },
  searchOptions: {
    boost: { titel: 4, trefwoorden: 3, soort: 2 },
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
    boostDocument: (_id, _woord, bewaard) => gewicht(String(bewaard?.['soort'])),
  },
}

/** Words that are on every page. */
const STOP = new Set(
  'de het een en of in op van voor met dat die dit is zijn aan te er om als bij niet wat wie u uw dan ook door naar'.split(
    ' ',
  ),
)

/** Who searches wants an answer first, then the rule, then what the rule is made of. */
function gewicht(soort: string): number {
  if (soort === 'Vraag en antwoord') return 4
  if (soort === 'Probeer' || soort === 'Overzicht') return 2
  if (soort.endsWith('beslistabel')) return 2
  if (soort.endsWith('lijst') || soort === 'Pakket') return 0.5
  return 1
}
