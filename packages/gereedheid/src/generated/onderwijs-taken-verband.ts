// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-taken-verband.2026-08-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Onderwijsomstandigheden, Onderwijstaakregel } from './typen.ts'

/** Wat doet het samenwerkingsverband? Geldig van 2026-08-01. */
const onderwijsTakenVerband20260801: Tabel<Onderwijsomstandigheden, Onderwijstaakregel> = {
  id: 'gereedheid/onderwijs-taken-verband',
  titel: 'Wat doet het samenwerkingsverband?',
  geldig: { van: '2026-08-01' },
  treffer: 'verzamel',
  hash: 'fcfdb5babbe8e3f9',
  rijen: [
    {
      id: 'vraagt-verklaring-aan',
      als: (f) => is(f.schoolsoort, 'speciale_basisschool') & is(f.toelaatbaarheidsverklaring, false),
      dan: { taak: 'vraagt_verklaring_aan', wie: 'schoolbestuur' },
      omdat: 'Het schoolbestuur van de school waar het kind is aangemeld of ingeschreven, vraagt het samenwerkingsverband om de verklaring. Ouders hoeven dat niet zelf te doen.',
      bron: ['wpo/art-18a/lid-6/c@2026-08-01'],
      zekerheid: 'wet',
      leest: ['schoolsoort', 'toelaatbaarheidsverklaring'],
    },
    {
      id: 'verband-van-de-basisschool',
      als: (f) => is(f.schoolsoort, 'speciale_basisschool') & is(f.toelaatbaarheidsverklaring, false) & is(f.laatst_op_basisschool, true),
      dan: { taak: 'verband_van_de_basisschool', wie: 'samenwerkingsverband' },
      omdat: 'Stond het kind vlak voor de toelating op een basisschool, dan beslist het samenwerkingsverband van die school of het toelaatbaar is.',
      bron: ['wpo/art-40/lid-8/a@2026-08-01'],
      zekerheid: 'wet',
      leest: ['schoolsoort', 'toelaatbaarheidsverklaring', 'laatst_op_basisschool'],
    },
    {
      id: 'verband-waar-het-kind-woont',
      als: (f) => is(f.schoolsoort, 'speciale_basisschool') & is(f.toelaatbaarheidsverklaring, false) & is(f.laatst_op_basisschool, false),
      dan: { taak: 'verband_waar_het_kind_woont', wie: 'samenwerkingsverband' },
      omdat: 'Het samenwerkingsverband in het gebied waar het kind woont, beslist of het toelaatbaar is. Behalve als het kind buiten Nederland woont of bij een school van een landelijk verband is aangemeld: dan beslist het verband van die school.',
      bron: ['wpo/art-40/lid-8/b/1°@2026-08-01', 'wpo/art-40/lid-8/b/2°@2026-08-01', 'wpo/art-40/lid-8/c@2026-08-01'],
      zekerheid: 'wet',
      leest: ['schoolsoort', 'toelaatbaarheidsverklaring', 'laatst_op_basisschool'],
    },
    {
      id: 'adviseert',
      als: (f) => (is(f.schoolsoort, 'basisschool') | is(f.schoolsoort, 'speciale_basisschool')) & is(f.extra_ondersteuning, true),
      dan: { taak: 'adviseert', wie: 'samenwerkingsverband' },
      omdat: 'Het samenwerkingsverband adviseert over de steun die het kind nodig heeft, als het schoolbestuur daarom vraagt.',
      bron: ['wpo/art-18a/lid-6/d@2026-08-01'],
      zekerheid: 'wet',
      leest: ['schoolsoort', 'extra_ondersteuning'],
    },
    {
      id: 'steunpunt',
      als: (f) => (is(f.schoolsoort, 'basisschool') | is(f.schoolsoort, 'speciale_basisschool')) & is(f.extra_ondersteuning, true),
      dan: { taak: 'steunpunt', wie: 'steunpunt' },
      omdat: 'Ouders en kind kunnen bij het steunpunt van het samenwerkingsverband terecht voor advies en steun. Voor welke leerlingen precies, is niet gelezen.',
      bron: ['wpo/art-19/lid-1/b@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['schoolsoort', 'extra_ondersteuning'],
    },
  ],
  anders: {
    omdat: 'Er is nu geen taak voor het samenwerkingsverband.',
    bron: ['voordeur-onderwijs/altijd-voorstel@2026-08-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat doet het samenwerkingsverband? Alle versies, de oudste eerst. */
export const onderwijsTakenVerband: readonly Tabel<Onderwijsomstandigheden, Onderwijstaakregel>[] = [onderwijsTakenVerband20260801]
