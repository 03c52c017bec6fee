// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-persoon.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Wat hoort bij deze cliënt en bij urgentie? Geldig van 2026-01-01. */
const uitstroomPersoon20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-persoon',
  titel: 'Wat hoort bij deze cliënt en bij urgentie?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: '0f068544db4edbe2',
  rijen: [
    {
      id: 'man',
      als: (f) => is(f.man, true),
      dan: { code: 'ook_voor_een_man', soort: 'let_op' },
      omdat: 'Voor een man geldt hetzelfde. In de gelezen regels staat niet dat iemand een vrouw moet zijn.',
      bron: ['voordeur-uitstroom/geen-geslacht@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['man'],
    },
    {
      id: 'hoog-inkomen',
      als: (f) => is(f.boven_sociale_grens, true),
      dan: { code: 'hoog_inkomen_blijft_hulp', soort: 'let_op' },
      omdat: 'Een hoog inkomen betekent nooit dat er geen hulp is. Urgentie en veiligheid zijn een andere vraag dan het soort woning.',
      bron: ['voordeur-uitstroom/segment-is-andere-vraag@2026-01-01', 'voordeur/middenhuur@2015-01-01', 'nota-keten/zelfstandige-vrouwen@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['boven_sociale_grens'],
    },
    {
      id: 'urgentie-botst',
      als: (f) => is(f.urgentie_botst, true),
      dan: { code: 'urgentie_opnieuw', soort: 'let_op' },
      omdat: 'De uitkomst van urgentie past niet bij het verblijfsrecht. Vraag urgentie opnieuw op de peildatum.',
      bron: ['voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['urgentie_botst'],
    },
  ],
  anders: {
    omdat: 'Hier hoort verder niets bij.',
    bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij deze cliënt en bij urgentie? Alle versies, de oudste eerst. */
export const uitstroomPersoon: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomPersoon20260101]
