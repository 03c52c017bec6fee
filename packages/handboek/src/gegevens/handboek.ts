import { resolve } from 'node:path'
import { isDatum } from '@voordeur/kern'
import { grootboek, laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { bewijzen } from './bewijzen.ts'
import { bronzoeker } from './bronnen.ts'
import { gevallenUit } from './gevallen.ts'
import { regelsUit } from './regels.ts'

/** The repository. */
export const HOOFDMAP = resolve(import.meta.dirname, '../../../..')

const schemas = laadSchemas(`${HOOFDMAP}/schemas`)
const specs = laadSpecs(`${HOOFDMAP}/specs`, schemas)
if (specs.meldingen.length > 0)
  throw new Error(`specs/ heeft fouten; draai eerst pnpm check: ${specs.meldingen[0]!.bericht}`)

const regels = regelsUit(specs)

/** Everything that the pages are made of, read once. */
export const handboek = {
  specs,
  schemas,
  regels,
  bron: bronzoeker(specs),
  bewijzen: bewijzen(HOOFDMAP, [...new Set(regels.map(({ domein }) => domein))]),
  gevallen: gevallenUit(specs),
  grootboek: grootboek(specs).regels,
  /** The day that pages speak of where a rule needs one; it stands on those pages. */
  peildatum: peildatum(process.env['HANDBOEK_PEILDATUM']),
} as const

function peildatum(gekozen: string | undefined): string {
  if (gekozen !== undefined && isDatum(gekozen)) return gekozen
  // A Dutch day, whatever the time zone of the machine.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}
