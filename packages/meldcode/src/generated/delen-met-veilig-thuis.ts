// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/delen-met-veilig-thuis.2015-01-01.yaml
// specs/meldcode/delen-met-veilig-thuis.2026-01-01.yaml
import { JA, is, type Tabel } from '@voordeur/kern'
import type { Deelbesluit, DelenMetVeiligThuis } from './typen.ts'

/** Mag u dit met Veilig Thuis delen? Geldig van 2015-01-01 tot en met 2025-12-31. */
const delenMetVeiligThuis20150101: Tabel<DelenMetVeiligThuis, Deelbesluit> = {
  id: 'meldcode/delen-met-veilig-thuis',
  titel: 'Mag u dit met Veilig Thuis delen?',
  geldig: { van: '2015-01-01', tot: '2025-12-31' },
  treffer: 'eerste',
  hash: 'b7bc214cdb312fb1',
  rijen: [
    {
      id: 'advies-zonder-namen',
      als: (f) => is(f.aan, 'veilig_thuis_advies') & is(f.herleidbaar, false),
      dan: { uitkomst: 'mag' },
      omdat: 'Advies vragen zonder dat iemand te herkennen is, mag. Veilig Thuis legt dan geen gegevens van het gezin vast.',
      bron: ['veilig-thuis-werkwijze/advies-anoniem@2015-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['aan', 'herleidbaar'],
    },
    {
      id: 'wmo-niet-gelezen',
      als: () => JA,
      dan: { uitkomst: 'menselijk_oordeel' },
      omdat: 'De tekst van de Wmo op deze dag is niet gelezen. Een mens moet nagaan of u dit mocht delen.',
      bron: ['voordeur-meldcode-delen/wmo-niet-gelezen@2015-01-01', 'wmo-2015/art-5.2.6@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: [],
    },
  ],
}

const delenMetVeiligThuis20260101Dan1: Deelbesluit = { uitkomst: 'mag' }
const delenMetVeiligThuis20260101Dan2: Deelbesluit = { uitkomst: 'eerst_advies' }
const delenMetVeiligThuis20260101Dan3: Deelbesluit = { uitkomst: 'mag_niet' }
/** Mag u dit met Veilig Thuis delen? Geldig van 2026-01-01. */
const delenMetVeiligThuis20260101: Tabel<DelenMetVeiligThuis, Deelbesluit> = {
  id: 'meldcode/delen-met-veilig-thuis',
  titel: 'Mag u dit met Veilig Thuis delen?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '3f247ef6cebd78cf',
  rijen: [
    {
      id: 'advies-zonder-namen',
      als: (f) => is(f.aan, 'veilig_thuis_advies') & is(f.herleidbaar, false),
      dan: delenMetVeiligThuis20260101Dan1,
      omdat: 'Iedereen met een vermoeden mag Veilig Thuis om advies vragen. U deelt niets waaraan iemand te herkennen is.',
      bron: ['wmo-2015/art-4.1.1/lid-3@2026-01-01', 'veilig-thuis-werkwijze/advies-anoniem@2015-01-01'],
      zekerheid: 'wet',
      leest: ['aan', 'herleidbaar'],
    },
    {
      id: 'direct-gevaar',
      als: (f) => is(f.direct_gevaar, true),
      dan: delenMetVeiligThuis20260101Dan1,
      omdat: 'Er is direct gevaar. Noem aan Veilig Thuis wat nodig is om dat te stoppen; wacht niet op andere feiten.',
      bron: ['voordeur-meldcode-delen/gevaar-geeft-noodzaak@2015-01-01', 'wmo-2015/art-5.2.6@2026-01-01', 'wmo-2015/art-4.1.1/lid-2/a@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['direct_gevaar'],
    },
    {
      id: 'advies-met-namen',
      als: (f) => is(f.aan, 'veilig_thuis_advies'),
      dan: { uitkomst: 'menselijk_oordeel' },
      omdat: 'Advies vraagt u zonder namen. Wilt u namen noemen, overleg dan eerst met Veilig Thuis of dit een melding wordt.',
      bron: ['voordeur-meldcode-delen/advies-zonder-namen@2015-01-01', 'veilig-thuis-werkwijze/advies-anoniem@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan'],
    },
    {
      id: 'burger',
      als: (f) => is(f.beroepshalve, false),
      dan: delenMetVeiligThuis20260101Dan1,
      omdat: 'Iedereen mag bij Veilig Thuis melden of vragen van Veilig Thuis beantwoorden, ook een buur of een vrijwilliger.',
      bron: ['wmo-2015/art-4.1.1/lid-2/a@2026-01-01', 'voordeur-meldcode-delen/iedereen-mag-melden@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['beroepshalve'],
    },
    {
      id: 'twijfel-over-noodzaak',
      als: (f) => is(f.noodzakelijk, 'twijfel'),
      dan: delenMetVeiligThuis20260101Dan2,
      omdat: 'U twijfelt of dit nodig kan zijn. Vraag Veilig Thuis eerst wat nodig is, zonder namen te noemen.',
      bron: ['voordeur-meldcode-delen/twijfel-is-advies@2015-01-01', 'wmo-2015/art-4.1.1/lid-3@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['noodzakelijk'],
    },
    {
      id: 'niet-nodig',
      als: (f) => is(f.noodzakelijk, 'nee'),
      dan: delenMetVeiligThuis20260101Dan3,
      omdat: 'Het meldrecht geldt alleen voor wat nodig kan zijn om het geweld te stoppen of het vermoeden te onderzoeken. Deel dit dus niet op deze grond.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01', 'voordeur-meldcode-delen/geen-vermoeden-geen-meldrecht@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['noodzakelijk'],
    },
    {
      id: 'verzoek-van-veilig-thuis',
      als: (f) => is(f.aan, 'veilig_thuis_verzoek') & is(f.noodzakelijk, 'ja'),
      dan: { uitkomst: 'mag_na_afweging' },
      omdat: 'Veilig Thuis mag u om inlichtingen vragen en u mag die geven, ook zonder toestemming. Weeg zelf welke inlichtingen nodig kunnen zijn.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01'],
      zekerheid: 'wet',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'melding-bij-twijfel',
      als: (f) => is(f.aan, 'veilig_thuis_melding') & is(f.vermoeden, 'twijfel'),
      dan: delenMetVeiligThuis20260101Dan2,
      omdat: 'U twijfelt over het vermoeden. Vraag Veilig Thuis eerst om advies, zonder namen te noemen.',
      bron: ['voordeur-meldcode-delen/twijfel-is-advies@2015-01-01', 'wmo-2015/art-4.1.1/lid-3@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'vermoeden'],
    },
    {
      id: 'melding-zonder-vermoeden',
      als: (f) => is(f.aan, 'veilig_thuis_melding') & is(f.vermoeden, 'nee'),
      dan: delenMetVeiligThuis20260101Dan3,
      omdat: 'Zonder vermoeden geeft het meldrecht geen grond. Hebt u toch zorgen, vraag dan advies zonder namen.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01', 'voordeur-meldcode-delen/geen-vermoeden-geen-meldrecht@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'vermoeden'],
    },
    {
      id: 'meldrecht',
      als: (f) => is(f.aan, 'veilig_thuis_melding') & is(f.vermoeden, 'ja') & is(f.noodzakelijk, 'ja'),
      dan: delenMetVeiligThuis20260101Dan1,
      omdat: 'U mag Veilig Thuis inlichten, ook zonder toestemming en ook als u een geheimhoudingsplicht hebt.',
      bron: ['wmo-2015/art-5.2.6@2026-01-01'],
      zekerheid: 'wet',
      leest: ['aan', 'vermoeden', 'noodzakelijk'],
    },
  ],
}

/** Mag u dit met Veilig Thuis delen? Alle versies, de oudste eerst. */
export const delenMetVeiligThuis: readonly Tabel<DelenMetVeiligThuis, Deelbesluit>[] = [delenMetVeiligThuis20150101, delenMetVeiligThuis20260101]
