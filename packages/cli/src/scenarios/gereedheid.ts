import {
  type Doorstroomverblijf,
  doorstroom,
  type Gereedheidstoets,
  type Lijstnaam,
  landelijkeRol,
  type Onderwijssituatie,
  type Oordelen,
  onderwijs,
  toets,
  toetslijst,
  type Uitstroomsituatie,
  uitstroom,
  vergelijk,
} from '@voordeur/gereedheid'
import { type Notakeuze, nota } from '@voordeur/gereedheid/nota'
import type { Antwoord, Domein, Scenario } from './scenario.ts'
import { zonderOordeel } from './zonder-oordeel.ts'

interface Gevraagd extends Scenario {
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
  readonly lijst?: unknown
}

/** The judgements of two sides; a side is judged first, and may be of another list or version of it. */
interface Kanten {
  readonly a: Oordelen
  readonly b: Oordelen
  readonly b_lijst?: Lijstnaam
  readonly b_hash?: string
}

interface Gereedheidscenario extends Gevraagd {
  readonly werkwoord: keyof typeof WERKWOORDEN
}

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  nota: ({ invoer, peildatum }) => {
    const antwoord = nota({ ...(invoer as Notakeuze), peildatum })
    return zonderOordeel(
      antwoord,
      antwoord.afdelingen.flatMap(({ regels }) =>
        regels.map(({ id, zin, bron, zekerheid }) => ({ regel: id, zin, bron, zekerheid })),
      ),
    )
  },
  toetslijst: ({ invoer, peildatum }) => {
    const antwoord = toetslijst(invoer as Lijstnaam, peildatum)
    return zonderOordeel(
      antwoord,
      antwoord.items.map(({ id, omdat, bron, zekerheid }) => ({ regel: id, zin: omdat, bron, zekerheid })),
    )
  },
  toets: ({ invoer, lijst: naam, peildatum }) =>
    toets(invoer as Oordelen, { lijst: naam as Lijstnaam, peildatum }),
  vergelijk: (scenario) => {
    const { a, b } = kantenVan(scenario)
    return zonderOordeel(vergelijk(a, b), [])
  },
  landelijkeRol: ({ peildatum }) => zonderOordeel(landelijkeRol({ peildatum }), []),
  onderwijs: ({ invoer, peildatum }) => onderwijs(invoer as Onderwijssituatie, { peildatum }),
  uitstroom: ({ invoer, peildatum }) => uitstroom(invoer as Uitstroomsituatie, { peildatum }),
  doorstroom: ({ invoer, peildatum }) => {
    const meting = doorstroom(invoer as readonly Doorstroomverblijf[], { peildatum })
    return zonderOordeel(meting, [])
  },
} as const satisfies Record<string, (scenario: Gevraagd) => Antwoord>

export const gereedheid: Domein<Gereedheidscenario, Antwoord> = {
  antwoord: (scenario) => WERKWOORDEN[scenario.werkwoord](scenario),
  dagen: ({ peildatum }) => [peildatum],
}

/** What a comparison is made of. */
export function kantenVan({
  invoer,
  lijst: naam,
  peildatum,
}: Omit<Gevraagd, keyof Scenario> & Pick<Scenario, 'peildatum'>): {
  readonly a: Gereedheidstoets
  readonly b: Gereedheidstoets
} {
  const { a, b, b_lijst, b_hash } = invoer as Kanten
  const eigen = naam as Lijstnaam
  const kant = toets(b, { lijst: b_lijst ?? eigen, peildatum })
  const { uitslag } = kant
  return {
    a: toets(a, { lijst: eigen, peildatum }),
    b:
      b_hash === undefined
        ? kant
        : { ...kant, uitslag: { ...uitslag, lijst: { ...uitslag.lijst, hash: b_hash } } },
  }
}
