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
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export { type Deelcontext, deelGegevens } from './deel-gegevens.ts'
export type {
  Antwoord,
  Antwoorden,
  Deelsituatie,
  Deeluitkomst,
  Deelvoorstel,
  GebruiktKader,
  Hulpbesluit,
  Kader,
  Kadernaam,
  Kaderonderdeel,
  Kindcheckantwoord,
  Kindcheckantwoorden,
  Kindcheckuitkomst,
  Kindcheckvoorstel,
  Meldbesluit,
  Meldingsdata,
  Meldtermijn,
  MeldtermijnId,
  Meldtermijnstap,
  Normnaam,
  Onthulling,
  Termijnuitkomst,
  Termijnvoorstel,
  Verlenging,
  Volwassenenuitkomst,
  Volwassenenvoorstel,
  Weeguitkomst,
  Weging,
} from './generated/typen.ts'
export { kaders } from './kader.ts'
export { type Kindcheckcontext, kindcheck } from './kindcheck.ts'
export { type Termijncontext, termijnen } from './termijnen.ts'
export { type Weegcontext, weeg } from './weeg.ts'
