// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/gevolg.2015-01-01.yaml
// specs/urgentie/gevolg.2017-07-01.yaml
// specs/urgentie/gevolg.2026-07-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Gevolg, Lidmaatschap } from './typen.ts'

const gevolg20150101Dan1: Gevolg = { gevolg: 'binding_geen_weigering', soort: 'recht' }
/** Wat volgt er uit de wet als de aanvrager bij een groep hoort? Geldig van 2015-01-01 tot en met 2017-06-30. */
const gevolg20150101: Tabel<Lidmaatschap, Gevolg> = {
  id: 'urgentie/gevolg',
  titel: 'Wat volgt er uit de wet als de aanvrager bij een groep hoort?',
  geldig: { van: '2015-01-01', tot: '2017-06-30' },
  treffer: 'verzamel',
  hash: 'f974c748ffbe9d52',
  rijen: [
    {
      id: 'binding-opvang',
      als: (f) => is(f.groep, 'opvang'),
      dan: gevolg20150101Dan1,
      omdat: 'Bij een woning die is aangewezen voor mensen met een band met de regio of gemeente, mag de vergunning u niet worden geweigerd omdat iemand anders voorrang heeft.',
      bron: ['hvw-2014/art-16/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'binding-vergunninghouder',
      als: (f) => is(f.groep, 'vergunninghouder'),
      dan: gevolg20150101Dan1,
      omdat: 'Bij een woning die is aangewezen voor mensen met een band met de regio of gemeente, mag de vergunning u niet worden geweigerd omdat iemand anders voorrang heeft.',
      bron: ['hvw-2014/art-16/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
  ],
  anders: {
    omdat: 'Artikel 16 noemt deze groep niet.',
    bron: ['hvw-2014/art-16/aanhef@2015-01-01'],
    zekerheid: 'wet',
  },
}

/** Wat volgt er uit de wet als de aanvrager bij een groep hoort? Geldig van 2017-07-01 tot en met 2026-06-30. */
const gevolg20170701: Tabel<Lidmaatschap, Gevolg> = {
  id: 'urgentie/gevolg',
  titel: 'Wat volgt er uit de wet als de aanvrager bij een groep hoort?',
  geldig: { van: '2017-07-01', tot: '2026-06-30' },
  treffer: 'verzamel',
  hash: 'a35ea27ea4d8e69d',
  rijen: [
    {
      id: 'binding-opvang',
      als: (f) => is(f.groep, 'opvang'),
      dan: { gevolg: 'binding_geen_weigering', soort: 'recht' },
      omdat: 'Bij een woning die is aangewezen voor mensen met een band met de regio of gemeente, mag de vergunning u niet worden geweigerd omdat iemand anders voorrang heeft.',
      bron: ['hvw-2014/art-16@2017-07-01', 'hvw-2014/art-16@2024-01-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
  ],
  anders: {
    omdat: 'Artikel 16 noemt deze groep niet.',
    bron: ['hvw-2014/art-16@2017-07-01', 'hvw-2014/art-16@2024-01-01'],
    zekerheid: 'wet',
  },
}

const gevolg20260701Dan1: Gevolg = { gevolg: 'binding_regio_onduidelijk', soort: 'mens' }
/** Wat volgt er uit de wet als de aanvrager bij een groep hoort? Geldig van 2026-07-01. */
const gevolg20260701: Tabel<Lidmaatschap, Gevolg> = {
  id: 'urgentie/gevolg',
  titel: 'Wat volgt er uit de wet als de aanvrager bij een groep hoort?',
  geldig: { van: '2026-07-01' },
  treffer: 'verzamel',
  hash: 'afa4f07a6c57136c',
  rijen: [
    {
      id: 'binding',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'd')),
      dan: { gevolg: 'binding_geen_weigering', soort: 'recht' },
      omdat: 'Bij een woning die is aangewezen voor mensen met een band met de regio of gemeente, mag de vergunning u niet worden geweigerd omdat iemand anders voorrang heeft.',
      bron: ['hvw-2014/art-16@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'inkomen',
      als: (f) => (is(f.groep, 'd') | is(f.groep, 'i')),
      dan: { gevolg: 'inkomen_geen_weigering', soort: 'recht' },
      omdat: 'De vergunning mag u niet worden geweigerd vanwege uw inkomen, als de woning voor urgente mensen is aangewezen.',
      bron: ['hvw-2014/art-15/lid-5@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'geen-woning-achter',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'b') | is(f.groep, 'c') | is(f.groep, 'd') | is(f.groep, 'e') | is(f.groep, 'f') | is(f.groep, 'g') | is(f.groep, 'h') | is(f.groep, 'i') | is(f.groep, 'j')) & is(f.laat_woning_achter, false),
      dan: { gevolg: 'geen_woning_achter_geen_weigering', soort: 'recht' },
      omdat: 'U laat geen woonruimte achter. Bij een woning die voor urgente mensen is aangewezen, wordt de vergunning dan niet geweigerd, behalve als de ministeriële regeling anders zegt; die is niet gelezen.',
      bron: ['hvw-2014/art-15/lid-3/aanhef@2026-07-01', 'hvw-2014/art-15/lid-3/b@2026-07-01', 'hvw-2014/art-15/lid-4@2026-07-01', 'mr-urgentie/vergunning@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep', 'laat_woning_achter'],
    },
    {
      id: 'voorwaarden-ministerie',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'b') | is(f.groep, 'c') | is(f.groep, 'd') | is(f.groep, 'e') | is(f.groep, 'f') | is(f.groep, 'g') | is(f.groep, 'h') | is(f.groep, 'i') | is(f.groep, 'j')),
      dan: { gevolg: 'voorwaarden_ministerie', soort: 'mens' },
      omdat: 'Voldoet de aanvrager aan de voorwaarden uit de ministeriële regeling bij artikel 12? Die regeling is hier niet gelezen.',
      bron: ['hvw-2014/art-12/lid-3/slot@2026-07-01', 'mr-urgentie/voorwaarden@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'afwijzing-ministerie',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'b') | is(f.groep, 'c') | is(f.groep, 'd') | is(f.groep, 'e') | is(f.groep, 'f') | is(f.groep, 'g') | is(f.groep, 'h') | is(f.groep, 'i') | is(f.groep, 'j')),
      dan: { gevolg: 'afwijzing_ministerie', soort: 'mens' },
      omdat: 'Is er een grond om af te wijzen in de ministeriële regeling bij artikel 13? Alleen die regeling bepaalt dat; zij is hier niet gelezen.',
      bron: ['hvw-2014/art-13/lid-4@2026-07-01', 'mr-urgentie/afwijzing@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'vergunning-ministerie',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'b') | is(f.groep, 'c') | is(f.groep, 'd') | is(f.groep, 'e') | is(f.groep, 'f') | is(f.groep, 'g') | is(f.groep, 'h') | is(f.groep, 'i') | is(f.groep, 'j')),
      dan: { gevolg: 'vergunning_ministerie', soort: 'mens' },
      omdat: 'Mag de vergunning worden geweigerd volgens de ministeriële regeling bij artikel 15? Die regeling is hier niet gelezen.',
      bron: ['hvw-2014/art-15/lid-4@2026-07-01', 'mr-urgentie/vergunning@2026-07-01'],
      zekerheid: 'wet',
      leest: ['groep'],
    },
    {
      id: 'binding-regio',
      als: (f) => (is(f.groep, 'b') | is(f.groep, 'c') | is(f.groep, 'e') | is(f.groep, 'f') | is(f.groep, 'g') | is(f.groep, 'h') | is(f.groep, 'i') | is(f.groep, 'j')),
      dan: gevolg20260701Dan1,
      omdat: 'Telt een band met de woningmarktregio mee? Artikel 14, zesde lid, laat dat open en de ministeriële regeling is niet gelezen.',
      bron: ['hvw-2014/art-14/lid-6@2026-07-01', 'mr-urgentie/binding@2026-07-01', 'voordeur/binding-2026@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['groep'],
    },
    {
      id: 'binding-regio-a-en-d',
      als: (f) => (is(f.groep, 'a') | is(f.groep, 'd')),
      dan: gevolg20260701Dan1,
      omdat: 'Artikel 14, zesde lid, noemt een band met de regio en artikel 16 neemt deze groep uit. Een jurist moet zeggen hoe die samengaan; wijs er nooit op af.',
      bron: ['hvw-2014/art-14/lid-6@2026-07-01', 'hvw-2014/art-16@2026-07-01', 'voordeur/binding-2026@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['groep'],
    },
  ],
  anders: {
    omdat: 'Artikel 15 en 16 noemen deze groep niet.',
    bron: ['hvw-2014/art-12/lid-3/aanhef@2026-07-01'],
    zekerheid: 'wet',
  },
}

/** Wat volgt er uit de wet als de aanvrager bij een groep hoort? Alle versies, de oudste eerst. */
export const gevolg: readonly Tabel<Lidmaatschap, Gevolg>[] = [gevolg20150101, gevolg20170701, gevolg20260701]
