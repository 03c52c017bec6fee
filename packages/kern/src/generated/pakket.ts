// Gemaakt door regelbouw uit package.json. Niet met de hand wijzigen.

/** Met welk pakket een antwoord is gemaakt. */
export const pakket = { naam: '@voordeur/kern', versie: '0.0.0' } as const
