// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/keten/regio.schema.json
// schemas/keten/akkoord.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const regio: Valideerder
export declare const akkoord: Valideerder
