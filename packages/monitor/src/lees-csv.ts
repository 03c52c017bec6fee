import { fout } from '@voordeur/kern'
import { parse } from 'csv-parse/browser/esm/sync'
import type { Leesfout, Leesresultaat, Overgeslagen, Waarneming } from './generated/typen.ts'
import { leesGebied, leesGetal, leesJaNee, leesPeriode } from './lees-cel.ts'
import { kenmerk } from './nulmeting-waarnemingen.ts'
import { definitieVan } from './registers.ts'

/**
 * Reads a CSV file of a municipality: one observation per row, with the columns `definitie`, `gebied`, `periode` and
 * `waarde`, separated by a semicolon, a comma or a tab.
 *
 * Every row becomes an observation or an error with its line number; nothing is dropped silently. Columns that are not
 * known are told in `overgeslagen`. A share is written as a percentage, with a decimal comma; an amount in euros, with at
 * most two decimals; a dot alone is unknown, a star means provisional.
 *
 * @throws VoordeurFout `bestand_onleesbaar` if there is no header with these columns, the file was not saved as UTF-8, or
 * the text is too long (20 million characters).
 *
 * @example
 * leesCsv('definitie;gebied;periode;waarde\nvt-meldingen;GM0363;2023*;5400').waarnemingen[0]?.waarde // { teller: 5400 }
 */
export function leesCsv(tekst: string): Leesresultaat {
  const { rijen, stuk } = leesRijen(tekst)
  const [kop, ...regels] = rijen
  const kolommen = (kop?.cellen ?? []).map((naam) => naam.trim().toLowerCase())
  const mist = KOLOMMEN.filter((naam) => kolommen.filter((een) => een === naam).length !== 1)
  if (mist.length > 0)
    throw onleesbaar(
      `een eerste regel met elk een keer: ${KOLOMMEN.join(', ')}`,
      `In de eerste regel ontbreekt, of staat dubbel: ${mist.join(', ')}.`,
      'The header misses a column, or has it twice.',
    )
  const waarnemingen: Waarneming[] = []
  const fouten: Leesfout[] = [...stuk]
  const gezien = new Set<string>()
  for (const { regel, cellen } of regels) {
    if (cellen.length !== kolommen.length) {
      fouten.push({ regel, ...AANTAL_KOLOMMEN, verwacht: `${kolommen.length} kolommen` })
      continue
    }
    const gelezen = leesRij(regel, (naam) => cellen[kolommen.indexOf(naam)]!)
    if ('fouten' in gelezen) fouten.push(...gelezen.fouten)
    else if (gezien.has(kenmerk(gelezen.waarneming))) fouten.push({ regel, ...DUBBEL })
    else {
      gezien.add(kenmerk(gelezen.waarneming))
      waarnemingen.push(gelezen.waarneming)
    }
  }
  return {
    waarnemingen,
    fouten: [...fouten].sort((a, b) => a.regel - b.regel),
    overgeslagen: onbekendeKolommen(kolommen),
    cellen: regels.length + stuk.length,
  }
}

const KOLOMMEN = ['definitie', 'gebied', 'periode', 'waarde'] as const
type Kolom = (typeof KOLOMMEN)[number]

const GROOTSTE = 20_000_000

// UTF-16 ("Unicode-tekst" of Excel) that was read as UTF-8: its byte order mark can't be read, every other byte is nul.
const NIET_UTF8 = /^\ufffd\ufffd|^\ufffe|\0/

interface Rij {
  readonly regel: number
  readonly cellen: readonly string[]
}

