// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/nota/notakeuze.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const notakeuze: Valideerder
