// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-vragen.2026-08-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Onderwijsaandachtspunt, Onderwijsomstandigheden } from './typen.ts'

/** Wat moet een mens nog nagaan over de school? Geldig van 2026-08-01. */
const onderwijsVragen20260801: Tabel<Onderwijsomstandigheden, Onderwijsaandachtspunt> = {
  id: 'gereedheid/onderwijs-vragen',
  titel: 'Wat moet een mens nog nagaan over de school?',
  geldig: { van: '2026-08-01' },
  treffer: 'verzamel',
  hash: 'da8e339d5b263ba2',
  rijen: [
    {
      id: 'vraag-ingeschreven-blijven',
      als: (f) => is(f.ingeschreven, 'oude_school') & (is(f.uitkomst, 'aanmelden') | is(f.uitkomst, 'beslissing_afwachten') | is(f.uitkomst, 'beslissing_te_laat')),
      dan: { code: 'vraag_ingeschreven_blijven', soort: 'mens' },
      omdat: 'Blijft het kind ingeschreven op de oude school tot er een nieuwe plek is? Ingeschreven blijven sluit tijdelijke plaatsing uit; uitschrijven zonder nieuwe school kan tegen de leerplicht zijn.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'leerplichtwet/art-2/lid-1@2026-08-01', 'voordeur-onderwijs/ingeschreven-blijven@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'uitkomst'],
    },
    {
      id: 'vraag-wonen',
      als: (f) => is(f.schoolsoort, 'speciale_basisschool') & is(f.laatst_op_basisschool, false),
      dan: { code: 'vraag_wonen', soort: 'mens' },
      omdat: 'Waar woont dit kind: bij de opvang of op het oude adres? De wet zegt alleen: waar de leerling woont.',
      bron: ['wpo/art-40/lid-8/b/1°@2026-08-01', 'voordeur-onderwijs/wonen-in-de-opvang@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['schoolsoort', 'laatst_op_basisschool'],
    },
    {
      id: 'vraag-verklaring-en-termijn',
      als: (f) => is(f.uitkomst, 'eerst_verklaring'),
      dan: { code: 'vraag_verklaring_en_termijn', soort: 'mens' },
      omdat: 'Zijn de tien weken na het verzoek voorbij en is er geen verklaring? De wet zegt niet of er dan een tijdelijke plaats is op een speciale basisschool.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'wpo/art-40/lid-8@2026-08-01', 'voordeur-onderwijs/verklaring-en-termijn@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-plaatsing-nagaan',
      als: (f) => is(f.uitkomst, 'plaatsing_nagaan'),
      dan: { code: 'vraag_plaatsing_nagaan', soort: 'mens' },
      omdat: 'Verschuift de dag van de plaatsing door een weekend of feestdag? De wet noemt de dag na de termijn zelf. Vraag de school het kind nu in te schrijven; zegt zij nee, vraag dan een jurist.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'wpo/art-40/lid-16@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-andere-school',
      als: (f) => is(f.uitkomst, 'toegelaten_na_zes_weken'),
      dan: { code: 'vraag_andere_school', soort: 'mens' },
      omdat: 'Staat het kind ook op een andere school? De wet noemt dat hier niet. Spreek af waar het kind naartoe gaat.',
      bron: ['wpo/art-40/lid-16@2026-08-01', 'voordeur-onderwijs/asiel-en-andere-school@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-geen-plaats',
      als: (f) => is(f.weigergrond, 'geen_plaats'),
      dan: { code: 'vraag_geen_plaats', soort: 'mens' },
      omdat: 'Is er echt geen plaats, en hoe stelt de school dat voor alle kinderen vast?',
      bron: ['wpo/art-40/lid-5/a@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'vraag-grondslag',
      als: (f) => (is(f.weigergrond, 'grondslag_niet_gerespecteerd') | is(f.weigergrond, 'grondslag_niet_onderschreven')),
      dan: { code: 'vraag_grondslag', soort: 'mens' },
      omdat: 'Heeft de school de ouders bij de aanmelding gevraagd om dit te verklaren, en hebben zij dat echt geweigerd?',
      bron: ['wpo/art-40/lid-5/b@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'vraag-leerplichtambtenaar',
      als: (f) => (is(f.uitkomst, 'beslissing_te_laat') | is(f.uitkomst, 'weigering_mag_niet') | is(f.uitkomst, 'weigering_mag_nog_niet') | is(f.uitkomst, 'weigering_mogelijk') | is(f.uitkomst, 'weigering_zonder_gelezen_grond') | is(f.uitkomst, 'niet_behandeld') | is(f.uitkomst, 'buiten_gelezen_wet')),
      dan: { code: 'vraag_leerplichtambtenaar', soort: 'mens' },
      omdat: 'Kan de leerplichtambtenaar van de gemeente helpen? Wat die moet doen als een kind geen school heeft, is niet gelezen.',
      bron: ['onderwijs-niet-gelezen/leerplichtambtenaar@2026-08-01'],
      zekerheid: 'onbevestigd',
      leest: ['uitkomst'],
    },
  ],
  anders: {
    omdat: 'Er is verder niets om na te gaan.',
    bron: ['voordeur-onderwijs/altijd-voorstel@2026-08-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat moet een mens nog nagaan over de school? Alle versies, de oudste eerst. */
export const onderwijsVragen: readonly Tabel<Onderwijsomstandigheden, Onderwijsaandachtspunt>[] = [onderwijsVragen20260801]
