import {
  type Akkoord,
  type Akkoordtekst,
  type Akkoordtoets,
  type Correcties,
  type Lijstnaam,
  type Plancontext,
  type Planoordelen,
  type Toetsuitslag,
  toets,
  toetslijst,
  toetsPlan,
  type Vlag,
  vergelijk,
  zoekPassages,
} from '@voordeur/coalitieakkoord'
import type { Motivering } from '@voordeur/kern'
import type { Antwoord, Domein, Scenario, Verwachting } from './scenario.ts'
import { zonderOordeel } from './zonder-oordeel.ts'

interface Akkoordscenario extends Scenario {
  readonly werkwoord: keyof typeof WERKWOORDEN
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
  readonly correcties?: unknown
  readonly lijst?: string
  readonly oordelen?: unknown
  readonly verwacht: Verwachting & Gevonden
}

/** What was found, told as briefly as a scenario tells it. */
interface Gevonden {
  readonly punten?: Readonly<Record<string, number>>
  readonly vlaggen?: Readonly<Record<string, readonly string[]>>
  readonly verschillen?: Readonly<Record<string, string>>
  readonly afwezig?: number
}

interface Akkoordantwoord extends Antwoord {
  readonly gevonden_kort: Gevonden
}

type Gevraagd = Omit<Akkoordscenario, 'werkwoord' | 'verwacht'>

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  zoekPassages: ({ invoer, peildatum }) => {
    const antwoord = zoekPassages(invoer as string | Akkoordtekst, { peildatum })
    const vondsten = antwoord.passages.flatMap((passage) => passage.vondsten)
    const punten = [...new Set(vondsten.map(({ punt }) => punt))]
    const van = (punt: string) => vondsten.filter((vondst) => vondst.punt === punt)
    return lijst(antwoord, [], {
      punten: Object.fromEntries(
        punten.map((punt) => [punt, Math.max(...van(punt).map(({ niveau }) => niveau))]),
      ),
      vlaggen: metVlaggen(
        punten.map((punt) => ({ punt, vlaggen: [...new Set(van(punt).flatMap(({ vlaggen }) => vlaggen))] })),
      ),
    })
  },
  toets: ({ invoer, correcties, peildatum }) => toetsAlsAntwoord(invoer as Akkoord, correcties, peildatum),
  toetsPlan: ({ invoer, lijst: naam, oordelen, peildatum }) => {
    const antwoord = toetsPlan(invoer as Akkoord, {
      lijst: naam as Plancontext['lijst'],
      peildatum,
      ...(oordelen !== undefined && { oordelen: oordelen as Planoordelen }),
    })
    return { ...antwoord, gevonden_kort: uitUitslag(antwoord.uitslag) }
  },
  vergelijk: ({ invoer, peildatum }) => {
    const { a, b } = invoer as { readonly a: unknown; readonly b: unknown }
    const antwoord = vergelijk(alsToets(a, peildatum), alsToets(b, peildatum))
    return lijst(antwoord, [], {
      verschillen: Object.fromEntries(
        antwoord.verschillen.map(({ punt, verandering }) => [punt, verandering]),
      ),
    })
  },
  toetslijst: ({ invoer, peildatum }) => {
    const antwoord = toetslijst(invoer as Lijstnaam, peildatum)
    return lijst(
      antwoord,
      antwoord.items.map(({ id, omdat, bron, zekerheid }) => ({ regel: id, zin: omdat, bron, zekerheid })),
      {},
    )
  },
} as const satisfies Record<string, (scenario: Gevraagd) => Akkoordantwoord>

export const coalitieakkoord: Domein<Akkoordscenario, Akkoordantwoord> = {
  antwoord: (scenario) => WERKWOORDEN[scenario.werkwoord](scenario),
  verschillen: ({ gevonden_kort: gevonden }, verwacht) =>
    (['punten', 'vlaggen', 'verschillen', 'afwezig'] as const).flatMap((naam) => {
      const hoort = gesorteerd(verwacht[naam])
      return verwacht[naam] === undefined || hoort === gesorteerd(gevonden[naam])
        ? []
        : [`${naam}: verwacht ${hoort}, maar er kwam ${gesorteerd(gevonden[naam])}`]
    }),
  dagen: ({ peildatum }) => [peildatum],
}

function toetsAlsAntwoord(
  akkoord: Akkoord,
  correcties: unknown,
  peildatum: string,
): Akkoordantwoord & Akkoordtoets {
  const antwoord = toets(akkoord, {
    peildatum,
    ...(correcties !== undefined && { correcties: correcties as Correcties }),
  })
  return {
    ...antwoord,
    gevonden_kort: { ...uitUitslag(antwoord.uitslag), vlaggen: metVlaggen(antwoord.vlaggen) },
  }
}

/** What has evidence, and how much is absent. */
function uitUitslag({ items }: Toetsuitslag): Gevonden {
  return {
    punten: Object.fromEntries(
      items.flatMap(({ item, niveau, bewijs }) => (bewijs.length > 0 ? [[item, Number(niveau)]] : [])),
    ),
    afwezig: items.filter(({ niveau }) => niveau === 0).length,
  }
}

/** An agreement is judged first; anything else is put to the comparison as it is. */
function alsToets(kant: unknown, peildatum: string): Akkoordtoets {
  const isAkkoord = typeof kant === 'object' && kant !== null && 'document' in kant
  return isAkkoord ? toets(kant as Akkoord, { peildatum }) : (kant as Akkoordtoets)
}

function metVlaggen(
  punten: readonly { readonly punt: string; readonly vlaggen: readonly Vlag[] }[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    punten.flatMap(({ punt, vlaggen }) => (vlaggen.length > 0 ? [[punt, vlaggen.toSorted()]] : [])),
  )
}

function gesorteerd(waarde: object | number | undefined): string {
  if (typeof waarde !== 'object') return String(waarde)
  const paren = Object.entries(waarde).map(([naam, een]) => [naam, Array.isArray(een) ? een.toSorted() : een])
  return JSON.stringify(Object.fromEntries(paren.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))))
}

function lijst<T extends object>(
  antwoord: T,
  motivering: readonly Motivering[],
  gevonden_kort: Gevonden,
): T & Akkoordantwoord {
  return { ...zonderOordeel(antwoord, motivering), gevonden_kort }
}
