// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// package.json

/** Met welk pakket een antwoord is gemaakt. */
export const pakket = { naam: '@voordeur/gereedheid', versie: '0.0.0' } as const
