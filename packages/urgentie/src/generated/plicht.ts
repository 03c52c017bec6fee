// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/plicht.2015-01-01.yaml
import { hoogstens, is, type Tabel } from '@voordeur/kern'
import type { Omstandigheden, Plicht } from './typen.ts'

const plicht20150101Dan1: Plicht = { code: 'kindbelang', soort: 'plicht' }
/** Welke waarschuwingen en plichten horen bij deze aanvrager en deze regeling? Geldig van 2015-01-01. */
const plicht20150101: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/plicht',
  titel: 'Welke waarschuwingen en plichten horen bij deze aanvrager en deze regeling?',
  geldig: { van: '2015-01-01' },
  treffer: 'verzamel',
  hash: 'c39f7bb85002167c',
  rijen: [
    {
      id: 'acuut-gevaar',
      als: (f) => is(f.acuut_gevaar, true),
      dan: { code: 'bel_112', soort: 'gevaar' },
      omdat: 'Is er nu gevaar? Bel 112. Wacht niet op deze aanvraag.',
      bron: ['noodnummers/nummer-112@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['acuut_gevaar'],
    },
    {
      id: 'geweld',
      als: (f) => is(f.geweld, true),
      dan: { code: 'veilig_thuis', soort: 'gevaar' },
      omdat: 'Veilig Thuis geeft dag en nacht gratis advies, ook anoniem, op 0800-2000.',
      bron: ['noodnummers/veilig-thuis@1900-01-01'],
      zekerheid: 'beleid',
      leest: ['geweld'],
    },
    {
      id: 'pleger-niet-benaderen',
      als: (f) => is(f.geweld, true),
      dan: { code: 'pleger_niet_benaderen', soort: 'plicht' },
      omdat: 'Vraag niets aan de pleger en stuur niets naar een adres of e-mail dat de pleger ook ziet. De pleger is meestal geen belanghebbende.',
      bron: ['voordeur/dader-niet-horen@2015-01-01', 'awb/art-4:8/lid-1/aanhef@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['geweld'],
    },
    {
      id: 'geen-bewijs-van-pleger',
      als: (f) => is(f.eist_bewijs_van_pleger, true),
      dan: { code: 'geen_bewijs_van_pleger', soort: 'plicht' },
      omdat: 'De regeling vraagt bewijs waarvoor de pleger of de rechter nodig is. Eis dat niet; een verklaring van de opvang of hulpverlener kan genoeg zijn.',
      bron: ['voordeur/geen-bewijs-van-pleger@2015-01-01', 'awb/art-4:2/lid-2@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eist_bewijs_van_pleger'],
    },
    {
      id: 'minderjarigen',
      als: (f) => is(f.minderjarigen, true),
      dan: plicht20150101Dan1,
      omdat: 'Er zijn minderjarige kinderen. Weeg hun belang zichtbaar en met redenen mee.',
      bron: ['ivrk/art-3@2015-01-01', 'rechtspraak-urgentie/les-3@2015-01-01', 'rbams-2024-1103/kern@2024-02-23'],
      zekerheid: 'rechtspraak',
      leest: ['minderjarigen'],
    },
    {
      id: 'minderjarige-aanvrager',
      als: (f) => hoogstens(f.leeftijd, 17),
      dan: plicht20150101Dan1,
      omdat: 'De aanvrager is zelf minderjarig. Weeg haar of zijn belang zichtbaar mee; een mens kijkt wie namens haar of hem mag aanvragen.',
      bron: ['ivrk/art-3@2015-01-01', 'rechtspraak-urgentie/les-3@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['leeftijd'],
    },
    {
      id: 'ongeboren-kind',
      als: (f) => is(f.zwanger, true),
      dan: plicht20150101Dan1,
      omdat: 'Er is een kind op komst. Weeg ook het belang van het ongeboren kind zichtbaar en met redenen mee.',
      bron: ['rechtspraak-urgentie/les-3@2015-01-01', 'rbams-2024-1103/kern@2024-02-23'],
      zekerheid: 'rechtspraak',
      leest: ['zwanger'],
    },
    {
      id: 'niet-zelf-veroorzaakt',
      als: (f) => is(f.eist_niet_zelf_veroorzaakt, true) & is(f.geweld, true),
      dan: { code: 'niet_zelf_veroorzaakt', soort: 'plicht' },
      omdat: 'Komt het woonprobleem door geweld, dan noemen wij dat niet zelf veroorzaakt. Een mens beoordeelt dit.',
      bron: ['voordeur/zelf-veroorzaakt@2015-01-01', 'rechtspraak-urgentie/les-5@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['eist_niet_zelf_veroorzaakt', 'geweld'],
    },
    {
      id: 'afhankelijk-verblijf',
      als: (f) => is(f.afhankelijk_verblijf, true),
      dan: { code: 'afhankelijk_verblijf', soort: 'let_op' },
      omdat: 'De verblijfsvergunning hangt af van de (ex-)partner. Laat een advocaat meekijken naar een eigen vergunning; u hoeft daarop niet te wachten met aanvragen. De regels daarvoor zijn hier niet gelezen.',
      bron: ['voordeur/afhankelijk-verblijf@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['afhankelijk_verblijf'],
    },
    {
      id: 'verklaring-verlopen-zonder-aanbod',
      als: (f) => is(f.verlopen_zonder_aanbod, true),
      dan: { code: 'wachttijd_niet_aanrekenen', soort: 'let_op' },
      omdat: 'De urgentie liep af zonder passend aanbod. Reken dat de aanvrager niet aan, en kijk of verlengen kan.',
      bron: ['voordeur/wachttijd-buiten-schuld@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verlopen_zonder_aanbod'],
    },
    {
      id: 'middenhuur',
      als: (f) => is(f.inkomen_boven_grens, true),
      dan: { code: 'middenhuur', soort: 'let_op' },
      omdat: 'Het inkomen ligt boven de grens van deze regeling. Zoek mee naar een middenhuurwoning of een tijdelijke woning; nooit "geen hulp".',
      bron: ['voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen_boven_grens'],
    },
  ],
  anders: {
    omdat: 'Uit de omstandigheden volgt geen bijzondere plicht.',
    bron: ['awb/art-3:2@2015-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Welke waarschuwingen en plichten horen bij deze aanvrager en deze regeling? Alle versies, de oudste eerst. */
export const plicht: readonly Tabel<Omstandigheden, Plicht>[] = [plicht20150101]
