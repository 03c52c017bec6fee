import { readFileSync } from 'node:fs'
import type { Openapi, Operatie } from '@voordeur/regelbouw'

/** The OpenAPI description that this server follows, from where it lies beside `src` and beside `dist`. */
export const openapi = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
) as Openapi

/** What `API-Version` says on every answer. */
export const VERSIE = openapi.info.version

/** Where version 1 begins. */
export const BASIS = '/v1'

/** Every operation with its address. (Not that of `regelbouw`: a server has no need of what builds rules.) */
export const operaties: readonly {
  readonly pad: string
  readonly methode: string
  readonly operatie: Operatie
}[] = Object.entries(openapi.paths).flatMap(([pad, methoden]) =>
  Object.entries(methoden).map(([methode, operatie]) => ({ pad, methode: methode.toUpperCase(), operatie })),
)
