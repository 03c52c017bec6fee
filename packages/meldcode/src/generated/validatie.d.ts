// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json
// schemas/meldcode/casus.schema.json
// schemas/meldcode/gebeurtenis.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const antwoorden: Valideerder
export declare const casus: Valideerder
export declare const gebeurtenis: Valideerder
