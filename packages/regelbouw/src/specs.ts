import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Beslistabel, Bronbestand, Register, Toetslijst, Zinnenlijst } from './generated/typen.ts'
import type { Melding } from './melding.ts'
import type { Schemas } from './schemas.ts'
import { type Gelezen, leesYaml } from './yaml.ts'

/** A file of specs/ that fits its schema. */
export interface Bestand<T> extends Gelezen {
  readonly inhoud: T
}

/** Everything in specs/, sorted by kind. Files that don't fit their schema are left out and reported. */
export interface Specs {
  readonly bronnen: readonly Bestand<Bronbestand>[]
  readonly tabellen: readonly Bestand<Beslistabel>[]
  readonly registers: readonly Bestand<Register>[]
  readonly toetslijsten: readonly Bestand<Toetslijst>[]
  /** Texts as lists of sentences. */
  readonly zinnenlijsten: readonly Bestand<Zinnenlijst>[]
  /** Per domain: files that follow a schema of the domain itself, such as local schemes and scenarios. */
  readonly eigen: readonly Bestand<Record<string, unknown> & { id?: string }>[]
  readonly meldingen: readonly Melding[]
}

/** Folders inside a domain whose files follow a schema of that domain. */
const EIGEN: Readonly<Record<string, string>> = { regelingen: 'regeling', scenarios: 'scenarios' }

/** Reads a whole folder of specs. */
export function laadSpecs(map: string, schemas: Schemas, naam = 'specs'): Specs {
  const meldingen: Melding[] = []
  const per: Record<string, Bestand<never>[]> = {
    bron: [],
    beslistabel: [],
    register: [],
    toetslijst: [],
    zinnenlijst: [],
    eigen: [],
  }
  if (!existsSync(map)) {
    return leeg([{ bestand: naam, regel: 1, kolom: 1, bericht: 'Deze map bestaat niet.' }])
  }
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) =>
    pad.replaceAll('\\', '/'),
  )
  for (const pad of bestanden.sort()) {
    if (!/\.ya?ml$/.test(pad) || pad.startsWith('openapi/')) continue
    const bestand = `${naam}/${pad}`
    const { gelezen, meldingen: yamlfouten } = leesYaml(bestand, readFileSync(join(map, pad), 'utf8'))
    meldingen.push(...yamlfouten)
    if (!gelezen) continue
    const [domein, submap] = pad.split('/')
    const genoemd = String((gelezen.inhoud as { soort?: unknown } | null)?.soort)
    // Worked examples of a text are labelled sentences; they stand beside the other scenarios.
    const eigen = submap === 'scenarios' && genoemd === 'zinnenset' ? genoemd : EIGEN[submap ?? '']
    const soort = eigen ? 'eigen' : genoemd
    if (!per[soort]) {
      meldingen.push(
        gelezen.meld(
          [],
          'Een bestand begint met soort: bron, beslistabel, register, toetslijst of zinnenlijst.',
        ),
      )
      continue
    }
    const schema = eigen ? `${domein}/${eigen}` : `spec/${soort}`
    const fouten = schemas.valideer(schema, gelezen.inhoud)
    for (const { pad: plek, bericht, sleutel } of fouten) meldingen.push(gelezen.meld(plek, bericht, sleutel))
    if (fouten.length === 0) per[soort].push(gelezen as Bestand<never>)
  }
  return {
    bronnen: per['bron']!,
    tabellen: per['beslistabel']!,
    registers: per['register']!,
    toetslijsten: per['toetslijst']!,
    zinnenlijsten: per['zinnenlijst']!,
    eigen: per['eigen']!,
    meldingen,
  }
}

function leeg(meldingen: readonly Melding[]): Specs {
  return {
    bronnen: [],
    tabellen: [],
    registers: [],
    toetslijsten: [],
    zinnenlijsten: [],
    eigen: [],
    meldingen,
  }
}

/** The domain of a file: the first folder below specs/. */
export function domeinVan(bestand: string): string {
  return bestand.split('/').at(1) ?? ''
}
