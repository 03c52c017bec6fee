// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-urgentie.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapUrgentie20260101Dan1: Uitstroomstaprij = { stand: 'te_doen', wie: 'gemeente' }
const stapUrgentie20260101Dan2: Uitstroomstaprij = { stand: 'te_doen', wie: 'begeleider' }
/** Is de voorrang op een woning geregeld? Geldig van 2026-01-01. */
const stapUrgentie20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-urgentie',
  titel: 'Is de voorrang op een woning geregeld?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '5b4892e782858eec',
  rijen: [
    {
      id: 'intrekking-dreigt',
      als: (f) => is(f.urgentie?.uitkomst, 'intrekking_voorleggen'),
      dan: stapUrgentie20260101Dan1,
      omdat: 'De urgentie wordt misschien ingetrokken. Een mens moet eerst de gevolgen wegen.',
      bron: ['rechtspraak-urgentie/les-6@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.uitkomst'],
    },
    {
      id: 'woning-gevonden',
      als: (f) => is(f.bestemming?.woning, 'gevonden') & is(f.bestemming?.gebied_veilig, true),
      dan: { stand: 'niet_nodig', wie: 'client' },
      omdat: 'Er is een woning in een gebied dat veilig is. Geef de urgentie pas op als de cliënt er veilig woont.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01', 'voordeur-uitstroom/gebied@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['bestemming.woning', 'bestemming.gebied_veilig'],
    },
    {
      id: 'gekregen',
      als: (f) => is(f.urgentie?.verklaring, 'gekregen'),
      dan: { stand: 'geregeld', wie: 'client' },
      omdat: 'Er is een urgentieverklaring. Let op tot wanneer die geldt.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring'],
    },
    {
      id: 'aangevraagd',
      als: (f) => is(f.urgentie?.verklaring, 'aangevraagd'),
      dan: { stand: 'loopt', wie: 'gemeente' },
      omdat: 'De urgentie is aangevraagd.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring'],
    },
    {
      id: 'afgewezen-met-aanbod',
      als: (f) => is(f.urgentie?.verklaring, 'afgewezen') & is(f.bestemming?.woning, 'aanbod'),
      dan: { stand: 'te_doen', wie: 'advocaat' },
      omdat: 'De urgentie is afgewezen, maar er is een aanbod. Laat een mens de afwijzing toch bekijken, voor als het aanbod niet doorgaat.',
      bron: ['voordeur-uitstroom/afwijzing-is-niet-het-einde@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'bestemming.woning'],
    },
    {
      id: 'afgewezen',
      als: (f) => is(f.urgentie?.verklaring, 'afgewezen'),
      dan: { stand: 'blokkeert', wie: 'advocaat' },
      omdat: 'De urgentie is afgewezen. Laat een mens met kennis van zaken de redenen bekijken; op het besluit staat hoe bezwaar kan. Dit is geen einde van de hulp.',
      bron: ['voordeur-uitstroom/afwijzing-is-niet-het-einde@2026-01-01', 'rechtspraak-urgentie/les-2@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring'],
    },
    {
      id: 'verlopen',
      als: (f) => is(f.urgentie?.verklaring, 'verlopen'),
      dan: stapUrgentie20260101Dan2,
      omdat: 'De verklaring is verlopen. Vraag verlenging of een nieuwe; wachten buiten eigen schuld telt niet tegen de cliënt.',
      bron: ['voordeur/wachttijd-buiten-schuld@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring'],
    },
    {
      id: 'eerst-verblijfsrecht',
      als: (f) => is(f.urgentie?.verklaring, 'geen') & is(f.urgentie?.uitkomst, 'eerst_verblijfsrecht'),
      dan: { stand: 'blokkeert', wie: 'advocaat', stap_terug: 'verblijfsrecht' },
      omdat: 'Urgentie zegt: eerst het verblijfsrecht. Dat is geen afwijzing van de nood.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'urgentie.uitkomst'],
    },
    {
      id: 'aanvragen',
      als: (f) => is(f.urgentie?.verklaring, 'geen') & (is(f.urgentie?.uitkomst, 'wettelijke_groep') | is(f.urgentie?.uitkomst, 'voldoet_lokaal') | is(f.urgentie?.uitkomst, 'behoud')),
      dan: { stand: 'te_doen', wie: 'client' },
      omdat: 'De cliënt kan urgentie krijgen, maar die is nog niet aangevraagd. Vraag haar nu aan, met de opvang.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'urgentie.uitkomst'],
    },
    {
      id: 'bij-een-mens',
      als: (f) => is(f.urgentie?.verklaring, 'geen') & (is(f.urgentie?.uitkomst, 'menselijk_oordeel') | is(f.urgentie?.uitkomst, 'afwijzing_voorleggen')),
      dan: stapUrgentie20260101Dan1,
      omdat: 'Een mens bij de gemeente moet over urgentie oordelen. Vraag haar aan en vraag om redenen.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'urgentie.uitkomst'],
    },
    {
      id: 'lokale-regels',
      als: (f) => is(f.urgentie?.verklaring, 'geen') & is(f.urgentie?.uitkomst, 'geen_wettelijke_groep'),
      dan: stapUrgentie20260101Dan2,
      omdat: 'De cliënt hoort niet bij een wettelijke groep. Vraag wat de gemeente zelf regelt.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'urgentie.uitkomst'],
    },
    {
      id: 'urgentie-mist-feiten',
      als: (f) => is(f.urgentie?.verklaring, 'geen') & is(f.urgentie?.uitkomst, 'onbepaald'),
      dan: stapUrgentie20260101Dan2,
      omdat: 'Urgentie mist nog feiten. Beantwoord eerst die vragen.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie.verklaring', 'urgentie.uitkomst'],
    },
  ],
}

/** Is de voorrang op een woning geregeld? Alle versies, de oudste eerst. */
export const stapUrgentie: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapUrgentie20260101]
