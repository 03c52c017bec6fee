import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Melding } from './melding.ts'

export type Pad = readonly (string | number)[]

/** A YAML file that was read, with the place of every value in it. */
export interface Gelezen {
  readonly bestand: string
  readonly inhoud: unknown
  /** A message at the place of a value; `sleutel` points at its key instead. */
  readonly meld: (pad: Pad, bericht: string, sleutel?: string) => Melding
}

/** Reads YAML 1.2 (dates stay text). Syntax errors come back as messages, without contents. */
export function leesYaml(
  bestand: string,
  tekst: string,
): { gelezen?: Gelezen; meldingen: readonly Melding[] } {
  const regels = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false, uniqueKeys: true })
  const plaats = (positie: number) => {
    const { line, col } = regels.linePos(positie)
    return { bestand, regel: Math.max(line, 1), kolom: Math.max(col, 1) }
  }
  if (document.errors.length > 0) {
    return {
      meldingen: document.errors.map((fout) => ({
        ...plaats(fout.pos[0]),
        bericht: `Dit is geen geldige YAML: ${fout.message}`,
      })),
    }
  }
  const meld = (pad: Pad, bericht: string, sleutel?: string): Melding => {
    const knoop = dichtstbij(document.contents, pad)
    const paar =
      sleutel !== undefined && isMap(knoop)
        ? knoop.items.find(({ key }) => isScalar(key) && key.value === sleutel)
        : undefined
    const doel = (paar?.key as Node | undefined) ?? knoop
    return { ...plaats(doel?.range?.[0] ?? 0), bericht }
  }
  return { gelezen: { bestand, inhoud: document.toJS() as unknown, meld }, meldingen: [] }
}

/** The node at a path, or the last one on the way to it. */
function dichtstbij(knoop: unknown, pad: Pad): Node | undefined {
  let hier = knoop as Node | undefined
  for (const stap of pad) {
    const volgende =
      hier && 'get' in hier && typeof hier.get === 'function'
        ? (hier.get(stap, true) as Node | undefined)
        : undefined
    if (!volgende) return hier
    hier = volgende
  }
  return hier
}
