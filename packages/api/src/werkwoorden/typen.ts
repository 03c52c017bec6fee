import type { operations } from '@voordeur/client'

/** What a request to this operation holds, as the OpenAPI description says. */
export type Vraag<K extends keyof operations> = operations[K] extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer B } }
}
  ? B
  : never

/** What this operation answers with, as the OpenAPI description says. */
export type Antwoord<K extends keyof operations> = operations[K] extends {
  readonly responses: {
    readonly 200: { readonly content: { readonly 'application/json': infer A } }
  }
}
  ? A
  : never

/** Operations that put one question to one verb: pure, and the answer comes at once. */
export type Vraagoperatie = {
  [K in keyof operations]: Vraag<K> extends never ? never : K extends 'maakBundel' ? never : K
}[keyof operations]

/** Per operation the verb that answers it. */
export type Werkwoorden<K extends Vraagoperatie> = {
  readonly [Een in K]: (vraag: Vraag<Een>) => Antwoord<Een>
}
