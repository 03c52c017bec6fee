// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/gereedheid/doorstroomverblijven.schema.json
// schemas/gereedheid/uitstroomsituatie.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const doorstroomverblijven: Valideerder
export declare const uitstroomsituatie: Valideerder
