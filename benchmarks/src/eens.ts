import { pastInCellen, JA, type Cellen } from '@voordeur/kern'
import type { Beslistabel } from '@voordeur/regelbouw'
import type { Aanvraag } from '@voordeur/urgentie'
import type { Mededinger } from './mededingers/mededinger.ts'
import type { Ruimte } from './situaties.ts'

export interface Eens {
  readonly naam: string
  readonly situaties: number
}

/** A slow engine is asked this many situations; a fast one all there are. */
const STEEKPROEF = 2_000

/**
 * Do all engines say the same? Compares each with the rows as they are written, cell by cell.
 *
 * Only complete situations: the other engines know yes and no, but not "unknown".
 *
 * @throws Error at the first situation about which an engine disagrees, or if the sample leaves a row or value out.
 */
export async function toetsEens(tabel: Beslistabel, ruimte: Ruimte, mededingers: readonly Mededinger[]): Promise<readonly Eens[]> {
  const steekproef = Math.min(STEEKPROEF, ruimte.aantal)
  const alle = Array.from({ length: ruimte.aantal }, (_, k) => ruimte.situatie(k) as Aanvraag)
  const geschreven = alle.map((aanvraag) => rijenVolgensTabel(tabel, aanvraag))
  eisDekking(tabel, ruimte, alle.slice(0, steekproef), geschreven)
  const eens: Eens[] = []
  for (const { naam, snel, weeg, rijen } of mededingers) {
    const situaties = snel ? ruimte.aantal : steekproef
    for (let k = 0; k < situaties; k++) {
      const gezegd = [...rijen(await weeg(alle[k]!))].sort().join(' ')
      if (gezegd !== geschreven[k]) {
        throw new Error(`${naam} zegt "${gezegd}" en de tabel "${geschreven[k]}" over ${JSON.stringify(alle[k])}`)
      }
    }
    eens.push({ naam, situaties })
  }
  return eens
}

function rijenVolgensTabel({ regels }: Beslistabel, aanvraag: Aanvraag): string {
  return regels
    .filter(({ als }) => pastInCellen(als as Cellen, aanvraag) === JA)
    .map(({ id }) => id)
    .sort()
    .join(' ')
}

function eisDekking({ regels }: Beslistabel, ruimte: Ruimte, steekproef: readonly Aanvraag[], geschreven: readonly string[]): void {
  const gevuurd = new Set(geschreven.slice(0, steekproef.length).flatMap((rijen) => rijen.split(' ')))
  const gemist = regels.filter(({ id }) => !gevuurd.has(id)).map(({ id }) => id)
  const gezien = new Set(steekproef.flatMap((aanvraag) => waardenIn(aanvraag)))
  ruimte.paden.forEach((pad, i) => {
    for (const waarde of ruimte.waarden[i]!) if (!gezien.has(`${pad}=${waarde}`)) gemist.push(`${pad}=${waarde}`)
  })
  if (gemist.length > 0) throw new Error(`De steekproef van ${steekproef.length} situaties mist: ${gemist.join(', ')}`)
}

function waardenIn(invoer: object, voor = ''): string[] {
  return Object.entries(invoer).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'object' ? waardenIn(waarde as object, `${voor}${sleutel}.`) : [`${voor}${sleutel}=${waarde}`],
  )
}
