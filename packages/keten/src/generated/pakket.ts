// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// package.json

/** Met welk pakket een antwoord is gemaakt. */
export const pakket = { naam: '@voordeur/keten', versie: '0.0.0' } as const
