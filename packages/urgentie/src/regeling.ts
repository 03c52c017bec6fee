import { eisInvoer, fout, isDatum, langeDatum, plusDagen, plusJaren } from '@voordeur/kern'
import { eisSamenhang } from './eigen-regeling.ts'
import { regelingen } from './generated/regelingen.ts'
import type { Regeling } from './generated/typen.ts'
import { regeling as valideer } from './generated/validatie.js'

/** A local scheme: the name of a municipality, the id of a scheme, or a scheme of one's own as data. */
export type Regelingkeuze = string | Regeling

/**
 * The scheme that is meant, if it holds on the day.
 *
 * @throws VoordeurFout `regeling_onbekend` if no scheme, or more than one, has this name; `regeling_verlopen` if it
 * no longer holds; `invoer_ongeldig` if an own scheme does not fit its schema, or names a fact, a value or a source that
 * does not exist.
 */
export function kiesRegeling(keuze: Regelingkeuze, peildatum: string, pad = '/gemeente'): Regeling {
  const regeling = typeof keuze === 'string' ? zoek(keuze, pad) : eisEigen(keuze, pad)
  const einde = eindeVan(regeling)
  if (einde !== undefined && einde < peildatum) {
    throw fout(
      'regeling_verlopen',
      pad,
      'een regeling die op de peildatum geldt',
      `"${regeling.naam}" gold op zijn laatst tot en met ${langeDatum(einde)} en is daarna niet meer te gebruiken. Zonder gemeente krijgt u het antwoord van de wet alleen.`,
      `This scheme (${regeling.id}) held up to and including ${einde} at the latest and can't be used after that day. Leave out the municipality to get the answer of national law alone.`,
    )
  }
  if (regeling.geldig.van !== undefined && peildatum < regeling.geldig.van) {
    throw fout(
      'regeling_verlopen',
      pad,
      'een regeling die op de peildatum geldt',
      `"${regeling.naam}" geldt pas vanaf ${langeDatum(regeling.geldig.van)}.`,
      `This scheme (${regeling.id}) holds from ${regeling.geldig.van}.`,
    )
  }
  return regeling
}

function eisEigen(keuze: unknown, pad: string): Regeling {
  if (typeof keuze !== 'object' || keuze === null)
    throw fout(
      'invoer_ongeldig',
      pad,
      'de naam van een gemeente of regeling uit de lijst, of een eigen regeling',
      'Hier hoort de naam van een gemeente of regeling uit de lijst, of een eigen regeling als gegevens.',
      'Expected here: the name of a municipality or scheme in the list, or an own scheme as data.',
    )
  const regeling = eisInvoer<Regeling>(valideer, keuze, pad)
  eisSamenhang(regeling, pad)
  return regeling
}

/**
 * The last day of a scheme: its own, and for an ordinance at most four years after its start
 * (Huisvestingswet 2014, art. 4). Undefined if neither was read.
 */
export function eindeVan({ aard, geldig }: Regeling): string | undefined {
  const vierJaar =
    aard === 'verordening' && isDatum(geldig.van) ? plusDagen(plusJaren(geldig.van, 4), -1) : undefined
  if (geldig.tot === undefined || (vierJaar !== undefined && vierJaar < geldig.tot)) return vierJaar
  return geldig.tot
}

function zoek(naam: string, pad: string): Regeling {
  index ??= maakIndex(regelingen)
  const gevonden = index.get(sleutel(naam)) ?? []
  if (gevonden.length === 1) return gevonden[0]!
  const ids = gevonden.map(({ id }) => id).join(', ')
  throw gevonden.length === 0
    ? fout(
        'regeling_onbekend',
        pad,
        'een gemeente of regeling uit de lijst',
        'Van deze gemeente of regeling is geen regeling opgenomen.',
        'No scheme of this municipality or with this id is included.',
      )
    : fout(
        'regeling_onbekend',
        pad,
        `een van: ${ids}`,
        `Voor deze gemeente zijn er meer regelingen. Noem er een: ${ids}.`,
        `This municipality has more than one scheme. Name one of: ${ids}.`,
      )
}

let index: ReadonlyMap<string, readonly Regeling[]> | undefined

/** Schemes by id and by municipality. An id wins over a municipality with the same name. */
export function maakIndex(lijst: readonly Regeling[]): ReadonlyMap<string, readonly Regeling[]> {
  const perNaam = new Map<string, Regeling[]>()
  for (const regeling of lijst) {
    for (const gemeente of regeling.gemeenten) {
      const bij = perNaam.get(sleutel(gemeente))
      if (bij) bij.push(regeling)
      else perNaam.set(sleutel(gemeente), [regeling])
    }
  }
  for (const regeling of lijst) perNaam.set(sleutel(regeling.id), [regeling])
  return perNaam
}

function sleutel(naam: string): string {
  return naam
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
}
