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
  const inhoud = document.toJS({ maxAliasCount: 100 }) as unknown
  if (inhoud === null || inhoud === undefined)
    throw new Gebruiksfout(`${naam} is leeg. Verwacht: een aanvraag als JSON of YAML.`)
  return inhoud
}

function leesTekst(naam: string): string {
  try {
    return readFileSync(naam === STANDAARDINVOER ? 0 : naam, 'utf8')
  } catch {
    throw new Gebruiksfout(
      `${naam} kan niet worden gelezen. Verwacht: een bestand, of - voor de standaardinvoer.`,
    )
  }
}
