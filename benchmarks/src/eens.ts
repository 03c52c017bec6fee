import { type Cellen, JA, pastInCellen } from '@voordeur/kern'
import type { Beslistabel } from '@voordeur/regelbouw'
import type { Aanvraag } from '@voordeur/urgentie'
import type { Mededinger } from './mededingers/mededinger.ts'
import type { Ruimte } from './situaties.ts'

export interface Eens {
  readonly naam: string
  readonly situaties: number
}

/**
 * Do all engines say the same? Compares each with the rows as they are written, cell by cell.
 *
 * Only complete situations: the other engines know yes and no, but not "unknown".
 *
 * @throws Error at the first situation about which an engine disagrees, or if a sample leaves a row or value out.
 */
export async function toetsEens(
  tabel: Beslistabel,
  ruimte: Ruimte,
  mededingers: readonly Mededinger[],
): Promise<readonly Eens[]> {
  const aanvragen = Array.from({ length: ruimte.aantal }, (_, k) => ruimte.situatie(k) as Aanvraag)
  const geschreven = aanvragen.map((aanvraag) => passendeRijen(tabel, aanvraag))
  eisDekking(
    tabel,
    ruimte,
    aanvragen,
    geschreven,
    Math.min(...mededingers.map(({ steekproef = ruimte.aantal }) => steekproef)),
  )
  const eens: Eens[] = []
  for (const mededinger of mededingers) {
    const { naam, steekproef: situaties = ruimte.aantal } = mededinger
    for (let k = 0; k < situaties; k++) {
      const gezegd = alsTekst(mededinger.rijen(await mededinger.weeg(aanvragen[k]!)))
      if (gezegd !== alsTekst(geschreven[k]!)) {
        throw new Error(
          `${naam} zegt "${gezegd}", de tabel "${alsTekst(geschreven[k]!)}": ${JSON.stringify(aanvragen[k])}. ` +
            'Alleen src/mededingers/handgeschreven.ts volgt een nieuwe regel niet vanzelf.',
        )
      }
    }
    eens.push({ naam, situaties })
  }
  return eens
}

function passendeRijen({ regels }: Beslistabel, aanvraag: Aanvraag): readonly string[] {
  return regels.filter(({ als }) => pastInCellen(als as Cellen, aanvraag) === JA).map(({ id }) => id)
}

function alsTekst(rijen: readonly string[]): string {
  return [...rijen].sort().join(' ')
}

/** The smallest sample must make every row fire and hold every value of every fact. */
function eisDekking(
  { regels }: Beslistabel,
  { paden, waarden }: Ruimte,
  aanvragen: readonly Aanvraag[],
  geschreven: readonly (readonly string[])[],
  omvang: number,
): void {
  const gevuurd = new Set(geschreven.slice(0, omvang).flat())
  const gezien = new Set(aanvragen.slice(0, omvang).flatMap((aanvraag) => feitenIn(aanvraag)))
  const gemist = [
    ...regels.map(({ id }) => id).filter((id) => !gevuurd.has(id)),
    ...paden
      .flatMap((pad, i) => waarden[i]!.map((waarde) => `${pad}=${waarde}`))
      .filter((feit) => !gezien.has(feit)),
  ]
  if (gemist.length > 0) throw new Error(`De steekproef van ${omvang} situaties mist: ${gemist.join(', ')}`)
}

function feitenIn(invoer: object, voor = ''): readonly string[] {
  return Object.entries(invoer).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'object'
      ? feitenIn(waarde as object, `${voor}${sleutel}.`)
      : [`${voor}${sleutel}=${waarde}`],
  )
}
