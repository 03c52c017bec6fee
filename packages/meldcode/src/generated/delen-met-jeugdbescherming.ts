// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/delen-met-jeugdbescherming.2015-01-01.yaml
// specs/meldcode/delen-met-jeugdbescherming.2019-01-01.yaml
// specs/meldcode/delen-met-jeugdbescherming.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Deelbesluit, DelenMetJeugdbescherming } from './typen.ts'

const delenMetJeugdbescherming20150101Dan1: Deelbesluit = { uitkomst: 'menselijk_oordeel' }
/** Mag of moet u dit delen met de raad of de gecertificeerde instelling? Geldig van 2015-01-01 tot en met 2018-12-31. */
const delenMetJeugdbescherming20150101: Tabel<DelenMetJeugdbescherming, Deelbesluit> = {
  id: 'meldcode/delen-met-jeugdbescherming',
  titel: 'Mag of moet u dit delen met de raad of de gecertificeerde instelling?',
  geldig: { van: '2015-01-01', tot: '2018-12-31' },
  treffer: 'eerste',
  hash: '1ae66fd416d11aa1',
  rijen: [
    {
      id: 'niet-beroepshalve',
      als: (f) => is(f.beroepshalve, false),
      dan: delenMetJeugdbescherming20150101Dan1,
      omdat: 'U weet dit niet door uw beroep. Wat u dan met de raad of de instelling mag delen, is niet gelezen. Bij Veilig Thuis kunt u altijd terecht.',
      bron: ['voordeur-meldcode-delen/buiten-beroep@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroepshalve'],
    },
    {
      id: 'raad',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming'),
      dan: delenMetJeugdbescherming20150101Dan1,
      omdat: 'Over informatie aan de raad is van deze tijd geen tekst gelezen.',
      bron: ['voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['aan'],
    },
    {
      id: 'niet-onder-toezicht-met-toestemming',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false) & is(f.toestemming, 'gegeven'),
      dan: { uitkomst: 'mag' },
      omdat: 'Er is geen ondertoezichtstelling, maar wel toestemming. U mag delen waar die toestemming over gaat.',
      bron: ['voordeur-meldcode-delen/toestemming-volstaat@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht', 'toestemming'],
    },
    {
      id: 'niet-onder-toezicht',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false),
      dan: { uitkomst: 'eerst_toestemming' },
      omdat: 'Er is geen ondertoezichtstelling die deze instelling uitvoert. Vraag dus eerst toestemming.',
      bron: ['voordeur-meldcode-delen/eerst-toestemming@2015-01-01', 'jeugdwet/art-7.3.11/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht'],
    },
    {
      id: 'ots-niet-gelezen',
      als: (f) => is(f.aan, 'gecertificeerde_instelling'),
      dan: delenMetJeugdbescherming20150101Dan1,
      omdat: 'De tekst over de ondertoezichtstelling is tussen 2015 en 2026 veranderd. In 2015 moest u ook ongevraagd inlichten; de tekst van deze dag is niet gelezen.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2015-01-01', 'voordeur-meldcode-delen/ots-niet-gelezen@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['aan'],
    },
  ],
}

