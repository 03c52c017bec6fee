import type { Aanvraag } from '@voordeur/urgentie'
import type { MaakEigen } from './mededinger.ts'

/**
 * The same rules as a programmer would write them for one release: yes or no, no trace, no reasons, no sources.
 * Typed by hand, so it must follow when the law does: if it does not, the bench stops.
 */
export function weegMetDeHand(f: Aanvraag): string[] {
  const rijen: string[] = []
  const opvang = f.opvang
  if (opvang?.verleend) {
    const reden = opvang.reden
    if (opvang.verlaat && (reden === 'huiselijk_geweld' || reden === 'mensenhandel')) rijen.push('groep-d')
    if (reden === 'dakloosheid') rijen.push('groep-c')
    if (opvang.mede_wegens_dakloosheid) rijen.push('groep-c-mede')
  }
  if (f.woonsituatie?.vaste_verblijfplaats === false && f.gezin?.minderjarigen) rijen.push('groep-j')
  if (f.mantelzorg) rijen.push('groep-a')
  if (f.medisch?.ernstig_en_chronisch && f.medisch.woning_dringend_nodig) rijen.push('groep-b')
  const instelling = f.verlaat_instelling
  if (instelling === 'beschermd_wonen') rijen.push('groep-e')
  else if (instelling === 'ggz_instelling') rijen.push('groep-f')
  else if (instelling === 'jeugdhulp') {
    if (f.leeftijd !== undefined && f.leeftijd >= 18 && f.leeftijd <= 22) rijen.push('groep-g')
  } else if (instelling === 'justitie') rijen.push('groep-h')
  if (f.uitstapprogramma) rijen.push('groep-i')
  return rijen
}

export const handgeschreven: MaakEigen<string[]> = ({ weegMetDeHand }) => ({
  naam: 'if/else met de hand',
  hoe: 'ja of nee, zonder redenen',
  weeg: weegMetDeHand,
  rijen: (rijen) => rijen,
})
