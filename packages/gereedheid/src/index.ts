export type {
  Bron,
  Gedateerd,
  Geldigheid,
  Onderbouwd,
  Toetsitem,
  Toetslijst,
  Toetsniveau,
  Toetsthema,
  Zekerheid,
} from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type { Lijstkeuze, Lijstnaam } from './generated/typen.ts'
export { type ItemOpDatum, type LijstOpDatum, lijstnamen, toetslijst } from './toetslijst.ts'
