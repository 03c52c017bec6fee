import { coalitieakkoord } from './coalitieakkoord.ts'
import { gereedheid } from './gereedheid.ts'
import { keten } from './keten.ts'
import { meldcode } from './meldcode.ts'
import { monitor } from './monitor.ts'
import type { Vraagoperatie, Werkwoorden } from './typen.ts'
import { urgentie } from './urgentie.ts'

/** Every verb of every package. The compiler says so when one is missing or does not fit the description. */
export const werkwoorden: Werkwoorden<Vraagoperatie> = {
  ...urgentie,
  ...meldcode,
  ...keten,
  ...monitor,
  ...coalitieakkoord,
  ...gereedheid,
}
