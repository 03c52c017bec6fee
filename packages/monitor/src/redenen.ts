import { bronnenOp, geldtOp, type Motivering } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type { Werkwoord } from './generated/typen.ts'
import { voorstellen as versies } from './generated/voorstellen.ts'
import type { Registeritem } from './registers.ts'

/** An item of a register as a reason. */
export function alsReden(register: string, item: Registeritem<unknown>, peildatum: string): Motivering {
  return {
    regel: `${register}#${item.id}`,
    zin: item.omdat,
    bron: bronnenOp(bronnen, item, peildatum),
    zekerheid: item.zekerheid,
  }
}

/** Which proposal of the nota this verb answers, as a reason. Before the nota there is none. */
export function uitDeNota(werkwoord: Werkwoord, peildatum: string): readonly Motivering[] {
  const versie = versies.find(({ geldig }) => geldtOp(geldig, peildatum))
  return (versie?.items ?? [])
    .filter(({ dan }) => (dan.waar as readonly Werkwoord[]).includes(werkwoord))
    .map((item) => alsReden('monitor/voorstellen', item, peildatum))
}

/** Each reason once, where it came first. */
export function eenKeer(redenen: readonly Motivering[]): readonly Motivering[] {
  const gezien = new Set<string>()
  return redenen.filter(({ regel }) => !gezien.has(regel) && gezien.add(regel))
}
