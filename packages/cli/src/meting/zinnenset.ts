import { type Passage, zoekPassages } from '@voordeur/coalitieakkoord'

/** A labelled fragment as it stands in specs/coalitieakkoord/scenarios/zinnen-*.yaml. */
export interface Fragment {
  readonly id: string
  readonly zinnen: readonly string[]
  readonly verwacht: readonly Label[]
  readonly soort_geval: string
  readonly geval: string
}

export interface Label {
  readonly zin: number
  readonly item: string
  readonly niveau: number
}

/** How often something was found rightly, wrongly or not at all. */
export interface Telling {
  readonly goed: number
  readonly teVeel: number
  readonly gemist: number
}

export interface Meting {
  readonly fragmenten: number
  readonly zinnen: number
  /** Is the sentence about the subject? */
  readonly vermelding: Telling
  /** Sentence and item. */
  readonly punt: Telling
  /** Of the sentences and items found rightly: the level is exactly the same. */
  readonly niveau: { readonly gelijk: number; readonly van: number }
  readonly fouten: readonly Meetfout[]
}

export interface Meetfout {
  readonly fragment: string
  readonly zin: string
  readonly soort: 'te veel' | 'gemist' | 'punt te veel' | 'punt gemist' | 'ander niveau'
  readonly uitleg: string
}

/** Lays what the search finds beside the labels, sentence by sentence. */
export function meet(fragmenten: readonly Fragment[], peildatum: string): Meting {
  let zinnen = 0
  const vermelding = { goed: 0, teVeel: 0, gemist: 0 }
  const punt = { goed: 0, teVeel: 0, gemist: 0 }
  const niveau = { gelijk: 0, van: 0 }
  const fouten: Meetfout[] = []
  for (const { id, zinnen: delen, verwacht } of fragmenten) {
    const { tekst, plekken } = voegSamen(delen)
    const { passages } = zoekPassages(tekst, { peildatum })
    plekken.forEach(({ van, tot }, i) => {
      zinnen++
      const meld = (soort: Meetfout['soort'], uitleg: string): void => {
        fouten.push({ fragment: id, zin: delen[i]!, soort, uitleg })
      }
      const labels = new Map(verwacht.flatMap((een) => (een.zin === i + 1 ? [[een.item, een.niveau]] : [])))
      const gevonden = vondstenIn(passages, van, tot)
      const reden = passages.find((een) => een.van < tot && van < een.tot)?.aanleiding
      if (labels.size > 0 && gevonden.size > 0) vermelding.goed++
      else if (labels.size > 0) {
        vermelding.gemist++
        meld('gemist', [...labels.keys()].join())
      } else if (gevonden.size > 0) {
        vermelding.teVeel++
        meld('te veel', `${reden?.regel} "${reden?.woorden}"`)
      }
      for (const [item, verwachtNiveau] of labels) {
        const vondst = gevonden.get(item as string)
        if (!vondst) {
          punt.gemist++
          if (gevonden.size > 0) meld('punt gemist', `${item} (wel ${[...gevonden.keys()].join()})`)
          continue
        }
        punt.goed++
        niveau.van++
        if (vondst.niveau === verwachtNiveau) niveau.gelijk++
        else
          meld(
            'ander niveau',
            `${item} ${vondst.niveau}, moet ${verwachtNiveau}: ${vondst.aanwijzingen.map(({ regel, woorden }) => `${regel.split('#')[1]} "${woorden}"`).join('; ')}`,
          )
      }
      for (const [item, vondst] of gevonden) {
        if (labels.has(item)) continue
        punt.teVeel++
        if (labels.size > 0) meld('punt te veel', `${item} "${vondst.aanwijzingen[0]?.woorden}"`)
      }
    })
  }
  return { fragmenten: fragmenten.length, zinnen, vermelding, punt, niveau, fouten }
}

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ goed, teVeel, gemist }: Telling): number {
  const alles = 2 * goed + teVeel + gemist
  return alles === 0 ? 1 : (2 * goed) / alles
}

function vondstenIn(passages: readonly Passage[], van: number, tot: number) {
  const uit = new Map<string, Passage['vondsten'][number]>()
  for (const passage of passages) {
    if (passage.van >= tot || van >= passage.tot) continue
    for (const vondst of passage.vondsten) {
      const eerder = uit.get(vondst.punt)
      if (!eerder || eerder.niveau < vondst.niveau) uit.set(vondst.punt, vondst)
    }
  }
  return uit
}

/** The sentences as one text, as the labels mean it: headings and items of a list on lines of their own. */
function voegSamen(zinnen: readonly string[]): {
  readonly tekst: string
  readonly plekken: readonly { readonly van: number; readonly tot: number }[]
} {
  let tekst = ''
  const plekken = zinnen.map((zin, i) => {
    const vorige = zinnen[i - 1]
    const lijst = zin.startsWith('- ')
    if (vorige !== undefined) {
      if (zin.startsWith('#') || vorige.startsWith('#')) tekst += '\n\n'
      else if (lijst || vorige.startsWith('- ')) tekst += lijst ? '\n' : '\n\n'
      else tekst += ' '
    }
    const van = tekst.length
    tekst += zin
    return { van, tot: tekst.length }
  })
  return { tekst, plekken }
}
