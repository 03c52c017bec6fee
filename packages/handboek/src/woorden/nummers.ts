/** The numbers on every page, in the words that the rest of Voordeur uses. */
export const GEVAAR = { vraag: 'Is er nu gevaar?', bel: '112' } as const
export const VEILIG_THUIS = { vraag: 'Advies of melden?', bel: '0800-2000' } as const
