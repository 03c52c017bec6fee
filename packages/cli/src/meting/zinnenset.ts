import { type Passage, type Vondst, zoekPassages } from '@voordeur/coalitieakkoord'
import type { Niveautelling, Telling } from './telling.ts'

/** A labelled set as it stands in specs/coalitieakkoord/scenarios/zinnen-*.yaml. */
export interface Zinnenset {
  readonly id: string
  readonly titel: string
  readonly zinnen: readonly Fragment[]
}

export interface Fragment {
  readonly id: string
  readonly zinnen: readonly string[]
  readonly verwacht: readonly Label[]
  readonly soort_geval: Gevalsoort
  readonly geval: string
}

export type Gevalsoort = 'item' | 'valse_vriend' | 'taal' | 'structuur'

export interface Label {
  readonly zin: number
  readonly item: string
  readonly niveau: number
}

export interface Meting {
  readonly fragmenten: number
  readonly zinnen: number
  /** Is the sentence about the subject? */
  readonly vermelding: Telling
  /** Sentence and item. */
  readonly punt: Telling
  readonly niveau: Niveautelling
  /** The last two per item that is labelled or was found. */
  readonly perPunt: Readonly<Record<string, Puntmeting>>
  readonly fouten: readonly Meetfout[]
}

export interface Puntmeting {
  readonly punt: Telling
  readonly niveau: Niveautelling
}

export interface Meetfout {
  readonly fragment: string
  readonly zin: string
  readonly soort: 'te veel' | 'gemist' | 'punt te veel' | 'punt gemist' | 'ander niveau'
  readonly uitleg: string
}

/**
 * May a set be tuned on? Only if it says so by its name; every other set is held out, and its faults stay unseen by
 * whoever tunes.
 */
export function magAfstemmen({ id }: Pick<Zinnenset, 'id'>): boolean {
  return /\/zinnen-(?:afstemmen|oefenen)$/.test(id)
}

/** Lays what the search finds beside the labels, sentence by sentence. */
export function meet(fragmenten: readonly Fragment[], peildatum: string): Meting {
  const zinnen = fragmenten.flatMap((fragment) => leesFragment(fragment, peildatum))
  const perPunt = telPerPunt(zinnen)
  const alles = Object.values(perPunt)
  const met = (labels: boolean, gevonden: boolean) =>
    zinnen.filter((zin) => zin.labels.size > 0 === labels && zin.gevonden.size > 0 === gevonden).length
  return {
    fragmenten: fragmenten.length,
    zinnen: zinnen.length,
    vermelding: { goed: met(true, true), teVeel: met(false, true), gemist: met(true, false) },
    punt: {
      goed: som(alles, ({ punt }) => punt.goed),
      teVeel: som(alles, ({ punt }) => punt.teVeel),
      gemist: som(alles, ({ punt }) => punt.gemist),
    },
    niveau: {
      gelijk: som(alles, ({ niveau }) => niveau.gelijk),
      van: som(alles, ({ niveau }) => niveau.van),
    },
    perPunt,
    fouten: zinnen.flatMap(foutenIn),
  }
}

/** One sentence: what a human reads in it, and what the search found. */
interface Gemeten {
  readonly fragment: string
  readonly zin: string
  readonly labels: ReadonlyMap<string, number>
  readonly gevonden: ReadonlyMap<string, Vondst>
  readonly aanleiding?: Passage['aanleiding']
}

function leesFragment({ id, zinnen, verwacht }: Fragment, peildatum: string): readonly Gemeten[] {
  const { tekst, plekken } = voegSamen(zinnen)
  const { passages } = zoekPassages(tekst, { peildatum })
  return plekken.map(({ van, tot }, i) => {
    const hier = passages.filter((passage) => passage.van < tot && van < passage.tot)
    const aanleiding = hier[0]?.aanleiding
    return {
      fragment: id,
      zin: zinnen[i]!,
      labels: new Map(verwacht.flatMap(({ zin, item, niveau }) => (zin === i + 1 ? [[item, niveau]] : []))),
      gevonden: hoogstePerPunt(hier),
      ...(aanleiding && { aanleiding }),
    }
  })
}

