/*!
 * The layout is made by @dagrejs/dagre, which is bundled with this file.
 * Copyright (c) 2012-2014 Chris Pettitt
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
import { Graph, layout } from '@dagrejs/dagre'
import type { Beeld, Vak, Verbinding } from './beeld.ts'

export interface Punt {
  readonly x: number
  readonly y: number
}

export interface Geplaatst extends Punt {
  readonly vak: Vak
  readonly breedte: number
  readonly hoogte: number
  readonly regels: readonly string[]
}

export interface Lijn {
  readonly verbinding: Verbinding
  readonly punten: readonly Punt[]
  readonly label: Punt & {
    readonly breedte: number
    readonly hoogte: number
    readonly regels: readonly string[]
  }
}

export interface Opmaak {
  readonly breedte: number
  readonly hoogte: number
  readonly vakken: readonly Geplaatst[]
  readonly lijnen: readonly Lijn[]
  /** Boxes without any arrow; they get no place here. */
  readonly los: readonly Vak[]
}

export const VAKTEKST = 15
export const PIJLTEKST = 13
export const REGEL = 19
const VAKBREEDTE = 232

/** Gives every connected box and every arrow its place. */
export function plaats({ vakken, pijlen }: Beeld): Opmaak {
  const met = new Set(pijlen.flatMap(({ van, naar }) => [van, naar]))
  const graaf = new Graph({ multigraph: false, compound: false })
  graaf.setGraph({ rankdir: 'LR', nodesep: 20, edgesep: 16, ranksep: 34, marginx: 10, marginy: 10 })
  graaf.setDefaultEdgeLabel(() => ({}))
  const maten = new Map(vakken.filter(({ id }) => met.has(id)).map((vak) => [vak.id, maat(vak)]))
  for (const [id, { breedte, hoogte }] of maten) graaf.setNode(id, { width: breedte, height: hoogte })
  const labels = new Map(pijlen.map((pijl) => [pijl, pijllabel(pijl)]))
  for (const pijl of pijlen) {
    const { breedte, hoogte } = labels.get(pijl)!
    graaf.setEdge(pijl.van, pijl.naar, { width: breedte, height: hoogte, labelpos: 'c' })
  }
  layout(graaf)
  const { width = 0, height = 0 } = graaf.graph() as { width?: number; height?: number }
  return {
    breedte: width,
    hoogte: height,
    vakken: vakken
      .filter(({ id }) => met.has(id))
      .map((vak) => {
        const { x, y } = graaf.node(vak.id) as Punt
        return { ...maten.get(vak.id)!, vak, x, y }
      }),
    lijnen: pijlen.map((verbinding) => {
      const lijn = graaf.edge(verbinding.van, verbinding.naar) as unknown as Punt & {
        points: readonly Punt[]
      }
      return { verbinding, punten: lijn.points, label: { ...labels.get(verbinding)!, x: lijn.x, y: lijn.y } }
    }),
    los: vakken.filter(({ id }) => !met.has(id)),
  }
}

function maat(vak: Vak): {
  readonly breedte: number
  readonly hoogte: number
  readonly regels: readonly string[]
} {
  const regels = [
    ...vak.regels.flatMap((regel) => breek(vak.samen ? `• ${regel}` : regel, VAKBREEDTE - 24, VAKTEKST)),
    ...vak.klokken.flatMap((klok) => breek(`◷ ${klok}`, VAKBREEDTE - 24, PIJLTEKST)),
  ]
  return { breedte: VAKBREEDTE, hoogte: 30 + regels.length * REGEL, regels }
}

function pijllabel({ regels }: Verbinding): {
  readonly breedte: number
  readonly hoogte: number
  readonly regels: readonly string[]
} {
  const teksten = regels.map(
    ({ overdracht, termijn, staat }) => `${TEKENS[staat]}${overdracht.toUpperCase()} ${termijn}`,
  )
  return {
    breedte: Math.max(...teksten.map((tekst) => tekstbreedte(tekst, PIJLTEKST))) + 10,
    hoogte: teksten.length * 16 + 4,
    regels: teksten,
  }
}

/** A sign before the text, so that the state also reads without colour. */
const TEKENS = { model: '', afgesproken: '✓ ', niet_afgesproken: '✕ ', onbekend: '? ' } as const

/** An estimate: there is no font to ask. */
export function tekstbreedte(tekst: string, grootte: number): number {
  return tekst.length * grootte * 0.54
}

export function breek(tekst: string, breedte: number, grootte: number): readonly string[] {
  const regels: string[] = []
  let regel = ''
  for (const woord of tekst.split(' ')) {
    const langer = regel ? `${regel} ${woord}` : woord
    if (regel && tekstbreedte(langer, grootte) > breedte) {
      regels.push(regel)
      regel = woord
    } else regel = langer
  }
  return [...regels, regel]
}
