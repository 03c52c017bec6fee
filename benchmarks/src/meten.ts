import { Bench } from 'tinybench'

/** One thing to time: a function and the inputs it is given in turn. */
export interface Taak<In = never> {
  readonly naam: string
  readonly doe: (invoer: In) => unknown
  readonly invoer: readonly In[]
}

export interface Meting {
  readonly naam: string
  /** Nanoseconds per call: the median over many rounds through all inputs. */
  readonly ns: number
  /** How much slower the slowest quarter of the rounds was, as a part of the median. */
  readonly spreiding: number
}

/** Every result is put here, so that no engine can leave out work whose result nobody looks at. */
const put: unknown[] = []

/** Times one task after the other, each with its own warm-up. */
export async function meet(taken: readonly Taak[], tijd = 400): Promise<readonly Meting[]> {
  const metingen: Meting[] = []
  for (const taak of taken) metingen.push(await meetEen(taak, tijd))
  return metingen
}

async function meetEen({ naam, doe, invoer }: Taak, tijd: number): Promise<Meting> {
  const asynchroon = doe(invoer[0]!) instanceof Promise
  const ronde = maakRonde(asynchroon)
  // A round must last far longer than reading the clock, so a fast task goes through its inputs many times.
  const herhaal = await aantalHerhalingen((keer) => ronde(doe, invoer, put, keer))
  const bank = new Bench({ time: tijd, iterations: 5, warmupTime: tijd / 2, warmupIterations: 2, throws: true })
  bank.add(naam, asynchroon ? async () => void (await ronde(doe, invoer, put, herhaal)) : () => void ronde(doe, invoer, put, herhaal))
  await bank.run()
  const { p50, p75 } = bank.tasks[0]!.result!.latency
  return { naam, ns: (p50! * 1e6) / (herhaal * invoer.length), spreiding: (p75! - p50!) / p50! }
}

type Ronde = (doe: (een: never) => unknown, invoer: readonly unknown[], put: unknown[], keer: number) => unknown

/** A new function for each task: one shared loop would slow down the fast tasks with what it learnt from the others. */
function maakRonde(asynchroon: boolean): Ronde {
  const [soort, wacht] = asynchroon ? ['async ', 'await '] : ['', '']
  return new Function(`return ${soort}function (doe, invoer, put, keer) {
    for (let k = 0; k < keer; k++) for (let i = 0; i < invoer.length; i++) put[i] = ${wacht}doe(invoer[i])
  }`)() as Ronde
}

const RONDE_MS = 0.1

async function aantalHerhalingen(ronde: (keer: number) => unknown): Promise<number> {
  let keer = 1
  for (;;) {
    const begin = performance.now()
    await ronde(keer)
    const duur = performance.now() - begin
    if (duur >= RONDE_MS || keer >= 4096) return keer
    keer *= 2
  }
}
