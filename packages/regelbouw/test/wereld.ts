import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bronnenlijst } from '../src/controle/bronnen.ts'
import { controleerTabel } from '../src/controle/tabellen.ts'
import { controleerVersies } from '../src/controle/versies.ts'
import { controleer } from '../src/controleer.ts'
import { type Melding, toonMelding } from '../src/melding.ts'
import { laadSchemas, type Schemas } from '../src/schemas.ts'
import { laadSpecs, type Specs } from '../src/specs.ts'

export const WORTEL = join(import.meta.dirname, '../../..')
const WERELD = join(import.meta.dirname, 'fixtures/wereld')

export const WET = 'bronnen/woonwet.yaml'
export const TABEL = 'woning/groep.2020-01-01.yaml'
export const OUDE_TABEL = 'woning/groep.2015-01-01.yaml'
export const REGISTER = 'woning/termijnen.2015-01-01.yaml'
export const REGELING = 'woning/regelingen/dorp.yaml'

/** A change of one file: other text in place of a piece that occurs in it once, or a file as a whole. */
export type Wijziging =
  | readonly [bestand: string, oud: string, nieuw: string]
  | readonly [bestand: string, tekst: string]

let bewaard: Schemas | undefined

/** The schemas of the small world: those of spec/ as they are, and a domain `woning`. */
export function wereldschemas(): Schemas {
  bewaard ??= inTijdelijkeMap((map) => {
    cpSync(join(WORTEL, 'schemas/spec'), join(map, 'spec'), { recursive: true })
    cpSync(join(WERELD, 'schemas'), map, { recursive: true })
    return laadSchemas(map)
  })
  return bewaard
}

/** The specs of the small world, with changes. */
export function wereld(...wijzigingen: readonly Wijziging[]): Specs {
  return inTijdelijkeMap((map) => {
    cpSync(join(WERELD, 'specs'), map, { recursive: true })
    for (const wijziging of wijzigingen) wijzig(map, wijziging)
    return laadSpecs(map, wereldschemas())
  })
}

/** What `controleer` says of the small world with these changes, as a reader sees it. The ledger has its own test. */
export function meldingen(...wijzigingen: readonly Wijziging[]): readonly string[] {
  return zonderGrootboek(controleer(wereld(...wijzigingen), wereldschemas()).meldingen)
}

/** The same without the proofs of the tables, which take most of the time: for what is wrong in the text. */
export function tekstmeldingen(...wijzigingen: readonly Wijziging[]): readonly string[] {
  const specs = wereld(...wijzigingen)
  const schemas = wereldschemas()
  return zonderGrootboek([
    ...controleer({ ...specs, tabellen: [] }, schemas).meldingen,
    ...controleerVersies(specs.tabellen),
    ...specs.tabellen.flatMap((tabel) => controleerTabel(tabel, schemas, bronnenlijst(specs))),
  ])
}

function zonderGrootboek(alle: readonly Melding[]): readonly string[] {
  return alle.filter(({ bericht }) => !bericht.startsWith('Grootboek')).map(toon)
}

/** A message without `specs/` before the name of its file. */
export function toon(melding: Melding): string {
  return toonMelding(melding).replace(/^specs\//, '')
}

export function inTijdelijkeMap<T>(doe: (map: string) => T): T {
  const map = mkdtempSync(join(tmpdir(), 'regelbouw-'))
  try {
    return doe(map)
  } finally {
    rmSync(map, { recursive: true })
  }
}

/**
 * A folder to run generated code from, inside the package, so that `@voordeur/kern` is found as it is by the real
 * generated code. `weg` takes it away.
 */
export function proefmap(): { readonly map: string; readonly weg: () => void } {
  const ouder = join(import.meta.dirname, '.tmp')
  const map = join(ouder, randomUUID())
  mkdirSync(map, { recursive: true })
  const weg = () => {
    rmSync(map, { recursive: true })
    try {
      rmdirSync(ouder)
    } catch {
      // Another test still has a folder in it.
    }
  }
  return { map, weg }
}

function wijzig(map: string, wijziging: Wijziging): void {
  const pad = join(map, wijziging[0])
  if (wijziging.length === 2) {
    writeFileSync(pad, wijziging[1])
    return
  }
  const [, oud, nieuw] = wijziging
  const delen = readFileSync(pad, 'utf8').split(oud)
  if (delen.length !== 2) throw new Error(`"${oud}" staat ${delen.length - 1} keer in ${wijziging[0]}`)
  writeFileSync(pad, delen.join(nieuw))
}
