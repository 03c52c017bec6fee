/**
 * The same type, with nothing in it that may be changed: as the rules' own types are. (The types of the description itself
 * are not `readonly`, because openapi-fetch does not know such lists.)
 */
export type AlleenLezen<T> = T extends readonly (infer E)[]
  ? readonly AlleenLezen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: AlleenLezen<T[K]> }
    : T
