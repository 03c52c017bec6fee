import { eisObject, fout } from '@voordeur/kern'
import { brontabellen } from './generated/brontabellen.ts'
import type { Brontabel, Leesfout, Leesresultaat, Overgeslagen, Waarneming } from './generated/typen.ts'
import { leesGebied, leesGetal, leesPeriode } from './lees-cel.ts'
import { kenmerk } from './nulmeting-waarnemingen.ts'
import { definitieVan, eisDefinitie } from './registers.ts'

/** How to read a table of CBS StatLine. */
export interface ODatakeuze {
  /** The number of the table: `84848NED`. */
  readonly tabel: string
  /** Per column (v3) or measure (v4) its definition. For the columns that the register knows this is not needed. */
  readonly velden?: Readonly<Record<string, string>>
  /** Per other dimension of the table the one code that is read, such as the total. */
  readonly dimensies?: Readonly<Record<string, string>>
  /** The column that holds the area; without it `RegioS`. */
  readonly regiokolom?: string
  /** The area of all rows, for a table that has no such column. It is never guessed. */
  readonly gebied?: string
  /** Periods that CBS marks as provisional, by their code. */
  readonly voorlopig?: readonly string[]
}

/**
 * Reads the JSON of CBS StatLine OData: `TypedDataSet` of v3 or `Observations` of v4. Give the text, or the parsed JSON.
 *
 * Every cell becomes an observation, an error with its row, or is told in `overgeslagen`; nothing is dropped silently. A
 * column without a definition is not guessed. Where the table has another dimension (who reported, which kind of
 * violence), say which code is the one to read: a part must never pass for the total.
 *
 * @throws VoordeurFout `bestand_onleesbaar` for other JSON, `definitie_onbekend`, `invoer_ongeldig` for a wrong choice.
 *
 * @example
 * leesOData({ value: [{ RegioS: 'GM0363', Perioden: '2023JJ00', OntvangenMeldingen_2: 5400 }] }, { tabel: '84848NED' })
 *   .waarnemingen[0]?.definitie // 'vt-meldingen'
 */
export function leesOData(json: unknown, keuze: ODatakeuze): Leesresultaat {
  eisKeuze(keuze)
  const rijen = eisRijen(json)
  const lezer: Lezer = { keuze, velden: veldenVan(keuze), gezien: new Set() }
  const delen = rijen.map((rij, i) => leesRij(rij, i + 1, lezer))
  return {
    waarnemingen: delen.flatMap(({ waarnemingen }) => waarnemingen),
    fouten: delen.flatMap(({ fouten }) => fouten),
    overgeslagen: delen.flatMap(({ overgeslagen }) => overgeslagen),
    cellen: delen.reduce((tot, { cellen }) => tot + cellen, 0),
  }
}

type Rij = Readonly<Record<string, unknown>>

interface Lezer {
  readonly keuze: ODatakeuze
  readonly velden: (kolom: string) => string | undefined
  readonly gezien: Set<string>
}

function eisKeuze(keuze: ODatakeuze): void {
  eisObject(keuze, ['tabel', 'velden', 'dimensies', 'regiokolom', 'gebied', 'voorlopig'], '')
  if (!TABELLEN.some(({ tabel }) => tabel === keuze.tabel))
    throw fout(
      'invoer_ongeldig',
      '/tabel',
      `een van: ${TABELLEN.map(({ tabel }) => tabel).join(', ')}`,
      'Deze tabel staat niet in het register.',
      'This table is not in the register.',
    )
  for (const [kolom, naam] of Object.entries(keuze.velden ?? {})) eisDefinitie(naam, `/velden/${kolom}`)
}

const TABELLEN: readonly Brontabel[] = /* @__PURE__ */ brontabellen[0].items.map(({ dan }) => dan)

/** The definition of a column: as the caller says, else as the register knows it, whatever number CBS put behind it. */
function veldenVan({ tabel, velden = {} }: ODatakeuze): Lezer['velden'] {
  const bekend = TABELLEN.find((een) => een.tabel === tabel)!.velden
  return (kolom) =>
    Object.hasOwn(velden, kolom)
      ? velden[kolom]
      : bekend.find((veld) => veld.kolom === kolom.replace(/_\d+$/, ''))?.definitie
}

