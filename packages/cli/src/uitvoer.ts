import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Gebruiksfout } from './uitgang.ts'

/** Writes a file, and says so in words if that can't be done. */
export function schrijfBestand(naam: string, tekst: string): void {
  try {
    writeFileSync(naam, tekst)
  } catch {
    throw nietTeSchrijven(naam)
  }
}

export function nietTeSchrijven(naam: string): Gebruiksfout {
  return new Gebruiksfout(`${naam} kan niet worden geschreven. Verwacht: een bestand in een map die bestaat.`)
}

/**
 * Where the report of each file goes. One file: the name that was given. More files: that name is a folder, with in it a
 * report per file. A document is never written over.
 */
export function rapportnamen(
  optie: '--html' | '--markdown',
  doel: string,
  bestanden: readonly string[],
): readonly string[] {
  const uitgang = optie === '--html' ? '.html' : '.md'
  const isMap = existsSync(doel) && statSync(doel).isDirectory()
  if (bestanden.length > 1 && !isMap) {
    if (existsSync(doel) || /\.(?:html?|md|markdown)$/i.test(doel))
      throw new Gebruiksfout(
        `Bij meer bestanden is ${optie} de naam van een map, zoals rapporten. Elk bestand krijgt daarin een eigen rapport.`,
      )
    try {
      mkdirSync(doel, { recursive: true })
    } catch {
      throw new Gebruiksfout(`De map ${doel} kan niet worden gemaakt.`)
    }
  }
  const inMap = isMap || bestanden.length > 1
  const namen = bestanden.map((bestand) => (inMap ? join(doel, `${basename(bestand)}${uitgang}`) : doel))
  const dubbel = namen.find((naam, i) => namen.indexOf(naam) !== i)
  if (dubbel !== undefined)
    throw new Gebruiksfout(
      `Twee bestanden heten ${basename(dubbel, uitgang)}; hun rapporten zouden dezelfde naam krijgen. Toets ze apart.`,
    )
  for (const naam of namen) eisGeenInvoer(naam, bestanden)
  return namen
}

function eisGeenInvoer(naam: string, bestanden: readonly string[]): void {
  if (bestanden.some((bestand) => echtPad(bestand) === echtPad(naam)))
    throw new Gebruiksfout(`${naam} is zelf het akkoord. Kies een andere naam voor het rapport.`)
}

/** A file that is written into the folder that is read would be read as an agreement the next time. */
export function eisBuiten(naam: string, map: string): void {
  if (echtPad(dirname(resolve(naam))) === echtPad(map))
    throw new Gebruiksfout(
      `${naam} ligt in de map met akkoorden, en zou de volgende keer als akkoord worden gelezen. Kies een plek buiten ${map}.`,
    )
}

function echtPad(naam: string): string {
  return existsSync(naam) ? realpathSync(naam) : resolve(naam)
}
