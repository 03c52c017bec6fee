/**
 * How long reading an agreement takes, and how that grows with its pages. Run with
 * `pnpm --filter @voordeur/benchmarks bench:coalitieakkoord`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toets, zoekPassages } from '@voordeur/coalitieakkoord'

const context = { peildatum: '2026-11-25' }
const akkoord = readFileSync(
  join(process.cwd(), '../examples/coalitieakkoord/waterrijk-definitief.md'),
  'utf8',
)
/** A page of a printed agreement holds some 2,700 characters. */
const TEKENS_PER_PAGINA = 2_700

schrijf(
  'Coalitieakkoord. De snelste van negen beurten, per aanroep; de maatstaf leest elk woord van dezelfde tekst.',
)
for (const paginas of [12, 60, 120, 240]) {
  const tekst = langeTekst(paginas * TEKENS_PER_PAGINA)
  const gevonden = zoekPassages(tekst, context).passages.length
  const maat = meet(() => tekst.match(/[\p{L}\p{N}]+/gu)?.length)
  const zoek = meet(() => zoekPassages(tekst, context))
  const oordeel = meet(() => toets({ document: { tekst }, omvang: 'document', volledig: true }, context))
  schrijf(
    `${String(paginas).padStart(4)} bladzijden, ${String(gevonden).padStart(4)} passages: zoekPassages ${ms(zoek)} (${(zoek / maat).toFixed(1)} x woorden lezen, ${ms(maat)}), toets ${ms(oordeel)}`,
  )
}

function langeTekst(tekens: number): string {
  return akkoord.repeat(Math.ceil(tekens / akkoord.length)).slice(0, tekens)
}

function meet(doe: () => unknown): number {
  let snelste = Number.POSITIVE_INFINITY
  for (let beurt = 0; beurt < 9; beurt++) {
    const begin = performance.now()
    doe()
    snelste = Math.min(snelste, performance.now() - begin)
  }
  return snelste
}

function ms(duur: number): string {
  return `${duur.toFixed(1)} ms`
}

function schrijf(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
