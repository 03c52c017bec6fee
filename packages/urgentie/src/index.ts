export { beoordeel, type Context } from './beoordeel.ts'
export { toetsVerordening } from './toets-verordening.ts'
export { vergelijk } from './vergelijk.ts'
export { watAls } from './wat-als.ts'
export { beslistermijn, type Beslistermijnvoorstel, type Termijncontext } from './beslistermijn.ts'
export { gemeenten, type Gemeenteregel } from './gemeenten.ts'
export type {
  Aanvraag, Bevinding, Deelvoorstel, Eissoort, Feitstand, Feitwijziging, Groepsnaam, NietGelezen, Positie, Regeling,
  Regelingbron, Regelingnaam, Strijdoordeel, Toetsing, Toetsuitkomst, Uitkomst, Vergelijking, Verschil, Voorbeeldhuishouden,
  Voorstel, Voorwaarde, Vraag, WatAls, Wijziging,
} from './generated/typen.ts'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type { Bron, Geldigheid, Mens, Mensvraag, Motivering, OntbrekendFeit, Regelversie, Signaal, Versie, Zekerheid } from '@voordeur/kern'
