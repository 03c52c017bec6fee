import {
  type Doorstroomverblijf,
  doorstroom,
  type Lijstnaam,
  toetslijst,
  type Uitstroomsituatie,
  uitstroom,
} from '@voordeur/gereedheid'
import type { Motivering } from '@voordeur/kern'
import type { Antwoord, Domein, Scenario } from './scenario.ts'

interface Gevraagd extends Scenario {
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
}

interface Gereedheidscenario extends Gevraagd {
  readonly werkwoord: keyof typeof WERKWOORDEN
}

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  toetslijst: ({ invoer, peildatum }) => {
    const antwoord = toetslijst(invoer as Lijstnaam, peildatum)
    return lijst(
      antwoord,
      antwoord.items.map(({ id, omdat, bron, zekerheid }) => ({ regel: id, zin: omdat, bron, zekerheid })),
    )
  },
  uitstroom: ({ invoer, peildatum }) => uitstroom(invoer as Uitstroomsituatie, { peildatum }),
  doorstroom: ({ invoer, peildatum }) => {
    const meting = doorstroom(invoer as readonly Doorstroomverblijf[], { peildatum })
    return lijst(meting, [])
  },
} as const satisfies Record<string, (scenario: Gevraagd) => Antwoord>

export const gereedheid: Domein<Gereedheidscenario, Antwoord> = {
  antwoord: (scenario) => WERKWOORDEN[scenario.werkwoord](scenario),
  dagen: ({ peildatum }) => [peildatum],
}

/** A list has no outcome of its own; this gives it the shape in which scenarios are told. */
function lijst<T extends object>(antwoord: T, motivering: readonly Motivering[]): T & Antwoord {
  return {
    uitkomst: 'lijst',
    ontbreekt: [],
    signalen: [],
    mens: { beslisser: '', vragen: [] },
    ...antwoord,
    motivering,
  }
}
