import type { Beslistabel, Bestand, Register, Specs, Toetslijst } from '@voordeur/regelbouw'
import { isNotagrootboek } from '@voordeur/regelbouw'

export type Regelinhoud = Beslistabel | Register | Toetslijst

/** One version of a rule, with the versions beside it. */
export interface Regel {
  readonly inhoud: Regelinhoud
  readonly bestand: string
  readonly domein: string
  /** The part of the id after the domain. */
  readonly naam: string
  readonly vorige?: Regelinhoud
  readonly volgende?: Regelinhoud
  /** All versions, the oldest first. */
  readonly versies: readonly Regelinhoud[]
}

/** Every version of every rule file, grouped per rule and sorted by its first day. The ledger of the nota has its own page. */
export function regelsUit(specs: Specs): readonly Regel[] {
  const per = new Map<string, Bestand<Regelinhoud>[]>()
  const registers = specs.registers.filter(({ inhoud }) => !isNotagrootboek(inhoud))
  for (const bestand of [...specs.tabellen, ...registers, ...specs.toetslijsten])
    per.set(bestand.inhoud.id, [...(per.get(bestand.inhoud.id) ?? []), bestand])
  return [...per].flatMap(([id, bestanden]) => {
    const opDag = bestanden.sort((a, b) => a.inhoud.geldig.van.localeCompare(b.inhoud.geldig.van))
    const versies = opDag.map(({ inhoud }) => inhoud)
    const [domein, ...naam] = id.split('/')
    return opDag.map(
      ({ inhoud, bestand }, i): Regel => ({
        inhoud,
        bestand,
        domein: domein!,
        naam: naam.join('/'),
        versies,
        ...(versies[i - 1] && { vorige: versies[i - 1]! }),
        ...(versies[i + 1] && { volgende: versies[i + 1]! }),
      }),
    )
  })
}
