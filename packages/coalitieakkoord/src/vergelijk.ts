import { vergelijkUitslagen } from '@voordeur/kern'
import { eisAkkoordtoets } from './eis-toets.ts'
import { akkoord as lijsten } from './generated/akkoord.ts'
import type { Akkoordtoets, Akkoordvergelijking, Punt } from './generated/typen.ts'

/**
 * Two versions of one agreement, or two municipalities: exactly the items that differ, with the sentences that the
 * levels rest on. From or to `onbekend` is never called a rise or a fall.
 *
 * @param a an answer of `toets`; so is `b`.
 * @throws VoordeurFout `invoer_ongeldig` if one of the two is not such an answer, or they were made with different lists.
 *
 * @example
 * vergelijk(
 *   toets(
 *     { document: { tekst: 'Wij willen meer plekken in de vrouwenopvang.' }, omvang: 'document', volledig: true },
 *     { peildatum: '2026-11-25' },
 *   ),
 *   toets(
 *     { document: { tekst: 'Wij openen tien plekken in de vrouwenopvang.' }, omvang: 'document', volledig: true },
 *     { peildatum: '2026-11-25' },
 *   ),
 * ).verschillen.map(({ punt, verandering }) => `${punt} ${verandering}`) // ['M1 hoger']
 */
export function vergelijk(a: Akkoordtoets, b: Akkoordtoets): Akkoordvergelijking {
  eisAkkoordtoets(a, '/a')
  eisAkkoordtoets(b, '/b')
  const titels = new Map(lijsten.flatMap(({ items }) => items.map(({ id, titel }) => [id as string, titel])))
  const verschillen = vergelijkUitslagen(a.uitslag, b.uitslag).map(({ item, ...verschil }) => ({
    punt: item as Punt,
    titel: titels.get(item) ?? item,
    ...verschil,
    zinnen_a: dragendeZinnen(a, item),
    zinnen_b: dragendeZinnen(b, item),
  }))
  const anders = new Set<string>(verschillen.map(({ punt }) => punt))
  return {
    a: { ...a.akkoord },
    b: { ...b.akkoord },
    verschillen,
    gelijk: a.uitslag.items.flatMap(({ item, niveau }) =>
      anders.has(item) || niveau === 'onbekend' ? [] : [item as Punt],
    ),
  }
}

const MEESTE_ZINNEN = 3

/** The sentences that reach the level of the item; of an item that a human corrected the one that comes first. */
function dragendeZinnen({ uitslag, passages }: Akkoordtoets, item: string): readonly string[] {
  const gezocht = uitslag.items.find((een) => een.item === item)
  const dragend = (gezocht?.bewijs ?? []).flatMap((id) => passages.find((passage) => passage.id === id) ?? [])
  const opNiveau = dragend.filter(({ vondsten }) =>
    vondsten.some(({ punt, niveau }) => punt === item && niveau === gezocht?.niveau),
  )
  return (opNiveau.length > 0 ? opNiveau.slice(0, MEESTE_ZINNEN) : dragend.slice(0, 1)).map(({ zin }) => zin)
}
