// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-leerplicht.2026-08-01.yaml
import { is, minderDan, minstens, type Tabel } from '@voordeur/kern'
import type { Leerplichtbesluit, Onderwijsfeiten } from './typen.ts'

const onderwijsLeerplicht20260801Dan1: Leerplichtbesluit = { leerplicht: 'nog_niet' }
const onderwijsLeerplicht20260801Dan2: Leerplichtbesluit = { leerplicht: 'leerplichtig' }
const onderwijsLeerplicht20260801Dan3: Leerplichtbesluit = { leerplicht: 'kwalificatieplicht_nagaan' }
/** Is dit kind leerplichtig? Geldig van 2026-08-01. */
const onderwijsLeerplicht20260801: Tabel<Onderwijsfeiten, Leerplichtbesluit> = {
  id: 'gereedheid/onderwijs-leerplicht',
  titel: 'Is dit kind leerplichtig?',
  geldig: { van: '2026-08-01' },
  treffer: 'eerste',
  hash: '34ecadfc642a9a66',
  rijen: [
    {
      id: 'onder-vijf',
      als: (f) => minderDan(f.leeftijd, 5),
      dan: onderwijsLeerplicht20260801Dan1,
      omdat: 'Het kind is nog geen vijf jaar. Er is nog geen leerplicht.',
      bron: ['leerplichtwet/art-3/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd'],
    },
    {
      id: 'vijf-nog-niet',
      als: (f) => minstens(f.leeftijd, 5) & minderDan(f.leeftijd, 6) & is(f.leerplicht_begonnen, false),
      dan: onderwijsLeerplicht20260801Dan1,
      omdat: 'De leerplicht begint pas op de eerste schooldag van de maand na de maand waarin het kind vijf werd.',
      bron: ['leerplichtwet/art-3/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd', 'leerplicht_begonnen'],
    },
    {
      id: 'vijf-begonnen',
      als: (f) => minstens(f.leeftijd, 5) & minderDan(f.leeftijd, 6) & is(f.leerplicht_begonnen, true),
      dan: onderwijsLeerplicht20260801Dan2,
      omdat: 'De eerste schooldag van de maand na de vijfde verjaardag is geweest. Het kind is leerplichtig.',
      bron: ['leerplichtwet/art-3/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd', 'leerplicht_begonnen'],
    },
    {
      id: 'zes-tot-en-met-elf',
      als: (f) => minstens(f.leeftijd, 6) & minderDan(f.leeftijd, 12),
      dan: onderwijsLeerplicht20260801Dan2,
      omdat: 'Een kind van deze leeftijd is leerplichtig.',
      bron: ['leerplichtwet/art-3/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd'],
    },
    {
      id: 'twaalf-of-dertien',
      als: (f) => minstens(f.leeftijd, 12) & minderDan(f.leeftijd, 14),
      dan: onderwijsLeerplicht20260801Dan2,
      omdat: 'Een kind van deze leeftijd is leerplichtig. Wij gaan ervan uit dat het nog geen twaalf schooljaren heeft; dat kan alleen als de basisschool in veel minder dan acht jaar is gedaan.',
      bron: ['leerplichtwet/art-3/lid-1@2026-08-01', 'leerplichtwet/art-3/lid-1/a@2026-08-01', 'leerplichtwet/art-3/lid-2@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['leeftijd'],
    },
    {
      id: 'twaalf-schooljaren',
      als: (f) => minstens(f.leeftijd, 14) & minderDan(f.leeftijd, 16) & is(f.twaalf_schooljaren, true),
      dan: onderwijsLeerplicht20260801Dan3,
      omdat: 'Het kind heeft twaalf hele schooljaren gehad. Dan eindigt de leerplicht en begint een andere plicht, tot achttien jaar of een startkwalificatie.',
      bron: ['leerplichtwet/art-3/lid-1/a@2026-08-01', 'leerplichtwet/art-3/lid-2@2026-08-01', 'leerplichtwet/art-4b@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd', 'twaalf_schooljaren'],
    },
    {
      id: 'veertien-of-vijftien',
      als: (f) => minstens(f.leeftijd, 14) & minderDan(f.leeftijd, 16) & is(f.twaalf_schooljaren, false),
      dan: onderwijsLeerplicht20260801Dan2,
      omdat: 'De leerplicht loopt door tot het einde van het schooljaar waarin het kind zestien wordt, of eerder, na twaalf schooljaren.',
      bron: ['leerplichtwet/art-3/lid-1/b@2026-08-01', 'leerplichtwet/art-3/lid-1/a@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd', 'twaalf_schooljaren'],
    },
    {
      id: 'zestien-of-zeventien',
      als: (f) => minstens(f.leeftijd, 16),
      dan: onderwijsLeerplicht20260801Dan3,
      omdat: 'De leerplicht eindigt na het schooljaar waarin de jongere zestien werd. Daarna begint een andere plicht, tot achttien jaar of een startkwalificatie.',
      bron: ['leerplichtwet/art-3/lid-1/b@2026-08-01', 'leerplichtwet/art-4b@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd'],
    },
  ],
}

/** Is dit kind leerplichtig? Alle versies, de oudste eerst. */
export const onderwijsLeerplicht: readonly Tabel<Onderwijsfeiten, Leerplichtbesluit>[] = [onderwijsLeerplicht20260801]
