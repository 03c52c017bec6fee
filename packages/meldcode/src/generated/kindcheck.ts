// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/kindcheck.2013-07-31.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Kindcheckbesluit, Kindcheckfeiten } from './typen.ts'

const kindcheck20130731Dan1: Kindcheckbesluit = { uitkomst: 'meldcode_volgen' }
const kindcheck20130731Dan2: Kindcheckbesluit = { uitkomst: 'kindcheck_afsluiten' }
/** Is de cliënt verantwoordelijk voor kinderen, en zijn zij veilig? Geldig van 2013-07-31. */
const kindcheck20130731: Tabel<Kindcheckfeiten, Kindcheckbesluit> = {
  id: 'meldcode/kindcheck',
  titel: 'Is de cliënt verantwoordelijk voor kinderen, en zijn zij veilig?',
  geldig: { van: '2013-07-31' },
  treffer: 'eerste',
  hash: 'caab1406ae2c0525',
  rijen: [
    {
      id: 'direct-gevaar',
      als: (f) => (is(f.acuut_gevaar, 'ja') | is(f.acuut_gevaar, 'onduidelijk')),
      dan: kindcheck20130731Dan1,
      omdat: 'Er is direct gevaar, of dat is niet duidelijk. Breng eerst iedereen in veiligheid; daarna volgt u de meldcode.',
      bron: ['voordeur-meldcode/gevaar-gaat-voor@1900-01-01', 'voordeur-meldcode-delen/onduidelijk-is-niet-veilig@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'geen-andere-professional',
      als: (f) => is(f.kinderen_veilig, 'nee') & is(f.andere_professional, 'geen'),
      dan: kindcheck20130731Dan1,
      omdat: 'De kinderen zijn niet veilig genoeg en er is geen andere professional. U volgt de meldcode.',
      bron: ['kindcheck-richtlijn/vraag-4-a@2013-07-01', 'kindcheck-richtlijn/vraag-3@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderen_veilig', 'andere_professional'],
    },
    {
      id: 'geen-andere-professional-onduidelijk',
      als: (f) => is(f.kinderen_veilig, 'onduidelijk') & is(f.andere_professional, 'geen'),
      dan: kindcheck20130731Dan1,
      omdat: 'Het is niet duidelijk of de kinderen veilig zijn, en er is geen andere professional. Onduidelijk telt niet als veilig: u volgt de meldcode.',
      bron: ['kindcheck-richtlijn/vraag-4@2013-07-01', 'kindcheck-richtlijn/vraag-4-a@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderen_veilig', 'andere_professional'],
    },
    {
      id: 'overname-onduidelijk',
      als: (f) => (is(f.kinderen_veilig, 'nee') | is(f.kinderen_veilig, 'onduidelijk')) & is(f.andere_professional, 'onduidelijk'),
      dan: kindcheck20130731Dan1,
      omdat: 'Het staat niet vast dat een ander het overneemt. Zolang dat zo is, volgt u zelf de meldcode.',
      bron: ['voordeur-meldcode-delen/overdracht-bevestigd@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen_veilig', 'andere_professional'],
    },
    {
      id: 'neemt-niet-over',
      als: (f) => (is(f.kinderen_veilig, 'nee') | is(f.kinderen_veilig, 'onduidelijk')) & is(f.andere_professional, 'neemt_niet_over'),
      dan: { uitkomst: 'meldcode_volgen_met_bericht' },
      omdat: 'De andere professional neemt het niet over. U volgt de meldcode en vertelt dat aan de cliënt en aan die professional.',
      bron: ['kindcheck-richtlijn/vraag-4-c@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderen_veilig', 'andere_professional'],
    },
    {
      id: 'neemt-over',
      als: (f) => (is(f.kinderen_veilig, 'nee') | is(f.kinderen_veilig, 'onduidelijk')) & is(f.andere_professional, 'neemt_over'),
      dan: { uitkomst: 'overgedragen' },
      omdat: 'Een andere professional neemt de zorg en de verantwoordelijkheid over.',
      bron: ['kindcheck-richtlijn/vraag-4-b@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderen_veilig', 'andere_professional'],
    },
    {
      id: 'geen-zorgelijke-situatie',
      als: (f) => is(f.zorgelijke_situatie, 'nee'),
      dan: kindcheck20130731Dan2,
      omdat: 'Er zijn geen problemen die voor kinderen gevaarlijk kunnen zijn. De kindcheck is klaar.',
      bron: ['kindcheck-richtlijn/vraag-1@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['zorgelijke_situatie'],
    },
    {
      id: 'geen-kinderen',
      als: (f) => is(f.zorgt_voor_kinderen, 'nee') & is(f.zwanger, 'nee') & is(f.minderjarige_broers_of_zussen, 'nee'),
      dan: kindcheck20130731Dan2,
      omdat: 'De cliënt zorgt niet voor kinderen, is niet zwanger en heeft, als het een jongere is, geen minderjarige broers of zussen in huis. De kindcheck is klaar.',
      bron: ['kindcheck-richtlijn/vraag-2@2013-07-01', 'kindcheck-richtlijn/jongeren@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['zorgt_voor_kinderen', 'zwanger', 'minderjarige_broers_of_zussen'],
    },
    {
      id: 'veilig',
      als: (f) => is(f.kinderen_veilig, 'ja'),
      dan: { uitkomst: 'geen_zorg_vastleggen' },
      omdat: 'De kinderen zijn veilig genoeg en goed verzorgd. Leg vast dat er geen reden tot zorg is.',
      bron: ['kindcheck-richtlijn/vraag-3@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kinderen_veilig'],
    },
  ],
}

/** Is de cliënt verantwoordelijk voor kinderen, en zijn zij veilig? Alle versies, de oudste eerst. */
export const kindcheck: readonly Tabel<Kindcheckfeiten, Kindcheckbesluit>[] = [kindcheck20130731]
