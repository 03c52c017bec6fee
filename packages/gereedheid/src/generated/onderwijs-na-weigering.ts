// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-na-weigering.2026-08-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Onderwijsfeiten, Onderwijsuitslag } from './typen.ts'

const onderwijsNaWeigering20260801Dan1: Onderwijsuitslag = { uitkomst: 'weigering_mag_niet' }
const onderwijsNaWeigering20260801Dan2: Onderwijsuitslag = { uitkomst: 'weigering_mogelijk' }
const onderwijsNaWeigering20260801Dan3: Onderwijsuitslag = { uitkomst: 'weigering_mag_nog_niet' }
const onderwijsNaWeigering20260801Dan4: Onderwijsuitslag = { uitkomst: 'weigering_zonder_gelezen_grond' }
/** Mag de school om deze reden weigeren? Geldig van 2026-08-01. */
const onderwijsNaWeigering20260801: Tabel<Onderwijsfeiten, Onderwijsuitslag> = {
  id: 'gereedheid/onderwijs-na-weigering',
  titel: 'Mag de school om deze reden weigeren?',
  geldig: { van: '2026-08-01' },
  treffer: 'eerste',
  hash: '6f88e7252123fbf5',
  rijen: [
    {
      id: 'verblijf',
      als: (f) => is(f.weigergrond, 'geen_verblijfsrecht'),
      dan: onderwijsNaWeigering20260801Dan1,
      omdat: 'Toelating tot de school hangt niet af van rechtmatig verblijf. Deze reden mag niet.',
      bron: ['wpo/art-40/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['weigergrond'],
    },
    {
      id: 'geld',
      als: (f) => is(f.weigergrond, 'ouderbijdrage_niet_betaald'),
      dan: onderwijsNaWeigering20260801Dan1,
      omdat: 'Toelating mag niet afhangen van geld van de ouders. Deze reden mag niet.',
      bron: ['wpo/art-40/lid-1@2026-08-01'],
      zekerheid: 'wet',
      leest: ['weigergrond'],
    },
    {
      id: 'grondslag-speciale-basisschool',
      als: (f) => is(f.weigergrond, 'grondslag_niet_onderschreven') & is(f.schoolsoort, 'speciale_basisschool') & is(f.laatst_op_basisschool, true),
      dan: onderwijsNaWeigering20260801Dan1,
      omdat: 'Een speciale basisschool mag een leerling van een basisschool niet weigeren omdat de ouders de grondslag niet onderschrijven. Alleen weigeren om haar te respecteren telt.',
      bron: ['wpo/art-40/lid-9@2026-08-01'],
      zekerheid: 'wet',
      leest: ['weigergrond', 'schoolsoort', 'laatst_op_basisschool'],
    },
    {
      id: 'geen-plaats',
      als: (f) => is(f.weigergrond, 'geen_plaats'),
      dan: onderwijsNaWeigering20260801Dan2,
      omdat: 'Is er geen plaats, dan hoeft de school geen andere school te zoeken, ook niet voor een kind dat extra steun nodig heeft. De gelezen wet verbiedt de weigering niet.',
      bron: ['wpo/art-40/lid-5/a@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'grondslag',
      als: (f) => (is(f.weigergrond, 'grondslag_niet_gerespecteerd') | is(f.weigergrond, 'grondslag_niet_onderschreven')),
      dan: onderwijsNaWeigering20260801Dan2,
      omdat: 'Vroeg de school de ouders om een verklaring over de grondslag, en weigerden zij, dan hoeft zij geen andere school te zoeken. De gelezen wet verbiedt de weigering niet.',
      bron: ['wpo/art-40/lid-5/b@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'steun-nog-niet',
      als: (f) => is(f.weigergrond, 'extra_ondersteuning') & is(f.andere_school_bereid, false),
      dan: onderwijsNaWeigering20260801Dan3,
      omdat: 'Behalve bij geen plaats of een geweigerde verklaring over de grondslag mag de school een kind dat extra steun nodig heeft pas weigeren als een andere school het wil toelaten. Die is er nog niet.',
      bron: ['wpo/art-40/lid-4@2026-08-01', 'wpo/art-40/lid-5/a@2026-08-01', 'wpo/art-40/lid-5/b@2026-08-01'],
      zekerheid: 'wet',
      leest: ['weigergrond', 'andere_school_bereid'],
    },
    {
      id: 'steun-andere-school',
      als: (f) => is(f.weigergrond, 'extra_ondersteuning') & is(f.andere_school_bereid, true),
      dan: onderwijsNaWeigering20260801Dan2,
      omdat: 'Een andere school wil het kind toelaten. De wet vraagt ook overleg met de ouders, en dat op de steun voor het kind is gelet.',
      bron: ['wpo/art-40/lid-4@2026-08-01'],
      zekerheid: 'wet',
      leest: ['weigergrond', 'andere_school_bereid'],
    },
    {
      id: 'steun-bij-andere-reden',
      als: (f) => is(f.extra_ondersteuning, true) & is(f.andere_school_bereid, false),
      dan: onderwijsNaWeigering20260801Dan3,
      omdat: 'Het kind heeft extra steun nodig. Behalve bij geen plaats of een geweigerde verklaring over de grondslag moet eerst een andere school het willen toelaten.',
      bron: ['wpo/art-40/lid-4@2026-08-01', 'wpo/art-40/lid-5/a@2026-08-01', 'wpo/art-40/lid-5/b@2026-08-01'],
      zekerheid: 'wet',
      leest: ['extra_ondersteuning', 'andere_school_bereid'],
    },
    {
      id: 'te-kort-tevoren',
      als: (f) => is(f.weigergrond, 'te_kort_tevoren_aangemeld'),
      dan: onderwijsNaWeigering20260801Dan4,
      omdat: 'Tien weken tevoren aanmelden is volgens de wet iets voor zo mogelijk. Later aanmelden is volgens ons geen reden om te weigeren.',
      bron: ['wpo/art-40/lid-2@2026-08-01', 'voordeur-onderwijs/zo-mogelijk@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'andere-ouder',
      als: (f) => is(f.weigergrond, 'andere_ouder_niet_akkoord'),
      dan: onderwijsNaWeigering20260801Dan4,
      omdat: 'De gelezen onderwijswet noemt toestemming van de andere ouder niet. Of die nodig is, staat in een wet die niet is gelezen; dit voorstel beslist dat niet.',
      bron: ['voordeur-onderwijs/grond-niet-genoemd@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
    {
      id: 'andere-reden',
      als: (f) => is(f.weigergrond, 'anders'),
      dan: onderwijsNaWeigering20260801Dan4,
      omdat: 'De gelezen wet noemt deze reden niet. De school zegt op welke regel zij steunt.',
      bron: ['voordeur-onderwijs/grond-niet-genoemd@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['weigergrond'],
    },
  ],
}

/** Mag de school om deze reden weigeren? Alle versies, de oudste eerst. */
export const onderwijsNaWeigering: readonly Tabel<Onderwijsfeiten, Onderwijsuitslag>[] = [onderwijsNaWeigering20260801]
