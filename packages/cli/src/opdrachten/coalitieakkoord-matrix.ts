import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Akkoordtoets, toetslijst } from '@voordeur/coalitieakkoord'
import type { Matrix } from '@voordeur/coalitieakkoord/rapport'
import { isVoordeurFout } from '@voordeur/kern'
import type { SingleBar } from 'cli-progress'
import { leesDocument } from '../document.ts'
import { type Matrixrij, toonMatrix } from '../toon/akkoord-matrix.ts'
import { veilig } from '../toon/akkoord-woorden.ts'
import { papier } from '../toon/tekst.ts'
import { ANDERS, Gebruiksfout } from '../uitgang.ts'
import { eisBuiten, nietTeSchrijven } from '../uitvoer.ts'
import { type Leeskeuzes, toetsGelezen } from './coalitieakkoord.ts'
import { json, probleemVan } from './json.ts'

export interface Matrixkeuzes extends Leeskeuzes {
  readonly html?: string | undefined
  readonly csv?: string | undefined
}

/**
 * All agreements in a folder beside each other. One document is in memory at a time; of each only its row stays. A file
 * that can't be read is a row with its error, and the exit code tells that there is one.
 */
export async function matrixVan(
  map: string,
  keuzes: Matrixkeuzes,
  schrijf: (tekst: string) => void,
): Promise<void> {
  const lijst = toetslijst('akkoord', keuzes.peildatum)
  const { bestanden, mappen } = inMap(map)
  const { peildatum } = keuzes
  const { matrixCsv, matrixHtml } = await import('@voordeur/coalitieakkoord/rapport')
  const uitvoer = [
    ...(keuzes.html === undefined ? [] : [new Matrixbestand(keuzes.html, map, matrixHtml({ peildatum }))]),
    ...(keuzes.csv === undefined ? [] : [new Matrixbestand(keuzes.csv, map, matrixCsv({ peildatum }))]),
  ]
  const balk = await voortgang(bestanden.length)
  const rijen: Matrixrij[] = []
  for (const bestand of bestanden) {
    balk?.update({ bestand: veilig(bestand).slice(0, 30) })
    rijen.push(await maakRij(map, bestand, keuzes, uitvoer))
    balk?.increment()
  }
  balk?.stop()
  for (const een of uitvoer) een.sluit()
  if (rijen.some((rij) => 'fout' in rij)) process.exitCode = ANDERS
  if (keuzes.json) return schrijf(json({ rijen, overgeslagen_mappen: mappen }))
  const geschreven = uitvoer.map(({ naam }) => `De matrix staat in ${naam}.`)
  schrijf([toonMatrix(rijen, mappen, lijst, papier()), ...geschreven].join('\n'))
}

/** A row in what is written, and its levels; the document itself is let go. */
async function maakRij(
  map: string,
  bestand: string,
  keuzes: Leeskeuzes,
  uitvoer: readonly Matrixbestand[],
): Promise<Matrixrij> {
  try {
    const { toets, gelezen } = toetsGelezen(await leesDocument(join(map, bestand), '/bestand'), keuzes)
    for (const een of uitvoer) een.schrijf((matrix) => matrix.rij(toets, bestand))
    return { bestand, waarschuwingen: gelezen.waarschuwingen, ...rijVan(toets) }
  } catch (fout) {
    if (!isVoordeurFout(fout) && !(fout instanceof Gebruiksfout)) throw fout
    const probleem = probleemVan(fout)
    const reden = probleem.errors[0]?.detail ?? probleem.detail
    for (const een of uitvoer) een.schrijf((matrix) => matrix.ongelezen(bestand, reden))
    return { bestand, fout: probleem }
  }
}

function rijVan({ uitkomst, uitslag, vlaggen }: Akkoordtoets) {
  return {
    uitkomst,
    niveaus: Object.fromEntries(uitslag.items.map(({ item, niveau }) => [item, niveau])),
    vlaggen,
  }
}

/** The files of a folder by name, without the hidden ones; folders inside it are told apart. */
function inMap(map: string): { readonly bestanden: readonly string[]; readonly mappen: readonly string[] } {
  try {
    const alles = readdirSync(map, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const namen = (isMap: boolean) =>
      alles.filter((een) => een.isDirectory() === isMap).map(({ name }) => name)
    if (namen(false).length > 0) return { bestanden: namen(false), mappen: namen(true) }
  } catch {
    throw new Gebruiksfout(`De map ${map} kan niet worden gelezen. Verwacht: een map met akkoorden.`)
  }
  throw new Gebruiksfout(`In de map ${map} staan geen bestanden. Verwacht: een map met akkoorden.`)
}

/** A matrix that is written row by row. */
class Matrixbestand {
  readonly naam: string
  readonly #matrix: Matrix
  readonly #bestand: number

  constructor(naam: string, map: string, matrix: Matrix) {
    eisBuiten(naam, map)
    this.naam = naam
    this.#matrix = matrix
    try {
      this.#bestand = openSync(naam, 'w')
    } catch {
      throw nietTeSchrijven(naam)
    }
    writeSync(this.#bestand, matrix.kop)
  }

  schrijf(rij: (matrix: Matrix) => string): void {
    writeSync(this.#bestand, rij(this.#matrix))
  }

  sluit(): void {
    writeSync(this.#bestand, this.#matrix.voet)
    closeSync(this.#bestand)
  }
}

/** Only for a person at a terminal; it leaves standard output alone. */
async function voortgang(totaal: number): Promise<SingleBar | undefined> {
  if (!process.stderr.isTTY) return undefined
  const { SingleBar } = await import('cli-progress')
  const balk = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value} van {total} · {bestand}',
    barsize: 24,
    // A run that is stopped leaves the terminal as it was.
    linewrap: true,
    hideCursor: false,
    clearOnComplete: true,
  })
  balk.start(totaal, 0, { bestand: '' })
  return balk
}
