// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-jeugdhulp.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapJeugdhulp20260101Dan1: Uitstroomstaprij = { stand: 'niet_nodig', wie: 'client' }
/** Gaat de jeugdhulp mee? Geldig van 2026-01-01. */
const stapJeugdhulp20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-jeugdhulp',
  titel: 'Gaat de jeugdhulp mee?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '6336b4208eecf34f',
  rijen: [
    {
      id: 'geen-kinderen',
      als: (f) => is(f.kinderen?.erbij, false),
      dan: stapJeugdhulp20260101Dan1,
      omdat: 'Er zijn geen kinderen met jeugdhulp.',
      bron: ['voordeur-uitstroom/eigen-tempo@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij'],
    },
    {
      id: 'geen-jeugdhulp',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.jeugdhulp, 'geen'),
      dan: stapJeugdhulp20260101Dan1,
      omdat: 'Geen van de kinderen krijgt jeugdhulp.',
      bron: ['voordeur-uitstroom/eigen-tempo@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.jeugdhulp'],
    },
    {
      id: 'zelfde-gemeente',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.jeugdhulp, 'zonder_verblijf') & is(f.bestemming?.gemeente, 'zelfde'),
      dan: { stand: 'geregeld', wie: 'gemeente' },
      omdat: 'De cliënt blijft in dezelfde gemeente. Volgens ons blijft de jeugdhulp dan ook bij die gemeente.',
      bron: ['jeugdwet/art-2.7a/lid-1@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.jeugdhulp', 'bestemming.gemeente'],
    },
    {
      id: 'gevraagd',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.jeugdhulp, 'zonder_verblijf') & is(f.bestemming?.gemeente, 'andere') & is(f.kinderen?.voortzetting_gevraagd, true),
      dan: { stand: 'loopt', wie: 'nieuwe_gemeente' },
      omdat: 'De nieuwe gemeente is gevraagd om de jeugdhulp te laten doorgaan. Verandert de woonplaats van het kind in de zin van de Jeugdwet, dan is dat een recht: hoogstens een jaar, bij dezelfde aanbieder, met dezelfde voorwaarden en tarieven.',
      bron: ['jeugdwet/art-2.7a/lid-1@2026-01-01'],
      zekerheid: 'wet',
      leest: ['kinderen.erbij', 'kinderen.jeugdhulp', 'bestemming.gemeente', 'kinderen.voortzetting_gevraagd'],
    },
    {
      id: 'vragen',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.jeugdhulp, 'zonder_verblijf') & is(f.bestemming?.gemeente, 'andere') & is(f.kinderen?.voortzetting_gevraagd, false),
      dan: { stand: 'te_doen', wie: 'client' },
      omdat: 'Vraag de nieuwe gemeente om de jeugdhulp te laten doorgaan. Verandert de woonplaats van het kind in de zin van de Jeugdwet, dan blijft de aanbieder hoogstens een jaar dezelfde, met dezelfde voorwaarden en tarieven, ook als de hulp nog moet beginnen.',
      bron: ['jeugdwet/art-2.7a/lid-1@2026-01-01', 'jeugdwet/art-2.7a/lid-2@2026-01-01'],
      zekerheid: 'wet',
      leest: ['kinderen.erbij', 'kinderen.jeugdhulp', 'bestemming.gemeente', 'kinderen.voortzetting_gevraagd'],
    },
    {
      id: 'met-verblijf',
      als: (f) => is(f.kinderen?.erbij, true) & is(f.kinderen?.jeugdhulp, 'met_verblijf'),
      dan: { stand: 'te_doen', wie: 'gemeente' },
      omdat: 'Een kind woont bij de jeugdhulp. Het recht op doorgaan geldt daar niet voor; een mens zoekt uit welke gemeente dit regelt.',
      bron: ['voordeur-uitstroom/jeugdhulp-met-verblijf@2026-01-01', 'jeugdwet/art-2.7a/lid-1@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['kinderen.erbij', 'kinderen.jeugdhulp'],
    },
  ],
}

/** Gaat de jeugdhulp mee? Alle versies, de oudste eerst. */
export const stapJeugdhulp: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapJeugdhulp20260101]
