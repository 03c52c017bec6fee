export type { Ketencontext, Ketenmodel, Regio } from '@voordeur/keten'
export { alsMermaid } from './mermaid.ts'
export { type Tekening, teken } from './teken.ts'
