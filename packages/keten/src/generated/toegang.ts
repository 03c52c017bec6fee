// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/toegang.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Bevindingoordeel, Toegangfeiten } from './typen.ts'

/** Komt iedereen bij de keten? Geldig van 2026-07-01. */
const toegang20260701: Tabel<Toegangfeiten, Bevindingoordeel> = {
  id: 'keten/toegang',
  titel: 'Komt iedereen bij de keten?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: 'ad994e321bbfb90a',
  rijen: [
    {
      id: 'bereikbaar',
      als: (f) => is(f.altijd_bereikbaar, false),
      dan: { code: 'niet_altijd_bereikbaar', soort: 'gat', ernst: 'gevaar', herstel: 'Zorg dat Veilig Thuis bij spoed dag en nacht bereikbaar is.' },
      omdat: 'Veilig Thuis is bij spoed niet altijd bereikbaar, en dat moet wel.',
      bron: ['ub-wmo-2015/art-4.1.1/lid-2/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['altijd_bereikbaar'],
    },
    {
      id: 'chat',
      als: (f) => is(f.chat_altijd_open, false),
      dan: { code: 'g06_geen_chat', soort: 'gat', ernst: 'kennis', herstel: 'Onderzoek een chat die altijd open is, alleen of met andere regio’s.' },
      omdat: 'Er is geen chat die dag en nacht open is. In oktober 2025 had geen gemeente die.',
      bron: ['gemeente-nu-chat/geen-chat@2025-10-29'],
      zekerheid: 'beleid',
      leest: ['chat_altijd_open'],
    },
    {
      id: 'zelfstandig',
      als: (f) => is(f.zelfstandige_slachtoffers, false),
      dan: { code: 'g15_zelfstandige_slachtoffers', soort: 'gat', ernst: 'aandacht', herstel: 'Maak een ingang die niet via uitkering of wijkteam loopt, bijvoorbeeld via werk of huisarts.' },
      omdat: 'Financieel zelfstandige slachtoffers komen weinig bij lokaal team of opvang.',
      bron: ['nota-keten/zelfstandige-vrouwen@2018-03-15'],
      zekerheid: 'beleid',
      leest: ['zelfstandige_slachtoffers'],
    },
    {
      id: 'kinderen',
      als: (f) => is(f.kinderen_eigen_client, false),
      dan: { code: 'g08_kinderen_geen_client', soort: 'gat', ernst: 'ernstig', herstel: 'Geef elk kind een eigen plan en een eigen begeleider.' },
      omdat: 'Kinderen in de opvang zijn niet zelf cliënt.',
      bron: ['lenferink/kinderen@2018-04-26'],
      zekerheid: 'beleid',
      leest: ['kinderen_eigen_client'],
    },
    {
      id: 'verblijf',
      als: (f) => is(f.opvang_voor_elke_verblijfsstatus, false),
      dan: { code: 'opvang_verblijfsstatus', soort: 'gat', ernst: 'ernstig', herstel: 'Spreek af waar slachtoffers terechtkunnen die nog geen inkomen of zekere verblijfsstatus hebben.' },
      omdat: 'Niet elk slachtoffer dat volgens de wet recht heeft op opvang, kan er terecht.',
      bron: ['wmo-2015/art-1.2.2/lid-2@2026-07-01', 'nota-keten/vluchtelingenvrouwen@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['opvang_voor_elke_verblijfsstatus'],
    },
    {
      id: 'contact',
      als: (f) => is(f.contactafspraak, false),
      dan: { code: 'geen_contactafspraak', soort: 'gat', ernst: 'aandacht', herstel: 'Maak één lijst met wie waarvoor te bellen is, ook buiten kantoortijd.' },
      omdat: 'Organisaties weten niet wie zij bij elkaar moeten bellen.',
      bron: ['voordeur-keten/afspraak@2018-01-01', 'wmo-2015/art-4.1.1/lid-4@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['contactafspraak'],
    },
  ],
  anders: {
    omdat: 'Over de toegang is niets gevonden.',
    bron: ['voordeur-keten/gat@2018-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Komt iedereen bij de keten? Alle versies, de oudste eerst. */
export const toegang: readonly Tabel<Toegangfeiten, Bevindingoordeel>[] = [toegang20260701]
