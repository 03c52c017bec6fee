// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/gereedheid/bewaarde-toets.schema.json
// schemas/gereedheid/doorstroomverblijven.schema.json
// schemas/gereedheid/notakeuze.schema.json
// schemas/gereedheid/onderwijssituatie.schema.json
// schemas/gereedheid/oordeel.schema.json
// schemas/gereedheid/oordelen.schema.json
// schemas/gereedheid/uitstroomsituatie.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const bewaardeToets: Valideerder
export declare const doorstroomverblijven: Valideerder
export declare const notakeuze: Valideerder
export declare const onderwijssituatie: Valideerder
export declare const oordeel: Valideerder
export declare const oordelen: Valideerder
export declare const uitstroomsituatie: Valideerder
