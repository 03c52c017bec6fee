export type { AlleenLezen } from './alleen-lezen.ts'
export { type Client, type Clientopties, maakClient } from './client.ts'
export type { components, operations, paths } from './generated/openapi.ts'
export { isProbleem, type Probleem, Probleemantwoord } from './probleem.ts'
