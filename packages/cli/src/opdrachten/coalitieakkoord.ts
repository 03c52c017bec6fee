import {
  type Akkoord,
  type Correcties,
  type Planoordelen,
  toets,
  toetslijst,
  toetsPlan,
  vergelijk,
  zoekPassages,
} from '@voordeur/coalitieakkoord'
import type { WaarschuwingCode } from '@voordeur/documenten'
import { isVoordeurFout } from '@voordeur/kern'
import { type Bestandsdocument, type Bestandswaarschuwing, leesDocument } from '../document.ts'
import { leesInvoer } from '../invoer.ts'
import { toonPassages } from '../toon/akkoord-passages.ts'
import { toonPlantoets } from '../toon/akkoord-plan.ts'
import { type Kant, toonAkkoordtoets } from '../toon/akkoord-toets.ts'
import { toonAkkoordvergelijking } from '../toon/akkoord-vergelijk.ts'
import { veilig } from '../toon/akkoord-woorden.ts'
import { toonFout } from '../toon/fout.ts'
import { alinea, kop, papier } from '../toon/tekst.ts'
import { ANDERS, Gebruiksfout } from '../uitgang.ts'
import { rapportnamen, schrijfBestand } from '../uitvoer.ts'
import { json, probleemVan } from './json.ts'

/** How a document is to be read. */
export interface Leeskeuzes {
  readonly peildatum: string
  readonly json: boolean
  readonly deel?: 'passage' | 'sectie' | undefined
  readonly volledig?: boolean | undefined
}

export interface Toetskeuzes extends Leeskeuzes {
  readonly gemeente?: string | undefined
  readonly bestuursperiode?: string | undefined
  readonly correcties?: string | undefined
  readonly html?: string | undefined
  readonly markdown?: string | undefined
}

/** Judges each file by itself, in the order given. A file that can't be read does not stop the others. */
export async function toetsBestanden(
  bestanden: readonly string[],
  keuzes: Toetskeuzes,
  schrijf: (tekst: string) => void,
): Promise<void> {
  // What is wrong for every file is told once, before any of them is read.
  toetslijst('akkoord', keuzes.peildatum)
  const correcties = correctiesVan(keuzes, bestanden)
  const html = keuzes.html === undefined ? [] : rapportnamen('--html', keuzes.html, bestanden)
  const markdown = keuzes.markdown === undefined ? [] : rapportnamen('--markdown', keuzes.markdown, bestanden)
  const meer = bestanden.length > 1
  const antwoorden: unknown[] = []
  for (const [i, bestand] of bestanden.entries()) {
    const gelezen = await leesOfFout(bestand, meer ? `/bestand/${i}` : '/bestand')
    if ('fout' in gelezen) {
      if (!meer) throw gelezen.fout
      process.exitCode = ANDERS
      antwoorden.push({ bestand: gelezen.bestand, fout: probleemVan(gelezen.fout) })
      if (!keuzes.json) process.stderr.write(`${bestandskop(gelezen.bestand)}\n${toonFout(gelezen.fout)}\n\n`)
      continue
    }
    const kant = toetsGelezen(gelezen, keuzes, correcties)
    const geschreven = [
      ...(await rapport(kant, html[i], 'html')),
      ...(await rapport(kant, markdown[i], 'markdown')),
    ]
    antwoorden.push({ ...bestandVan(kant.gelezen), toets: kant.toets })
    if (keuzes.json) continue
    const tekst = toonAkkoordtoets(kant, papier())
    const slot = geschreven.map((naam) => `Het rapport staat in ${naam}.`)
    schrijf(
      [...(meer ? [bestandskop(gelezen.bestand)] : []), tekst, ...slot, ...(meer ? [''] : [])].join('\n'),
    )
  }
  if (keuzes.json) schrijf(json(meer ? antwoorden : antwoorden[0]))
}

/** The items that differ between two files. */
export async function vergelijkTweeBestanden(a: string, b: string, keuzes: Leeskeuzes): Promise<string> {
  toetslijst('akkoord', keuzes.peildatum)
  const kantA = toetsGelezen(await leesDocument(a, '/a'), keuzes)
  const kantB = toetsGelezen(await leesDocument(b, '/b'), keuzes)
  const vergelijking = vergelijk(kantA.toets, kantB.toets)
  if (!keuzes.json) return toonAkkoordvergelijking(vergelijking, kantA, kantB, papier())
  return json({ bestanden: [bestandVan(kantA.gelezen), bestandVan(kantB.gelezen)], vergelijking })
}

/** The passages of one file. */
export async function zoekInBestand(
  bestand: string,
  { peildatum, json: alsJson }: { readonly peildatum: string; readonly json: boolean },
): Promise<string> {
  const { niveaus } = toetslijst('akkoord', peildatum)
  const gelezen = await leesDocument(bestand, '/bestand')
  const antwoord = zoekPassages(gelezen.document, { peildatum })
  if (!alsJson) return toonPassages(antwoord, niveaus, gelezen, papier())
  return json({ ...bestandVan(gelezen), ...antwoord })
}

