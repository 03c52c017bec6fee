import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { Gebruiksfout } from './uitgang.ts'

/** What stands for standard input in place of a file. */
export const STANDAARDINVOER = 'standaardinvoer'

/** Reads JSON or YAML from a file or from standard input. */
export function leesInvoer(naam: string): unknown {
  const tekst = leesTekst(naam)
  const regels = new LineCounter()
  const document = parseDocument(tekst, {
    lineCounter: regels,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  })
  const [fout] = document.errors
  if (fout) {
    const { line, col } = regels.linePos(fout.pos[0])
    throw new Gebruiksfout(`${naam}:${line}:${col} Dit is geen geldige JSON of YAML.`)
  }
  if (document.contents === null)
    throw new Gebruiksfout(`${naam} is leeg. Verwacht: feiten als JSON of YAML.`)
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown
  } catch {
    // References that are repeated without end, or that refer to nothing.
    throw new Gebruiksfout(`${naam} Dit is geen geldige JSON of YAML.`)
  }
}

export function leesTekst(naam: string): string {
  try {
    return readFileSync(naam === STANDAARDINVOER ? 0 : naam, 'utf8')
  } catch {
    throw new Gebruiksfout(
      `${naam} kan niet worden gelezen. Verwacht: een bestand, of - voor de standaardinvoer.`,
    )
  }
}
