// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/weging.1900-01-01.yaml
// specs/meldcode/weging.2013-07-01.yaml
// specs/meldcode/weging.2013-07-31.yaml
// specs/meldcode/weging.2019-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Weegbesluit, Weegfeiten } from './typen.ts'

/** Moet er gemeld worden, en is hulp ook mogelijk? Geldig van 1900-01-01 tot en met 2013-06-30. */
const weging19000101: Tabel<Weegfeiten, Weegbesluit> = {
  id: 'meldcode/weging',
  titel: 'Moet er gemeld worden, en is hulp ook mogelijk?',
  geldig: { van: '1900-01-01', tot: '2013-06-30' },
  treffer: 'uniek',
  hash: '8c6935aa4e54c163',
  rijen: [
    {
      id: 'geen-wettelijke-meldcode',
      als: () => JA,
      dan: { uitkomst: 'menselijk_oordeel', melding: 'mens_kiest', hulp: 'mens_kiest' },
      omdat: 'Op deze dag was er nog geen wettelijke meldcode. Die geldt sinds 1 juli 2013.',
      bron: ['voordeur-meldcode/voor-de-wet@1900-01-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

/** Moet er gemeld worden, en is hulp ook mogelijk? Geldig van 2013-07-01 tot en met 2013-07-30. */
const weging20130701: Tabel<Weegfeiten, Weegbesluit> = {
  id: 'meldcode/weging',
  titel: 'Moet er gemeld worden, en is hulp ook mogelijk?',
  geldig: { van: '2013-07-01', tot: '2013-07-30' },
  treffer: 'uniek',
  hash: '1f24289f836d84af',
  rijen: [
    {
      id: 'nog-geen-besluit',
      als: () => JA,
      dan: { uitkomst: 'menselijk_oordeel', melding: 'mens_kiest', hulp: 'mens_kiest' },
      omdat: 'Op deze dag gold de wet over de meldcode, maar het besluit met de vijf stappen nog niet. Dat geldt sinds 31 juli 2013.',
      bron: ['voordeur-meldcode/voor-het-besluit@2013-07-01', 'wet-meldcode-2013/meldcode-hebben@2013-07-01'],
      zekerheid: 'uitleg',
      leest: [],
    },
  ],
}

const weging20130731Dan1: Weegbesluit = { uitkomst: 'menselijk_oordeel', melding: 'mens_kiest', hulp: 'mens_kiest' }
const weging20130731Dan2: Weegbesluit = { uitkomst: 'raadpleeg_veilig_thuis', melding: 'eerst_advies', hulp: 'na_advies' }
/** Moet er gemeld worden, en is hulp ook mogelijk? Geldig van 2013-07-31 tot en met 2018-12-31. */
const weging20130731: Tabel<Weegfeiten, Weegbesluit> = {
  id: 'meldcode/weging',
  titel: 'Moet er gemeld worden, en is hulp ook mogelijk?',
  geldig: { van: '2013-07-31', tot: '2018-12-31' },
  treffer: 'eerste',
  hash: '88ff1250a6f6ec7e',
  rijen: [
    {
      id: 'acuut-zonder-kader',
      als: (f) => is(f.acute_onveiligheid, 'ja'),
      dan: weging20130731Dan1,
      omdat: 'Er is acute onveiligheid. Zorg eerst voor veiligheid. Het besluit van toen liet de keuze tussen melden en zelf hulp bieden aan u.',
      bron: ['besluit-meldcode/art-2/lid-2/e@2013-07-31', 'voordeur-meldcode/gevaar-gaat-voor@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['acute_onveiligheid'],
    },
    {
      id: 'twijfel-over-vermoeden',
      als: (f) => is(f.vermoeden, 'twijfel'),
      dan: weging20130731Dan2,
      omdat: 'U twijfelt. Het besluit vroeg toen om bij twijfel altijd advies te vragen aan het meldpunt (nu Veilig Thuis).',
      bron: ['besluit-meldcode/art-2/lid-2/d@2013-07-31', 'besluit-meldcode/art-2/lid-2/d@2015-01-01'],
      zekerheid: 'wet',
      leest: ['vermoeden'],
    },
    {
      id: 'twijfel-over-acute-onveiligheid',
      als: (f) => is(f.acute_onveiligheid, 'twijfel'),
      dan: weging20130731Dan2,
      omdat: 'U twijfelt over acute onveiligheid. Het besluit vroeg toen om bij twijfel altijd advies te vragen aan het meldpunt (nu Veilig Thuis).',
      bron: ['besluit-meldcode/art-2/lid-2/d@2013-07-31', 'besluit-meldcode/art-2/lid-2/d@2015-01-01'],
      zekerheid: 'wet',
      leest: ['acute_onveiligheid'],
    },
    {
      id: 'twijfel-over-structurele-onveiligheid',
      als: (f) => is(f.structurele_onveiligheid, 'twijfel'),
      dan: weging20130731Dan2,
      omdat: 'U twijfelt over structurele onveiligheid. Het besluit vroeg toen om bij twijfel altijd advies te vragen aan het meldpunt (nu Veilig Thuis).',
      bron: ['besluit-meldcode/art-2/lid-2/d@2013-07-31', 'besluit-meldcode/art-2/lid-2/d@2015-01-01'],
      zekerheid: 'wet',
      leest: ['structurele_onveiligheid'],
    },
    {
      id: 'structureel-zonder-kader',
      als: (f) => is(f.structurele_onveiligheid, 'ja'),
      dan: weging20130731Dan1,
      omdat: 'Er is structurele onveiligheid. Het besluit van toen liet de keuze tussen melden en zelf hulp bieden of organiseren aan u.',
      bron: ['besluit-meldcode/art-2/lid-2/e@2013-07-31'],
      zekerheid: 'wet',
      leest: ['structurele_onveiligheid'],
    },
    {
      id: 'geen-vermoeden',
      als: (f) => is(f.vermoeden, 'nee'),
      dan: { uitkomst: 'afsluiten', melding: 'nee', hulp: 'zo_nodig' },
      omdat: 'U hebt na de stappen geen vermoeden van huiselijk geweld of kindermishandeling. U kunt de meldcode afsluiten en dat vastleggen.',
      bron: ['afwegingskader/sluiten-en-heropenen@2019-01-01', 'voordeur-meldcode/stappen-door-elkaar@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['vermoeden'],
    },
    {
      id: 'hulp-of-melden',
      als: (f) => is(f.vermoeden, 'ja'),
      dan: weging20130731Dan1,
      omdat: 'U hebt een vermoeden. Het besluit van toen liet u kiezen tussen zelf hulp bieden, hulp organiseren of melden.',
      bron: ['besluit-meldcode/art-2/lid-2/e@2013-07-31'],
      zekerheid: 'wet',
      leest: ['vermoeden'],
    },
  ],
}

const weging20190101Dan1: Weegbesluit = { uitkomst: 'melden', melding: 'ja', hulp: 'samen_met_veilig_thuis' }
const weging20190101Dan2: Weegbesluit = { uitkomst: 'raadpleeg_veilig_thuis', melding: 'eerst_advies', hulp: 'na_advies' }
/** Moet er gemeld worden, en is hulp ook mogelijk? Geldig van 2019-01-01. */
const weging20190101: Tabel<Weegfeiten, Weegbesluit> = {
  id: 'meldcode/weging',
  titel: 'Moet er gemeld worden, en is hulp ook mogelijk?',
  geldig: { van: '2019-01-01' },
  treffer: 'eerste',
  hash: '120aaa910b3ba5c5',
  rijen: [
    {
      id: 'acute-onveiligheid',
      als: (f) => is(f.acute_onveiligheid, 'ja'),
      dan: weging20190101Dan1,
      omdat: 'Er is acute onveiligheid. Dan vraagt de norm van uw beroep een melding bij Veilig Thuis.',
      bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/acute-onveiligheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['acute_onveiligheid'],
    },
    {
      id: 'structurele-onveiligheid',
      als: (f) => is(f.structurele_onveiligheid, 'ja'),
      dan: weging20190101Dan1,
      omdat: 'Er is structurele onveiligheid. Dan vraagt de norm van uw beroep een melding bij Veilig Thuis, ook als u zelf hulp geeft.',
      bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/structurele-onveiligheid@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['structurele_onveiligheid'],
    },
    {
      id: 'onthulling-door-slachtoffer',
      als: (f) => is(f.kader?.onthulling, 'elk_slachtoffer') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene') | is(f.onthulling?.door, 'andere_volwassene')),
      dan: weging20190101Dan1,
      omdat: "Een slachtoffer vertelde zelf over het geweld. Uw kader ziet zo'n onthulling als acute onveiligheid en vraagt een melding.",
      bron: ['afwegingskader/onthulling@2019-01-01', 'afwegingskader/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door'],
    },
    {
      id: 'onthulling-door-kind-of-zorgafhankelijke',
      als: (f) => is(f.kader?.onthulling, 'kind_of_zorgafhankelijke') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene')),
      dan: weging20190101Dan1,
      omdat: 'Een kind of een volwassene die van zorg afhangt, vertelde zelf over het geweld. Uw kader ziet dat als acute onveiligheid en vraagt een melding.',
      bron: ['afwegingskader-sociaal-werk/onthulling@2019-01-01', 'afwegingskader/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door'],
    },
    {
      id: 'onthulling-van-ernstige-vorm',
      als: (f) => is(f.kader?.onthulling, 'ernstige_vormen') & (is(f.onthulling?.door, 'kind') | is(f.onthulling?.door, 'zorgafhankelijke_volwassene') | is(f.onthulling?.door, 'andere_volwassene') | is(f.onthulling?.door, 'ouder_of_pleger')) & is(f.onthulling?.ernstig, true),
      dan: weging20190101Dan1,
      omdat: 'Iemand vertelde zelf over een ernstige vorm van geweld die tot acuut gevaar kan leiden. Uw kader ziet dat als acute onveiligheid en vraagt een melding.',
      bron: ['knmg-meldcode/onthulling@2019-01-01', 'knmg-meldcode/normen@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.onthulling', 'onthulling.door', 'onthulling.ernstig'],
    },
    {
      id: 'eer-of-dwang-zonder-vermoeden',
      als: (f) => is(f.vermoeden, 'nee') & is(f.eer_of_dwang_genoemd, true),
      dan: weging20190101Dan2,
      omdat: 'U noemt eergerelateerd geweld, huwelijksdwang of genitale verminking. Bel Veilig Thuis voordat u iets afsluit.',
      bron: ['augeo-meldcode/rechtstreeks-veilig-thuis@2015-01-01', 'voordeur-meldcode/gevaar-gaat-voor@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['vermoeden', 'eer_of_dwang_genoemd'],
    },
    {
      id: 'geen-vermoeden',
      als: (f) => is(f.vermoeden, 'nee') & is(f.acute_onveiligheid, 'nee') & is(f.structurele_onveiligheid, 'nee'),
      dan: { uitkomst: 'afsluiten', melding: 'nee', hulp: 'zo_nodig' },
      omdat: 'U hebt na de stappen geen vermoeden van huiselijk geweld of kindermishandeling. U sluit de meldcode af en legt dat vast.',
      bron: ['afwegingskader/vraag-1@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['vermoeden', 'acute_onveiligheid', 'structurele_onveiligheid'],
    },
    {
      id: 'twijfel-acuut-melden',
      als: (f) => is(f.kader?.twijfel, 'melden') & is(f.acute_onveiligheid, 'twijfel'),
      dan: weging20190101Dan1,
      omdat: 'U twijfelt over acute onveiligheid. In het onderwijs en bij leerplicht betekent twijfel meteen melden.',
      bron: ['afwegingskader-onderwijs/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.twijfel', 'acute_onveiligheid'],
    },
    {
      id: 'twijfel-structureel-melden',
      als: (f) => is(f.kader?.twijfel, 'melden') & is(f.structurele_onveiligheid, 'twijfel'),
      dan: weging20190101Dan1,
      omdat: 'U twijfelt over structurele onveiligheid. In het onderwijs en bij leerplicht betekent twijfel meteen melden.',
      bron: ['afwegingskader-onderwijs/vraag-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['kader.twijfel', 'structurele_onveiligheid'],
    },
    {
      id: 'twijfel-over-vermoeden',
      als: (f) => is(f.vermoeden, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt of er een vermoeden is. Vraag Veilig Thuis om advies voordat u verdergaat.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'voordeur-meldcode/twijfel-nooit-sluiten@2013-07-01'],
      zekerheid: 'beroepsnorm',
      leest: ['vermoeden'],
    },
    {
      id: 'twijfel-acuut-raadplegen',
      als: (f) => is(f.acute_onveiligheid, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt over acute onveiligheid. Bel Veilig Thuis meteen voor advies.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'afwegingskader-jeugdhulp/twijfel@2019-01-01', 'venvn-meldcode/twijfel@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['acute_onveiligheid'],
    },
    {
      id: 'twijfel-structureel-raadplegen',
      als: (f) => is(f.structurele_onveiligheid, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt over structurele onveiligheid. Vraag Veilig Thuis om advies.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'afwegingskader-jeugdhulp/twijfel@2019-01-01', 'venvn-meldcode/twijfel@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['structurele_onveiligheid'],
    },
    {
      id: 'geen-effectieve-hulp',
      als: (f) => is(f.effectieve_hulp, 'nee'),
      dan: weging20190101Dan1,
      omdat: 'U kunt geen effectieve hulp bieden of organiseren. Dan vraagt de norm van uw beroep een melding bij Veilig Thuis.',
      bron: ['afwegingskader/vraag-3@2019-01-01', 'afwegingskader/norm-2@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['effectieve_hulp'],
    },
    {
      id: 'twijfel-over-hulp',
      als: (f) => is(f.effectieve_hulp, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt of u effectieve hulp kunt bieden of organiseren. Vraag Veilig Thuis om advies.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'voordeur-meldcode/twijfel-vraag-3-4-5@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['effectieve_hulp'],
    },
    {
      id: 'hulp-niet-aanvaard',
      als: (f) => is(f.hulp_aanvaard, 'nee'),
      dan: weging20190101Dan1,
      omdat: 'De betrokkenen aanvaarden de hulp niet of zetten zich niet in. Dan vraagt het afwegingskader een melding bij Veilig Thuis.',
      bron: ['afwegingskader/vraag-4@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['hulp_aanvaard'],
    },
    {
      id: 'twijfel-over-aanvaarden',
      als: (f) => is(f.hulp_aanvaard, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt of de betrokkenen de hulp aanvaarden. Vraag Veilig Thuis om advies.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'voordeur-meldcode/twijfel-vraag-3-4-5@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['hulp_aanvaard'],
    },
    {
      id: 'hulp-zonder-resultaat',
      als: (f) => is(f.resultaat, 'nee'),
      dan: weging20190101Dan1,
      omdat: 'De hulp leidde niet op tijd tot veiligheid van alle betrokkenen. Dan vraagt de norm van uw beroep een melding, ook als u al eerder meldde.',
      bron: ['afwegingskader/vraag-5@2019-01-01', 'afwegingskader/norm-3@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['resultaat'],
    },
    {
      id: 'twijfel-over-resultaat',
      als: (f) => is(f.resultaat, 'twijfel'),
      dan: weging20190101Dan2,
      omdat: 'U twijfelt of de hulp genoeg veiligheid geeft. Vraag Veilig Thuis om advies; sluit nu niet af.',
      bron: ['afwegingskader/twijfel@2019-01-01', 'voordeur-meldcode/twijfel-vraag-3-4-5@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['resultaat'],
    },
    {
      id: 'hulp-loopt',
      als: (f) => is(f.resultaat, 'loopt_nog'),
      dan: { uitkomst: 'hulp_met_termijn', melding: 'nee', hulp: 'bieden_of_organiseren' },
      omdat: 'De betrokkenen aanvaarden de hulp. U biedt of organiseert die en beantwoordt vraag 5 aan het eind van de afgesproken termijn.',
      bron: ['afwegingskader/vraag-4@2019-01-01', 'afwegingskader/vraag-5@2019-01-01', 'voordeur-meldcode/termijn-voor-hulp@2013-07-01'],
      zekerheid: 'uitleg',
      leest: ['resultaat'],
    },
    {
      id: 'hulp-hielp',
      als: (f) => is(f.resultaat, 'ja'),
      dan: { uitkomst: 'afsluiten_met_volgafspraken', melding: 'nee', hulp: 'afronden_en_volgen' },
      omdat: 'De hulp leidde op tijd tot veiligheid en herstel van alle betrokkenen. U sluit de hulp af met afspraken om de veiligheid te blijven volgen.',
      bron: ['afwegingskader/vraag-5@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['resultaat'],
    },
  ],
}

/** Moet er gemeld worden, en is hulp ook mogelijk? Alle versies, de oudste eerst. */
export const weging: readonly Tabel<Weegfeiten, Weegbesluit>[] = [weging19000101, weging20130701, weging20130731, weging20190101]
