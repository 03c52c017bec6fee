// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/gereedheid/onderwijssituatie.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const onderwijssituatie: Valideerder
