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
  GebruiktKader,
  Hulpbesluit,
  Kader,
  Kadernaam,
  Kaderonderdeel,
  Meldbesluit,
  Normnaam,
  Onthulling,
  Weeguitkomst,
  Weging,
} from './generated/typen.ts'
export { kaders } from './kader.ts'
export { type Weegcontext, weeg } from './weeg.ts'