const delenMetJeugdbescherming20190101Dan1: Deelbesluit = { uitkomst: 'menselijk_oordeel' }
/** Mag of moet u dit delen met de raad of de gecertificeerde instelling? Geldig van 2019-01-01 tot en met 2025-12-31. */
const delenMetJeugdbescherming20190101: Tabel<DelenMetJeugdbescherming, Deelbesluit> = {
  id: 'meldcode/delen-met-jeugdbescherming',
  titel: 'Mag of moet u dit delen met de raad of de gecertificeerde instelling?',
  geldig: { van: '2019-01-01', tot: '2025-12-31' },
  treffer: 'eerste',
  hash: 'db10347dc6429bc7',
  rijen: [
    {
      id: 'niet-beroepshalve',
      als: (f) => is(f.beroepshalve, false),
      dan: delenMetJeugdbescherming20190101Dan1,
      omdat: 'U weet dit niet door uw beroep. Wat u dan met de raad of de instelling mag delen, is niet gelezen. Bij Veilig Thuis kunt u altijd terecht.',
      bron: ['voordeur-meldcode-delen/buiten-beroep@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroepshalve'],
    },
    {
      id: 'raad-ongevraagd',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.op_verzoek, false),
      dan: delenMetJeugdbescherming20190101Dan1,
      omdat: 'Of u de raad uit uzelf mag inlichten, staat in artikel 1:240 van het Burgerlijk Wetboek. Dat is niet gelezen.',
      bron: ['voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['aan', 'op_verzoek'],
    },
    {
      id: 'raad-niet-nodig',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'nee'),
      dan: { uitkomst: 'mag_niet' },
      omdat: 'Volgens de KNMG mag u de raad alleen geven wat nodig is. Dit is niet nodig.',
      bron: ['knmg-meldcode/informatieverzoek@2019-01-01', 'voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'raad-noodzaak-onzeker',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'twijfel'),
      dan: delenMetJeugdbescherming20190101Dan1,
      omdat: 'U twijfelt of de raad dit nodig heeft. Vraag de raad waarvoor, en overleg met een collega.',
      bron: ['voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'raad-op-verzoek',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'ja'),
      dan: { uitkomst: 'mag_na_afweging' },
      omdat: 'Vraagt de raad erom en is het nodig, dan mag u het volgens de KNMG geven. De wet zelf is niet gelezen.',
      bron: ['knmg-meldcode/informatieverzoek@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'niet-onder-toezicht-met-toestemming',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false) & is(f.toestemming, 'gegeven'),
      dan: { uitkomst: 'mag' },
      omdat: 'Er is geen ondertoezichtstelling, maar wel toestemming. U mag delen waar die toestemming over gaat.',
      bron: ['voordeur-meldcode-delen/toestemming-volstaat@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht', 'toestemming'],
    },
    {
      id: 'niet-onder-toezicht',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false),
      dan: { uitkomst: 'eerst_toestemming' },
      omdat: 'Er is geen ondertoezichtstelling die deze instelling uitvoert. Vraag dus eerst toestemming.',
      bron: ['voordeur-meldcode-delen/eerst-toestemming@2015-01-01', 'jeugdwet/art-7.3.11/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht'],
    },
    {
      id: 'ots-niet-gelezen',
      als: (f) => is(f.aan, 'gecertificeerde_instelling'),
      dan: delenMetJeugdbescherming20190101Dan1,
      omdat: 'De tekst over de ondertoezichtstelling is tussen 2015 en 2026 veranderd. In 2015 moest u ook ongevraagd inlichten; de tekst van deze dag is niet gelezen.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2015-01-01', 'voordeur-meldcode-delen/ots-niet-gelezen@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['aan'],
    },
  ],
}

const delenMetJeugdbescherming20260101Dan1: Deelbesluit = { uitkomst: 'menselijk_oordeel' }
const delenMetJeugdbescherming20260101Dan2: Deelbesluit = { uitkomst: 'mag' }
const delenMetJeugdbescherming20260101Dan3: Deelbesluit = { uitkomst: 'eerst_toestemming' }
/** Mag of moet u dit delen met de raad of de gecertificeerde instelling? Geldig van 2026-01-01. */
const delenMetJeugdbescherming20260101: Tabel<DelenMetJeugdbescherming, Deelbesluit> = {
  id: 'meldcode/delen-met-jeugdbescherming',
  titel: 'Mag of moet u dit delen met de raad of de gecertificeerde instelling?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '1769b466c154fabc',
  rijen: [
    {
      id: 'niet-beroepshalve',
      als: (f) => is(f.beroepshalve, false),
      dan: delenMetJeugdbescherming20260101Dan1,
      omdat: 'U weet dit niet door uw beroep. Wat u dan met de raad of de instelling mag delen, is niet gelezen. Bij Veilig Thuis kunt u altijd terecht.',
      bron: ['voordeur-meldcode-delen/buiten-beroep@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['beroepshalve'],
    },
    {
      id: 'raad-ongevraagd',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.op_verzoek, false),
      dan: delenMetJeugdbescherming20260101Dan1,
      omdat: 'Of u de raad uit uzelf mag inlichten, staat in artikel 1:240 van het Burgerlijk Wetboek. Dat is niet gelezen.',
      bron: ['voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'onbevestigd',
      leest: ['aan', 'op_verzoek'],
    },
    {
      id: 'raad-niet-nodig',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'nee'),
      dan: { uitkomst: 'mag_niet' },
      omdat: 'Volgens de KNMG mag u de raad alleen geven wat nodig is. Dit is niet nodig.',
      bron: ['knmg-meldcode/informatieverzoek@2019-01-01', 'voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'raad-noodzaak-onzeker',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'twijfel'),
      dan: delenMetJeugdbescherming20260101Dan1,
      omdat: 'U twijfelt of de raad dit nodig heeft. Vraag de raad waarvoor, en overleg met een collega.',
      bron: ['voordeur-meldcode-delen/raad-niet-gelezen@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'raad-op-verzoek',
      als: (f) => is(f.aan, 'raad_voor_de_kinderbescherming') & is(f.noodzakelijk, 'ja'),
      dan: { uitkomst: 'mag_na_afweging' },
      omdat: 'Vraagt de raad erom en is het nodig, dan mag u het volgens de KNMG geven. De wet zelf is niet gelezen.',
      bron: ['knmg-meldcode/informatieverzoek@2019-01-01'],
      zekerheid: 'beroepsnorm',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'niet-onder-toezicht-met-toestemming',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false) & is(f.toestemming, 'gegeven'),
      dan: delenMetJeugdbescherming20260101Dan2,
      omdat: 'Er is geen ondertoezichtstelling, maar wel toestemming. U mag delen waar die toestemming over gaat.',
      bron: ['voordeur-meldcode-delen/toestemming-volstaat@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht', 'toestemming'],
    },
    {
      id: 'niet-onder-toezicht',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.onder_toezicht, false),
      dan: delenMetJeugdbescherming20260101Dan3,
      omdat: 'Er is geen ondertoezichtstelling die deze instelling uitvoert. Vraag dus eerst toestemming.',
      bron: ['voordeur-meldcode-delen/eerst-toestemming@2015-01-01', 'jeugdwet/art-7.3.11/lid-1@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'onder_toezicht'],
    },
    {
      id: 'ots-noodzaak-onzeker',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.noodzakelijk, 'twijfel'),
      dan: delenMetJeugdbescherming20260101Dan1,
      omdat: 'U twijfelt of dit nodig kan zijn voor de ondertoezichtstelling. Vraag de instelling waarvoor, en overleg met een collega.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'ots-niet-nodig-met-toestemming',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.noodzakelijk, 'nee') & is(f.toestemming, 'gegeven'),
      dan: delenMetJeugdbescherming20260101Dan2,
      omdat: 'Dit is niet nodig voor de ondertoezichtstelling, maar er is toestemming. U mag delen waar die over gaat.',
      bron: ['voordeur-meldcode-delen/toestemming-volstaat@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk', 'toestemming'],
    },
    {
      id: 'ots-niet-nodig',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.noodzakelijk, 'nee'),
      dan: delenMetJeugdbescherming20260101Dan3,
      omdat: 'De plicht geldt alleen voor wat nodig kan zijn voor de ondertoezichtstelling. Dit is niet nodig; vraag dus toestemming.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2026-01-01', 'voordeur-meldcode-delen/eerst-toestemming@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aan', 'noodzakelijk'],
    },
    {
      id: 'ots-op-verzoek',
      als: (f) => is(f.aan, 'gecertificeerde_instelling') & is(f.op_verzoek, true),
      dan: { uitkomst: 'moet' },
      omdat: 'De instelling voert de ondertoezichtstelling uit en vraagt erom. U moet geven wat daarvoor nodig kan zijn, ook zonder toestemming.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2026-01-01'],
      zekerheid: 'wet',
      leest: ['aan', 'op_verzoek'],
    },
    {
      id: 'ots-ongevraagd',
      als: (f) => is(f.aan, 'gecertificeerde_instelling'),
      dan: delenMetJeugdbescherming20260101Dan2,
      omdat: 'U mag de instelling die de ondertoezichtstelling uitvoert ook uit uzelf geven wat nodig kan zijn. Dat is geen plicht.',
      bron: ['jeugdwet/art-7.3.11/lid-4@2026-01-01'],
      zekerheid: 'wet',
      leest: ['aan'],
    },
  ],
}

/** Mag of moet u dit delen met de raad of de gecertificeerde instelling? Alle versies, de oudste eerst. */
export const delenMetJeugdbescherming: readonly Tabel<DelenMetJeugdbescherming, Deelbesluit>[] = [delenMetJeugdbescherming20150101, delenMetJeugdbescherming20190101, delenMetJeugdbescherming20260101]
