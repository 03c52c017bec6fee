import { kaders } from '@voordeur/meldcode'
import { handboek } from '../gegevens/handboek.ts'
import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { codeInWoorden, uitlegPerKeuze } from '../woorden/keuze.ts'
import { element, veld } from '../woorden/veld.ts'
import { vragenUit } from './uit-schema.ts'
import type { Keuze, Vraag } from './veld.ts'

/** The questions about one step, in the order of the code. */
export interface Stapvragen {
  readonly id: string
  readonly titel: string
  readonly uitleg?: string
  readonly vragen: readonly Vraag[]
}

/** The professions, as the frameworks of the day name them. */
export function beroepskeuzes(): readonly Keuze[] {
  return kaders(handboek.peildatum).map(({ kader, voor }) => ({ waarde: kader, naam: hoofdletter(voor) }))
}

/** What comes before every step. */
export function gevaarvragen(): readonly Vraag[] {
  return [
    { pad: 'acuut_gevaar', vraag: 'Is er nu acuut gevaar voor iemand?', soort: 'ja_nee' },
    meerkeuze('noodhulp.gebeld', 'Wie hebt u gebeld?', [
      { waarde: '112', naam: '112' },
      { waarde: 'veilig_thuis', naam: 'Veilig Thuis' },
    ]),
  ]
}

/** The five steps, with the questions from the schemas of events and answers; a path is `event.field`. */
export function stapvragen(): readonly Stapvragen[] {
  return [
    {
      id: 'stap-1',
      titel: 'Signalen in kaart',
      vragen: [
        gebeurtenis('signaal', 'aard', 'Wat hebt u vooral vastgelegd?'),
        gebeurtenis(
          'kindcheck',
          'uitkomst',
          'Kindcheck: zorgt uw cliënt voor kinderen, of is er een zwangerschap?',
        ),
      ],
    },
    {
      id: 'stap-2',
      titel: 'Overleg',
      vragen: [
        meerkeuze('overleg.met', 'Met wie hebt u overlegd?', [
          ...keuzes('overleg', 'met'),
          { waarde: 'veilig_thuis', naam: 'Veilig Thuis, voor advies' },
          { waarde: 'letsel', naam: 'Een deskundige in letsel' },
        ]),
      ],
    },
    {
      id: 'stap-3',
      titel: 'Praat met de betrokkenen',
      uitleg: 'Als dat veilig kan.',
      vragen: [
        meerkeuze('gesprek.met', 'Met wie hebt u gepraat?', keuzes('gesprek', 'met')),
        gebeurtenis('geen_gesprek', 'grond', 'Is er niet gepraat? Waarom niet?'),
      ],
    },
    {
      id: 'stap-4',
      titel: 'Wegen',
      uitleg:
        'De vragen van uw afwegingskader. Soms horen de laatste al bij stap 5. Twijfelt u, zeg dat dan. Twijfel is iets anders dan niet weten.',
      vragen: weegvragen(),
    },
    {
      id: 'stap-5',
      titel: 'Beslissen',
      vragen: [
        gebeurtenis('besluit', 'melding', 'Eerst: is besloten om te melden bij Veilig Thuis?'),
        gebeurtenis('besluit', 'hulp', 'Daarna: geeft of organiseert u (ook) hulp?'),
        {
          pad: 'besluit.door_eindverantwoordelijke',
          vraag: 'Besliste wie daar volgens uw meldcode eindverantwoordelijk voor is?',
          soort: 'ja_nee',
        },
        {
          pad: 'besluit.vastgelegd',
          vraag: 'Staat het besluit met de redenen in het dossier?',
          soort: 'ja_nee',
        },
        {
          pad: 'besluit.afwijking_gemotiveerd',
          vraag: 'Week u af van de meldnorm? Is vastgelegd waarom?',
          soort: 'ja_nee',
        },
      ],
    },
  ]
}

interface Vraagitem {
  readonly pad: string
  readonly vraag: string
  readonly bij?: string
}

/** The questions of the framework, with the words of the register where it has them for everyone. */
function weegvragen(): readonly Vraag[] {
  const register = handboek.regels.findLast(({ inhoud }) => inhoud.id === 'meldcode/vragen')!.inhoud
  const gesteld = register.soort === 'register' ? register.items.map(({ dan }) => dan as Vraagitem) : []
  return vragenUit('meldcode/antwoorden')
    .flatMap(({ vragen }) => vragen)
    .map((vraag) => ({
      ...vraag,
      pad: `antwoorden.${vraag.pad}`,
      vraag:
        (
          gesteld.find(({ pad, bij }) => pad === vraag.pad && bij === undefined) ??
          gesteld.find(({ pad }) => pad === vraag.pad)
        )?.vraag ?? vraag.vraag,
      ...(vraag.keuzes && {
        keuzes: vraag.keuzes.map(({ waarde, naam }) => ({
          waarde,
          naam: naam.replace(/ \(u weet het niet zeker.*\)$/, ''),
        })),
      }),
    }))
}

function gebeurtenis(soort: string, sleutel: string, vraag: string): Vraag {
  return { pad: `${soort}.${sleutel}`, vraag, soort: 'keuze', keuzes: keuzes(soort, sleutel) }
}

function keuzes(soort: string, sleutel: string): readonly Keuze[] {
  const gevonden = veld(`meldcode/gebeurtenis#${soort}`, sleutel)!
  const bij = gevonden.waarden ? gevonden : element(gevonden)!
  const { uitleg } = uitlegPerKeuze(bij)
  return bij.waarden!.map((waarde) => ({
    waarde,
    naam: hoofdletter(`${codeInWoorden(waarde)}${uitleg.has(waarde) ? `: ${uitleg.get(waarde)}` : ''}`),
  }))
}

function meerkeuze(pad: string, vraag: string, lijst: readonly Keuze[]): Vraag {
  return { pad, vraag, soort: 'meer', keuzes: lijst }
}
