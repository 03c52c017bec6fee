// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json en de regels
// schemas/meldcode/deelsituatie.schema.json en de regels
// schemas/meldcode/kindcheckantwoorden.schema.json en de regels
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
  zwanger: [true, false],
  eer_of_dwang: [true, false],
}

/** Per feit de waarden die voor een regel verschil maken. */
export const deelsituatie: Waarden = {
  aan: ['collega', 'veilig_thuis_advies', 'veilig_thuis_melding', 'veilig_thuis_verzoek', 'raad_voor_de_kinderbescherming', 'gecertificeerde_instelling', 'andere_professional', 'verwijsindex'],
  herleidbaar: [true, false],
  beroepshalve: [true, false],
  vermoeden: ['ja', 'nee', 'twijfel'],
  noodzakelijk: ['ja', 'nee', 'twijfel'],
  toestemming: ['gegeven', 'geweigerd', 'niet_gevraagd'],
  op_verzoek: [true, false],
  onder_toezicht: [true, false],
  meldingsbevoegd: [true, false],
  leeftijd: ['onder_12', 'van_12_tot_16', 'van_16_tot_18', 'van_18_tot_23', 'vanaf_23'],
  direct_betrokken: [true, false],
  afweging: ['niet_gedaan', 'delen_weegt_zwaarder', 'zwijgen_weegt_zwaarder'],
  eer_of_dwang: [true, false],
  direct_gevaar: [true, false],
}

/** Per feit de waarden die voor een regel verschil maken. */
export const kindcheckantwoorden: Waarden = {
  client: ['volwassene', 'jongere'],
  zorgelijke_situatie: ['ja', 'nee', 'onduidelijk'],
  zorgt_voor_kinderen: ['ja', 'nee', 'onduidelijk'],
  zwanger: ['ja', 'nee', 'onduidelijk'],
  minderjarige_broers_of_zussen: ['ja', 'nee', 'onduidelijk'],
  kinderen_veilig: ['ja', 'nee', 'onduidelijk'],
  andere_professional: ['geen', 'neemt_over', 'neemt_niet_over', 'onduidelijk'],
  acuut_gevaar: ['ja', 'nee', 'onduidelijk'],
  zorg_gedeeld: [true, false],
  kinderopvang: [true, false],
  zorgt_voor_afhankelijke_volwassene: ['ja', 'nee', 'onduidelijk'],
  afhankelijke_volwassene_veilig: ['ja', 'nee', 'onduidelijk'],
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
