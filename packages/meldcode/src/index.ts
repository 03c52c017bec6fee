export type {
  Bron,
  Geldigheid,
  Mens,
  Mensvraag,
  Motivering,
  OntbrekendFeit,
  Regelversie,
  Signaal,
  Versie,
  Zekerheid,
} from '@voordeur/kern'
export {
  type FoutCode,
  type Foutplek,
  isVoordeurFout,
  VoordeurFout,
} from '@voordeur/kern'
export {
  type Deelcontext,
  deelGegevens,
} from './deel-gegevens.ts'
export type {
  Antwoord,
  Antwoorden,
  Beroep,
  Beroepsnaam,
  Bevordering,
  Deelsituatie,
  Deeluitkomst,
  Deelvoorstel,
  Documentuitkomst,
  GebruiktKader,
  Handelingsperspectief,
  Handeluitkomst,
  Hulpbesluit,
  Kader,
  Kadernaam,
  Kaderonderdeel,
  Kindcheckantwoord,
  Kindcheckantwoorden,
  Kindcheckuitkomst,
  Kindcheckvoorstel,
  Meldbesluit,
  Meldcodedocument,
  Meldcodeplicht,
  Meldcodetoets,
  Meldingsdata,
  Meldtermijn,
  MeldtermijnId,
  Meldtermijnstap,
  Normnaam,
  OnderbouwdeOpmerking,
  Onderbouwdestap,
  OnderbouwdVoorbeeld,
  Onderdeel,
  Onderdeelbevinding,
  Onderdeelstatus,
  Onthulling,
  Plichtuitkomst,
  Plichtvorm,
  Plichtvraag,
  Sector,
  Termijnuitkomst,
  Termijnvoorstel,
  Verantwoordelijke,
  Verlenging,
  Volwassenenuitkomst,
  Volwassenenvoorstel,
  Voorbeeldenlijst,
  Voorbeeldsoort,
  Weeguitkomst,
  Weging,
} from './generated/typen.ts'
export { handelingsperspectief } from './handelingsperspectief.ts'
export { kaders } from './kader.ts'
export {
  type Kindcheckcontext,
  kindcheck,
} from './kindcheck.ts'
export {
  beroepen,
  type Peilcontext,
  plicht,
} from './plicht.ts'
export {
  type Termijncontext,
  termijnen,
} from './termijnen.ts'
export { toetsMeldcode } from './toets-meldcode.ts'
export {
  type Voorbeeldkeuze,
  voorbeelden,
} from './voorbeelden.ts'
export {
  type Weegcontext,
  weeg,
} from './weeg.ts'
