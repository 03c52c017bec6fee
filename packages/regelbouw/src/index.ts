export type { Bron, Bronvermelding, Feitwaarde, Waarheid } from '@voordeur/kern'
export { type Bewijs, type Bewijsinvoer, bewijs, GRENS, isBewezen, rijAlsSchema } from './bewijs.ts'
export { bronIds, type Onderbouwd } from './controle/bronnen.ts'
export { isNotagrootboek } from './controle/nota.ts'
export { bewijsTabel } from './controle/tabellen.ts'
export { type Controle, controleer } from './controleer.ts'
export { type Exporten, laadExporten } from './exporten.ts'
export type * from './generated/typen.ts'
export { bepalingvermelding, bronvermelding } from './genereer/bronnen.ts'
export { genereerPakket, type Pakketkeuze } from './genereer/pakket.ts'
export { type Grootboek, type Grootboekregel, grootboek } from './grootboek.ts'
export { hash } from './hash.ts'
export { type Melding, toonMelding } from './melding.ts'
export { type Bekendezin, naastTekst, type Tekstverschil } from './nota/naast-tekst.ts'
export {
  bundelOpenapi,
  type Json,
  type Openapi,
  type Operatie,
  operaties,
  type Parameter,
  type Schemablok,
} from './openapi/bundel.ts'
export { type Feitsoort, laadSchemas, type Schemafout, type Schemas } from './schemas.ts'
export { type Bestand, domeinVan, laadSpecs, type Specs } from './specs.ts'
export { type Dimensie, type Klasse, ruimte } from './tabel.ts'
export { type Tabelverschil, type Verandering, verschil } from './verschil.ts'
export type { Gelezen, Pad } from './yaml.ts'
