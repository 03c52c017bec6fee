// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/coalitieakkoord/wendingen.2018-03-21.yaml

/** Wendingen die een zin minder vast maken. Alle versies, de oudste eerst. */
export const wendingen = [
  {
    id: 'coalitieakkoord/wendingen',
    titel: 'Wendingen die een zin minder vast maken',
    geldig: { van: '2018-03-21' },
    hash: '756dc3b0375652f0',
    items: [
      { id: 'wens', dan: { hoogstens: 2, tenzij: ['!daarom/!dus/!daartoe', '!gaan/!gaat ~ !we/!wij', '!we/!wij !gaan', '!stellen/!stelt ~~ !aan', '!trekken/!trekt ~~ !uit', '€ #'], patronen: ['!willen !wij/!we', '!wij/!we ~ !willen', '!college/!gemeente ~ !wil', '!wil ~ !college/!gemeente', 'zouden/!hopen', 'streven/streeft ~~ naar', 'ambitie*', '!graag', '!willen ~~ !dat'] }, omdat: 'De gemeente wil dit, maar zegt niet dat zij het doet.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'onderzoek', dan: { hoogstens: 2, patronen: ['!onderzoeken/!onderzoekt/!onderzocht/!verkennen/!verkent/!bekijken/!bekijkt/!bezien/!beziet/!nagaan/!overwegen/!uitzoeken/!verkend', '!kijken/!gaan/!bekijken ~ !of', '!gaan ~~ !na', '!onderzoek ~ !naar/!of'] }, omdat: 'De gemeente zoekt iets uit en belooft nog niets.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'ontkenning', dan: { hoogstens: 1, vlag: 'ontkenning', patronen: ['!geen ~ !geld/budget*/middelen/extra/nieuwe/!plek/!plekken/!ruimte/uitbreiding/*campagne/!bedrag/aparte/!euro/coordinator*/wethouder*/centrum', '!komt/!komen ~ !geen', '!komt/!komen ~ !niet', '!zien ~~ !van ~ !af', '!zien ~~ !af', '!niet ~ !uitbreiden/!investeren/!uit/!mee', 'schrappen/schrapt/bezuinigen/bezuinigt/afbouwen', '!stoppen/!stopt ~ !met', '!niet ~ !nodig'] }, omdat: 'De zin zegt dat iets niet gebeurt.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'verleden', dan: { hoogstens: 1, vlag: 'verleden', tenzij: ['!gaan/!zetten/!blijven/!zullen/!worden/!wordt/!willen/!breiden/!maken/!zorgen/!voortaan/!afgesproken', '!daarom', '#toekomst'], patronen: ['!was/!waren/!werd/!werden/!kwam/!kwamen/!steeg/!daalde/!nam/!namen/!kreeg/!kregen/!had/!hadden/!bleek/!begon/!startte/!opende/!legde/!deed/!telde/!stelde/!ontving/!gaf', '!hebben/!heeft !we/!wij/!de/!het/!ons/!onze ~~ *ge*d/*ge*t/gekregen/gegeven/gesloten/genomen/gedaan/uitgebreid', '!we/!wij/!gemeente/!college/!raad !hebben/!heeft ~~ *ge*d/*ge*t/gekregen/gegeven/gesloten/genomen/gedaan/uitgebreid', '!zijn/!is ~~ #verleden ~~ *ge*d/*ge*t/begonnen', 'sinds #verleden', 'in #verleden', 'destijds/vroeger', 'vorige/afgelopen/voorgaande periode/collegeperiode/bestuursperiode/college'] }, omdat: 'De zin vertelt wat er vroeger gebeurde.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'anderen', dan: { hoogstens: 1, vlag: 'anderen', tenzij: ['!we/!wij/!college/!onze/!ons', '!de/!onze gemeente'], patronen: ['rijk/kabinet/minister/ministerie/regering/provincie/rijksoverheid/staatssecretaris', 'tweede kamer'] }, omdat: 'Een ander doet dit, niet de gemeente.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'citaat', dan: { hoogstens: 1, vlag: 'citaat', patronen: ['!aldus', '!volgens ~ !de/!het/!een ~ *ombuds*/rekenkamer/politie/organisatie/directeur/inwoner*/onderzoek*/rapport/hulpverlener*', '!zegt/!zei/!vertelt/!vertelde/!schrijft/!schreef ~ !ons/!een/!de'] }, omdat: 'De zin haalt de woorden van een ander aan.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'terloops', dan: { hoogstens: 1, vlag: 'terloops', alleen_t1: true, patronen: ['zoals ~ huiselijk', 'net als', 'en zelfs', 'scheelt ~~ geweld/kindermishandel*'] }, omdat: 'De zin noemt het terloops, als argument voor iets anders.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'straat', dan: { hoogstens: 1, vlag: 'context_straat', patronen: ['straatoverlast/overlast/straatroof/zakkenrollerij/uitgaansgeweld/straatintimidatie/vandalisme/drugsoverlast/inbraak*/inbraken/winkeldiefstal/jongerenoverlast/vuurwerk*/woninginbra*/ondermijning/zwerfafval/uitgaansgebied/cameratoezicht/pleinen/kroeg/fietspaden'] }, omdat: 'Het staat in een rij met straat, uitgaan of openbare ruimte.', bron: ['voordeur-zoekregels/wending@2018-03-21'], zekerheid: 'uitleg' },
    ],
  },
] as const
