// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/gereedheid/onderwijsfeiten.schema.json en de regels
import type { Waarden } from '@voordeur/kern'

/** Per feit de waarden die voor een regel verschil maken. */
export const onderwijsfeiten: Waarden = {
  leeftijd: [0, 3, 5, 6, 12, 14, 16],
  leerplicht_begonnen: [true, false],
  twaalf_schooljaren: [true, false],
  mag_al_naar_school: [true, false],
  schoolsoort: ['basisschool', 'speciale_basisschool', 'speciaal_onderwijs', 'voortgezet_onderwijs', 'beroepsonderwijs'],
  ingeschreven: ['oude_school', 'nieuwe_school', 'nergens'],
  oude_school_veilig_en_bereikbaar: [true, false],
  laatst_op_basisschool: [true, false],
  aanmelding: ['nog_niet', 'in_behandeling', 'toegelaten', 'geweigerd', 'niet_behandeld'],
  weigergrond: ['geen_plaats', 'grondslag_niet_gerespecteerd', 'grondslag_niet_onderschreven', 'extra_ondersteuning', 'geen_verblijfsrecht', 'ouderbijdrage_niet_betaald', 'andere_ouder_niet_akkoord', 'te_kort_tevoren_aangemeld', 'anders'],
  extra_ondersteuning: [true, false],
  andere_school_bereid: [true, false],
  toelaatbaarheidsverklaring: [true, false],
  asielzoeker: [true, false],
  beslistermijn_voorbij: [true, false],
  zes_weken_na_verzoek_voorbij: [true, false],
  tien_weken_na_verzoek_voorbij: [true, false],
}
