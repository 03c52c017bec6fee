export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type {
  Documentsoort,
  Documenttekst,
  GelezenDocument,
  Kop,
  Pagina,
  Waarschuwing,
  WaarschuwingCode,
} from './documenttekst.ts'
export type { Grenzen } from './grenzen.ts'
export { type Leesopties, lees } from './lees.ts'
