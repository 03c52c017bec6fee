import type { AlleenLezen, components, operations } from '@voordeur/client'

export type Schemas = AlleenLezen<components['schemas']>

type Van<K extends keyof operations, Waar extends 'query' | 'path'> = operations[K] extends {
  parameters: { [P in Waar]?: infer Q }
}
  ? AlleenLezen<Q>
  : Record<never, never>

/** What is looked up: the query and the path, checked against the description. */
export interface Opzoekvraag<K extends keyof operations> {
  readonly query: NonNullable<Van<K, 'query'>>
  readonly pad: Van<K, 'path'>
}

type Gevonden<K extends keyof operations> = operations[K] extends {
  responses: { 200: { content: { 'application/json': infer A } } }
}
  ? AlleenLezen<A>
  : never

export type Opzoekers<K extends keyof operations> = {
  readonly [Een in K]: (vraag: Opzoekvraag<Een>) => Gevonden<Een>
}
