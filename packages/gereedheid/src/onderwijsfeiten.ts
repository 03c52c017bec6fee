import type {
  Leerplichtuitkomst,
  Onderwijsfeiten,
  Onderwijssituatie,
  Onderwijsuitkomst,
} from './generated/typen.ts'
import { type Termijnregister, termijnfeiten } from './onderwijsdagen.ts'

/** Of the facts that were given, those that the deciding tables read as they are. */
const GELEZEN = [
  'leeftijd',
  'leerplicht_begonnen',
  'twaalf_schooljaren',
  'mag_al_naar_school',
  'schoolsoort',
  'ingeschreven',
  'oude_school_veilig_en_bereikbaar',
  'laatst_op_basisschool',
  'aanmelding',
  'weigergrond',
  'extra_ondersteuning',
  'andere_school_bereid',
  'toelaatbaarheidsverklaring',
  'asielzoeker',
] as const satisfies readonly (keyof Onderwijsfeiten & keyof Onderwijssituatie)[]

/** The facts as the tables see them: of the days only whether a term has passed. */
export function onderwijsfeiten(
  situatie: Onderwijssituatie,
  register: Termijnregister,
  peildatum: string,
): Onderwijsfeiten {
  const gegeven = GELEZEN.flatMap((feit) => (situatie[feit] === undefined ? [] : [[feit, situatie[feit]]]))
  return { ...Object.fromEntries(gegeven), ...termijnfeiten(situatie, register, peildatum) }
}

/** Answers that can't be true together; whoever reads the proposal is told to look at them again. */
export function isTegenstrijdig(
  situatie: Onderwijssituatie,
  uitkomst: Onderwijsuitkomst,
  leerplicht: Leerplichtuitkomst,
): boolean {
  const { aanmelding, verzoek_op, ontvangen_op, weigergrond, mag_al_naar_school } = situatie
  const { leerplicht_begonnen, twaalf_schooljaren, schoolsoort, toelaatbaarheidsverklaring } = situatie
  const gevraagd = verzoek_op !== undefined || ontvangen_op !== undefined
  return (
    (aanmelding === 'nog_niet' && gevraagd) ||
    (aanmelding !== undefined && aanmelding !== 'geweigerd' && weigergrond !== undefined) ||
    (uitkomst === 'te_jong_om_aan_te_melden' && aanmelding !== undefined && aanmelding !== 'nog_niet') ||
    (leerplicht === 'leerplichtig' &&
      (mag_al_naar_school === false || leerplicht_begonnen === false || twaalf_schooljaren === true)) ||
    (leerplicht === 'nog_niet' && (leerplicht_begonnen === true || twaalf_schooljaren === true)) ||
    (weigergrond === 'extra_ondersteuning' && situatie.extra_ondersteuning === false) ||
    (situatie.verlenging_gemeld === false && situatie.verlenging_tot !== undefined) ||
    (aanmelding === 'toegelaten' &&
      schoolsoort === 'speciale_basisschool' &&
      toelaatbaarheidsverklaring === false)
  )
}
