import { isVoordeurFout } from '@voordeur/kern'
import type { Bestand, Melding, Specs } from '@voordeur/regelbouw'
import {
  type Aanvraag,
  beoordeel,
  type Regeling,
  type Toetsing,
  toetsVerordening,
  type Voorstel,
  type Vraag,
} from '@voordeur/urgentie'

/** A worked example as it stands in specs/urgentie/scenarios/. */
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord?: 'beoordeel' | 'toetsVerordening'
  readonly peildatum: string
  readonly gemeente?: string
  readonly regeling?: Regeling
  readonly vraag?: Vraag
  readonly aanvraag?: Aanvraag
  readonly verwacht: {
    readonly uitkomst?: string
    readonly groepen?: readonly string[]
    readonly regels?: readonly string[]
    readonly bronnen?: readonly string[]
    readonly signalen?: readonly string[]
    readonly geen_signalen?: readonly string[]
    readonly strijd?: Readonly<Record<string, string>>
    readonly ontbreekt?: readonly string[]
    readonly ontbreekt_niet?: readonly string[]
    readonly mensvragen?: readonly string[]
    readonly fout?: string
    readonly fout_bij?: string
  }
}

/** What running a scenario gave: where it differs from what was expected, and which sentences it showed. */
export interface Verloop {
  readonly scenario: Scenario
  readonly afwijkingen: readonly string[]
  /** Sentences of rules that appear anywhere in the answer: they tell which rows the scenario covers. */
  readonly zinnen: ReadonlySet<string>
}

export function scenariosIn(
  specs: Specs,
): readonly { scenario: Scenario; bestand: Bestand<unknown>; plaats: number }[] {
  return specs.eigen.flatMap((bestand) =>
    bestand.bestand.includes('/scenarios/')
      ? (bestand.inhoud['scenarios'] as readonly Scenario[]).map((scenario, plaats) => ({
          scenario,
          bestand,
          plaats,
        }))
      : [],
  )
}

/** Runs one scenario through the same verbs that everyone else calls. */
export function draai(scenario: Scenario): Verloop {
  const { verwacht } = scenario
  try {
    const antwoord = antwoordOp(scenario)
    const afwijkingen = verwacht.fout
      ? [`verwacht: fout ${verwacht.fout}, maar er kwam ${antwoord.uitkomst}`]
      : vergelijk(antwoord, verwacht)
    return { scenario, afwijkingen, zinnen: zinnenVan(antwoord) }
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    const plekken = fout.plekken.map(({ pad }) => pad)
    const afwijkingen = [
      ...(fout.code === verwacht.fout
        ? []
        : [
            `verwacht: ${verwacht.fout ?? verwacht.uitkomst}, maar er kwam fout ${fout.code} (${fout.message})`,
          ]),
      ...(verwacht.fout_bij !== undefined && !plekken.includes(verwacht.fout_bij)
        ? [`verwacht: fout bij ${verwacht.fout_bij}, maar bij ${plekken.join(', ')}`]
        : []),
    ]
    return { scenario, afwijkingen, zinnen: new Set() }
  }
}

/** All scenarios with their outcome, and a message at the scenario for every difference. */
export function draaiAlle(specs: Specs): { verlopen: readonly Verloop[]; meldingen: readonly Melding[] } {
  const gezien = new Set<string>()
  const meldingen: Melding[] = []
  const verlopen = scenariosIn(specs).map(({ scenario, bestand, plaats }) => {
    if (gezien.has(scenario.id))
      meldingen.push(bestand.meld(['scenarios', plaats, 'id'], `Scenario "${scenario.id}" bestaat al.`))
    gezien.add(scenario.id)
    const verloop = draai(scenario)
    for (const afwijking of verloop.afwijkingen)
      meldingen.push(bestand.meld(['scenarios', plaats], `Scenario "${scenario.id}": ${afwijking}.`))
    return verloop
  })
  return { verlopen, meldingen }
}

