export type { Logregel, Schrijver } from './logboek.ts'
export type { Serveropties } from './opties.ts'
export { createServer } from './server.ts'
export { type Luisterend, type Luisteropties, start } from './start.ts'
