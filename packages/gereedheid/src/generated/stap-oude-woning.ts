// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-oude-woning.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapOudeWoning20260101Dan1: Uitstroomstaprij = { stand: 'te_doen', wie: 'advocaat' }
/** Wat gebeurt er met de oude woning? Geldig van 2026-01-01. */
const stapOudeWoning20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-oude-woning',
  titel: 'Wat gebeurt er met de oude woning?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '013b62733e20dedf',
  rijen: [
    {
      id: 'geen-recht',
      als: (f) => is(f.oude_woning?.recht, 'geen'),
      dan: { stand: 'niet_nodig', wie: 'client' },
      omdat: 'De cliënt heeft geen recht meer op een oude woning.',
      bron: ['voordeur-uitstroom/oude-woning@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['oude_woning.recht'],
    },
    {
      id: 'niet-veilig',
      als: (f) => (is(f.oude_woning?.recht, 'huur') | is(f.oude_woning?.recht, 'koop')) & is(f.oude_woning?.terug_veilig, false),
      dan: stapOudeWoning20260101Dan1,
      omdat: 'De cliënt heeft recht op de oude woning, maar teruggaan is niet veilig. Een advocaat regelt het contract of de koop. Dat recht is geen reden om geen andere woning te geven.',
      bron: ['voordeur-uitstroom/oude-woning@2026-01-01', 'rechtspraak-urgentie/les-11@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['oude_woning.recht', 'oude_woning.terug_veilig'],
    },
    {
      id: 'terug-kan',
      als: (f) => (is(f.oude_woning?.recht, 'huur') | is(f.oude_woning?.recht, 'koop')) & is(f.oude_woning?.terug_veilig, true),
      dan: stapOudeWoning20260101Dan1,
      omdat: 'Teruggaan naar de eigen woning kan een weg zijn, als de cliënt dat zelf wil. Een advocaat zegt hoe de cliënt daar alleen mag wonen.',
      bron: ['voordeur-uitstroom/oude-woning@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['oude_woning.recht', 'oude_woning.terug_veilig'],
    },
  ],
}

/** Wat gebeurt er met de oude woning? Alle versies, de oudste eerst. */
export const stapOudeWoning: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapOudeWoning20260101]
