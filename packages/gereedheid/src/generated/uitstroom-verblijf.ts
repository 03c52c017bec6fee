// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroom-verblijf.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Wat hoort bij dit verblijfsrecht? Geldig van 2026-01-01. */
const uitstroomVerblijf20260101: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/uitstroom-verblijf',
  titel: 'Wat hoort bij dit verblijfsrecht?',
  geldig: { van: '2026-01-01' },
  treffer: 'verzamel',
  hash: '1cc418b77564f055',
  rijen: [
    {
      id: 'opvang-blijft',
      als: (f) => is(f.status, 'wacht_op_eerste_vergunning_slachtoffer'),
      dan: { code: 'opvang_blijft', soort: 'recht' },
      omdat: 'Wie als slachtoffer wacht op een tijdelijke vergunning, telt voor de Wmo als Nederlander, zolang rechtmatig op het besluit wordt gewacht; daarna niet vanzelf. Vraag een advocaat op tijd. Wij lazen een samenvatting van deze regel, niet de tekst zelf.',
      bron: ['ub-wmo-2015/art-2.1/lid-1/c@2026-01-01', 'ub-wmo-2015/art-2.1/lid-2@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'opvang-hangt-van-aanvraag-af',
      als: (f) => is(f.status, 'geen'),
      dan: { code: 'opvang_hangt_van_aanvraag_af', soort: 'let_op' },
      omdat: 'Vraag bij gevaar meteen opvang; wacht niet op een advocaat. Zonder verblijfsrecht is een recht op opvang niet zeker. Een aanvraag als slachtoffer kan dat veranderen; laat die vandaag doen. Onderwijs, noodzakelijke zorg en rechtshulp blijven er altijd.',
      bron: ['voordeur-uitstroom/opvang-wacht-niet-op-advocaat@2026-01-01', 'wmo-2015/art-2.3.3@2017-05-10', 'wmo-2015/art-2.3.3@2026-07-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'geld-eerst-advocaat',
      als: (f) => (is(f.status, 'geen') | is(f.status, 'wacht_op_verlenging') | is(f.status, 'wacht_op_wijziging') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.status, 'rechtmatig_anders')),
      dan: { code: 'geld_eerst_advocaat', soort: 'let_op' },
      omdat: 'Staat het verblijfsrecht niet vast? Vraag een uitkering of ander geld van de gemeente pas aan nadat een advocaat heeft gezegd of dat kan en of het de vergunning of een aanvraag raakt. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/uitkering-eerst-advocaat@2026-01-01', 'vw-2000/art-10@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'kan-is-geen-moet',
      als: (f) => (is(f.status, 'geen') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer')),
      dan: { code: 'vergunning_als_slachtoffer', soort: 'mens' },
      omdat: 'Kan de cliënt een vergunning als slachtoffer krijgen? Wie zonder verblijfstitel slachtoffer werd (of dreigt te worden) van huiselijk of eergerelateerd geweld, kan een tijdelijke vergunning vragen; de wet zegt dat het kan, niet dat het moet. Een advocaat kijkt hiernaar. Hing de vergunning van de partner af, of was er eerder een vergunning als slachtoffer? Dan kijkt een advocaat naar een andere grond.',
      bron: ['vb-2000/art-3.48/lid-1/e@2015-07-21', 'vb-2000/art-3.48/lid-1/f@2015-07-21', 'voordeur-uitstroom/verlopen-vergunning@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'mensenhandel',
      als: (f) => (is(f.status, 'rechtmatig_a_e_l') | is(f.status, 'wacht_op_verlenging') | is(f.status, 'wacht_op_wijziging') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.status, 'rechtmatig_anders') | is(f.status, 'geen')),
      dan: { code: 'mensenhandel_andere_grond', soort: 'mens' },
      omdat: 'Gaat het (ook) om mensenhandel? Dan zijn er andere gronden voor een vergunning, ook voor wie zonder verblijfstitel slachtoffer werd en om zwaarwegende redenen geen aangifte kan of wil doen. Een advocaat kijkt hiernaar.',
      bron: ['vb-2000/art-3.48/lid-1/a@2015-07-21', 'vb-2000/art-3.48/lid-1/b@2015-07-21', 'vb-2000/art-3.48/lid-1/c@2015-07-21', 'vb-2000/art-3.48/lid-1/d@2015-07-21'],
      zekerheid: 'wet',
      leest: ['status'],
    },
    {
      id: 'vergunning-nodig',
      als: (f) => (is(f.status, 'geen') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer')),
      dan: { code: 'huisvestingsvergunning_nodig', soort: 'mens' },
      omdat: 'Is voor deze woning een huisvestingsvergunning nodig? Zo niet, dan moet een mens nagaan of het verblijfsrecht hier wel tegenhoudt.',
      bron: ['hvw-2014/art-7/lid-1@2019-07-01', 'voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'afhankelijk',
      als: (f) => is(f.afhankelijk, true),
      dan: { code: 'afhankelijk_verblijf', soort: 'let_op' },
      omdat: 'Hangt of hing de vergunning af van de (ex-)partner? Geef dan niets door, en vraag geen uitkering of ander geld van de gemeente, voordat een advocaat heeft gekeken: dat kan de vergunning raken. De opvang en hulp gaan door.',
      bron: ['voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['afhankelijk'],
    },
    {
      id: 'afhankelijk-mens',
      als: (f) => is(f.afhankelijk, true),
      dan: { code: 'afhankelijk_mens', soort: 'mens' },
      omdat: 'Wat geldt nu voor een vergunning die afhangt (of afhing) van een (ex-)partner die geweld gebruikte? Wij hebben die regels niet gelezen.',
      bron: ['voordeur/afhankelijk-verblijf@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['afhankelijk'],
    },
    {
      id: 'verblijf-genoeg',
      als: (f) => (is(f.status, 'wacht_op_wijziging') | is(f.status, 'rechtmatig_anders')),
      dan: { code: 'verblijfsrecht_genoeg', soort: 'mens' },
      omdat: 'Is dit verblijfsrecht genoeg voor een huisvestingsvergunning? Een jurist moet dat zeggen.',
      bron: ['hvw-2014/art-10/lid-2/aanhef@2015-01-01', 'voordeur/wijziging-is-geen-verlenging@2024-01-01'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
    {
      id: 'vergunninghouder',
      als: (f) => is(f.vergunninghouder, true),
      dan: { code: 'status_geeft_geen_voorrang', soort: 'let_op' },
      omdat: 'Een vergunning asiel geeft sinds 1 juli 2017 zelf geen voorrang meer. De cliënt kan wel om een andere reden urgent zijn, zoals na opvang wegens geweld.',
      bron: ['hvw-2014/art-12/lid-4@2017-07-01', 'voordeur-uitstroom/urgentie-komt-van-urgentie@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['vergunninghouder'],
    },
    {
      id: 'taal-en-tolk',
      als: (f) => (is(f.status, 'rechtmatig_a_e_l') | is(f.status, 'wacht_op_verlenging') | is(f.status, 'wacht_op_wijziging') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.status, 'rechtmatig_anders') | is(f.status, 'geen')),
      dan: { code: 'taal_en_tolk', soort: 'let_op' },
      omdat: 'Regel zo nodig een tolk die geen familie of bekende is. Taal, trauma en alleen staan maken deze weg zwaarder.',
      bron: ['voordeur-uitstroom/taal-en-tolk@2026-01-01', 'nota-keten/vluchtelingenvrouwen@2018-03-15'],
      zekerheid: 'uitleg',
      leest: ['status'],
    },
  ],
  anders: {
    omdat: 'Hier hoort verder niets bij.',
    bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Wat hoort bij dit verblijfsrecht? Alle versies, de oudste eerst. */
export const uitstroomVerblijf: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [uitstroomVerblijf20260101]
