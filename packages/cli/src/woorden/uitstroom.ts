import type { Uitstroomstand, Uitstroomwie } from '@voordeur/gereedheid'

/** How far a step of the plan is. */
export const UITSTROOMSTAND: Readonly<Record<Uitstroomstand, string>> = {
  geregeld: 'geregeld',
  loopt: 'loopt',
  te_doen: 'te doen',
  blokkeert: 'houdt het vertrek tegen',
  niet_nodig: 'niet nodig',
  onbekend: 'nog niet bekend',
}

/** Who acts. */
export const UITSTROOMWIE: Readonly<Record<Uitstroomwie, string>> = {
  hulpdiensten: 'hulpdiensten',
  client: 'de cliënt',
  begeleider: 'de begeleider',
  gemeente: 'de gemeente',
  nieuwe_gemeente: 'de nieuwe gemeente',
  advocaat: 'een advocaat',
  schuldhulp: 'schuldhulp',
  verhuurder: 'de verhuurder',
}
