// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/woonsegment.2026-01-01.yaml
import { hoogstens, is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsegmentrij, Uitstroomsituatie } from './typen.ts'

const woonsegment20260101Dan1: Uitstroomsegmentrij = { segment: 'middenhuur' }
const woonsegment20260101Dan2: Uitstroomsegmentrij = { segment: 'boven_middenhuur' }
/** Welk soort woning past bij het inkomen? Geldig van 2026-01-01 tot en met 2026-12-31. */
const woonsegment20260101: Tabel<Uitstroomsituatie, Uitstroomsegmentrij> = {
  id: 'gereedheid/woonsegment',
  titel: 'Welk soort woning past bij het inkomen?',
  geldig: { van: '2026-01-01', tot: '2026-12-31' },
  treffer: 'eerste',
  hash: 'b8954e89906cee8f',
  rijen: [
    {
      id: 'sociale-huur',
      als: (f) => is(f.inkomen?.boven_sociale_grens, false),
      dan: { segment: 'sociale_huur' },
      omdat: 'Het inkomen past bij een sociale huurwoning.',
      bron: ['voordeur-uitstroom/segment-is-andere-vraag@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.boven_sociale_grens'],
    },
    {
      id: 'middenhuur-een',
      als: (f) => is(f.inkomen?.huishouden, 'een') & hoogstens(f.inkomen?.jaar_eurocent, 7014900),
      dan: woonsegment20260101Dan1,
      omdat: 'Dit is een middeninkomen voor een persoon. Waar de gemeente middenhuur aanwijst, kan de cliënt die krijgen.',
      bron: ['hvw-2014/art-10/lid-3@2024-07-01', 'hvw-2014/art-10/lid-4@2026-01-01', 'voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.huishouden', 'inkomen.jaar_eurocent'],
    },
    {
      id: 'middenhuur-meer',
      als: (f) => is(f.inkomen?.huishouden, 'meer') & hoogstens(f.inkomen?.jaar_eurocent, 9353100),
      dan: woonsegment20260101Dan1,
      omdat: 'Dit is een middeninkomen voor meer personen. Waar de gemeente middenhuur aanwijst, kan de cliënt die krijgen.',
      bron: ['hvw-2014/art-10/lid-3@2024-07-01', 'hvw-2014/art-10/lid-4@2026-01-01', 'voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.huishouden', 'inkomen.jaar_eurocent'],
    },
    {
      id: 'boven-middenhuur-een',
      als: (f) => is(f.inkomen?.huishouden, 'een'),
      dan: woonsegment20260101Dan2,
      omdat: 'Het inkomen is voor een persoon hoger dan de grens voor middenhuur in de wet. De raad kan de grens hoger leggen. Kijk anders naar vrije huur, koop of een tijdelijke woning.',
      bron: ['hvw-2014/art-10/lid-4@2026-01-01', 'voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.huishouden'],
    },
    {
      id: 'boven-middenhuur-meer',
      als: (f) => is(f.inkomen?.huishouden, 'meer'),
      dan: woonsegment20260101Dan2,
      omdat: 'Het inkomen is voor meer personen hoger dan de grens voor middenhuur in de wet. De raad kan de grens hoger leggen. Kijk anders naar vrije huur, koop of een tijdelijke woning.',
      bron: ['hvw-2014/art-10/lid-4@2026-01-01', 'voordeur/middenhuur@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['inkomen.huishouden'],
    },
  ],
}

/** Welk soort woning past bij het inkomen? Alle versies, de oudste eerst. */
export const woonsegment: readonly Tabel<Uitstroomsituatie, Uitstroomsegmentrij>[] = [woonsegment20260101]
