// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/uitkomsttitels.2013-07-01.yaml

/** De uitkomsten van kindcheck, delen en termijnen in gewone woorden. Alle versies, de oudste eerst. */
export const uitkomsttitels = [
  {
    id: 'meldcode/uitkomsttitels',
    titel: 'De uitkomsten van kindcheck, delen en termijnen in gewone woorden',
    geldig: { van: '2013-07-01' },
    hash: 'acf3636c7fcc88f0',
    items: [
      { id: 'kindcheck-kindcheck-afsluiten', dan: { werkwoord: 'kindcheck', uitkomst: 'kindcheck_afsluiten', zin: 'Sluit de kindcheck af en leg dat vast.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-geen-zorg-vastleggen', dan: { werkwoord: 'kindcheck', uitkomst: 'geen_zorg_vastleggen', zin: 'Leg vast dat er geen reden tot zorg over de kinderen is, en sluit de kindcheck af.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-meldcode-volgen', dan: { werkwoord: 'kindcheck', uitkomst: 'meldcode_volgen', zin: 'Volg de stappen van de meldcode.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-meldcode-volgen-met-bericht', dan: { werkwoord: 'kindcheck', uitkomst: 'meldcode_volgen_met_bericht', zin: 'Volg de stappen van de meldcode, en vertel dat ook aan de andere professional.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-overgedragen', dan: { werkwoord: 'kindcheck', uitkomst: 'overgedragen', zin: 'De andere professional neemt de zorg en de verantwoordelijkheid over.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-onbepaald', dan: { werkwoord: 'kindcheck', uitkomst: 'onbepaald', zin: 'Er ontbreken nog antwoorden.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'volwassenen-niet-nodig', dan: { werkwoord: 'volwassenen', uitkomst: 'niet_nodig', zin: 'Er is geen volwassene die van de cliënt afhankelijk is.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'volwassenen-geen-zorg-vastleggen', dan: { werkwoord: 'volwassenen', uitkomst: 'geen_zorg_vastleggen', zin: 'Leg vast dat er geen reden tot zorg over deze volwassene is.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'volwassenen-meldcode-volgen', dan: { werkwoord: 'volwassenen', uitkomst: 'meldcode_volgen', zin: 'Volg ook voor deze volwassene de stappen van de meldcode.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'volwassenen-onbepaald', dan: { werkwoord: 'volwassenen', uitkomst: 'onbepaald', zin: 'Er ontbreken nog antwoorden over een volwassene die van de cliënt afhankelijk is.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-moet', dan: { werkwoord: 'deelGegevens', uitkomst: 'moet', zin: 'U moet deze gegevens geven.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-mag', dan: { werkwoord: 'deelGegevens', uitkomst: 'mag', zin: 'U mag deze gegevens delen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-mag-na-afweging', dan: { werkwoord: 'deelGegevens', uitkomst: 'mag_na_afweging', zin: 'U mag deze gegevens delen als uw afweging daarop uitkomt.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-eerst-toestemming', dan: { werkwoord: 'deelGegevens', uitkomst: 'eerst_toestemming', zin: 'Vraag eerst toestemming, als dat veilig kan.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-eerst-advies', dan: { werkwoord: 'deelGegevens', uitkomst: 'eerst_advies', zin: 'Vraag eerst Veilig Thuis om advies, zonder namen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-mag-niet', dan: { werkwoord: 'deelGegevens', uitkomst: 'mag_niet', zin: 'Op deze grond mag u deze gegevens niet delen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-menselijk-oordeel', dan: { werkwoord: 'deelGegevens', uitkomst: 'menselijk_oordeel', zin: 'Hierover kiest een mens; de regels die zijn gelezen zeggen het niet.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'delen-onbepaald', dan: { werkwoord: 'deelGegevens', uitkomst: 'onbepaald', zin: 'Er ontbreken nog feiten.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'termijnen-berekend', dan: { werkwoord: 'termijnen', uitkomst: 'berekend', zin: 'Alle termijnen van deze melding zijn berekend.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'termijnen-deels', dan: { werkwoord: 'termijnen', uitkomst: 'deels', zin: 'Een deel van de termijnen is berekend.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
      { id: 'termijnen-onbepaald', dan: { werkwoord: 'termijnen', uitkomst: 'onbepaald', zin: 'Er is nog geen termijn te berekenen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode-delen/altijd-voorstel@2013-07-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
