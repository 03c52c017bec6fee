import type { AlleenLezen, operations } from '@voordeur/client'

/** What a request to this operation holds, as the OpenAPI description says. */
export type Vraag<K extends keyof operations> = operations[K] extends {
  requestBody: { content: { 'application/json': infer B } }
}
  ? AlleenLezen<B>
  : never

/** What this operation answers with, as the OpenAPI description says. */
export type Antwoord<K extends keyof operations> = operations[K] extends {
  responses: { 200: { content: { 'application/json': infer A } } }
}
  ? AlleenLezen<A>
  : never

/** Operations that put one question to one verb: pure, and the answer comes at once. */
export type Vraagoperatie = {
  [K in keyof operations]: Vraag<K> extends never ? never : K extends 'maakBundel' ? never : K
}[keyof operations]

/** Per operation the verb that answers it. */
export type Werkwoorden<K extends Vraagoperatie> = {
  readonly [Een in K]: (vraag: Vraag<Een>) => Antwoord<Een>
}
