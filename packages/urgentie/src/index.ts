export type {
  Aanvullen,
  BekendeTermijn,
  Beslistermijn,
  BeslistermijnInvoer,
  Bron,
  BuitenlandseInformatie,
  Datum,
  Dwangsom,
  Dwangsomblok,
  Feitwaarde,
  Geldigheid,
  Gevolgen,
  Instemming,
  Lengte,
  Mens,
  Mensvraag,
  Motivering,
  OnbekendeTermijn,
  OntbrekendFeit,
  Opschorting,
  Regelversie,
  Signaal,
  Stap,
  Toelichting,
  VasteTermijn,
  Versie,
  Waarschuwing,
  Waarschuwingcode,
  Zekerheid,
} from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export { beoordeel, type Context } from './beoordeel.ts'
export {
  type Beslistermijnvoorstel,
  beslistermijn,
  type Termijncontext,
  type TermijnMetBronnen,
  type Termijnwaarschuwing,
} from './beslistermijn.ts'
export { type Gemeenteregel, gemeenten } from './gemeenten.ts'
export type {
  Aanvraag,
  Bevinding,
  Deelvoorstel,
  Eiscellen,
  Eissoort,
  Feitstand,
  Feitwijziging,
  Groepsnaam,
  NietGelezen,
  NietGelezenPaar,
  Positie,
  Regeling,
  Regelingbron,
  Regelingnaam,
  Strijdoordeel,
  Toetsing,
  Toetsuitkomst,
  Uitkomst,
  Vergelijking,
  Verschil,
  Voorbeeldhuishouden,
  Voorstel,
  Voorwaarde,
  Vraag,
  WatAls,
  Wijziging,
} from './generated/typen.ts'
export type { Regelingkeuze } from './regeling.ts'
export { toetsVerordening } from './toets-verordening.ts'
export { vergelijk } from './vergelijk.ts'
export { watAls } from './wat-als.ts'
export { type Codes, feitInWoorden, inWoorden } from './woorden.ts'
