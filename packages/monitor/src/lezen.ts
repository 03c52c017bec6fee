export type {
  Gebied,
  Getal,
  Leesfout,
  Leesresultaat,
  Overgeslagen,
  Periode,
  Waarneming,
} from './generated/typen.ts'
export { leesCsv } from './lees-csv.ts'
export { leesOData, type ODatakeuze } from './lees-odata.ts'
export { gebiedVan, periodeVan } from './lees-plaats.ts'
