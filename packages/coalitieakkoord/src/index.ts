export type {
  Bron,
  Gedateerd,
  Geldigheid,
  HogerNiveau,
  Itemuitslag,
  Mens,
  Mensvraag,
  Motivering,
  Niveaustand,
  NiveauUitslag,
  Onderbouwd,
  OntbrekendFeit,
  PuntenOpNiveau,
  Regelversie,
  Signaal,
  Themastand,
  Toetsitem,
  Toetslijst,
  Toetsniveau,
  Toetsthema,
  Toetsuitslag,
  Verandering,
  Versie,
  Zekerheid,
} from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export { eisAkkoordtoets } from './eis-toets.ts'
export type {
  Aanwijzing,
  Akkoord,
  Akkoordkenmerken,
  Akkoordtekst,
  Akkoordtoets,
  Akkoordvergelijking,
  BindendNiveau,
  Correctie,
  Correcties,
  GemistePassage,
  Kop,
  Lijstkeuze,
  Lijstnaam,
  Omvang,
  Paginabegin,
  Passage,
  Passageoordeel,
  Passages,
  Planoordelen,
  Plantoets,
  Punt,
  Puntverschil,
  Puntvlaggen,
  Toetsuitkomst,
  Vertrouwen,
  Vlag,
  Vondst,
  Zinsoort,
} from './generated/typen.ts'
export { type Toetscontext, toets } from './toets.ts'
export { type Plancontext, toetsPlan } from './toets-plan.ts'
export { type ItemOpDatum, type LijstOpDatum, toetslijst } from './toetslijst.ts'
export { vergelijk } from './vergelijk.ts'
export { type Zoekcontext, zoekPassages } from './zoek-passages.ts'
export { type Zoekregelinwoorden, zoekregelsInWoorden } from './zoekregels-in-woorden.ts'