/** The rows with the line each stands on; a row with broken quotes is an error and the rest is read on. */
function leesRijen(tekst: string): { readonly rijen: readonly Rij[]; readonly stuk: readonly Leesfout[] } {
  if (typeof tekst !== 'string' || tekst.length > GROOTSTE)
    throw onleesbaar(
      `een tekst van hoogstens ${GROOTSTE} tekens`,
      'Dit bestand is geen tekst, of het is te groot.',
      'This file is no text, or it is too big.',
    )
  if (NIET_UTF8.test(tekst))
    throw onleesbaar(
      'een CSV in UTF-8',
      'Dit bestand is niet opgeslagen als UTF-8. Kies bij opslaan: CSV UTF-8.',
      'This file was not saved as UTF-8.',
    )
  const stuk: Leesfout[] = []
  const gelezen = parse(tekst, {
    bom: true,
    delimiter: scheiding(tekst),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      stuk.push({ regel: Math.max(Number(error?.['lines'] ?? 1), 1), ...AANHALING })
    },
  }) as unknown as readonly {
    readonly record: readonly string[]
    readonly info: { readonly lines: number }
  }[]
  return { rijen: gelezen.map(({ record, info }) => ({ regel: info.lines, cellen: record })), stuk }
}

/** The sign that the header uses. */
function scheiding(tekst: string): string {
  const kop = tekst.slice(0, Math.max(tekst.search(/\r?\n/), 0) || 1000)
  return [';', '\t', ','].find((teken) => kop.includes(teken)) ?? ';'
}

function leesRij(
  regel: number,
  cel: (naam: Kolom) => string,
): { readonly waarneming: Waarneming } | { readonly fouten: readonly Leesfout[] } {
  const definitie = definitieVan(cel('definitie').trim())
  const gebied = leesGebied(cel('gebied'))
  const periode = leesPeriode(cel('periode'))
  const waarde = definitie && definitie.soort !== 'ja_nee' ? leesGetal(cel('waarde'), definitie) : undefined
  const antwoord = definitie?.soort === 'ja_nee' ? leesJaNee(cel('waarde')) : undefined
  if (
    definitie &&
    'waarde' in gebied &&
    'waarde' in periode &&
    !(waarde && 'fout' in waarde) &&
    !(antwoord && 'fout' in antwoord)
  ) {
    const getal = waarde?.waarde.getal
    const ja = antwoord?.waarde
    const voorlopig = periode.waarde.voorlopig || waarde?.waarde.voorlopig === true
    return {
      waarneming: {
        definitie: definitie.definitie,
        gebied: gebied.waarde,
        periode: periode.waarde.periode,
        ...(getal && { waarde: getal }),
        ...(ja !== undefined && { antwoord: ja }),
        ...(voorlopig && { voorlopig }),
      },
    }
  }
  const bij = (kolom: Kolom, gelezen: object | undefined): readonly Leesfout[] =>
    gelezen && 'fout' in gelezen ? [{ regel, kolom, ...(gelezen.fout as Omit<Leesfout, 'regel'>) }] : []
  return {
    fouten: [
      ...(definitie ? [] : [{ regel, kolom: 'definitie', ...GEEN_DEFINITIE }]),
      ...bij('gebied', gebied),
      ...bij('periode', periode),
      ...bij('waarde', waarde),
      ...bij('waarde', antwoord),
    ],
  }
}

function onbekendeKolommen(kolommen: readonly string[]): readonly Overgeslagen[] {
  return kolommen
    .filter((naam) => !(KOLOMMEN as readonly string[]).includes(naam))
    .map((kolom) => ({ regel: 1, kolom, reden: 'Deze kolom hoort niet bij een waarneming.' }))
}

function onleesbaar(verwacht: string, nl: string, en: string): Error {
  return fout('bestand_onleesbaar', '', verwacht, nl, en)
}

const AANTAL_KOLOMMEN = {
  code: 'kolommen',
  bericht: 'Deze regel heeft meer of minder kolommen dan de eerste.',
} as const
const AANHALING = {
  code: 'aanhaling',
  verwacht: 'aanhalingstekens om een hele cel, of geen',
  bericht: 'In deze regel staan aanhalingstekens die niet kloppen.',
} as const
const DUBBEL = {
  code: 'dubbel',
  verwacht: 'elke definitie, gebied en periode een keer',
  bericht: 'Deze waarneming staat er al.',
} as const
const GEEN_DEFINITIE = {
  code: 'definitie',
  verwacht: 'een naam uit het register van definities',
  bericht: 'Deze definitie bestaat niet.',
} as const
