// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/urgentie/aanvraag.schema.json
// schemas/urgentie/regeling.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const aanvraag: Valideerder
export declare const regeling: Valideerder
