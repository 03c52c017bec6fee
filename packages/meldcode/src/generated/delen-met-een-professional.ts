// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/delen-met-een-professional.2015-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Deelbesluit, DelenMetProfessional } from './typen.ts'

const delenMetEenProfessional20150101Dan1: Deelbesluit = { uitkomst: 'mag' }
const delenMetEenProfessional20150101Dan2: Deelbesluit = { uitkomst: 'mag_niet' }
/** Mag u dit met een collega of een andere professional delen? Geldig van 2015-01-01. */
const delenMetEenProfessional20150101: Tabel<DelenMetProfessional, Deelbesluit> = {
  id: 'meldcode/delen-met-een-professional',
  titel: 'Mag u dit met een collega of een andere professional delen?',
  geldig: { van: '2015-01-01' },
  treffer: 'eerste',
  hash: '3a3a1744dd401533',
  rijen: [
    {
      id: 'direct-gevaar',
      als: (f) => is(f.direct_gevaar, true),
      dan: delenMetEenProfessional20150101Dan1,
      omdat: 'Er is direct gevaar. Deel nu wat nodig is om iemand te beschermen, en leg daarna vast waarom.',
      bron: ['voordeur-meldcode/gevaar-gaat-voor@1900-01-01', 'voordeur-meldcode-delen/gevaar-en-anderen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['direct_gevaar'],
    },
    {
      id: 'niet-herleidbaar',
      als: (f) => is(f.herleidbaar, false),
      dan: delenMetEenProfessional20150101Dan1,
      omdat: 'Aan wat u deelt is niemand te herkennen. Zo overleggen mag zonder toestemming.',
      bron: ['voordeur-meldcode-delen/niet-herleidbaar@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['herleidbaar'],
    },
    {
      id: 'niet-beroepshalve',
      als: (f) => is(f.beroepshalve, false),
      dan: { uitkomst: 'menselijk_oordeel' },
      omdat: 'U weet dit niet door uw beroep. Wat u dan mag delen, is niet gelezen. Bij Veilig Thuis kunt u altijd terecht.',
      bron: ['voordeur-meldcode-delen/buiten-beroep@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroepshalve'],
    },
    {
      id: 'met-toestemming',
      als: (f) => is(f.toestemming, 'gegeven'),
      dan: delenMetEenProfessional20150101Dan1,
      omdat: 'Er is toestemming. U mag delen waar die over gaat.',
      bron: ['voordeur-meldcode-delen/toestemming-volstaat@2015-01-01', 'jeugdwet/art-7.3.11/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['toestemming'],
    },
    {
      id: 'direct-betrokken-collega',
      als: (f) => is(f.aan, 'collega') & is(f.direct_betrokken, true) & is(f.noodzakelijk, 'ja'),
      dan: delenMetEenProfessional20150101Dan1,
      omdat: 'Uw collega is direct betrokken bij dezelfde hulp en heeft dit daarvoor nodig. Die telt niet als een ander.',
      bron: ['jeugdwet/art-7.3.11/lid-2@2015-01-01', 'jeugdwet/art-7.3.11/lid-2@2026-01-01', 'voordeur-meldcode-delen/behandelteam@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'direct_betrokken', 'noodzakelijk'],
    },
    {
      id: 'zwijgen-weegt-zwaarder',
      als: (f) => is(f.afweging, 'zwijgen_weegt_zwaarder'),
      dan: delenMetEenProfessional20150101Dan2,
      omdat: 'Na uw afweging weegt zwijgen zwaarder. U deelt dit niet zonder toestemming.',
      bron: ['meldcodekmko/vraag-4@2013-07-01', 'voordeur-meldcode-delen/conflict-van-plichten@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['afweging'],
    },
    {
      id: 'delen-weegt-zwaarder',
      als: (f) => is(f.afweging, 'delen_weegt_zwaarder'),
      dan: { uitkomst: 'mag_na_afweging' },
      omdat: 'Na de vijf vragen weegt delen zwaarder dan zwijgen. U mag het minste delen dat nodig is.',
      bron: ['meldcodekmko/vraag-1@2013-07-01', 'meldcodekmko/vraag-2@2013-07-01', 'meldcodekmko/vraag-3@2013-07-01', 'meldcodekmko/vraag-4@2013-07-01', 'meldcodekmko/vraag-5@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['afweging'],
    },
    {
      id: 'niet-gevraagd',
      als: (f) => is(f.toestemming, 'niet_gevraagd'),
      dan: { uitkomst: 'eerst_toestemming' },
      omdat: 'Er is nog geen toestemming gevraagd. Doe dat eerst, als het veilig kan.',
      bron: ['voordeur-meldcode-delen/eerst-toestemming@2015-01-01', 'jeugdwet/art-7.3.11/lid-1@2015-01-01', 'venvn-meldcode/overleg-toestemming@2019-01-01'],
      zekerheid: 'uitleg',
      leest: ['toestemming'],
    },
    {
      id: 'geweigerd',
      als: (f) => is(f.toestemming, 'geweigerd'),
      dan: delenMetEenProfessional20150101Dan2,
      omdat: 'Toestemming is geweigerd en u hebt nog geen conflict van plichten afgewogen. U mag dit dan niet delen.',
      bron: ['voordeur-meldcode-delen/conflict-van-plichten@2015-01-01', 'meldcodekmko/vraag-3@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['toestemming'],
    },
  ],
}

/** Mag u dit met een collega of een andere professional delen? Alle versies, de oudste eerst. */
export const delenMetEenProfessional: readonly Tabel<DelenMetProfessional, Deelbesluit>[] = [delenMetEenProfessional20150101]
