import { opDatum, type Regelversie } from '@voordeur/kern'
import { niveaus } from './generated/niveaus.ts'
import { punten } from './generated/punten.ts'
import { schijn } from './generated/schijn.ts'
import { trefwoorden } from './generated/trefwoorden.ts'
import type { Niveauregel, Puntregel, Schijnregel, Trefwoordregel, Wendingregel } from './generated/typen.ts'
import { wendingen } from './generated/wendingen.ts'
import { maakZoeker, type Zoeker } from './zoeker.ts'

/** A rule of a register with its name in full, and what must or must not stand beside it. */
export interface Zoekregel<D> {
  readonly naam: string
  readonly dan: D
  readonly met?: Zoeker<unknown>
  readonly nietMet?: Zoeker<unknown>
  readonly inTabelMet?: Zoeker<unknown>
}

/** All search rules of one day, read once. */
export interface Zoekregels {
  readonly trefwoorden: Zoeker<Zoekregel<Trefwoordregel>>
  readonly schijn: Zoeker<Zoekregel<Schijnregel>>
  readonly punten: Zoeker<Zoekregel<Puntregel>>
  readonly niveaus: Zoeker<Zoekregel<Niveauregel>>
  readonly wendingen: Zoeker<Zoekregel<Wendingregel>>
  readonly versies: readonly Regelversie[]
}

const gelezen = new Map<string, Zoekregels>()

/** @throws VoordeurFout `regel_bestaat_niet_op_datum` before the first version. */
export function zoekregelsOp(peildatum: string): Zoekregels {
  const gekozen = {
    trefwoorden: opDatum(trefwoorden, peildatum),
    schijn: opDatum(schijn, peildatum),
    punten: opDatum(punten, peildatum),
    niveaus: opDatum(niveaus, peildatum),
    wendingen: opDatum(wendingen, peildatum),
  }
  const versies = Object.values(gekozen)
  const jaar = Number(peildatum.slice(0, 4))
  const sleutel = [jaar, ...versies.map(({ hash }) => hash)].join()
  const bekend = gelezen.get(sleutel)
  if (bekend) return bekend
  const nieuw: Zoekregels = {
    trefwoorden: zoekerVan<Trefwoordregel>(gekozen.trefwoorden, jaar),
    schijn: zoekerVan<Schijnregel>(gekozen.schijn, jaar),
    punten: zoekerVan<Puntregel>(gekozen.punten, jaar),
    niveaus: zoekerVan<Niveauregel>(gekozen.niveaus, jaar),
    wendingen: zoekerVan<Wendingregel>(gekozen.wendingen, jaar),
    versies,
  }
  gelezen.set(sleutel, nieuw)
  return nieuw
}

interface Metpatronen {
  readonly patronen: readonly string[]
  readonly met?: readonly string[]
  readonly niet_met?: readonly string[]
  readonly tenzij?: readonly string[]
  readonly in_tabel_met?: readonly string[]
}

function zoekerVan<D extends Metpatronen>(
  register: { readonly id: string; readonly items: readonly { readonly id: string; readonly dan: D }[] },
  jaar: number,
): Zoeker<Zoekregel<D>> {
  const regels = register.items.map(({ id, dan }): Zoekregel<D> => {
    const niet = dan.niet_met ?? dan.tenzij
    return {
      naam: `${register.id}#${id}`,
      dan,
      ...(dan.met && { met: maakZoeker(dan.met, (patroon) => [patroon], jaar) }),
      ...(niet && { nietMet: maakZoeker(niet, (patroon) => [patroon], jaar) }),
      ...(dan.in_tabel_met && { inTabelMet: maakZoeker(dan.in_tabel_met, (patroon) => [patroon], jaar) }),
    }
  })
  return maakZoeker(regels, ({ dan }) => dan.patronen, jaar)
}
