import type { Feiten } from './casusfeiten.ts'
import { besteGrond, feit } from './feit.ts'
import type { Gesprekspartner, Kadernaam } from './generated/typen.ts'
import { nieuws } from './nieuws.ts'
import { type Ronde, soort } from './ronden.ts'

/** Step 3: with whom was talked, and if not, on which ground. */
export function feitenOverGesprek(
  { plekken }: Ronde,
  kader: Kadernaam,
): Pick<Feiten, 'gesprek' | 'kind' | 'ouders' | 'zorg_weggenomen'> {
  const gesprekken = soort(plekken, 'gesprek')
  const overslagen = soort(plekken, 'geen_gesprek')
  const met = (wie: Gesprekspartner) => gesprekken.filter(({ g }) => g.met.includes(wie))
  /** A ground that names nobody is about everybody. */
  const niet = (wie: Gesprekspartner) => overslagen.filter(({ g }) => g.met?.includes(wie) ?? true)
  const grond = (lijst: typeof overslagen) =>
    besteGrond(
      lijst.map(({ g }) => g.grond),
      kader,
    )

  const gevoerd = gesprekken.filter(({ g }) => g.met.some((wie) => wie !== 'ander'))
  const [ouder, ander, kind] = [met('ouder'), met('andere_ouder'), met('kind')]
  const alleen = kind.filter(({ g }) => g.kind_zonder_ouders)
  const gemist = ouder.length > 0 ? niet('andere_ouder') : niet('ouder')
  const laatste = gesprekken.at(-1)
  return {
    gesprek:
      gevoerd.length > 0
        ? feit('gevoerd', gevoerd)
        : feit(grond(overslagen) ?? 'niet_vastgelegd', overslagen),
    kind:
      kind.length > 0
        ? feit(alleen.length > 0 ? 'gesproken_alleen' : 'gesproken', kind)
        : feit(grond(niet('kind')) ?? 'niet_vastgelegd', niet('kind')),
    ouders:
      ouder.length + ander.length === 0
        ? feit('niet_aan_de_orde')
        : ouder.length > 0 && ander.length > 0
          ? feit('beide', [...ouder, ...ander])
          : feit(grond(gemist) ?? 'een', gemist.length > 0 ? gemist : [...ouder, ...ander]),
    zorg_weggenomen: feit(
      laatste?.g.zorg_weggenomen === true && !nieuws(plekken).some(({ i }) => i > laatste.i),
      [laatste],
    ),
  }
}
