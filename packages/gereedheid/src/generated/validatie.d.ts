// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/gereedheid/notakeuze.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const notakeuze: Valideerder
