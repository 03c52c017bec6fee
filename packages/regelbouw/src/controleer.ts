import type { Bewijs } from './bewijs.ts'
import { bronnenlijst, controleerBronnen } from './controle/bronnen.ts'
import { controleerNota } from './controle/nota.ts'
import { controleerRegeling } from './controle/regelingen.ts'
import { controleerRegister } from './controle/registers.ts'
import { bewijsTabel, controleerTabel } from './controle/tabellen.ts'
import { controleerToetslijst } from './controle/toetslijsten.ts'
import { controleerVersies } from './controle/versies.ts'
import type { Exporten } from './exporten.ts'
import { type Grootboek, grootboek } from './grootboek.ts'
import type { Melding } from './melding.ts'
import type { Schemas } from './schemas.ts'
import type { Specs } from './specs.ts'

export interface Controle {
  readonly meldingen: readonly Melding[]
  readonly bewijzen: readonly Bewijs[]
  readonly grootboek: Grootboek
}

/**
 * All checks on a folder of specs: schema, sources, dates, cells, local schemes, both ledgers, and the proof of
 * every table. A table with a fault in its text is not walked: that fault comes first. With `exporten` the ledger of the
 * nota is also held against the functions and pages that there are.
 */
export function controleer(specs: Specs, schemas: Schemas, exporten?: Exporten): Controle {
  const bronnen = bronnenlijst(specs)
  const boek = grootboek(specs)
  const meldingen: Melding[] = [
    ...specs.meldingen,
    ...controleerBronnen(specs),
    ...controleerVersies(specs.tabellen),
    ...controleerVersies(specs.registers),
    ...controleerVersies(specs.toetslijsten),
    ...controleerVersies(specs.zinnenlijsten),
    ...specs.registers.flatMap((register) => controleerRegister(register, schemas, bronnen)),
    ...specs.toetslijsten.flatMap((lijst) => controleerToetslijst(lijst, specs.toetslijsten, bronnen)),
    ...specs.eigen.flatMap((bestand) =>
      bestand.bestand.includes('/regelingen/') ? controleerRegeling(bestand, schemas) : [],
    ),
    ...boek.meldingen,
    ...controleerNota(specs, bronnen, exporten),
  ]
  const bewijzen: Bewijs[] = []
  for (const tabel of specs.tabellen) {
    const tekstfouten = controleerTabel(tabel, schemas, bronnen)
    meldingen.push(...tekstfouten)
    if (tekstfouten.some(({ bericht }) => !bericht.startsWith('Rij '))) continue
    const { bewijs, meldingen: gebreken } = bewijsTabel(tabel, schemas)
    meldingen.push(...gebreken)
    if (bewijs) bewijzen.push(bewijs)
  }
  return { meldingen, bewijzen, grootboek: boek }
}