function hoogstePerPunt(passages: readonly Passage[]): ReadonlyMap<string, Vondst> {
  const uit = new Map<string, Vondst>()
  for (const vondst of passages.flatMap(({ vondsten }) => vondsten)) {
    const eerder = uit.get(vondst.punt)
    if (!eerder || eerder.niveau < vondst.niveau) uit.set(vondst.punt, vondst)
  }
  return uit
}

function telPerPunt(zinnen: readonly Gemeten[]): Readonly<Record<string, Puntmeting>> {
  const punten = new Set(zinnen.flatMap(({ labels, gevonden }) => [...labels.keys(), ...gevonden.keys()]))
  return Object.fromEntries(
    [...punten].map((punt) => {
      const gelabeld = zinnen.filter(({ labels }) => labels.has(punt))
      const goed = gelabeld.filter(({ gevonden }) => gevonden.has(punt))
      const gelijk = goed.filter(({ labels, gevonden }) => gevonden.get(punt)?.niveau === labels.get(punt))
      const teVeel = zinnen.filter(({ labels, gevonden }) => gevonden.has(punt) && !labels.has(punt))
      return [
        punt,
        {
          punt: { goed: goed.length, teVeel: teVeel.length, gemist: gelabeld.length - goed.length },
          niveau: { gelijk: gelijk.length, van: goed.length },
        },
      ]
    }),
  )
}

function foutenIn({ fragment, zin, labels, gevonden, aanleiding }: Gemeten): readonly Meetfout[] {
  const meld = (soort: Meetfout['soort'], uitleg: string) => ({ fragment, zin, soort, uitleg })
  if (gevonden.size === 0) return labels.size === 0 ? [] : [meld('gemist', [...labels.keys()].join(', '))]
  if (labels.size === 0) return [meld('te veel', `${aanleiding?.regel} "${aanleiding?.woorden}"`)]
  return [
    ...[...labels].flatMap(([punt, niveau]) => {
      const vondst = gevonden.get(punt)
      if (!vondst) return [meld('punt gemist', `${punt} (wel ${[...gevonden.keys()].join(', ')})`)]
      if (vondst.niveau === niveau) return []
      const door = vondst.aanwijzingen.map(({ regel, woorden }) => `${regel.split('#')[1]} "${woorden}"`)
      return [
        meld(
          'ander niveau',
          `${punt} op ${vondst.niveau}, moet ${niveau} zijn; ${door.join(', ') || 'geen aanwijzing'}`,
        ),
      ]
    }),
    ...[...gevonden].flatMap(([punt, { aanwijzingen }]) =>
      labels.has(punt) ? [] : [meld('punt te veel', `${punt} "${aanwijzingen[0]?.woorden ?? ''}"`)],
    ),
  ]
}

function som<T>(lijst: readonly T[], getal: (een: T) => number): number {
  return lijst.reduce((totaal, een) => totaal + getal(een), 0)
}

/** The sentences as one text, as the labels mean it: headings and items of a list on lines of their own. */
export function voegSamen(zinnen: readonly string[]): {
  readonly tekst: string
  readonly plekken: readonly { readonly van: number; readonly tot: number }[]
} {
  let tekst = ''
  const plekken = zinnen.map((zin, i) => {
    const vorige = zinnen[i - 1]
    const lijst = isRegel(zin)
    if (vorige !== undefined) {
      if (zin.startsWith('#') || vorige.startsWith('#')) tekst += '\n\n'
      else if (lijst || isRegel(vorige)) tekst += lijst ? '\n' : '\n\n'
      else tekst += ' '
    }
    const van = tekst.length
    tekst += zin
    return { van, tot: tekst.length }
  })
  return { tekst, plekken }
}

/** An item of a list, or a row of a table: a line of its own. */
function isRegel(zin: string): boolean {
  return zin.startsWith('- ') || zin.startsWith('| ')
}
