// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json
// schemas/meldcode/casus.schema.json
// schemas/meldcode/deelsituatie.schema.json
// schemas/meldcode/gebeurtenis.schema.json
// schemas/meldcode/kindcheckantwoorden.schema.json
// schemas/meldcode/meldcodedocument.schema.json
// schemas/meldcode/meldingsdata.schema.json
// schemas/meldcode/plichtvraag.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const antwoorden: Valideerder
export declare const casus: Valideerder
export declare const deelsituatie: Valideerder
export declare const gebeurtenis: Valideerder
export declare const kindcheckantwoorden: Valideerder
export declare const meldcodedocument: Valideerder
export declare const meldingsdata: Valideerder
export declare const plichtvraag: Valideerder
