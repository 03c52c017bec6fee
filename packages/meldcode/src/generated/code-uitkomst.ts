// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/code-uitkomst.1900-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Documentbesluit, Documentstand } from './typen.ts'

const codeUitkomst19000101Dan1: Documentbesluit = { uitkomst: 'onbepaald' }
/** Voldoet de meldcode? Geldig van 1900-01-01. */
const codeUitkomst19000101: Tabel<Documentstand, Documentbesluit> = {
  id: 'meldcode/code-uitkomst',
  titel: 'Voldoet de meldcode?',
  geldig: { van: '1900-01-01' },
  treffer: 'uniek',
  hash: '752f3e3f1afb0cb2',
  rijen: [
    {
      id: 'iets-ontbreekt',
      als: (f) => is(f.gevonden, 'iets_ontbreekt'),
      dan: { uitkomst: 'voldoet_niet' },
      omdat: 'De meldcode mist minstens een onderdeel dat het besluit of de wet vraagt.',
      bron: ['voordeur-plicht/alles-aanwezig@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevonden'],
    },
    {
      id: 'iets-onbekend',
      als: (f) => is(f.gevonden, 'iets_onbekend'),
      dan: codeUitkomst19000101Dan1,
      omdat: 'Van minstens een onderdeel is niet bekend of het in de meldcode staat.',
      bron: ['voordeur-plicht/alles-aanwezig@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevonden'],
    },
    {
      id: 'eigen-regels-niet-gelezen',
      als: (f) => is(f.gevonden, 'alles_aanwezig') & (is(f.beroep, 'kindercentrum') | is(f.beroep, 'gastouderbureau') | is(f.beroep, 'gastouder') | is(f.beroep, 'halt')),
      dan: codeUitkomst19000101Dan1,
      omdat: 'Alle onderdelen van het algemene besluit staan erin. Uw sector heeft ook een eigen regeling, en de tekst daarvan van nu is niet gelezen.',
      bron: ['voordeur-plicht/eigen-regels-niet-gelezen@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevonden', 'beroep'],
    },
    {
      id: 'alles-aanwezig',
      als: (f) => is(f.gevonden, 'alles_aanwezig') & (is(f.beroep, 'zorginstelling') | is(f.beroep, 'solistisch_werkende_zorgverlener') | is(f.beroep, 'ggd') | is(f.beroep, 'zelfstandige_verzorgende') | is(f.beroep, 'wmo_aanbieder') | is(f.beroep, 'wmo_aanbieder_hulpmiddelen') | is(f.beroep, 'jeugdhulpaanbieder') | is(f.beroep, 'solistisch_jeugdhulpverlener') | is(f.beroep, 'gecertificeerde_instelling') | is(f.beroep, 'basisschool') | is(f.beroep, 'voortgezet_onderwijs') | is(f.beroep, 'speciaal_onderwijs') | is(f.beroep, 'mbo') | is(f.beroep, 'hbo_of_universiteit') | is(f.beroep, 'leerplichtambtenaar') | is(f.beroep, 'gevangenis') | is(f.beroep, 'justitiele_jeugdinrichting') | is(f.beroep, 'tbs_kliniek') | is(f.beroep, 'reclassering') | is(f.beroep, 'coa') | is(f.beroep, 'vrijwilligersorganisatie') | is(f.beroep, 'kapper') | is(f.beroep, 'schoonheidsspecialist') | is(f.beroep, 'buur_of_burger') | is(f.beroep, 'politie') | is(f.beroep, 'dierenarts') | is(f.beroep, 'advocaat') | is(f.beroep, 'notaris') | is(f.beroep, 'woningcorporatie')),
      dan: { uitkomst: 'voldoet' },
      omdat: 'Alle onderdelen die voor deze organisatie gelden, staan in de meldcode.',
      bron: ['voordeur-plicht/alles-aanwezig@1900-01-01'],
      zekerheid: 'uitleg',
      leest: ['gevonden', 'beroep'],
    },
  ],
}

/** Voldoet de meldcode? Alle versies, de oudste eerst. */
export const codeUitkomst: readonly Tabel<Documentstand, Documentbesluit>[] = [codeUitkomst19000101]
