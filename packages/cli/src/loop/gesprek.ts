import { isCancel, multiselect, select, text } from '@clack/prompts'

/** One thing that can be chosen. */
export interface Keuze<T> {
  readonly waarde: T
  readonly naam: string
}

/** How the walk talks with a person. The tests talk with it in another way. */
export interface Gesprek {
  zeg(tekst: string): void
  kies<T>(vraag: string, keuzes: readonly Keuze<T>[]): Promise<T>
  /** Zero or more of the choices. */
  kiesMeer<T>(vraag: string, keuzes: readonly Keuze<T>[]): Promise<readonly T[]>
  /** A line of text; empty if nothing was typed. */
  schrijf(vraag: string, controle: (tekst: string) => string | undefined): Promise<string>
}

/** The person stopped, with Ctrl+C or Escape. */
export class Gestopt extends Error {}

/** The walk in a terminal. */
export const terminal: Gesprek = {
  zeg: (tekst) => {
    process.stdout.write(`\n${tekst}\n\n`)
  },
  kies: async (vraag, keuzes) => {
    const plaats = await select<number>({ message: vraag, options: opties(keuzes), ...STIL })
    if (isCancel(plaats)) throw new Gestopt()
    return keuzes[plaats]!.waarde
  },
  kiesMeer: async (vraag, keuzes) => {
    const message = `${vraag} (spatie kiest, enter gaat verder)`
    const plaatsen = await multiselect<number>({ message, options: opties(keuzes), required: false, ...STIL })
    if (isCancel(plaatsen)) throw new Gestopt()
    return plaatsen.map((plaats) => keuzes[plaats]!.waarde)
  },
  schrijf: async (vraag, controle) => {
    const tekst = await text({ message: vraag, validate: (waarde) => controle(waarde ?? '') })
    if (isCancel(tekst)) throw new Gestopt()
    return tekst ?? ''
  },
}

/** The library explains its keys in English; the walk has said it in Dutch. */
const STIL = { showInstructions: false }

function opties(keuzes: readonly Keuze<unknown>[]): { value: number; label: string }[] {
  return keuzes.map(({ naam }, value) => ({ value, label: naam }))
}
