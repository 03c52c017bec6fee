// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-gezin.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Wat hoort bij de kinderen en de nieuwe gemeente? Geldig van 2026-01-01. */
const uitstroomGezin20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-gezin',
  titel: 'Wat hoort bij de kinderen en de nieuwe gemeente?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: 'ad5c92b898752d0f',
  rijen: [
    {
      id: 'kindbelang',
      als: (f) => is(f.kinderen, true),
      dan: { code: 'kindbelang', soort: 'plicht' },
      omdat: 'Weeg bij elk besluit de belangen van de kinderen, zichtbaar en met redenen.',
      bron: ['ivrk/art-3@2015-01-01', 'rechtspraak-urgentie/les-3@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen'],
    },
    {
      id: 'kind-op-komst',
      als: (f) => is(f.op_komst, true),
      dan: { code: 'kind_op_komst', soort: 'plicht' },
      omdat: 'Weeg ook het belang van het kind op komst, zichtbaar en met redenen.',
      bron: ['rechtspraak-urgentie/les-3@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['op_komst'],
    },
    {
      id: 'andere-gemeente',
      als: (f) => is(f.andere_gemeente, true),
      dan: { code: 'andere_gemeente', soort: 'let_op' },
      omdat: 'Naar een andere gemeente gaan kan veiliger zijn. Begin daar voor de verhuizing met urgentie, school en hulp, en met de uitkering als een advocaat daar niet eerst naar moet kijken.',
      bron: ['voordeur-uitstroom/andere-gemeente@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['andere_gemeente'],
    },
    {
      id: 'gelijkwaardige-jeugdhulp',
      als: (f) => is(f.kinderen, true) & is(f.andere_gemeente, true) & is(f.jeugdhulp, 'zonder_verblijf') & is(f.voortzetting_gevraagd, false),
      dan: { code: 'gelijkwaardige_jeugdhulp', soort: 'recht' },
      omdat: 'Verandert de woonplaats van het kind in de zin van de Jeugdwet, dan moet de nieuwe gemeente ook zonder verzoek hoogstens een jaar jeugdhulp geven die gelijkwaardig is.',
      bron: ['jeugdwet/art-2.7a/lid-3@2026-01-01'],
      zekerheid: 'wet',
      leest: ['kinderen', 'andere_gemeente', 'jeugdhulp', 'voortzetting_gevraagd'],
    },
    {
      id: 'jeugdhulp-veilig',
      als: (f) => is(f.kinderen, true) & is(f.jeugdhulp, 'zonder_verblijf'),
      dan: { code: 'jeugdhulp_veilig', soort: 'gevaar' },
      omdat: 'Krijgt een kind jeugdhulp? Blijf alleen bij dezelfde aanbieder als de weg daarheen veilig is en de aanbieder het nieuwe adres niet doorgeeft.',
      bron: ['voordeur-uitstroom/jeugdhulp-veilig@2026-01-01', 'voordeur-uitstroom/nieuw-adres@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen', 'jeugdhulp'],
    },
    {
      id: 'jeugdhulp-woonplaats',
      als: (f) => is(f.kinderen, true) & is(f.andere_gemeente, true) & is(f.jeugdhulp, 'zonder_verblijf'),
      dan: { code: 'jeugdhulp_woonplaats', soort: 'mens' },
      omdat: 'Verandert met deze verhuizing de woonplaats van het kind in de zin van de Jeugdwet? Alleen dan geldt het recht op doorgaan. Wat de wet met woonplaats bedoelt, is niet gelezen.',
      bron: ['voordeur-uitstroom/woonplaats-jeugdwet@2026-01-01', 'jeugdwet/art-2.7a/lid-1@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen', 'andere_gemeente', 'jeugdhulp'],
    },
    {
      id: 'jeugdhulp-met-verblijf',
      als: (f) => is(f.kinderen, true) & is(f.jeugdhulp, 'met_verblijf'),
      dan: { code: 'jeugdhulp_met_verblijf', soort: 'mens' },
      omdat: 'Welke gemeente regelt de hulp van het kind dat woont bij de jeugdhulp?',
      bron: ['voordeur-uitstroom/jeugdhulp-met-verblijf@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen', 'jeugdhulp'],
    },
  ],
  anders: {
    omdat: 'Hier hoort verder niets bij.',
    bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij de kinderen en de nieuwe gemeente? Alle versies, de oudste eerst. */
export const uitstroomGezin: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomGezin20260101]
