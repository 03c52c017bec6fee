import type { Beoordeelmeting } from './beoordeel.ts'
import type { Grootte } from './grootte.ts'
import { type Importmetingen, LEEG } from './importeren.ts'
import type { Tabelmeting } from './tabel.ts'
import { getal, heel, kB } from './toon.ts'

/** The scale on which the targets were set: JSON.parse of the input of one table. */
const PARSE_NS = 850

export interface Gemeten {
  readonly tabel: Tabelmeting
  readonly beoordeeld: readonly Beoordeelmeting[]
  readonly importen: Importmetingen
  readonly ingangen: readonly Grootte[]
}

export interface Doel {
  readonly doel: string
  readonly gemeten: string
  readonly gehaald: boolean
}

/** The targets of the design beside what was measured. */
export function doelen({ tabel, beoordeeld, importen, ingangen }: Gemeten): readonly Doel[] {
  const schaal = PARSE_NS / tabel.parse.ns
  const ns = tabel.verzamel.ns * schaal
  const onvolledig = tabel.onvolledig.ns * schaal
  const [zwaarste] = [...beoordeeld].sort((a, b) => b.meting.ns / b.parse.ns - a.meting.ns / a.parse.ns)
  const maal = zwaarste!.meting.ns / zwaarste!.parse.ns
  return [
    {
      doel: 'tabel met spoor en redenen: 150 ns',
      gemeten: `${getal(ns)} ns (hier ${getal(tabel.verzamel.ns)})`,
      gehaald: ns <= 150,
    },
    {
      doel: 'hetzelfde, onvolledige invoer: 150 ns',
      gemeten: `${getal(onvolledig)} ns (hier ${getal(tabel.onvolledig.ns)})`,
      gehaald: onvolledig <= 150,
    },
    { doel: 'tabel: 5 miljoen per seconde per kern', gemeten: `${heel(1e9 / ns)}`, gehaald: 1e9 / ns >= 5e6 },
    {
      doel: 'invoer lezen is het duurst: tabel',
      gemeten: `${getal(tabel.verzamel.ns / tabel.parse.ns)}x parse`,
      gehaald: tabel.verzamel.ns < tabel.parse.ns,
    },
    {
      doel: 'invoer lezen is het duurst: beoordeel',
      gemeten: `tot ${getal(maal)}x parse`,
      gehaald: maal < 1,
    },
    ...importen.metingen
      .filter(({ naam }) => naam !== LEEG)
      .map(({ naam, soort, snelste }) => ({
        doel: `${kort(naam)} importeren (${soort}): 5 ms`,
        gemeten: `${getal(snelste * schaal)} ms (hier ${getal(snelste)})`,
        gehaald: snelste * schaal < 5,
      })),
    ...ingangen.map(({ naam, brotli, gzip }) => ({
      doel: `${kort(naam)}: 10 kB`,
      gemeten: `${kB(gzip)} gzip, ${kB(brotli)} brotli`,
      gehaald: gzip < 10_000,
    })),
  ]
}

function kort(naam: string): string {
  return naam.replace('@voordeur/', '')
}
