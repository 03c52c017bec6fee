export type { Bron, Geldigheid, Zekerheid } from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export { type Doorstroomcontext, doorstroom } from './doorstroom.ts'
export type {
  Doorstroombestemming,
  Doorstroombestemmingsvak,
  Doorstroomdagen,
  Doorstroommeting,
  Doorstroomonbekend,
  Doorstroomverblijf,
  Doorstroomvertrokken,
  Doorstroomwachtend,
  Doorstroomwachtreden,
  Doorstroomwachtredenvak,
  Lijstkeuze,
  Lijstnaam,
  Uitstroomblokkade,
  Uitstroomplan,
  Uitstroomsegment,
  Uitstroomsegmentkeuze,
  Uitstroomsituatie,
  Uitstroomstand,
  Uitstroomstap,
  Uitstroomstapnaam,
  Uitstroomuitkomst,
  Uitstroomverblijf,
  Uitstroomwie,
  Urgentiegroep,
  Urgentieuitkomst,
} from './generated/typen.ts'
export { type ItemOpDatum, type LijstOpDatum, lijstnamen, toetslijst } from './toetslijst.ts'
export { type Uitstroomcontext, uitstroom } from './uitstroom.ts'
