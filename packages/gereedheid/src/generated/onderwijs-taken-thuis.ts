// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-taken-thuis.2026-08-01.yaml
import { is, minstens, type Tabel } from '@voordeur/kern'
import type { Onderwijsomstandigheden, Onderwijstaakregel } from './typen.ts'

/** Wat doen ouders, verzorgers en het kind zelf? Geldig van 2026-08-01. */
const onderwijsTakenThuis20260801: Tabel<Onderwijsomstandigheden, Onderwijstaakregel> = {
  id: 'gereedheid/onderwijs-taken-thuis',
  titel: 'Wat doen ouders, verzorgers en het kind zelf?',
  geldig: { van: '2026-08-01' },
  treffer: 'verzamel',
  hash: 'dd063529ba2888e3',
  rijen: [
    {
      id: 'schriftelijk-aanmelden',
      als: (f) => is(f.uitkomst, 'aanmelden'),
      dan: { taak: 'schriftelijk_aanmelden', wie: 'aanmelder', termijn: 'vooraf' },
      omdat: 'Meld het kind schriftelijk aan, en schrijf erbij bij welke andere scholen u ook om toelating vraagt. Doe dat zo mogelijk tien weken tevoren; later mag ook.',
      bron: ['wpo/art-40/lid-2@2026-08-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'aanmelden-vanaf-drie-jaar',
      als: (f) => is(f.uitkomst, 'te_jong_om_aan_te_melden'),
      dan: { taak: 'aanmelden_vanaf_drie_jaar', wie: 'aanmelder', termijn: 'vooraf' },
      omdat: 'Meld het kind aan vanaf de dag waarop het drie jaar wordt, zo mogelijk tien weken voor het naar school wil.',
      bron: ['wpo/art-40/lid-2@2026-08-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-beslissing',
      als: (f) => is(f.uitkomst, 'beslissing_te_laat'),
      dan: { taak: 'vraag_beslissing', wie: 'aanmelder' },
      omdat: 'Vraag de school schriftelijk om nu te beslissen, en noem de dag waarop de termijn afliep.',
      bron: ['wpo/art-40/lid-6@2026-08-01', 'voordeur-onderwijs/plicht-loopt-door@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-plaatsing',
      als: (f) => (is(f.uitkomst, 'tijdelijk_geplaatst') | is(f.uitkomst, 'toegelaten_na_zes_weken')),
      dan: { taak: 'vraag_plaatsing', wie: 'aanmelder' },
      omdat: 'Heeft de school het kind nog niet ingeschreven, vraag dat dan schriftelijk en noem dit artikel.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'wpo/art-40/lid-16@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'vraag-reden',
      als: (f) => (is(f.aanmelding, 'geweigerd') | is(f.aanmelding, 'niet_behandeld')),
      dan: { taak: 'vraag_reden', wie: 'aanmelder' },
      omdat: 'Vraag de school om de reden op papier, met de regel waarop zij steunt.',
      bron: ['voordeur-onderwijs/grond-niet-genoemd@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['aanmelding'],
    },
    {
      id: 'elders-aanmelden',
      als: (f) => (is(f.aanmelding, 'geweigerd') | is(f.aanmelding, 'niet_behandeld')),
      dan: { taak: 'elders_aanmelden', wie: 'aanmelder' },
      omdat: 'Wacht niet: meld het kind ook bij een andere school aan.',
      bron: ['voordeur-onderwijs/plicht-loopt-door@2026-08-01', 'leerplichtwet/art-2/lid-1@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['aanmelding'],
    },
    {
      id: 'document-bij-inschrijving',
      als: (f) => (is(f.uitkomst, 'naar_school') | is(f.uitkomst, 'tijdelijk_geplaatst') | is(f.uitkomst, 'toegelaten_na_zes_weken')),
      dan: { taak: 'document_bij_inschrijving', wie: 'aanmelder' },
      omdat: 'Laat bij de inschrijving een document van de overheid zien met de gegevens van het kind. Kunt u het burgerservicenummer nog niet geven, dan geeft u het zodra u het hebt.',
      bron: ['leerplichtwet/art-2/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['uitkomst'],
    },
    {
      id: 'gezag-zorgt-voor-school',
      als: (f) => is(f.leerplicht, 'leerplichtig'),
      dan: { taak: 'gezag_zorgt_voor_school', wie: 'gezagsdrager' },
      omdat: 'Wie het gezag heeft, zorgt dat het kind op een school is ingeschreven en er geregeld naartoe gaat.',
      bron: ['leerplichtwet/art-2/lid-1@2026-08-01', 'leerplichtwet/art-4/lid-2@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leerplicht'],
    },
    {
      id: 'verzorger-zorgt-voor-school',
      als: (f) => is(f.leerplicht, 'leerplichtig'),
      dan: { taak: 'verzorger_zorgt_voor_school', wie: 'feitelijke_verzorger' },
      omdat: 'Wie feitelijk voor het kind zorgt, heeft dezelfde plicht. Die komt naast de plicht van wie het gezag heeft, ook tijdens een verblijf in de opvang.',
      bron: ['leerplichtwet/art-2/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leerplicht'],
    },
    {
      id: 'jongere-gaat-zelf',
      als: (f) => is(f.leerplicht, 'leerplichtig') & minstens(f.leeftijd, 12),
      dan: { taak: 'jongere_gaat_zelf', wie: 'jongere' },
      omdat: 'Vanaf twaalf jaar moet ook het kind zelf geregeld naar de school gaan waar het is ingeschreven. De plicht van de verzorgers blijft.',
      bron: ['leerplichtwet/art-2/lid-3@2026-08-01'],
      zekerheid: 'wet',
      leest: ['leerplicht', 'leeftijd'],
    },
    {
      id: 'ga-plicht-na',
      als: (f) => is(f.leerplicht, 'kwalificatieplicht_nagaan'),
      dan: { taak: 'ga_plicht_na', wie: 'gezagsdrager' },
      omdat: 'Ga na of de jongere nog leerplichtig is; dat duurt tot het einde van het schooljaar waarin die zestien werd of na twaalf schooljaren. Daarna loopt een andere plicht, tot achttien jaar of een startkwalificatie.',
      bron: ['leerplichtwet/art-3/lid-1/a@2026-08-01', 'leerplichtwet/art-3/lid-1/b@2026-08-01', 'leerplichtwet/art-4b@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['leerplicht'],
    },
  ],
  anders: {
    omdat: 'Er is nu geen taak voor ouders, verzorgers of het kind.',
    bron: ['voordeur-onderwijs/altijd-voorstel@2026-08-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat doen ouders, verzorgers en het kind zelf? Alle versies, de oudste eerst. */
export const onderwijsTakenThuis: readonly Tabel<Onderwijsomstandigheden, Onderwijstaakregel>[] = [onderwijsTakenThuis20260801]
