import {
  type Akkoord,
  type Deelvraag,
  magGedeeld,
  type Overdrachtnummer,
  type Regio,
  type Routecontext,
  route,
  type Schakel,
  toetsAkkoord,
  toetsRegio,
} from '@voordeur/keten'
import type { Antwoord, Domein, Scenario, Verwachting } from './scenario.ts'

interface Ketenscenario extends Scenario {
  readonly werkwoord: keyof typeof WERKWOORDEN
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
  readonly verwacht: Verwachting & {
    readonly bevindingen?: readonly string[]
    readonly geen_bevindingen?: readonly string[]
    /** Hand-offs of which an agreement leaves a point open, or not. */
    readonly open_overdrachten?: readonly string[]
    readonly geen_open_overdrachten?: readonly string[]
  }
}

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  toetsRegio: (invoer, peildatum) => toetsRegio(invoer as Regio, { peildatum }),
  toetsAkkoord: (invoer, peildatum) => toetsAkkoord(invoer as Akkoord, { peildatum }),
  route: (invoer, peildatum) => {
    const { van, naar, ...rest } = invoer as { van: Schakel; naar: Schakel } & Pick<Routecontext, 'begin'>
    return route(van, naar, { ...rest, peildatum })
  },
  magGedeeld: (invoer, peildatum) => {
    const { overdracht, ...rest } = invoer as { overdracht: Overdrachtnummer } & Omit<Deelvraag, 'peildatum'>
    return magGedeeld(overdracht, { ...rest, peildatum })
  },
} as const satisfies Record<string, (invoer: unknown, peildatum: string) => Antwoord>

export const keten: Domein<Ketenscenario, Antwoord> = {
  antwoord: ({ werkwoord, invoer, peildatum }) => WERKWOORDEN[werkwoord](invoer, peildatum),
  verschillen: (
    antwoord,
    {
      bevindingen = [],
      geen_bevindingen: niet = [],
      open_overdrachten: wel = [],
      geen_open_overdrachten: dicht = [],
    },
  ) => {
    const codes = codesVan(antwoord)
    const open = openOverdrachten(antwoord)
    return [
      ...wel.filter((nummer) => !open.includes(nummer)).map((nummer) => `open punt over ${nummer} ontbreekt`),
      ...dicht
        .filter((nummer) => open.includes(nummer))
        .map((nummer) => `open punt over ${nummer} hoort er niet te zijn`),
      ...bevindingen.filter((code) => !codes.includes(code)).map((code) => `bevinding ${code} ontbreekt`),
      ...niet.filter((code) => codes.includes(code)).map((code) => `bevinding ${code} hoort er niet te zijn`),
    ]
  },
  dagen: ({ peildatum }) => [peildatum],
}

function openOverdrachten(antwoord: Antwoord): readonly string[] {
  const { punten = [] } = antwoord as Partial<Record<'punten', readonly { overdracht?: string }[]>>
  return punten.flatMap(({ overdracht }) => (overdracht ? [overdracht] : []))
}

function codesVan(antwoord: Antwoord): readonly string[] {
  const { bevindingen, punten } = antwoord as Partial<
    Record<'bevindingen' | 'punten', readonly { code: string }[]>
  >
  return (bevindingen ?? punten ?? []).map(({ code }) => code)
}