function eisRijen(json: unknown): readonly Rij[] {
  const gelezen = typeof json === 'string' ? ontleed(json) : json
  const rijen = (gelezen as { readonly value?: unknown } | null | undefined)?.value
  const isRij = (rij: unknown) => typeof rij === 'object' && rij !== null && !Array.isArray(rij)
  if (Array.isArray(rijen) && rijen.every(isRij)) return rijen as readonly Rij[]
  throw fout(
    'bestand_onleesbaar',
    '/value',
    'JSON van CBS StatLine OData: een lijst rijen bij value',
    'Dit is geen JSON van CBS StatLine OData.',
    'This is no JSON of CBS StatLine OData.',
  )
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

interface Rijdeel {
  readonly waarnemingen: readonly Waarneming[]
  readonly fouten: readonly Leesfout[]
  readonly overgeslagen: readonly Overgeslagen[]
  readonly cellen: number
}

function leesRij(rij: Rij, regel: number, lezer: Lezer): Rijdeel {
  const cellen = cellenVan(rij)
  const klaar = { waarnemingen: [], fouten: [], overgeslagen: [], cellen: cellen.length }
  const regiokolom = lezer.keuze.regiokolom ?? 'RegioS'
  const gebied = leesGebied(tekst(rij[regiokolom]) ?? lezer.keuze.gebied ?? '')
  const periode = leesPeriode(tekst(rij['Perioden']) ?? '')
  const kapot = [
    ...('fout' in gebied ? [{ regel, kolom: regiokolom, ...gebied.fout }] : []),
    ...('fout' in periode ? [{ regel, kolom: 'Perioden', ...periode.fout }] : []),
    ...dimensiefouten(rij, regel, lezer),
  ]
  if (kapot.length > 0 || 'fout' in gebied || 'fout' in periode) return { ...klaar, fouten: kapot }
  const ander = andereDimensie(rij, lezer)
  if (ander !== undefined)
    return {
      ...klaar,
      overgeslagen: [{ regel, kolom: ander, reden: 'Een andere waarde van deze dimensie.' }],
    }
  const plaats = { gebied: gebied.waarde, periode: periode.waarde.periode }
  const voorlopig =
    periode.waarde.voorlopig || (lezer.keuze.voorlopig ?? []).includes(tekst(rij['Perioden'])!.trim())
  const delen = cellen.map((cel) => leesCel(cel, regel, lezer, plaats, voorlopig))
  return {
    waarnemingen: delen.flatMap((deel) => ('waarneming' in deel ? [deel.waarneming] : [])),
    fouten: delen.flatMap((deel) => ('fout' in deel ? [deel.fout] : [])),
    overgeslagen: delen.flatMap((deel) => ('overgeslagen' in deel ? [deel.overgeslagen] : [])),
    cellen: cellen.length,
  }
}

interface Cel {
  readonly kolom: string
  readonly inhoud: unknown
}

/** v4 has one measure per row; in v3 every column that is no dimension is one. */
function cellenVan(rij: Rij): readonly Cel[] {
  if ('Measure' in rij)
    return [
      {
        kolom: String(rij['Measure']),
        inhoud: rij['ValueAttribute'] === undefined || rij['ValueAttribute'] === 'None' ? rij['Value'] : null,
      },
    ]
  return Object.entries(rij)
    .filter(([kolom, inhoud]) => /_\d+$/.test(kolom) || typeof inhoud === 'number')
    .filter(([kolom]) => kolom !== 'ID')
    .map(([kolom, inhoud]) => ({ kolom, inhoud }))
}

const VAST = new Set(['ID', 'Id', 'RegioS', 'Perioden', 'Measure', 'Value', 'ValueAttribute', 'StringValue'])

/** The other dimensions of a row: columns with a code in them. */
function dimensies(rij: Rij, { keuze }: Lezer): readonly (readonly [string, string])[] {
  return Object.entries(rij).flatMap(([kolom, inhoud]) =>
    typeof inhoud === 'string' && kolom !== keuze.regiokolom && !VAST.has(kolom) && !/_\d+$/.test(kolom)
      ? [[kolom, inhoud.trim()] as const]
      : [],
  )
}

function dimensiefouten(rij: Rij, regel: number, lezer: Lezer): readonly Leesfout[] {
  const { keuze } = lezer
  return dimensies(rij, lezer)
    .filter(([kolom]) => !Object.hasOwn(keuze.dimensies ?? {}, kolom))
    .map(([kolom]) => ({
      regel,
      kolom,
      code: 'dimensie' as const,
      verwacht: 'bij dimensies de code die u wilt lezen, zoals die van het totaal',
      bericht: 'De tabel splitst ook hierop. Zonder keuze kan een deel voor het geheel doorgaan.',
    }))
}

function andereDimensie(rij: Rij, lezer: Lezer): string | undefined {
  return dimensies(rij, lezer).find(([kolom, code]) => lezer.keuze.dimensies?.[kolom] !== code)?.[0]
}

function leesCel(
  { kolom, inhoud }: Cel,
  regel: number,
  { keuze, velden, gezien }: Lezer,
  plaats: Pick<Waarneming, 'gebied' | 'periode'>,
  voorlopig: boolean,
):
  | { readonly waarneming: Waarneming }
  | { readonly fout: Leesfout }
  | { readonly overgeslagen: Overgeslagen } {
  const naam = velden(kolom)
  if (naam === undefined)
    return { overgeslagen: { regel, kolom, reden: 'Van deze kolom is niet bekend wat zij telt.' } }
  const definitie = definitieVan(naam)!
  if (definitie.soort === 'bedrag') return { fout: { regel, kolom, ...GELD } }
  const gelezen = leesGetal(getaltekst(inhoud), definitie)
  if ('fout' in gelezen) return { fout: { regel, kolom, ...gelezen.fout } }
  const { getal, voorlopig: ster } = gelezen.waarde
  const waarneming: Waarneming = {
    definitie: naam,
    ...plaats,
    ...(getal && { waarde: getal }),
    ...((voorlopig || ster) && { voorlopig: true }),
    tabel: keuze.tabel,
  }
  if (gezien.has(kenmerk(waarneming)))
    return {
      fout: {
        regel,
        kolom,
        code: 'dubbel',
        verwacht: 'elke definitie, gebied en periode een keer',
        bericht: 'Deze waarneming staat er al.',
      },
    }
  gezien.add(kenmerk(waarneming))
  return { waarneming }
}

// A table of CBS may count money in euros, thousands or millions; the rows do not say which.
const GELD = {
  code: 'getal',
  verwacht: 'een bedrag in euro, in een CSV',
  bericht: 'Uit deze tabel blijkt niet of geld in euro, in duizend of in miljoen euro staat.',
} as const

function tekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' ? waarde : undefined
}

/** A number of JSON in the notation of the CSV, so that both are read by one rule. */
function getaltekst(inhoud: unknown): string {
  if (inhoud === null || inhoud === undefined) return '.'
  return typeof inhoud === 'number' ? String(inhoud).replace('.', ',') : String(inhoud)
}
