import {
  beslis,
  motiveer,
  type NiveauUitslag,
  type Tabel,
  type Toetslijst,
  type Toetsuitslag,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type { Puntstand, Stapbesluit, Stapfeiten, Stapgroep, VolgendeStap } from './generated/typen.ts'

type Stappentabel = Tabel<Stapfeiten, Stapbesluit> & { readonly id: string }

/**
 * What to do next, for every item that can still come higher or is unknown. First the group (law, with what protects
 * people in front; safety; the rest; what is only advised), in it the lowest level, in that the order of the list.
 * Unknown stands after 0: it may be absent.
 */
export function volgendeStappen(
  { items }: Toetslijst,
  uitslag: Toetsuitslag,
  tabel: Stappentabel,
  peildatum: string,
): readonly VolgendeStap[] {
  return uitslag.items
    .flatMap(({ niveau, hoger }, i): readonly Geplaatst[] => {
      const item = items[i]!
      if (niveau !== 'onbekend' && hoger === undefined) return []
      const { dan, rijen } = beslis(tabel, {
        optioneel: item.optioneel,
        rust_op_wet: item.zekerheid === 'wet',
        veiligheid: item.veiligheid ?? false,
        stand: standVan(niveau),
      })
      // All facts are given, so the table decides: its proof says that no situation is left open.
      const { groep, doe } = dan!
      const stap: VolgendeStap = {
        item: item.id,
        titel: item.titel,
        groep,
        doe,
        niveau,
        ...(hoger !== undefined && { hoger }),
        ...(doe === 'uitzoeken' && { vraag: item.vraag }),
        reden: motiveer(bronnen, tabel, rijen[0]!, peildatum),
      }
      const beschermt = groep === 'wet' && item.veiligheid === true
      return [
        { stap, plaats: [GROEPEN.indexOf(groep), beschermt ? 0 : 1, STANDEN.indexOf(standVan(niveau))] },
      ]
    })
    .sort((a, b) => eersteVerschil(a.plaats, b.plaats))
    .map(({ stap }) => stap)
}

/** Does someone say that it is not done yet? Unknown does not. */
export function nogNietGedaan(niveau: NiveauUitslag): boolean {
  return niveau === 0 || niveau === 1
}

const GROEPEN: readonly Stapgroep[] = ['wet', 'veiligheid', 'verder', 'aangeraden']
const STANDEN: readonly Puntstand[] = ['er_niet', 'onbekend', 'afgesproken', 'in_gebruik']

interface Geplaatst {
  readonly stap: VolgendeStap
  /** What counts first stands first; the lowest comes first. */
  readonly plaats: readonly number[]
}

function eersteVerschil(a: readonly number[], b: readonly number[]): number {
  return a.map((waarde, i) => waarde - b[i]!).find((verschil) => verschil !== 0) ?? 0
}

function standVan(niveau: NiveauUitslag): Puntstand {
  if (niveau === 'onbekend') return 'onbekend'
  if (niveau === 0) return 'er_niet'
  return niveau === 1 ? 'afgesproken' : 'in_gebruik'
}
