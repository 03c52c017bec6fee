import {
  type Antwoorden,
  type Casus,
  type Deelsituatie,
  deelGegevens,
  handelingsperspectief,
  type Kadernaam,
  type Kindcheckantwoorden,
  kindcheck,
  type Meldcodedocument,
  type Meldingsdata,
  type Plichtvraag,
  plicht,
  termijnen,
  toetsDossier,
  toetsMeldcode,
  volgende,
  weeg,
} from '@voordeur/meldcode'
import type { Antwoord, Domein, Scenario } from './scenario.ts'

interface Gevraagd extends Scenario {
  readonly kader?: Kadernaam
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
}

interface Meldcodescenario extends Gevraagd {
  readonly werkwoord: keyof typeof WERKWOORDEN
}

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  toetsDossier: ({ invoer, peildatum }) => toetsDossier(invoer as Casus, { peildatum }),
  volgende: ({ invoer, peildatum }) => volgende(invoer as Casus, { peildatum }),
  weeg: ({ invoer, kader = 'algemeen', peildatum }) => weeg(invoer as Antwoorden, { kader, peildatum }),
  handelingsperspectief: ({ invoer, peildatum }) =>
    handelingsperspectief(invoer as Plichtvraag, { peildatum }),
  plicht: ({ invoer, peildatum }) => plicht(invoer as Plichtvraag, { peildatum }),
  toetsMeldcode: ({ invoer, peildatum }) => toetsMeldcode(invoer as Meldcodedocument, { peildatum }),
  kindcheck: ({ invoer, peildatum }) => kindcheck(invoer as Kindcheckantwoorden, { peildatum }),
  deelGegevens: ({ invoer, peildatum }) => deelGegevens(invoer as Deelsituatie, { peildatum }),
  termijnen: ({ invoer, peildatum }) => termijnen(invoer as Meldingsdata, { peildatum }),
} as const satisfies Record<string, (scenario: Gevraagd) => Antwoord>

export const meldcode: Domein<Meldcodescenario, Antwoord> = {
  antwoord: (scenario) => WERKWOORDEN[scenario.werkwoord](scenario),
  dagen: ({ peildatum }) => [peildatum],
}
