// Gemaakt door regelbouw uit schemas/urgentie/aanvraag.schema.json, schemas/urgentie/regeling.schema.json. Niet met de hand wijzigen.
import type { Valideerder } from '@voordeur/kern'
export declare const aanvraag: Valideerder
export declare const regeling: Valideerder
