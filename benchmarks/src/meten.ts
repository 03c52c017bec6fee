import { Bench } from 'tinybench'

/** One thing to time: a function and the inputs it is given in turn. */
export interface Taak {
  readonly naam: string
  readonly doe: (invoer: unknown) => unknown
  readonly invoer: readonly unknown[]
}

export interface Meting {
  readonly naam: string
  /** Nanoseconds per call: of several turns the fastest, and of a turn the median round. */
  readonly ns: number
  /** How much slower the middle turn was, as a part of the fastest. Much: the machine was busy. */
  readonly spreiding: number
}

export function taak<In>(naam: string, doe: (invoer: In) => unknown, invoer: readonly In[]): Taak {
  return { naam, doe: doe as (invoer: unknown) => unknown, invoer }
}

/** JSON.parse of these inputs as text: what every caller pays before any rule is read. */
export function parseTaak(naam: string, invoer: readonly unknown[]): Taak {
  return taak(
    naam,
    (tekst: string) => JSON.parse(tekst),
    invoer.map((een) => JSON.stringify(een)),
  )
}

/** The same value, made as a caller makes it: by reading text. */
export function gelezen<T>(waarde: T): T {
  return JSON.parse(JSON.stringify(waarde)) as T
}

/** Every result is put here, so that no engine can leave out work whose result nobody looks at. */
const put: unknown[] = []

/** Short turns, and many: on a busy machine only some of them are undisturbed. */
const BEURTEN = 24
const BEURTEN_TRAAG = 6
/** A task is slow if one round through its inputs takes longer than this. */
const TRAAG_MS = 5

/** Times the tasks in turns, so that a busy moment of the machine does not hit one task only. */
export async function meet(taken: readonly Taak[], tijd = 20): Promise<readonly Meting[]> {
  const banken = await Promise.all(taken.map((een) => maakBank(een, tijd)))
  const beurten = taken.map((): number[] => [])
  for (let beurt = 0; beurt < BEURTEN; beurt++) {
    for (const [i, { bank, aanroepen, traag }] of banken.entries()) {
      if (traag && beurt >= BEURTEN_TRAAG) continue
      bank.reset()
      await bank.run()
      beurten[i]!.push((bank.tasks[0]!.result!.latency.p50! * 1e6) / aanroepen)
    }
  }
  return taken.map(({ naam }, i) => {
    const [ns, ...rest] = beurten[i]!.sort((a, b) => a - b) as [number, ...number[]]
    return { naam, ns, spreiding: rest[Math.floor(rest.length / 2)]! / ns - 1 }
  })
}

interface Bank {
  readonly bank: Bench
  readonly aanroepen: number
  readonly traag: boolean
}

async function maakBank({ naam, doe, invoer }: Taak, tijd: number): Promise<Bank> {
  const asynchroon = doe(invoer[0]) instanceof Promise
  const ronde = maakRonde(asynchroon)
  // A round must last far longer than reading the clock, so a fast task goes through its inputs many times.
  const { herhaal, duur } = await proefronden((keer) => ronde(doe, invoer, put, keer))
  const bank = new Bench({
    time: tijd,
    iterations: 1,
    warmupTime: tijd / 2,
    warmupIterations: 1,
    throws: true,
  })
  const alles = () => ronde(doe, invoer, put, herhaal)
  bank.add(naam, asynchroon ? async () => void (await alles()) : () => void alles())
  return { bank, aanroepen: herhaal * invoer.length, traag: duur > TRAAG_MS }
}

type Ronde = (doe: Taak['doe'], invoer: readonly unknown[], put: unknown[], keer: number) => unknown

/** A new function for each task: one shared loop would slow down the fast tasks with what it learnt from the others. */
function maakRonde(asynchroon: boolean): Ronde {
  const [soort, wacht] = asynchroon ? ['async ', 'await '] : ['', '']
  return new Function(`return ${soort}function (doe, invoer, put, keer) {
    for (let k = 0; k < keer; k++) for (let i = 0; i < invoer.length; i++) put[i] = ${wacht}doe(invoer[i])
  }`)() as Ronde
}

const RONDE_MS = 0.1

async function proefronden(ronde: (keer: number) => unknown): Promise<{ herhaal: number; duur: number }> {
  for (let herhaal = 1; ; herhaal *= 2) {
    const begin = performance.now()
    await ronde(herhaal)
    const duur = performance.now() - begin
    if (duur >= RONDE_MS || herhaal >= 4096) return { herhaal, duur }
  }
}
