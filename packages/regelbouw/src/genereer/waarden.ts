import type { Cel } from '@voordeur/kern'
import type { Schemas } from '../schemas.ts'
import type { Specs } from '../specs.ts'
import { klassen } from '../tabel.ts'
import { constante, kop, literal, sleutelnaam } from './tekst.ts'

/**
 * Per fact of each input the values that matter: every choice, and for numbers and dates one value on each side
 * of every limit that a rule or a local scheme names. For questions such as "what if this were different?".
 */
export function genereerWaarden(specs: Specs, schemas: Schemas, invoeren: readonly string[]): string {
  const bronnen = invoeren.map((invoer) => `schemas/${invoer}.schema.json en de regels`)
  return `${kop(...bronnen)}import type { Waarden } from '@voordeur/kern'
${invoeren.map((invoer) => waardenVan(specs, schemas, invoer)).join('')}`
}

function waardenVan(specs: Specs, schemas: Schemas, invoer: string): string {
  const perFeit = new Map<string, Cel[]>()
  const noteer = (cellen: Readonly<Record<string, unknown>>) => {
    for (const [pad, cel] of Object.entries(cellen))
      perFeit.set(pad, [...(perFeit.get(pad) ?? []), cel as Cel])
  }
  for (const { inhoud } of specs.tabellen)
    if (inhoud.invoer === invoer) for (const rij of inhoud.regels) noteer(rij.als)
  for (const { inhoud } of specs.eigen) {
    for (const { als } of (inhoud['voorwaarden'] ?? []) as { als?: object | object[] }[])
      for (const set of [als ?? []].flat()) noteer(set as Record<string, unknown>)
  }
  const regels = schemas.feiten(invoer).flatMap((pad) => {
    const soort = schemas.feit(invoer, pad)
    // A list is no fact that a cell can look at.
    if (!soort) return []
    const waarden =
      soort.soort === 'keuze'
        ? soort.waarden
        : klassen(soort, perFeit.get(pad) ?? []).map(({ waarde }) => waarde)
    return [`  ${sleutelnaam(pad)}: ${literal(waarden)},`]
  })
  return `
/** Per feit de waarden die voor een regel verschil maken. */
export const ${constante(invoer)}: Waarden = {
${regels.join('\n')}
}
`
}
