import { feitvragen } from './generated/feitvragen.ts'
import type { Feitvraag, Uitkomsttitel } from './generated/typen.ts'
import { uitkomsttitels } from './generated/uitkomsttitels.ts'

/** An outcome of a verb as a sentence. */
export function titelVan(werkwoord: Uitkomsttitel['werkwoord'], uitkomst: string): string {
  const titels: readonly Uitkomsttitel[] = uitkomsttitels[0].items.map(({ dan }) => dan)
  return titels.find((titel) => titel.werkwoord === werkwoord && titel.uitkomst === uitkomst)!.zin
}

/** The question about a fact, by its dotted path. */
export function vraagNaar(werkwoord: Feitvraag['werkwoord'], pad: string): string {
  const vragen: readonly Feitvraag[] = feitvragen[0].items.map(({ dan }) => dan)
  return vragen.find((vraag) => vraag.werkwoord === werkwoord && vraag.pad === pad)!.vraag
}
