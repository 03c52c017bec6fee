// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json
// schemas/meldcode/meldcodedocument.schema.json
// schemas/meldcode/plichtvraag.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const antwoorden: Valideerder
export declare const meldcodedocument: Valideerder
export declare const plichtvraag: Valideerder
