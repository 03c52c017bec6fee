/** An agreement in which everything happens that a report must be able to show. */
import { type Akkoordtekst, type Akkoordtoets, type Correcties, toets } from '@voordeur/coalitieakkoord'

export const context = { peildatum: '2026-11-25' }

const zinnen = [
  'Huiselijk geweld',
  'Wij willen <script>alert("x")</script> huiselijk geweld & kindermishandeling aanpakken. Daarvoor investeren wij extra.',
  'Op straat, in het uitgaansgebied en bij huiselijk geweld treden wij op. Voor de vrouwenopvang komt geen extra geld.',
  'Slachtoffers van huiselijk geweld krijgen urgentie. Wij monitoren de aanpak van huiselijk geweld.',
  'Ook kappers kunnen wat betekenen. Waarom doen wij zo weinig tegen kindermishandeling?',
  'Kindermishandeling',
  'Wij bouwen fietspaden.',
]
const tekst = zinnen.join('\n\n')
const begin = (wat: string) => tekst.lastIndexOf(wat)

export const document: Akkoordtekst = {
  tekst,
  paginas: [
    { nummer: 3, van: 0 },
    { nummer: 4, van: begin('Slachtoffers') },
  ],
  koppen: [
    { van: 0, tot: zinnen[0]!.length, niveau: 1 },
    { van: begin('Kindermishandeling'), tot: begin('Kindermishandeling') + 18, niveau: 2 },
  ],
}

export function deel(): Akkoordtoets {
  return toets({ document, omvang: 'sectie', gemeente: 'Waterrijk' }, context)
}

export function heel(tekst: string, titel?: string): Akkoordtoets {
  return toets(
    { document: { tekst }, omvang: 'document', volledig: true, ...(titel !== undefined && { titel }) },
    context,
  )
}

/** One of each: agreed, rejected, another level, missed. */
export function verbeterd(): Akkoordtoets {
  const { passages } = deel()
  const met = (punt: string) =>
    passages.find(({ vondsten }) => vondsten.some((vondst) => vondst.punt === punt))!.id
  const van = begin('Ook kappers')
  const correcties: Correcties = [
    { oordeel: 'eens', passage: met('R3'), punt: 'R3' },
    { oordeel: 'oneens', passage: met('R2'), punt: 'R2', toelichting: 'Dit gaat over <b>iets</b> anders.' },
    { oordeel: 'ander_niveau', passage: met('M2'), punt: 'M2', niveau: 2 },
    { oordeel: 'gemist', van, tot: van + 33, punt: 'T5', niveau: 2 },
  ]
  return toets({ document, omvang: 'sectie', gemeente: 'Waterrijk' }, { ...context, correcties })
}
