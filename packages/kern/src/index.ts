export {
  type BekendeTermijn,
  type Beslistermijn,
  beslistermijn,
  type Gevolgen,
  type OnbekendeTermijn,
} from './beslistermijn.ts'
export type { BeslistermijnInvoer, VasteTermijn } from './beslistermijn-invoer.ts'
export { type Bronregister, type Bronvermelding, bronnenOpDatum, jci, maakBron, wetAdres } from './bron.ts'
export {
  type Cel,
  type Cellen,
  type Feitwaarde,
  type Grenzen,
  leesFeit,
  metFeit,
  pastInCel,
  pastInCellen,
  wijzer,
} from './cel.ts'
export {
  type Datum,
  dagenTussen,
  eisDatum,
  isDatum,
  jarenTussen,
  langeDatum,
  maandenTussen,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  weekdag,
} from './datum.ts'
export type { Dwangsom, Dwangsomblok } from './dwangsom.ts'
export {
  type Feestdag,
  feestdagen,
  isFeestdag,
  isWerkdag,
  paaszondag,
  plusWerkdagen,
  werkdagenTussen,
} from './feestdagen.ts'
export { eisObject, type FoutCode, type Foutplek, fout, isVoordeurFout, VoordeurFout } from './fout.ts'
export * from './generated/typen.ts'
export { eisInvoer, type Schemafout, type Valideerder } from './invoer.ts'
export type { Lengte } from './lengte.ts'
export { NOODREGEL, VEILIG_THUIS } from './noodregel.ts'
export { alsMensvraag, bronnenOp, bronnenVanaf, motiveer, type Onderbouwd, versie } from './onderbouwing.ts'
export type { Aanvullen, BuitenlandseInformatie, Instemming, Opschorting } from './opschorting.ts'
export { eisPeildatum } from './peildatum.ts'
export { type Aandachtspunt, opErnst, signalenUit } from './signalen.ts'
export type { Stap } from './stap.ts'
export {
  beslis,
  ontbrekendeFeiten,
  type Rij,
  type Tabel,
  type Uitslag,
  type Verzameling,
  verzamel,
  zekereRijen,
} from './tabel.ts'
export { type Termijn, termijn } from './termijn.ts'
export type { RedenZonderAtw, TermijnInvoer, TermijnMetAtw, TermijnZonderAtw } from './termijn-invoer.ts'
export {
  type ItemOpDatum,
  type LijstOpDatum,
  lijstOpDatum,
  type Toetsbevinding,
  type Toetsitem,
  type Toetslijst,
  type Toetsniveau,
  type Toetsthema,
  toetsAanLijst,
  vergelijkUitslagen,
  versiesVanLijst,
} from './toetslijst.ts'
export { type Gedateerd, geldend, geldtOp, opDatum, periode } from './versies.ts'
export { nuttigsteEerst, tellendeFeiten, type Uitkomstvinder, type Waarden } from './vragen.ts'
export {
  hoogstens,
  is,
  JA,
  meerDan,
  minderDan,
  minstens,
  NEE,
  niet,
  ONBEKEND,
  type Waarheid,
} from './waarheid.ts'
export type { Toelichting, Waarschuwing, Waarschuwingcode } from './waarschuwing.ts'
export { ZEKERHEID_IN_WOORDEN } from './zekerheid.ts'
