export type { Bron, Geldigheid, Regelversie, Toetsitem, Toetslijst, Versie, Zekerheid } from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type {
  Afdelingnaam,
  Lijstkeuze,
  Lijstnaam,
  Notaafdeling,
  Notakeuze,
  Notaoordeel,
  Notaoverzicht,
  Notaregel,
  Notasoort,
  Notastand,
  Notatelling,
  Notatellingen,
  Oordeelstand,
  Plaats,
  Plaatssoort,
} from './generated/typen.ts'
export { type Notazin, nota, notazinnen } from './nota.ts'
export { type ItemOpDatum, type LijstOpDatum, lijstnamen, toetslijst } from './toetslijst.ts'
