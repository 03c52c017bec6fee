import type { Bronvermelding } from '@voordeur/kern'
import { bronIds, bronnenlijst } from '../controle/bronnen.ts'
import type { Bepaling, Bepalingversie, Bronbestand } from '../generated/typen.ts'
import { domeinVan, type Specs } from '../specs.ts'
import { kop, literal, sleutelnaam } from './tekst.ts'

/** A source as kern cites it, without its clauses. */
export function bronvermelding(bron: Bronbestand): Omit<Bronvermelding, 'bepalingen'> {
  return {
    titel: bron.titel,
    ...(bron.bwb !== undefined && { bwb: bron.bwb }),
    ...(bron.ecli !== undefined && { ecli: bron.ecli }),
    ...(bron.url !== undefined && { url: bron.url }),
    gelezen: bron.gelezen,
    geraadpleegd: bron.geraadpleegd,
  }
}

/** One version of a clause as kern cites it. An article needs no title: its number says it. */
export function bepalingvermelding(
  bepaling: Bepaling,
  versie: Bepalingversie,
): Bronvermelding['bepalingen'][string] {
  return {
    ...(!bepaling.id.startsWith('art-') && { titel: bepaling.titel }),
    ...(versie.tot !== undefined && { tot: versie.tot }),
    ...(versie.citaat !== undefined && { citaat: versie.citaat }),
    ...(versie.url !== undefined && { url: versie.url }),
    ...(versie.gelezen !== undefined && { gelezen: versie.gelezen }),
  }
}

/**
 * The sources that the rules of some domains, and some rules besides, cite: what a package needs to show them, and
 * nothing else.
 */
export function genereerBronnen(
  specs: Specs,
  domeinen: readonly string[],
  regels: readonly string[] = [],
): string {
  const lijst = bronnenlijst(specs)
  const perBron = new Map<string, Bronvermelding & { bepalingen: Record<string, object> }>()
  for (const id of aangehaald(specs, domeinen, regels)) {
    const vindplaats = lijst.get(id)
    if (!vindplaats) continue
    const { bron, bepaling, versie } = vindplaats
    const vermelding = perBron.get(bron.id) ?? { ...bronvermelding(bron), bepalingen: {} }
    vermelding.bepalingen[`${bepaling.id}@${versie.van}`] = bepalingvermelding(bepaling, versie)
    perBron.set(bron.id, vermelding)
  }
  const delen = [...perBron].map(([id, { bepalingen, ...rest }]) => {
    const regels = Object.entries(bepalingen).map(
      ([naam, tekst]) => `      ${sleutelnaam(naam)}: ${literal(tekst)},`,
    )
    const velden = Object.entries(rest).map(([naam, waarde]) => `    ${naam}: ${literal(waarde)},`)
    return `  ${sleutelnaam(id)}: {\n${velden.join('\n')}\n    bepalingen: {\n${regels.join('\n')}\n    },\n  },`
  })
  return `${kop('specs/bronnen/')}import type { Bronregister } from '@voordeur/kern'

/** De bronnen waar de regels van dit pakket op rusten. */
export const bronnen: Bronregister = {
${delen.join('\n')}
}
`
}

function aangehaald(specs: Specs, domeinen: readonly string[], regels: readonly string[]): readonly string[] {
  const ids = new Set<string>()
  const gelezen = ({ bestand, inhoud }: { bestand: string; inhoud: { id: string } }) =>
    domeinen.includes(domeinVan(bestand)) || regels.includes(inhoud.id)
  for (const een of specs.tabellen) {
    if (!gelezen(een)) continue
    const { inhoud } = een
    for (const rij of [...inhoud.regels, ...(inhoud.anders ? [inhoud.anders] : [])])
      for (const id of bronIds(rij)) ids.add(id)
  }
  for (const een of [...specs.registers, ...specs.toetslijsten]) {
    if (gelezen(een)) for (const item of een.inhoud.items) for (const id of bronIds(item)) ids.add(id)
  }
  return [...ids].sort()
}