/** A Wmo plan or a regional vision beside its list. */
export async function toetsPlanbestand(
  bestand: string,
  keuzes: Leeskeuzes & { readonly lijst: 'wmo-plan' | 'regiovisie'; readonly oordelen?: string | undefined },
): Promise<string> {
  const { peildatum, lijst } = keuzes
  const toetslijstOpDatum = toetslijst(lijst, peildatum)
  const oordelen = keuzes.oordelen === undefined ? {} : (leesInvoer(keuzes.oordelen) as Planoordelen)
  const { gelezen, invoer } = alsInvoer(await leesDocument(bestand, '/bestand'), keuzes)
  const antwoord = toetsPlan(invoer, { lijst, peildatum, oordelen })
  if (keuzes.json) return json({ ...bestandVan(gelezen), toets: antwoord })
  return toonPlantoets(antwoord, toetslijstOpDatum, gelezen, papier())
}

/** Judges a document that was read. */
export function toetsGelezen(document: Bestandsdocument, keuzes: Toetskeuzes, correcties?: Correcties): Kant {
  const { gelezen, invoer } = alsInvoer(document, keuzes)
  const { peildatum, gemeente, bestuursperiode } = keuzes
  const akkoord: Akkoord = {
    ...invoer,
    ...(gemeente !== undefined && { gemeente }),
    ...(bestuursperiode !== undefined && { bestuursperiode }),
  }
  return { gelezen, toets: toets(akkoord, { peildatum, ...(correcties && { correcties }) }) }
}

/** Of what could not be read, it is never said that it is absent. */
function alsInvoer(
  gelezen: Bestandsdocument,
  { deel, volledig }: Leeskeuzes,
): { readonly gelezen: Bestandsdocument; readonly invoer: Akkoord } {
  const { document, waarschuwingen } = gelezen
  const gemist = waarschuwingen.some(({ code }) => NIET_ALLES_GELEZEN.has(code))
  return {
    gelezen:
      volledig && gemist ? { ...gelezen, waarschuwingen: [...waarschuwingen, NIET_VOLLEDIG] } : gelezen,
    invoer: {
      document,
      omvang: deel ?? 'document',
      ...(volledig !== undefined && { volledig: volledig && !gemist }),
    },
  }
}

/** Text is missing for sure. A page that shows only an image may well be a photo: there the reader is only warned. */
const NIET_ALLES_GELEZEN: ReadonlySet<string> = new Set<WaarschuwingCode>([
  'pagina_onleesbaar',
  'bestand_beschadigd',
  'tekens_onleesbaar',
])
const NIET_VOLLEDIG: Bestandswaarschuwing = {
  code: 'niet_volledig',
  bericht: {
    nl: 'Een deel van de tekst is niet gelezen. Daarom telt dit niet als het hele akkoord, en is geen enkel punt afwezig.',
    en: 'Part of the text was not read. So this does not count as the whole agreement, and no item is absent.',
  },
}

async function leesOfFout(
  bestand: string,
  pad: string,
): Promise<Bestandsdocument | { readonly bestand: string; readonly fout: unknown }> {
  try {
    return await leesDocument(bestand, pad)
  } catch (fout) {
    if (!isVoordeurFout(fout) && !(fout instanceof Gebruiksfout)) throw fout
    return { bestand, fout }
  }
}

function correctiesVan({ correcties }: Toetskeuzes, bestanden: readonly string[]): Correcties | undefined {
  if (correcties === undefined) return undefined
  if (bestanden.length > 1)
    throw new Gebruiksfout('Correcties horen bij één akkoord: geef één bestand bij --correcties.')
  return leesInvoer(correcties) as Correcties
}

async function rapport(
  { toets: antwoord, gelezen }: Kant,
  naam: string | undefined,
  vorm: 'html' | 'markdown',
): Promise<readonly string[]> {
  if (naam === undefined) return []
  const { rapportHtml, rapportMarkdown } = await import('@voordeur/coalitieakkoord/rapport')
  const maak = vorm === 'html' ? rapportHtml : rapportMarkdown
  const { document, bestand, waarschuwingen } = gelezen
  schrijfBestand(naam, maak(antwoord, { document, bestand, waarschuwingen }))
  return [naam]
}

function bestandskop(bestand: string): string {
  const vel = papier()
  return kop(vel, alinea(vel, `== ${veilig(bestand)} ==`, 0))
}

/** Which file was read, and how; without its text. */
function bestandVan({ document: _, ...rest }: Bestandsdocument): Omit<Bestandsdocument, 'document'> {
  return rest
}
