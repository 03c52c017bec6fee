interface Registerversie {
  readonly items: readonly { readonly id: string }[]
}

/** The row with this id in a version; `undefined` is part of the type if some version does not have it. */
type Registerregel<V extends Registerversie, Id extends string> = V extends unknown
  ? Gevonden<Extract<V['items'][number], { readonly id: Id }>>
  : never

type Gevonden<R> = [R] extends [never] ? undefined : R

/** Looks a row up. The type is exact, so that the compiler sees a row that a new version no longer has. */
export function registerregel<V extends Registerversie, Id extends V['items'][number]['id']>(
  versie: V,
  id: Id,
): Registerregel<V, Id> {
  const regel = versie.items.find((item) => item.id === id)
  // Answers share the ids with the register.
  if (regel && 'bron' in regel) Object.freeze(regel.bron)
  return regel as Registerregel<V, Id>
}