function antwoordOp({
  werkwoord = 'beoordeel',
  aanvraag = {},
  peildatum,
  gemeente,
  regeling,
  vraag,
}: Scenario): Voorstel | Toetsing {
  if (werkwoord === 'toetsVerordening') return toetsVerordening(regeling ?? gemeente ?? '', peildatum)
  return beoordeel(aanvraag, {
    peildatum,
    ...((regeling ?? gemeente) !== undefined && { gemeente: (regeling ?? gemeente)! }),
    ...(vraag && { vraag }),
  })
}

function vergelijk(antwoord: Voorstel | Toetsing, verwacht: Scenario['verwacht']): readonly string[] {
  const codes = antwoord.signalen.map(({ code }) => code)
  const feiten = antwoord.ontbreekt.map(({ feit }) => feit)
  const vragen = antwoord.mens.vragen.map(({ vraag }) => vraag).join(' ')
  const groepen = 'groepen' in antwoord ? [...antwoord.groepen].sort().join() : ''
  const mist = (naam: string, verwachtLijst: readonly string[] = [], lijst: readonly string[]) =>
    verwachtLijst.filter((een) => !lijst.includes(een)).map((een) => `${naam} ${een} ontbreekt`)
  return [
    ...(verwacht.uitkomst !== undefined && verwacht.uitkomst !== antwoord.uitkomst
      ? [`verwacht: ${verwacht.uitkomst}, maar er kwam ${antwoord.uitkomst}`]
      : []),
    ...(verwacht.groepen && [...verwacht.groepen].sort().join() !== groepen
      ? [`verwacht: groepen ${verwacht.groepen.join(', ')}, maar er kwam ${groepen}`]
      : []),
    ...mist(
      'reden',
      verwacht.regels,
      antwoord.motivering.map(({ regel }) => regel),
    ),
    ...mist('bron', verwacht.bronnen, bronnenVan(antwoord)),
    ...mist('signaal', verwacht.signalen, codes),
    ...mist('vraag naar', verwacht.ontbreekt, feiten),
    ...(verwacht.geen_signalen ?? [])
      .filter((code) => codes.includes(code))
      .map((code) => `signaal ${code} hoort er niet te zijn`),
    ...(verwacht.ontbreekt_niet ?? [])
      .filter((feit) => feiten.includes(feit))
      .map((feit) => `${feit} hoort niet gevraagd te worden`),
    ...(verwacht.mensvragen ?? [])
      .filter((woord) => !vragen.includes(woord))
      .map((woord) => `geen vraag aan een mens met "${woord}"`),
    ...Object.entries(verwacht.strijd ?? {}).flatMap(([voorwaarde, oordeel]) => {
      const gevonden = strijdVan(antwoord, voorwaarde)
      return gevonden === oordeel
        ? []
        : [`voorwaarde ${voorwaarde}: verwacht ${oordeel}, maar er kwam ${gevonden ?? 'niets'}`]
    }),
  ]
}

function strijdVan(antwoord: Voorstel | Toetsing, voorwaarde: string): string | undefined {
  if (!('bevindingen' in antwoord))
    return antwoord.signalen.find(({ code }) => code === `strijd-${voorwaarde}`)?.oordeel
  const over = antwoord.bevindingen.filter((bevinding) => bevinding.voorwaarde === voorwaarde)
  return (over.find(({ positie }) => positie === 'opvang') ?? over[0])?.oordeel
}

function bronnenVan(antwoord: unknown): readonly string[] {
  if (Array.isArray(antwoord)) return antwoord.flatMap(bronnenVan)
  if (typeof antwoord !== 'object' || antwoord === null) return []
  return Object.entries(antwoord).flatMap(([sleutel, waarde]) =>
    sleutel === 'bron' ? (waarde as readonly { id: string }[]).map(({ id }) => id) : bronnenVan(waarde),
  )
}

function zinnenVan(antwoord: unknown): ReadonlySet<string> {
  const zinnen = new Set<string>()
  const loop = (waarde: unknown): void => {
    if (Array.isArray(waarde)) waarde.forEach(loop)
    else if (typeof waarde === 'object' && waarde !== null) {
      for (const [sleutel, deel] of Object.entries(waarde)) {
        if ((sleutel === 'zin' || sleutel === 'vraag') && typeof deel === 'string') zinnen.add(deel)
        else loop(deel)
      }
    }
  }
  loop(antwoord)
  return zinnen
}
