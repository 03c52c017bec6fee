import { type Organisatie, type Regio, toetsRegio } from '@voordeur/keten'
import { gelezen, meet, parseTaak, taak } from './meten.ts'

const PEILDATUM = '2026-11-25'
/** From a small region to all of the Netherlands: municipalities and organisations. */
const MATEN = [
  [5, 20],
  [25, 300],
  [100, 1_250],
  [400, 5_000],
] as const

export interface Ketenmeting {
  readonly gemeenten: number
  readonly organisaties: number
  readonly bytes: number
  /** JSON.parse of the same region: what every caller pays before anything is checked. */
  readonly parse: number
  readonly toets: number
  readonly bevindingen: number
}

/**
 * What the size of a region does to its check. All regions are made in the same way: most organisations work in a few
 * municipalities, some everywhere, and each fourth one has agreed a hand-off.
 */
export async function meetKeten(): Promise<readonly Ketenmeting[]> {
  const metingen: Ketenmeting[] = []
  for (const [gemeenten, organisaties] of MATEN) {
    const regio = gelezen(maakRegio(gemeenten, organisaties))
    const [parse, toets] = await meet(
      [
        parseTaak('JSON.parse', [regio]),
        taak('toetsRegio', (een: Regio) => toetsRegio(een, { peildatum: PEILDATUM }), [regio]),
      ],
      40,
    )
    metingen.push({
      gemeenten,
      organisaties,
      bytes: JSON.stringify(regio).length,
      parse: parse!.ns,
      toets: toets!.ns,
      bevindingen: toetsRegio(regio, { peildatum: PEILDATUM }).bevindingen.length,
    })
  }
  return metingen
}

const SOORTEN = [
  { actor: 'lokaal_team', functies: { hulp: 'eindverantwoordelijk', signalering: 'uitvoerend' } },
  { actor: 'onderwijs', functies: { signalering: 'uitvoerend' } },
  { actor: 'huisarts', functies: { signalering: 'uitvoerend', hulp: 'draagt_bij' } },
  { actor: 'jeugdhulpaanbieder', functies: { hulp: 'uitvoerend', herstel_nazorg: 'uitvoerend' } },
  { actor: 'opvang', functies: { opvang: 'uitvoerend', directe_veiligheid: 'uitvoerend' } },
  { actor: 'woningcorporatie', functies: { herstel_nazorg: 'uitvoerend' } },
  { actor: 'politie', functies: { directe_veiligheid: 'uitvoerend', aangifte_vervolging: 'uitvoerend' } },
  { actor: 'college', functies: { preventie: 'eindverantwoordelijk', opvang: 'eindverantwoordelijk' } },
] as const

export function maakRegio(aantalGemeenten: number, aantal: number): Regio {
  const gemeenten = Array.from({ length: aantalGemeenten }, (_, i) => `Gemeente ${i}`)
  const organisaties = Array.from({ length: aantal - 1 }, (_, i): Organisatie => {
    const soort = SOORTEN[i % SOORTEN.length]!
    const gebied = Array.from({ length: 1 + (i % 6) }, (_, n) => gemeenten[(i * 7 + n) % aantalGemeenten]!)
    return {
      id: `org-${i}`,
      naam: `Organisatie ${i}`,
      ...soort,
      ...(i % 50 !== 0 && { gemeenten: [...new Set(gebied)] }),
    }
  })
  const meldt = organisaties.filter(
    ({ actor }, i) => i % 4 === 0 && !['politie', 'college', 'woningcorporatie'].includes(actor),
  )
  return {
    naam: 'Meting',
    gemeenten,
    organisaties: [
      {
        id: 'vt',
        naam: 'Veilig Thuis',
        actor: 'veilig_thuis',
        functies: { advies_melding: 'eindverantwoordelijk' },
      },
      ...organisaties,
    ],
    overdrachten: meldt.map(({ id }) => ({ overdracht: 'h02', van: [id], naar: ['vt'], afgesproken: true })),
    volledig: {
      functies: ['signalering', 'advies_melding', 'directe_veiligheid', 'hulp', 'opvang', 'herstel_nazorg'],
      overdrachten: true,
    },
    situatie: { coordinator: false, altijd_bereikbaar: true },
  }
}
