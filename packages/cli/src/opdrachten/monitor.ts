import { readFileSync } from 'node:fs'
import {
  type Cijferkeuze,
  cijfers,
  type Kosteninvoer,
  kosten,
  type Nulmetingcijfers,
  naastElkaar,
  nulmeting,
  type Trechtercijfers,
  trechter,
  trechtercijfers,
  type Waarneming,
} from '@voordeur/monitor'
import { gebiedVan, type Leesresultaat, leesCsv, leesOData, periodeVan } from '@voordeur/monitor/lezen'
import { leesInvoer } from '../invoer.ts'
import { toonCijfers, toonNaastElkaar } from '../toon/monitor-cijfers.ts'
import { toonKosten } from '../toon/monitor-kosten.ts'
import { toonNulmeting } from '../toon/monitor-nulmeting.ts'
import { toonTrechter } from '../toon/monitor-trechter.ts'
import { papier } from '../toon/tekst.ts'
import { Gebruiksfout } from '../uitgang.ts'
import { json } from './json.ts'

export interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
}

export interface Leeskeuzes extends Keuzes {
  readonly gebied?: string | undefined
  readonly tabel?: string | undefined
  readonly kolom?: readonly string[] | undefined
  readonly dimensie?: readonly string[] | undefined
  readonly regiokolom?: string | undefined
}

export function cijferlijst(keuze: Omit<Cijferkeuze, 'peildatum'>, keuzes: Keuzes): string {
  const antwoord = cijfers({ ...keuze, peildatum: keuzes.peildatum })
  return keuzes.json ? json(antwoord) : toonCijfers(antwoord, papier())
}

export function tweeCijfers(a: string, b: string, keuzes: Keuzes): string {
  const antwoord = naastElkaar(a, b, keuzes.peildatum)
  return keuzes.json ? json(antwoord) : toonNaastElkaar(antwoord, papier())
}

export function trechterBestand(
  bestand: string,
  keuzes: Leeskeuzes & { readonly periode?: string | undefined },
): string {
  const antwoord = trechter(trechterinvoer(bestand, keuzes), { peildatum: keuzes.peildatum })
  return keuzes.json ? json(antwoord) : toonTrechter(antwoord, papier())
}

export function nulmetingBestand(
  bestand: string,
  keuzes: Leeskeuzes & { readonly nul: string; readonly nu?: string | undefined },
): string {
  const { invoer, overgeslagen } = waarnemingen(bestand, keuzes)
  const antwoord = nulmeting(invoer, {
    peildatum: keuzes.peildatum,
    gebied: gebiedVan(keuzes.gebied ?? 'NL'),
    nul: periodeVan(keuzes.nul, '/nul'),
    ...(keuzes.nu !== undefined && { nu: periodeVan(keuzes.nu, '/nu') }),
  })
  return keuzes.json ? json(antwoord) : toonNulmeting(antwoord, overgeslagen, papier())
}

export function kostenBestand(bestand: string, keuzes: Keuzes): string {
  const antwoord = kosten(leesInvoer(bestand) as Kosteninvoer, { peildatum: keuzes.peildatum })
  return keuzes.json ? json(antwoord) : toonKosten(antwoord, papier())
}

/** A file with the counts of one place, or a table of observations of which one place and period is taken. */
function trechterinvoer(
  bestand: string,
  keuzes: Leeskeuzes & { readonly periode?: string | undefined },
): Trechtercijfers {
  if (!isTabel(bestand, keuzes)) return leesInvoer(bestand) as Trechtercijfers
  if (keuzes.periode === undefined)
    throw new Gebruiksfout('Bij een tabel hoort --periode, zoals 2023 of 2023-H1.')
  const { waarnemingen: gelezen } = leesTabel(bestand, keuzes)
  return trechtercijfers(gelezen, {
    gebied: gebiedVan(keuzes.gebied ?? 'NL'),
    periode: periodeVan(keuzes.periode),
  })
}

function waarnemingen(
  bestand: string,
  keuzes: Leeskeuzes,
): { readonly invoer: Nulmetingcijfers; readonly overgeslagen: Leesresultaat['overgeslagen'] } {
  if (!isTabel(bestand, keuzes)) return { invoer: leesInvoer(bestand) as Nulmetingcijfers, overgeslagen: [] }
  const gelezen = leesTabel(bestand, keuzes)
  return {
    invoer: { waarnemingen: gelezen.waarnemingen as Waarneming[] },
    overgeslagen: gelezen.overgeslagen,
  }
}

function isTabel(bestand: string, { tabel }: Leeskeuzes): boolean {
  return bestand.toLowerCase().endsWith('.csv') || tabel !== undefined
}

/** A table with a fault is not used in part: what is wrong is told per row. */
function leesTabel(
  bestand: string,
  { tabel, kolom = [], dimensie = [], regiokolom }: Leeskeuzes,
): Leesresultaat {
  const tekst = lees(bestand)
  const gelezen =
    tabel === undefined
      ? leesCsv(tekst)
      : leesOData(tekst, {
          tabel,
          velden: paren(kolom, '--kolom'),
          dimensies: paren(dimensie, '--dimensie'),
          ...(regiokolom !== undefined && { regiokolom }),
        })
  if (gelezen.fouten.length === 0) return gelezen
  throw new Gebruiksfout(
    `${bestand} heeft ${gelezen.fouten.length} fouten. Er is niets berekend.`,
    gelezen.fouten.map(({ regel, kolom: waar, bericht, verwacht }) => ({
      bestand,
      regel,
      kolom: 1,
      bericht: `${waar === undefined ? '' : `${waar}: `}${bericht} Verwacht: ${verwacht}.`,
    })),
  )
}

function lees(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8')
  } catch {
    throw new Gebruiksfout(`${bestand} kan niet worden gelezen. Verwacht: een bestand.`)
  }
}

/** `naam=waarde`, as often as needed. */
function paren(lijst: readonly string[], optie: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lijst.map((paar) => {
      const [naam, waarde, ...meer] = paar.split('=')
      if (!naam || !waarde || meer.length > 0)
        throw new Gebruiksfout(`${optie} hoort geschreven te zijn als naam=waarde.`)
      return [naam, waarde] as const
    }),
  )
}
