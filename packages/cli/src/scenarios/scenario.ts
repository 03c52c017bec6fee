import { isVoordeurFout, type Mens, type Motivering, type OntbrekendFeit, type Signaal } from '@voordeur/kern'
import type { Bestand, Melding, Specs } from '@voordeur/regelbouw'
import { domeinVan } from '@voordeur/regelbouw'
import { coalitieakkoord } from './coalitieakkoord.ts'
import { gereedheid } from './gereedheid.ts'
import { keten } from './keten.ts'
import { meldcode } from './meldcode.ts'
import { monitor } from './monitor.ts'
import { urgentie } from './urgentie.ts'

/** A worked example as it stands in specs/<domein>/scenarios/. What is asked differs per domain. */
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly peildatum: string
  readonly verwacht: Verwachting
}

/** What a scenario of any domain can expect. */
export interface Verwachting {
  readonly uitkomst?: string
  readonly regels?: readonly string[]
  readonly bronnen?: readonly string[]
  readonly signalen?: readonly string[]
  readonly geen_signalen?: readonly string[]
  readonly ontbreekt?: readonly string[]
  readonly ontbreekt_niet?: readonly string[]
  readonly mensvragen?: readonly string[]
  /** Per JSON pointer the value in the answer. */
  readonly velden?: Readonly<Record<string, unknown>>
  readonly fout?: string
  readonly fout_bij?: string
}

/** What every answer of every domain holds. */
export interface Antwoord {
  readonly uitkomst: string
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
}

/** How the scenarios of one domain are run: through the verbs that everyone else calls. */
export interface Domein<S extends Scenario, A extends Antwoord> {
  antwoord(scenario: S): A
  /** What this domain can expect besides the rest. */
  verschillen?(antwoord: A, verwacht: S['verwacht']): readonly string[]
  /** The days whose rules a scenario shows. */
  dagen(scenario: S): readonly string[]
}

const DOMEINEN: Readonly<Record<string, Domein<Scenario, Antwoord>>> = {
  coalitieakkoord,
  gereedheid,
  keten,
  meldcode,
  monitor,
  urgentie,
}

/** What running a scenario gave: where it differs from what was expected, and which sentences it showed. */
export interface Verloop {
  readonly scenario: Scenario
  readonly domein: string
  readonly dagen: readonly string[]
  readonly afwijkingen: readonly string[]
  /** Sentences of rules that appear anywhere in the answer: they tell which rows the scenario covers. */
  readonly zinnen: ReadonlySet<string>
}

export function scenariosIn(
  specs: Specs,
): readonly { scenario: Scenario; bestand: Bestand<unknown>; plaats: number }[] {
  return specs.eigen.flatMap((bestand) =>
    bestand.bestand.includes('/scenarios/') && bestand.inhoud['soort'] === 'scenarios'
      ? (bestand.inhoud['scenarios'] as readonly Scenario[]).map((scenario, plaats) => ({
          scenario,
          bestand,
          plaats,
        }))
      : [],
  )
}

/** Runs one scenario. */
export function draai(scenario: Scenario, naam: string): Verloop {
  const { verwacht } = scenario
  const domein = DOMEINEN[naam]
  if (!domein) throw new Error(`Het domein ${naam} heeft scenario's, maar geen werkwoorden`)
  const verloop = { scenario, domein: naam, dagen: domein.dagen(scenario) }
  try {
    const antwoord = domein.antwoord(scenario)
    const afwijkingen = verwacht.fout
      ? [`verwacht: fout ${verwacht.fout}, maar er kwam ${antwoord.uitkomst}`]
      : [...vergelijk(antwoord, verwacht), ...(domein.verschillen?.(antwoord, verwacht) ?? [])]
    return { ...verloop, afwijkingen, zinnen: zinnenVan(antwoord) }
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
    // A row that leads to an error shows its sentence in that error.
    return { ...verloop, afwijkingen, zinnen: new Set(fout.plekken.map(({ bericht }) => bericht.nl)) }
  }
}

/** All scenarios with their outcome, and a message at the scenario for every difference. */
export function draaiAlle(specs: Specs): { verlopen: readonly Verloop[]; meldingen: readonly Melding[] } {
  const gezien = new Set<string>()
  const meldingen: Melding[] = []
  const verlopen = scenariosIn(specs).map(({ scenario, bestand, plaats }) => {
    const domein = domeinVan(bestand.bestand)
    if (gezien.has(`${domein}/${scenario.id}`))
      meldingen.push(bestand.meld(['scenarios', plaats, 'id'], `Scenario "${scenario.id}" bestaat al.`))
    gezien.add(`${domein}/${scenario.id}`)
    const verloop = draai(scenario, domein)
    for (const afwijking of verloop.afwijkingen)
      meldingen.push(bestand.meld(['scenarios', plaats], `Scenario "${scenario.id}": ${afwijking}.`))
    return verloop
  })
  return { verlopen, meldingen }
}

function vergelijk(antwoord: Antwoord, verwacht: Verwachting): readonly string[] {
  const codes = antwoord.signalen.map(({ code }) => code)
  const feiten = antwoord.ontbreekt.map(({ feit }) => feit)
  const vragen = antwoord.mens.vragen.map(({ vraag }) => vraag).join(' ')
  const mist = (naam: string, verwachtLijst: readonly string[] = [], lijst: readonly string[]) =>
    verwachtLijst.filter((een) => !lijst.includes(een)).map((een) => `${naam} ${een} ontbreekt`)
  return [
    ...(verwacht.uitkomst !== undefined && verwacht.uitkomst !== antwoord.uitkomst
      ? [`verwacht: ${verwacht.uitkomst}, maar er kwam ${antwoord.uitkomst}`]
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
    ...Object.entries(verwacht.velden ?? {}).flatMap(([pad, waarde]) => {
      const gevonden = JSON.stringify(bijWijzer(antwoord, pad)) ?? 'niets'
      return gevonden === JSON.stringify(waarde)
        ? []
        : [`${pad}: verwacht ${JSON.stringify(waarde)}, maar er kwam ${gevonden}`]
    }),
  ]
}

/** The value at a JSON pointer. */
function bijWijzer(waarde: unknown, pad: string): unknown {
  return pad
    .split('/')
    .slice(1)
    .reduce<unknown>((hier, stap) => (hier as Record<string, unknown> | undefined)?.[stap], waarde)
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
