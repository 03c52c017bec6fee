// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json en de regels
// schemas/meldcode/meldcodedocument.schema.json en de regels
// schemas/meldcode/plichtvraag.schema.json en de regels
import type { Waarden } from '@voordeur/kern'

/** Per feit de waarden die voor een regel verschil maken. */
export const antwoorden: Waarden = {
  vermoeden: ['ja', 'nee', 'twijfel'],
  acute_onveiligheid: ['ja', 'nee', 'twijfel'],
  structurele_onveiligheid: ['ja', 'nee', 'twijfel'],
  'onthulling.door': ['geen', 'kind', 'zorgafhankelijke_volwassene', 'andere_volwassene', 'ouder_of_pleger'],
  'onthulling.ernstig': [true, false],
  effectieve_hulp: ['ja', 'nee', 'twijfel'],
  hulp_aanvaard: ['ja', 'nee', 'twijfel'],
  resultaat: ['ja', 'nee', 'twijfel', 'loopt_nog'],
  evaluatie_op: ['1900-01-01'],
  minderjarigen: [true, false],
  eer_of_dwang: [true, false],
}

/** Per feit de waarden die voor een regel verschil maken. */
export const meldcodedocument: Waarden = {
  beroep: ['zorginstelling', 'solistisch_werkende_zorgverlener', 'ggd', 'zelfstandige_verzorgende', 'wmo_aanbieder', 'wmo_aanbieder_hulpmiddelen', 'jeugdhulpaanbieder', 'solistisch_jeugdhulpverlener', 'gecertificeerde_instelling', 'kindercentrum', 'gastouderbureau', 'gastouder', 'basisschool', 'voortgezet_onderwijs', 'speciaal_onderwijs', 'mbo', 'hbo_of_universiteit', 'leerplichtambtenaar', 'gevangenis', 'justitiele_jeugdinrichting', 'tbs_kliniek', 'reclassering', 'halt', 'coa', 'vrijwilligersorganisatie', 'kapper', 'schoonheidsspecialist', 'buur_of_burger', 'politie', 'dierenarts', 'advocaat', 'notaris', 'woningcorporatie'],
  stappenplan: [true, false],
  stapsgewijs: [true, false],
  afwegingskader: [true, false],
  verdeling: [true, false],
  eindverantwoordelijke: ['niet_genoemd', 'alleen_naam', 'functie'],
  bijzondere_vormen: [true, false],
  bijzondere_vormen_van_toepassing: [true, false],
  verwijsindex: [true, false],
  meldingsbevoegd: [true, false],
  kindcheck: [true, false],
  kindcheck_van_toepassing: [true, false],
  vertrouwelijke_gegevens: [true, false],
  stap_signalen: [true, false],
  stap_overleg: [true, false],
  stap_gesprek: [true, false],
  stap_wegen: ['geen', 'risico_aard_en_ernst', 'met_afwegingskader'],
  twijfel_raadplegen: [true, false],
  stap_beslissen: ['geen', 'helpen_of_melden', 'melden_en_hulp'],
  naam_meldpunt: ['steunpunt_of_amk', 'amhk', 'veilig_thuis'],
  aandachtsfunctionaris: [true, false],
}

/** Per feit de waarden die voor een regel verschil maken. */
export const plichtvraag: Waarden = {
  beroep: ['zorginstelling', 'solistisch_werkende_zorgverlener', 'ggd', 'zelfstandige_verzorgende', 'wmo_aanbieder', 'wmo_aanbieder_hulpmiddelen', 'jeugdhulpaanbieder', 'solistisch_jeugdhulpverlener', 'gecertificeerde_instelling', 'kindercentrum', 'gastouderbureau', 'gastouder', 'basisschool', 'voortgezet_onderwijs', 'speciaal_onderwijs', 'mbo', 'hbo_of_universiteit', 'leerplichtambtenaar', 'gevangenis', 'justitiele_jeugdinrichting', 'tbs_kliniek', 'reclassering', 'halt', 'coa', 'vrijwilligersorganisatie', 'kapper', 'schoonheidsspecialist', 'buur_of_burger', 'politie', 'dierenarts', 'advocaat', 'notaris', 'woningcorporatie'],
  big_beroep: [true, false],
  geeft_zorg: [true, false],
  bekostigd: [true, false],
}
