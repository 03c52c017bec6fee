// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/monitor/cijferkeuze.schema.json
// schemas/monitor/trechtercijfers.schema.json
// schemas/monitor/nulmetingcijfers.schema.json
// schemas/monitor/nulmetingkeuze.schema.json
// schemas/monitor/kosteninvoer.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const cijferkeuze: Valideerder
export declare const trechtercijfers: Valideerder
export declare const nulmetingcijfers: Valideerder
export declare const nulmetingkeuze: Valideerder
export declare const kosteninvoer: Valideerder
