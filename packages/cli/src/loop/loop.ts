import { existsSync } from 'node:fs'
import { langeDatum, VEILIG_THUIS } from '@voordeur/kern'
import {
  type Antwoorden,
  beginCasus,
  type Casus,
  type Gebeurtenis,
  type Kadernaam,
  kaders,
  pasToe,
  volgende,
  type Weging,
  weeg,
} from '@voordeur/meldcode'
import { papier } from '../toon/tekst.ts'
import { toonVolgende } from '../toon/volgende.ts'
import { toonWeging } from '../toon/weging.ts'
import { type Gesprek, Gestopt, type Keuze } from './gesprek.ts'

/** What a walk ends with: the case, and where it may be written, if the person asked for that. */
export interface Afloop {
  readonly casus: Casus
  readonly bestand: string | undefined
}

const NUMMERS = [
  'Is iemand nu in direct gevaar? Bel 112.',
  `Advies of melden: Veilig Thuis, ${VEILIG_THUIS}, gratis, dag en nacht, ook zonder namen.`,
].join('\n')

const UITLEG = [
  'Dit loopt met u door de vijf stappen van de meldcode. U hoeft niet alles te weten.',
  'Er wordt niets bewaard, tenzij u aan het eind zelf om een bestand vraagt. Noem nergens namen.',
  'Kies met de pijltjes en enter. Stoppen kan altijd met Ctrl+C.',
].join('\n')

/** Walks a professional through the five steps. Keeps everything in memory. */
export async function loop(gesprek: Gesprek, peildatum: string): Promise<Afloop | undefined> {
  gesprek.zeg(NUMMERS)
  try {
    gesprek.zeg(UITLEG)
    return await stappen(gesprek, peildatum)
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout
    gesprek.zeg(`Gestopt. Er is niets bewaard.\n${NUMMERS}`)
    return undefined
  }
}

async function stappen(gesprek: Gesprek, datum: string): Promise<Afloop> {
  const kader = await gesprek.kies(
    'Wat is uw beroep?',
    kaders(datum).map(({ kader, voor }): Keuze<Kadernaam> => ({ waarde: kader, naam: voor })),
  )
  let casus = beginCasus(kader)
  const noteer = (...gebeurtenissen: readonly Gebeurtenis[]) => {
    casus = gebeurtenissen.reduce(pasToe, casus)
  }
  noteer(...(await gevaar(gesprek, datum)))
  noteer(...(await signalen(gesprek, datum)))
  noteer(...(await overleg(gesprek, datum)))
  noteer(...(await praten(gesprek, datum)))
  const { antwoorden, weging } = await wegen(gesprek, kader, datum)
  noteer({ soort: 'weging', datum, antwoorden, afwegingskader: 'eigen' })
  gesprek.zeg(toonWeging(weging, papier()))
  noteer(...(await beslissen(gesprek, weging, datum)))
  gesprek.zeg(toonVolgende(volgende(casus, { peildatum: datum }), papier()))
  return { casus, bestand: await bewaren(gesprek, datum) }
}

type JaNee = 'ja' | 'nee' | undefined

const JA_NEE: readonly Keuze<JaNee>[] = [
  { waarde: 'ja', naam: 'Ja' },
  { waarde: 'nee', naam: 'Nee' },
  { waarde: undefined, naam: 'Weet ik niet' },
]

async function gevaar(gesprek: Gesprek, datum: string): Promise<readonly Gebeurtenis[]> {
  if ((await gesprek.kies('Is er nu acuut gevaar voor iemand?', JA_NEE)) !== 'ja') return []
  gesprek.zeg(`${NUMMERS}\nBel nu. De stappen van de meldcode zet u later alsnog.`)
  const gebeld = await gesprek.kiesMeer('Wie hebt u gebeld?', [
    { waarde: '112' as const, naam: '112' },
    { waarde: 'veilig_thuis' as const, naam: 'Veilig Thuis' },
  ])
  return [
    { soort: 'acuut_gevaar', datum },
    ...gebeld.map((wie): Gebeurtenis => ({ soort: 'noodhulp', datum, gebeld: wie })),
  ]
}

