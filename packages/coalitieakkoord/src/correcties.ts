import { fout, type Toetsbevinding } from '@voordeur/kern'
import type { BindendNiveau, Correctie, Passage, Punt } from './generated/typen.ts'

/** One sentence that counts for an item, at a level. */
export interface Tellend {
  readonly punt: Punt
  readonly niveau: BindendNiveau
  /** The passage, or the place that a human gave. */
  readonly bewijs: string
}

/** What the machine found, sentence by sentence. */
export function tellendIn(passages: readonly Passage[]): readonly Tellend[] {
  return passages.flatMap(({ id, vondsten }) =>
    vondsten.map(({ punt, niveau }) => ({ punt, niveau, bewijs: id })),
  )
}

/**
 * The same after what a human said of it. What the machine found is not changed.
 *
 * @throws VoordeurFout `invoer_ongeldig` for a passage or item that was not found, two judgements of the same finding,
 * `niveau` where it does not belong or is missing, or a place outside the text.
 */
export function verbeter(
  gevonden: readonly Tellend[],
  correcties: readonly Correctie[],
  tekst: string,
): readonly Tellend[] {
  const gezien = new Set<string>()
  let nu = [...gevonden]
  correcties.forEach((correctie, i) => {
    const pad = `/correcties/${i}`
    if (correctie.oordeel === 'gemist') {
      const { van, tot, punt, niveau } = correctie
      if (tot <= van || tot > tekst.length) {
        throw onjuist(
          `${pad}/tot`,
          `een plaats na "van" en binnen de tekst`,
          'a place after "van" and inside the text',
        )
      }
      nu.push({ punt, niveau, bewijs: `p${van}-${tot}` })
      return
    }
    const { passage, punt, oordeel, niveau } = correctie
    if (!gevonden.some((een) => een.bewijs === passage && een.punt === punt)) {
      throw onjuist(`${pad}/passage`, 'een passage met dit punt', 'a passage with this item')
    }
    const sleutel = `${passage} ${punt}`
    if (gezien.has(sleutel)) {
      throw onjuist(pad, 'één oordeel per passage en punt', 'one judgement per passage and item')
    }
    gezien.add(sleutel)
    if ((oordeel === 'ander_niveau') !== (niveau !== undefined)) {
      throw onjuist(`${pad}/niveau`, 'een niveau, alleen bij ander_niveau', 'a level, only with ander_niveau')
    }
    nu = nu.flatMap((een) => {
      if (een.bewijs !== passage || een.punt !== punt || oordeel === 'eens') return [een]
      return niveau === undefined ? [] : [{ ...een, niveau }]
    })
  })
  return nu
}

/** Per item the highest level, with the sentences that reach it first. */
export function bevindingen(tellend: readonly Tellend[]): Readonly<Record<string, Toetsbevinding>> {
  const per = new Map<string, Tellend[]>()
  for (const een of tellend) per.set(een.punt, [...(per.get(een.punt) ?? []), een])
  return Object.fromEntries(
    [...per].map(([punt, zinnen]) => {
      const opNiveau = zinnen.toSorted((a, b) => b.niveau - a.niveau)
      return [punt, { niveau: opNiveau[0]!.niveau, bewijs: opNiveau.map(({ bewijs }) => bewijs) }]
    }),
  )
}

function onjuist(pad: string, nl: string, en: string) {
  return fout('invoer_ongeldig', pad, nl, `Hier hoort ${nl}.`, `Expected ${en}.`)
}
