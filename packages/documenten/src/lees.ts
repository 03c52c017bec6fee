import { eisObject, isVoordeurFout } from '@voordeur/kern'
import { type Blok, stelSamen } from './blok.ts'
import { decodeer } from './codering.ts'
import type { Documentsoort, GelezenDocument, Waarschuwing } from './documenttekst.ts'
import { onleesbaar, onverwacht, teGroot, zonderTekst } from './fouten.ts'
import { GRENSNAMEN, type Grenzen, Toezicht, vasteGrenzen } from './grenzen.ts'
import { leesDocx } from './lees-docx.ts'
import { genoemdeCodering, laadHtmlParser, leesHtml } from './lees-html.ts'
import { laadMarkdown, leesMarkdown } from './lees-markdown.ts'
import { leesPdf } from './lees-pdf.ts'
import { leesTekst } from './lees-tekst.ts'
import { eisSoort, soortVan } from './soort.ts'

/** How to read a document. */
export interface Leesopties extends Grenzen {
  /** The kind, if it is known for sure. Else it is found by the contents, and then by the name. */
  readonly soort?: Documentsoort
  /** The name of the file: only its ending is looked at. */
  readonly naam?: string
}

const SOORTEN: readonly Documentsoort[] = ['markdown', 'tekst', 'html', 'docx', 'pdf']

/**
 * Reads a document of a municipality, such as a coalition agreement, into plain text with the places of its pages and
 * headings. The words are not changed: every offset points at text that a reader finds on the page.
 *
 * Nothing is left out silently: what could not be read, or was left out on purpose, is told in `waarschuwingen`.
 * Runs in Node and in a browser, without network and without code from text. What a format needs is loaded when it is
 * first read.
 *
 * @throws VoordeurFout (as a rejected promise) `bestandssoort_onbekend` if it is no text, PDF or DOCX; `bestand_onleesbaar`
 * if it is broken; `bestand_versleuteld` if it has a password; `bestand_zonder_tekst` if it is empty, or a scan;
 * `bestand_te_groot` and `lezen_duurt_te_lang` if it passes a limit; `invoer_ongeldig` and `getal_ongeldig` for options.
 *
 * @example
 * lees(new TextEncoder().encode('# Wonen\n\nWij *pakken* dit aan.'), { naam: 'akkoord.md' }).then(({ document }) => document.tekst) // 'Wonen\n\nWij pakken dit aan.'
 */
export async function lees(bytes: Uint8Array, opties: Leesopties = {}): Promise<GelezenDocument> {
  eisOpties(opties)
  if (!isBytes(bytes))
    throw onverwacht(
      '',
      'een Uint8Array met de inhoud van een bestand',
      'a Uint8Array with the contents of a file',
    )
  const toezicht = new Toezicht(vasteGrenzen(opties))
  if (bytes.length > toezicht.grenzen.maxBytes) throw teGroot('bytes', toezicht.grenzen.maxBytes)
  if (bytes.length === 0) throw leeg()
  const waarschuwingen: Waarschuwing[] = []
  let soort = opties.soort
  if (soort === undefined) {
    const gevonden = soortVan(bytes, opties.naam)
    soort = gevonden.soort
    if (gevonden.aangenomen) waarschuwingen.push(SOORT_AANGENOMEN)
    if (gevonden.naamZegt) waarschuwingen.push(SOORT_ANDERS)
  } else eisSoort(bytes, soort)
  try {
    const gelezen = await leesBlokken(bytes, soort, toezicht)
    waarschuwingen.push(...gelezen.waarschuwingen)
    const document = stelSamen(gelezen.blokken)
    if (document.tekst.trim() === '') throw leeg()
    toezicht.eisTekens(document.tekst.length)
    return { soort, document, waarschuwingen }
  } catch (fout) {
    if (isVoordeurFout(fout)) throw fout
    // Whatever a library throws at a broken file: for the caller it is a broken file.
    throw onleesbaar(
      `een ${soort}-bestand dat te openen is`,
      'Dit bestand is beschadigd of wordt niet begrepen.',
      'This file is damaged or not understood.',
    )
  }
}

interface Gelezen {
  readonly blokken: readonly Blok[]
  readonly waarschuwingen: readonly Waarschuwing[]
}

async function leesBlokken(bytes: Uint8Array, soort: Documentsoort, toezicht: Toezicht): Promise<Gelezen> {
  if (soort === 'pdf') return leesPdf(bytes, toezicht)
  if (soort === 'docx') return { blokken: await leesDocx(bytes, toezicht), waarschuwingen: [] }
  const { tekst, waarschuwingen } = decodeer(bytes, soort === 'html' ? genoemdeCodering(bytes) : undefined)
  if (soort === 'tekst') {
    toezicht.eisTekens(tekst.length)
    return { blokken: leesTekst(tekst), waarschuwingen }
  }
  const HtmlParser = await laadHtmlParser()
  if (soort === 'markdown') {
    toezicht.eisTekens(tekst.length)
    return { blokken: leesMarkdown(tekst, await laadMarkdown(), HtmlParser, toezicht), waarschuwingen }
  }
  const { blokken, menuWeggelaten } = leesHtml(tekst, HtmlParser, toezicht)
  return { blokken, waarschuwingen: menuWeggelaten ? [...waarschuwingen, MENU_WEGGELATEN] : waarschuwingen }
}

/** Also an array of another window or of Node, which is no instance of this Uint8Array. */
function isBytes(bytes: unknown): bytes is Uint8Array {
  return Object.prototype.toString.call(bytes) === '[object Uint8Array]'
}

function eisOpties(opties: unknown): void {
  const { soort, naam } = eisObject(opties, ['soort', 'naam', ...GRENSNAMEN], '/opties')
  if (soort !== undefined && !(SOORTEN as readonly unknown[]).includes(soort))
    throw onverwacht('/opties/soort', `een van: ${SOORTEN.join(', ')}`, `one of: ${SOORTEN.join(', ')}`)
  if (naam !== undefined && typeof naam !== 'string')
    throw onverwacht('/opties/naam', 'de naam van een bestand', 'the name of a file')
}

function leeg(): Error {
  return zonderTekst('In dit bestand staat geen tekst.', 'There is no text in this file.')
}

const SOORT_AANGENOMEN: Waarschuwing = {
  code: 'soort_aangenomen',
  bericht: {
    nl: 'De inhoud en de naam zeggen niet wat voor bestand dit is. Het is gelezen als platte tekst.',
    en: 'Neither the contents nor the name tell what kind of file this is. It was read as plain text.',
  },
}
const SOORT_ANDERS: Waarschuwing = {
  code: 'soort_anders_dan_naam',
  bericht: {
    nl: 'De inhoud is van een ander soort bestand dan de naam zegt. Het is gelezen naar de inhoud.',
    en: 'The contents are of another kind of file than the name says. It was read by its contents.',
  },
}
const MENU_WEGGELATEN: Waarschuwing = {
  code: 'menu_weggelaten',
  bericht: {
    nl: 'Menu’s, en de kop en voet van de website, zijn weggelaten.',
    en: 'Menus, and the header and footer of the website, were left out.',
  },
}
