export type {
  Bron,
  Geldigheid,
  HogerNiveau,
  Itemuitslag,
  Mens,
  Mensvraag,
  Motivering,
  NiveauUitslag,
  OntbrekendFeit,
  Regelversie,
  Signaal,
  Toetsuitslag,
  Verandering,
  Versie,
  Zekerheid,
} from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type {
  Bewijssoort,
  Gereedheidstoets,
  Gereedheidsuitkomst,
  Gereedheidsvergelijking,
  Kostensoortregel,
  Lijstkeuze,
  Lijstnaam,
  Monitorwerkwoord,
  Nulmetingindicator,
  Oordeel,
  Oordelen,
  Puntverschil,
  Rolregel,
  Rolvergelijking,
  Stapgroep,
  Stapwerk,
  Taaknaam,
  Taakregel,
  TaakStand,
  TaakVanRol,
  Vergelijkuitkomst,
  VolgendeStap,
} from './generated/typen.ts'
export { landelijkeRol, type Rolcontext } from './landelijke-rol.ts'
export { type Toetscontext, toets } from './toets.ts'
export { type ItemOpDatum, type LijstOpDatum, lijstnamen, toetslijst } from './toetslijst.ts'
export { vergelijk } from './vergelijk.ts'
