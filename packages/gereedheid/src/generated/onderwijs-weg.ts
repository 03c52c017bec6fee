// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-weg.2026-08-01.yaml
import { is, minderDan, type Tabel } from '@voordeur/kern'
import type { Onderwijsbesluit, Onderwijsfeiten } from './typen.ts'

const onderwijsWeg20260801Dan1: Onderwijsbesluit = { stap: 'buiten_gelezen_wet' }
const onderwijsWeg20260801Dan2: Onderwijsbesluit = { stap: 'naar_school' }
const onderwijsWeg20260801Dan3: Onderwijsbesluit = { stap: 'aanmelden' }
/** Waar staat dit kind op de weg naar een school? Geldig van 2026-08-01. */
const onderwijsWeg20260801: Tabel<Onderwijsfeiten, Onderwijsbesluit> = {
  id: 'gereedheid/onderwijs-weg',
  titel: 'Waar staat dit kind op de weg naar een school?',
  geldig: { van: '2026-08-01' },
  treffer: 'eerste',
  hash: 'c7be1bb1a04002de',
  rijen: [
    {
      id: 'te-jong',
      als: (f) => minderDan(f.leeftijd, 3),
      dan: { stap: 'te_jong_om_aan_te_melden' },
      omdat: 'Aanmelden kan vanaf de dag waarop het kind drie jaar wordt.',
      bron: ['wpo/art-40/lid-2@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leeftijd'],
    },
    {
      id: 'voortgezet',
      als: (f) => (is(f.schoolsoort, 'voortgezet_onderwijs') | is(f.schoolsoort, 'beroepsonderwijs')),
      dan: onderwijsWeg20260801Dan1,
      omdat: 'De gelezen wet gaat over de basisschool en de speciale basisschool. Over toelating tot de middelbare school en het mbo geeft dit voorstel geen oordeel.',
      bron: ['voordeur-onderwijs/buiten-gelezen-wet@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['schoolsoort'],
    },
    {
      id: 'speciaal-onderwijs',
      als: (f) => is(f.schoolsoort, 'speciaal_onderwijs'),
      dan: onderwijsWeg20260801Dan1,
      omdat: 'Het speciaal onderwijs valt onder een andere wet. Over toelating daar geeft dit voorstel geen oordeel.',
      bron: ['voordeur-onderwijs/buiten-gelezen-wet@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['schoolsoort'],
    },
    {
      id: 'toegelaten',
      als: (f) => is(f.aanmelding, 'toegelaten'),
      dan: onderwijsWeg20260801Dan2,
      omdat: 'De school heeft het kind toegelaten. Is het leerplichtig, dan gaat het na de inschrijving geregeld naar school, vanaf de dag dat het kan komen.',
      bron: ['wpo/art-40/lid-1@2026-08-01', 'leerplichtwet/art-4/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['aanmelding'],
    },
    {
      id: 'geweigerd',
      als: (f) => is(f.aanmelding, 'geweigerd'),
      dan: { stap: 'na_weigering' },
      omdat: 'De school heeft geweigerd. Het hangt van de reden af of dat mag.',
      bron: ['wpo/art-40/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['aanmelding'],
    },
    {
      id: 'niet-behandeld',
      als: (f) => is(f.aanmelding, 'niet_behandeld'),
      dan: { stap: 'niet_behandeld' },
      omdat: 'De school heeft besloten de aanmelding niet te behandelen. De wet noemt dat; wanneer het mag, staat niet in het gelezen deel.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'voordeur-onderwijs/grond-niet-genoemd@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['aanmelding'],
    },
    {
      id: 'eerst-verklaring',
      als: (f) => is(f.aanmelding, 'in_behandeling') & is(f.schoolsoort, 'speciale_basisschool') & is(f.toelaatbaarheidsverklaring, false),
      dan: { stap: 'eerst_verklaring' },
      omdat: 'Een speciale basisschool mag een kind pas toelaten als het daar toelaatbaar is verklaard.',
      bron: ['wpo/art-40/lid-8@2026-08-01'],
      zekerheid: 'wet',
      leest: ['aanmelding', 'schoolsoort', 'toelaatbaarheidsverklaring'],
    },
    {
      id: 'in-behandeling',
      als: (f) => is(f.aanmelding, 'in_behandeling'),
      dan: { stap: 'na_aanmelding' },
      omdat: 'Het kind is schriftelijk aangemeld. Nu lopen de termijnen voor de beslissing.',
      bron: ['wpo/art-40/lid-6@2026-08-01'],
      zekerheid: 'wet',
      leest: ['aanmelding'],
    },
    {
      id: 'al-ingeschreven',
      als: (f) => is(f.ingeschreven, 'nieuwe_school'),
      dan: onderwijsWeg20260801Dan2,
      omdat: 'Het kind staat al ingeschreven op deze school. Is het leerplichtig, dan gaat het daar geregeld naartoe.',
      bron: ['leerplichtwet/art-4/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['ingeschreven'],
    },
    {
      id: 'oude-school-veilig',
      als: (f) => is(f.ingeschreven, 'oude_school') & is(f.oude_school_veilig_en_bereikbaar, true),
      dan: { stap: 'oude_school_bezoeken' },
      omdat: 'Het kind staat nog ingeschreven op de oude school en kan daar veilig naartoe. Het hoeft niet van school te wisselen.',
      bron: ['voordeur-onderwijs/oude-school-kan@2026-08-01', 'leerplichtwet/art-4/lid-1@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'oude_school_veilig_en_bereikbaar'],
    },
    {
      id: 'oude-school-kan-niet',
      als: (f) => is(f.ingeschreven, 'oude_school') & is(f.oude_school_veilig_en_bereikbaar, false),
      dan: onderwijsWeg20260801Dan3,
      omdat: 'De oude school is niet veilig of niet te bereiken. De weg naar een nieuwe school begint met een schriftelijke aanmelding.',
      bron: ['voordeur-onderwijs/van-school-wisselen@2026-08-01', 'wpo/art-40/lid-2@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'oude_school_veilig_en_bereikbaar'],
    },
    {
      id: 'aanmelden-nergens',
      als: (f) => is(f.ingeschreven, 'nergens'),
      dan: onderwijsWeg20260801Dan3,
      omdat: 'Het kind staat op geen enkele school en is nog niet aangemeld. Aanmelden gaat schriftelijk en kan vanaf drie jaar.',
      bron: ['wpo/art-40/lid-2@2026-08-01'],
      zekerheid: 'wet',
      leest: ['ingeschreven'],
    },
  ],
}

/** Waar staat dit kind op de weg naar een school? Alle versies, de oudste eerst. */
export const onderwijsWeg: readonly Tabel<Onderwijsfeiten, Onderwijsbesluit>[] = [onderwijsWeg20260801]
