import {
  beginCasus,
  deelGegevens,
  handelingsperspectief,
  kindcheck,
  pasToe,
  plicht,
  termijnen,
  toetsDossier,
  toetsMeldcode,
  volgende,
  weeg,
} from '@voordeur/meldcode'
import type { Werkwoorden } from './typen.ts'

export const meldcode: Werkwoorden<
  | 'maakMeldcodeWeging'
  | 'maakMeldcodeCasus'
  | 'maakMeldcodeGebeurtenis'
  | 'maakMeldcodeVervolg'
  | 'maakDossierToetsing'
  | 'maakKindcheck'
  | 'maakGegevensdeling'
  | 'maakMeldcodedocumentToetsing'
  | 'maakMeldcodeplicht'
  | 'maakHandelingsperspectief'
  | 'maakMeldtermijn'
> = {
  maakMeldcodeWeging: ({ antwoorden, ...context }) => weeg(antwoorden, context),
  maakMeldcodeCasus: ({ kader }) => beginCasus(kader),
  maakMeldcodeGebeurtenis: ({ casus, gebeurtenis }) => pasToe(casus, gebeurtenis),
  maakMeldcodeVervolg: ({ casus, ...context }) => volgende(casus, context),
  maakDossierToetsing: ({ casus, ...context }) => toetsDossier(casus, context),
  maakKindcheck: ({ antwoorden, ...context }) => kindcheck(antwoorden, context),
  maakGegevensdeling: ({ situatie, ...context }) => deelGegevens(situatie, context),
  maakMeldcodedocumentToetsing: ({ document, ...context }) => toetsMeldcode(document, context),
  maakMeldcodeplicht: ({ vraag, ...context }) => plicht(vraag, context),
  maakHandelingsperspectief: ({ vraag, ...context }) => handelingsperspectief(vraag, context),
  maakMeldtermijn: ({ melding, ...context }) => termijnen(melding, context),
}
