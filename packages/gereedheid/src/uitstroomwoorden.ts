import { opDatum } from '@voordeur/kern'
import type { Uitstroomfeitvraag, Uitstroomtitel, Uitstroomuitkomst } from './generated/typen.ts'
import { uitstroomtitels } from './generated/uitstroomtitels.ts'
import { uitstroomvragen } from './generated/uitstroomvragen.ts'

/** The outcome as a sentence. */
export function titelVan(uitkomst: Uitstroomuitkomst, peildatum: string): string {
  const titels: readonly Uitstroomtitel[] = opDatum(uitstroomtitels, peildatum).items.map(({ dan }) => dan)
  return titels.find((titel) => titel.uitkomst === uitkomst)!.zin
}

/** The question about a fact, by its dotted path. */
export function vraagNaar(pad: string, peildatum: string): string {
  const vragen: readonly Uitstroomfeitvraag[] = opDatum(uitstroomvragen, peildatum).items.map(
    ({ dan }) => dan,
  )
  return vragen.find((vraag) => vraag.pad === pad)!.vraag
}
