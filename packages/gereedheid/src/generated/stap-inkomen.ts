// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-inkomen.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapInkomen20260101Dan1: Uitstroomstaprij = { stand: 'geregeld', wie: 'client' }
const stapInkomen20260101Dan2: Uitstroomstaprij = { stand: 'blokkeert', wie: 'advocaat' }
const stapInkomen20260101Dan3: Uitstroomstaprij = { stand: 'te_doen', wie: 'advocaat' }
const stapInkomen20260101Dan4: Uitstroomstaprij = { stand: 'loopt', wie: 'advocaat' }
/** Is er inkomen om de huur te betalen? Geldig van 2026-01-01. */
const stapInkomen20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-inkomen',
  titel: 'Is er inkomen om de huur te betalen?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: 'ac78d26e3f66b20c',
  rijen: [
    {
      id: 'eigen-inkomen',
      als: (f) => is(f.inkomen?.bron, 'eigen_inkomen'),
      dan: stapInkomen20260101Dan1,
      omdat: 'De cliënt heeft eigen inkomen.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
    {
      id: 'geen-eerst-advocaat',
      als: (f) => is(f.inkomen?.bron, 'geen') & (is(f.verblijf?.status, 'geen') | is(f.verblijf?.status, 'wacht_op_verlenging') | is(f.verblijf?.status, 'wacht_op_wijziging') | is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.verblijf?.status, 'rechtmatig_anders')),
      dan: stapInkomen20260101Dan2,
      omdat: 'Er is nog geen inkomen, en het verblijfsrecht staat nog niet vast. Vraag pas een uitkering aan nadat een advocaat heeft gezegd of dat kan en of het de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'verblijf.status'],
    },
    {
      id: 'geen-afhankelijk',
      als: (f) => is(f.inkomen?.bron, 'geen') & is(f.verblijf?.status, 'rechtmatig_a_e_l') & is(f.verblijf?.afhankelijk, true),
      dan: stapInkomen20260101Dan2,
      omdat: 'Er is nog geen inkomen, en de vergunning hangt af van de (ex-)partner. Vraag pas een uitkering aan nadat een advocaat heeft gezegd of dat kan en of het de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'verblijf.status', 'verblijf.afhankelijk'],
    },
    {
      id: 'andere-gemeente-eerst-advocaat',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'andere') & (is(f.verblijf?.status, 'geen') | is(f.verblijf?.status, 'wacht_op_verlenging') | is(f.verblijf?.status, 'wacht_op_wijziging') | is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.verblijf?.status, 'rechtmatig_anders')),
      dan: stapInkomen20260101Dan3,
      omdat: 'De cliënt verhuist naar een andere gemeente, en het verblijfsrecht staat nog niet vast. Vraag daar pas een uitkering aan nadat een advocaat heeft gezegd of dat kan en of het de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente', 'verblijf.status'],
    },
    {
      id: 'andere-gemeente-afhankelijk',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'andere') & is(f.verblijf?.status, 'rechtmatig_a_e_l') & is(f.verblijf?.afhankelijk, true),
      dan: stapInkomen20260101Dan3,
      omdat: 'De cliënt verhuist naar een andere gemeente, en de vergunning hangt af van de (ex-)partner. Vraag daar pas een uitkering aan nadat een advocaat heeft gezegd of dat kan en of het de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente', 'verblijf.status', 'verblijf.afhankelijk'],
    },
    {
      id: 'aangevraagd-eerst-advocaat',
      als: (f) => is(f.inkomen?.bron, 'uitkering_aangevraagd') & (is(f.verblijf?.status, 'geen') | is(f.verblijf?.status, 'wacht_op_verlenging') | is(f.verblijf?.status, 'wacht_op_wijziging') | is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.verblijf?.status, 'rechtmatig_anders')),
      dan: stapInkomen20260101Dan4,
      omdat: 'De uitkering is aangevraagd, en het verblijfsrecht staat nog niet vast. Laat een advocaat vandaag nog nagaan of dat de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'verblijf.status'],
    },
    {
      id: 'aangevraagd-afhankelijk',
      als: (f) => is(f.inkomen?.bron, 'uitkering_aangevraagd') & is(f.verblijf?.status, 'rechtmatig_a_e_l') & is(f.verblijf?.afhankelijk, true),
      dan: stapInkomen20260101Dan4,
      omdat: 'De uitkering is aangevraagd, en de vergunning hangt af van de (ex-)partner. Laat een advocaat vandaag nog nagaan of dat de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'verblijf.status', 'verblijf.afhankelijk'],
    },
    {
      id: 'uitkering-andere-gemeente',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'andere'),
      dan: { stand: 'te_doen', wie: 'client' },
      omdat: 'De cliënt verhuist naar een andere gemeente. Vraag de uitkering daar op tijd opnieuw aan, zodat er geen maand zonder geld is.',
      bron: ['voordeur-uitstroom/uitkering-bij-verhuizing@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente'],
    },
    {
      id: 'uitkering',
      als: (f) => is(f.inkomen?.bron, 'uitkering') & is(f.bestemming?.gemeente, 'zelfde'),
      dan: stapInkomen20260101Dan1,
      omdat: 'De cliënt heeft een uitkering en blijft in de gemeente.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron', 'bestemming.gemeente'],
    },
    {
      id: 'aangevraagd',
      als: (f) => is(f.inkomen?.bron, 'uitkering_aangevraagd'),
      dan: { stand: 'loopt', wie: 'gemeente' },
      omdat: 'De uitkering is aangevraagd. Vraag om geld vooruit als dat nodig is.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
    {
      id: 'geen',
      als: (f) => is(f.inkomen?.bron, 'geen'),
      dan: { stand: 'blokkeert', wie: 'begeleider' },
      omdat: 'Er is nog geen inkomen, en zonder inkomen is een huurcontract niet te betalen. Vraag samen een uitkering aan. De hulp gaat intussen door.',
      bron: ['voordeur-uitstroom/inkomen-voor-huur@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.bron'],
    },
  ],
}

/** Is er inkomen om de huur te betalen? Alle versies, de oudste eerst. */
export const stapInkomen: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapInkomen20260101]