/** Step 1: what was seen, and are there children. */
async function signalen(gesprek: Gesprek, datum: string): Promise<readonly Gebeurtenis[]> {
  gesprek.zeg('Stap 1. Breng de signalen in kaart, ook wat uw zorg kleiner maakt.')
  const aard = await gesprek.kies('Wat hebt u vooral vastgelegd?', [
    { waarde: 'feit' as const, naam: 'Feiten: wat ik zag of hoorde' },
    { waarde: 'vermoeden' as const, naam: 'Een vermoeden' },
    { waarde: 'mening' as const, naam: 'Mijn mening' },
    { waarde: 'gemengd' as const, naam: 'Door elkaar' },
    { waarde: undefined, naam: 'Nog niets' },
  ])
  const kinderen = await gesprek.kies(
    'Kindcheck: zorgt uw cliënt voor kinderen, of is er een zwangerschap?',
    [
      { waarde: 'geen_minderjarigen' as const, naam: 'Nee, geen kinderen' },
      { waarde: 'veilig' as const, naam: 'Ja, en zij zijn veilig' },
      { waarde: 'zorgen' as const, naam: 'Ja, en ik heb zorgen' },
      { waarde: 'onduidelijk' as const, naam: 'Ja, maar het is niet duidelijk of zij veilig zijn' },
      { waarde: undefined, naam: 'Nog niet gedaan' },
    ],
  )
  return [
    ...(aard ? [{ soort: 'signaal', datum, waargenomen_door: 'zelf', aard } as const] : []),
    ...(kinderen ? [{ soort: 'kindcheck', datum, uitkomst: kinderen } as const] : []),
  ]
}

/** Step 2: with whom it was talked over. */
async function overleg(gesprek: Gesprek, datum: string): Promise<readonly Gebeurtenis[]> {
  gesprek.zeg('Stap 2. Overleg met een collega, en vraag zo nodig advies aan Veilig Thuis.')
  return gesprek.kiesMeer<Gebeurtenis>('Met wie hebt u overlegd?', [
    { waarde: { soort: 'overleg', datum, met: 'collega' }, naam: 'Een collega' },
    { waarde: { soort: 'overleg', datum, met: 'aandachtsfunctionaris' }, naam: 'De aandachtsfunctionaris' },
    { waarde: { soort: 'advies_veilig_thuis', datum }, naam: 'Veilig Thuis, voor advies' },
    { waarde: { soort: 'letselduiding', datum }, naam: 'Een deskundige in letsel' },
  ])
}

/** Step 3: the talk, or why there was none. */
async function praten(gesprek: Gesprek, datum: string): Promise<readonly Gebeurtenis[]> {
  gesprek.zeg('Stap 3. Praat met de betrokkenen, als dat veilig kan. Met ouders én kind.')
  const met = await gesprek.kiesMeer('Met wie hebt u gepraat?', [
    { waarde: 'client' as const, naam: 'De cliënt' },
    { waarde: 'ouder' as const, naam: 'Een ouder' },
    { waarde: 'andere_ouder' as const, naam: 'De andere ouder' },
    { waarde: 'kind' as const, naam: 'Het kind' },
    { waarde: 'vertegenwoordiger' as const, naam: 'Een vertegenwoordiger' },
  ])
  if (met.length > 0) return [{ soort: 'gesprek', datum, met: [...met] }]
  const grond = await gesprek.kies('Waarom is er geen gesprek geweest?', [
    { waarde: 'veiligheid_client_of_ander' as const, naam: 'Het is niet veilig voor de cliënt of een ander' },
    { waarde: 'veiligheid_professional' as const, naam: 'Het is niet veilig voor mij of een collega' },
    { waarde: 'onbereikbaar_na_pogingen' as const, naam: 'Ik kreeg geen contact, ook na meer pogingen' },
    { waarde: 'spoed' as const, naam: 'Er was haast' },
    { waarde: 'verwacht_geen_nut' as const, naam: 'Ik verwacht er niets van' },
    { waarde: undefined, naam: 'Het gesprek komt nog' },
  ])
  return grond ? [{ soort: 'geen_gesprek', datum, grond }] : []
}

const OVERSLAAN = Symbol('overslaan')

