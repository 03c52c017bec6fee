export type { Bron, Geldigheid, Zekerheid } from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type {
  FeitelijkeVerzorger,
  Gezag,
  Leerplichtdeel,
  Leerplichtuitkomst,
  Lijstkeuze,
  Lijstnaam,
  Onderwijssituatie,
  Onderwijstaak,
  Onderwijsuitkomst,
  Onderwijsvoorstel,
  Onderwijsweigering,
  Schoolsoort,
  Taakhebber,
  Weigergrond,
} from './generated/typen.ts'
export { type Onderwijscontext, onderwijs } from './onderwijs.ts'
export { type ItemOpDatum, type LijstOpDatum, lijstnamen, toetslijst } from './toetslijst.ts'
