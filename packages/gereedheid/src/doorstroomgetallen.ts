import type { GeteldVerblijf } from './doorstroomtelling.ts'
import type { Doorstroomdagen } from './generated/typen.ts'

/** Below this many people a number can be about someone. Our own choice: see voordeur-uitstroom/minder-dan-vijf. */
const MINSTENS = 5

/** A cell of a breakdown. Without `aantal` it is held back. */
export interface Vak<Naam extends string> {
  readonly vak: Naam | 'onbekend'
  readonly aantal?: number
  readonly dagen?: Doorstroomdagen
}

/** The middle and the quarters of the waits; none if they are about fewer than five people. */
export function dagenVan(groep: readonly GeteldVerblijf[]): { readonly dagen?: Doorstroomdagen } {
  if (groep.length < MINSTENS) return {}
  const opVolgorde = groep.map(({ dagen }) => dagen).sort((a, b) => a - b)
  // Nearest rank in whole numbers: no half days, and no rounding of a fraction.
  const rang = (kwarten: number) => opVolgorde[Math.ceil((kwarten * opVolgorde.length) / 4) - 1]!
  return { dagen: { kwart: rang(1), mediaan: rang(2), driekwart: rang(3) } }
}

/** Is something left out here because it is about too few people? */
export function isAchtergehouden({
  aantal,
  dagen,
}: {
  readonly aantal?: number
  readonly dagen?: object
}): boolean {
  return aantal === undefined || (aantal > 0 && dagen === undefined)
}

/**
 * How many people per name, in the order of `namen`, with those who named none last. Small cells are held back, and
 * more of them until what is held back can't be computed from the total.
 */
export function verdeling<Naam extends string>(
  groep: readonly GeteldVerblijf[],
  naamVan: (verblijf: GeteldVerblijf) => Naam | undefined,
  namen: Readonly<Record<Naam, true>>,
): readonly Vak<Naam>[] {
  if (groep.length < MINSTENS) return []
  const per = new Map<Naam | 'onbekend', GeteldVerblijf[]>(
    [...(Object.keys(namen) as Naam[]), 'onbekend' as const].map((naam) => [naam, []]),
  )
  for (const verblijf of groep) per.get(naamVan(verblijf) ?? 'onbekend')!.push(verblijf)
  const vakken = [...per].filter(([, leden]) => leden.length > 0)
  // Nobody named anything: then there is no breakdown.
  if (vakken.every(([naam]) => naam === 'onbekend')) return []
  const weg = achterTeHouden(vakken.map(([, leden]) => leden.length))
  return vakken.map(([vak, leden], i) =>
    weg.has(i) ? { vak } : { vak, aantal: leden.length, ...dagenVan(leden) },
  )
}

/** The cells to hold back: the small ones, and then the smallest others until two or more hide five people or more. */
function achterTeHouden(aantallen: readonly number[]): ReadonlySet<number> {
  const opGrootte = aantallen.map((aantal, i) => ({ aantal, i })).sort((a, b) => a.aantal - b.aantal)
  const klein = opGrootte.filter(({ aantal }) => aantal < MINSTENS)
  if (klein.length === 0) return new Set()
  let som = 0
  const weg = opGrootte.filter(({ aantal }, plaats) => {
    const nodig = aantal < MINSTENS || plaats < 2 || som < MINSTENS
    if (nodig) som += aantal
    return nodig
  })
  return new Set(weg.map(({ i }) => i))
}