/** Steps 4 and 5: only the questions that still matter, the most useful first. */
async function wegen(
  gesprek: Gesprek,
  kader: Kadernaam,
  peildatum: string,
): Promise<{ antwoorden: Antwoorden; weging: Weging }> {
  gesprek.zeg('Stap 4 en 5. Weeg met de vragen van uw afwegingskader. Twijfelt u, zeg dat dan.')
  let antwoorden: Antwoorden = {}
  const overgeslagen = new Set<string>()
  for (;;) {
    const weging = weeg(antwoorden, { kader, peildatum })
    const open = weging.ontbreekt.find(({ feit }) => !overgeslagen.has(feit))
    if (!open) return { antwoorden, weging }
    const antwoord = await gesprek.kies<Antwoorden | typeof OVERSLAAN>(open.vraag, [
      ...keuzesBij(open.feit, antwoorden),
      { waarde: OVERSLAAN, naam: 'Weet ik nog niet' },
    ])
    if (antwoord === OVERSLAAN) overgeslagen.add(open.feit)
    else antwoorden = antwoord
  }
}

/** The answers that a question can have, each as the whole set of answers it leads to. */
function keuzesBij(feit: string, tot: Antwoorden): readonly Keuze<Antwoorden>[] {
  if (feit === '/onthulling/door')
    return [
      ['geen', 'Nee'],
      ['kind', 'Ja, een kind'],
      ['zorgafhankelijke_volwassene', 'Ja, een volwassene die van zorg afhangt'],
      ['andere_volwassene', 'Ja, een andere volwassene'],
      ['ouder_of_pleger', 'Ja, een ouder of de pleger'],
    ].map(([door, naam]) => ({
      naam: naam!,
      waarde: { ...tot, onthulling: { ...tot.onthulling, door } } as Antwoorden,
    }))
  if (feit === '/onthulling/ernstig')
    return [true, false].map((ernstig) => ({
      naam: ernstig ? 'Ja' : 'Nee',
      waarde: { ...tot, onthulling: { ...tot.onthulling, ernstig } },
    }))
  const gewoon = [
    ['ja', 'Ja'],
    ['nee', 'Nee'],
    ['twijfel', 'Ik twijfel'],
    ...(feit === '/resultaat' ? [['loopt_nog', 'De termijn loopt nog']] : []),
  ]
  return gewoon.map(([waarde, naam]) => ({
    naam: naam!,
    waarde: { ...tot, [feit.slice(1)]: waarde } as Antwoorden,
  }))
}

/** Step 5: what was decided, by whom, and was it written down. */
async function beslissen(gesprek: Gesprek, weging: Weging, datum: string): Promise<readonly Gebeurtenis[]> {
  const melding = await gesprek.kies('Eerst: is besloten om te melden bij Veilig Thuis?', [
    { waarde: 'ja' as const, naam: 'Ja' },
    { waarde: 'nee' as const, naam: 'Nee' },
    { waarde: 'niet_besloten' as const, naam: 'Nog niet besloten' },
  ])
  if (melding === 'niet_besloten') return []
  const hulp = await gesprek.kies('Daarna: geeft of organiseert u (ook) hulp?', [
    { waarde: 'ja' as const, naam: 'Ja' },
    { waarde: 'nee' as const, naam: 'Nee' },
    { waarde: 'niet_besloten' as const, naam: 'Nog niet besloten' },
  ])
  const wie = await gesprek.kies(
    'Besliste wie daar volgens uw meldcode eindverantwoordelijk voor is?',
    JA_NEE,
  )
  const afwijking =
    weging.uitkomst === 'melden' && melding === 'nee'
      ? await gesprek.kies('De norm vraagt hier een melding. Zijn de redenen vastgelegd?', JA_NEE)
      : undefined
  return [
    {
      soort: 'besluit',
      datum,
      melding,
      hulp,
      ...(wie && { door_eindverantwoordelijke: wie === 'ja' }),
      ...(afwijking && { afwijking_gemotiveerd: afwijking === 'ja' }),
    },
  ]
}

/** Nothing is kept unless a person names a file. */
async function bewaren(gesprek: Gesprek, datum: string): Promise<string | undefined> {
  const bestand = await gesprek.schrijf(
    `Bewaren? Geef een bestandsnaam, zoals meldcode-${datum}.json. Laat leeg om niets te bewaren.`,
    (tekst) => {
      if (tekst !== '' && !tekst.endsWith('.json')) return 'Een naam die eindigt op .json, of niets.'
      return existsSync(tekst) ? 'Dit bestand bestaat al. Kies een andere naam.' : undefined
    },
  )
  if (bestand === '') gesprek.zeg(`Er is niets bewaard (${langeDatum(datum)}).`)
  return bestand === '' ? undefined : bestand
}
