// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// schemas/meldcode/antwoorden.schema.json en de regels
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
