// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/coalitieakkoord/akkoord.schema.json
// schemas/coalitieakkoord/akkoordtekst.schema.json
// schemas/coalitieakkoord/akkoordtoets.schema.json
// schemas/coalitieakkoord/correcties.schema.json
// schemas/coalitieakkoord/planoordelen.schema.json
import type { Valideerder } from '@voordeur/kern'
export declare const akkoord: Valideerder
export declare const akkoordtekst: Valideerder
export declare const akkoordtoets: Valideerder
export declare const correcties: Valideerder
export declare const planoordelen: Valideerder
