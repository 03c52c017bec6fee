// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const antwoorden: Valideerder
