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
export type {
  Antwoord,
  Antwoorden,
  Beroep,
  Beroepsnaam,
  Bevordering,
  Documentuitkomst,
  GebruiktKader,
  Handelingsperspectief,
  Handeluitkomst,
  Hulpbesluit,
  Kader,
  Kadernaam,
  Kaderonderdeel,
  Meldbesluit,
  Meldcodedocument,
  Meldcodeplicht,
  Meldcodetoets,
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
  Verantwoordelijke,
  Voorbeeldenlijst,
  Voorbeeldsoort,
  Weeguitkomst,
  Weging,
} from './generated/typen.ts'
export { handelingsperspectief } from './handelingsperspectief.ts'
export { kaders } from './kader.ts'
export { beroepen, type Peilcontext, plicht } from './plicht.ts'
export { toetsMeldcode } from './toets-meldcode.ts'
export { type Voorbeeldkeuze, voorbeelden } from './voorbeelden.ts'
export { type Weegcontext, weeg } from './weeg.ts'
