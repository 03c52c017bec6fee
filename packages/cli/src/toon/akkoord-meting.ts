import { f1, niveauGelijk, precisie, type Telling, volledigheid } from '../meting/telling.ts'
import type { Gevalsoort, Meetfout, Meting, Puntmeting } from '../meting/zinnenset.ts'
import { punt as opsomming } from './antwoord.ts'
import { kolommen, toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

/** What a labelled set gave. */
export interface Setmeting {
  readonly id: string
  readonly titel: string
  /** Held out: never to be tuned on. */
  readonly achtergehouden: boolean
  readonly alles: Cijfers
  readonly perSoort: readonly (Cijfers & { readonly soort: Gevalsoort })[]
  /** Left out where they must stay unseen. */
  readonly fouten?: readonly Meetfout[]
}

type Cijfers = Omit<Meting, 'fouten'>

const SOORT: Readonly<Record<Gevalsoort, string>> = {
  item: 'punt van de lijst',
  valse_vriend: 'valse vriend',
  taal: 'taal',
  structuur: 'structuur',
}

const MEESTE_ZWAKKE = 6

/** How well the search does, per labelled set: with and without items, and the level. */
export function toonMetingen(sets: readonly Setmeting[], papier: Papier): string {
  return sets.map((set) => toonSet(set, papier).join('\n')).join('\n\n')
}

function toonSet(
  { id, titel, achtergehouden, alles, perSoort, fouten }: Setmeting,
  papier: Papier,
): string[] {
  const zwak = zwakste(alles)
  return [
    papier.kleur.bold(alinea(papier, titel, 0)),
    alinea(
      papier,
      `${id} · ${achtergehouden ? 'om op te meten: niet op afstemmen' : 'om op af te stemmen'} · ${aantal(alles.fragmenten, 'fragment', 'fragmenten')}, ${aantal(alles.zinnen, 'zin', 'zinnen')}`,
      0,
    ),
    '',
    ...kolommen([
      ['', 'zin', '', '', 'punt', '', '', 'niveau'],
      ['', 'prec.', 'vind.', 'F1', 'prec.', 'vind.', 'F1', 'gelijk'],
      ['alles', ...rij(alles)],
      ...perSoort.map((meting) => [SOORT[meting.soort], ...rij(meting)]),
    ]),
    ...toonDeel(papier, {
      titel: 'De zwakste punten',
      regels:
        zwak.length === 0
          ? []
          : kolommen([
              ['', 'F1', 'gemist', 'te veel', 'niveau'],
              ...zwak.map(([naam, { punt, niveau }]) => [
                naam,
                procent(f1(punt)),
                `${punt.gemist}`,
                `${punt.teVeel}`,
                `${niveau.gelijk} van ${niveau.van}`,
              ]),
            ]),
    }),
    ...(fouten === undefined
      ? []
      : toonDeel(papier, {
          titel: 'Wat er misgaat',
          regels: fouten.map(({ fragment, soort, uitleg, zin }) =>
            opsomming(papier, `${fragment}, ${soort}: ${uitleg}. ${zin}`),
          ),
        })),
  ]
}

function rij({ vermelding, punt, niveau }: Cijfers): readonly string[] {
  return [...drie(vermelding), ...drie(punt), niveau.van === 0 ? '-' : procent(niveauGelijk(niveau))]
}

/** A set without anything to find, such as the false friends, has no recall; nothing found has no precision. */
function drie(telling: Telling): readonly string[] {
  const { goed, teVeel, gemist } = telling
  return [
    goed + teVeel === 0 ? '-' : procent(precisie(telling)),
    goed + gemist === 0 ? '-' : procent(volledigheid(telling)),
    goed + teVeel + gemist === 0 ? '-' : procent(f1(telling)),
  ]
}

function procent(deel: number): string {
  return `${(deel * 100).toFixed(1).replace('.', ',')}%`
}

function zwakste({ perPunt }: Cijfers): readonly (readonly [string, Puntmeting])[] {
  const sterkte = ({ punt, niveau }: Puntmeting) => f1(punt) * niveauGelijk(niveau)
  return Object.entries(perPunt)
    .filter(([, een]) => sterkte(een) < 1)
    .toSorted(([, a], [, b]) => sterkte(a) - sterkte(b))
    .slice(0, MEESTE_ZWAKKE)
}
