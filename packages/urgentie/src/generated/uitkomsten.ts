// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/uitkomsten.2015-01-01.yaml

/** De uitkomsten in gewone woorden. Alle versies, de oudste eerst. */
export const uitkomsten = [
  {
    id: 'urgentie/uitkomsten',
    titel: 'De uitkomsten in gewone woorden',
    geldig: { van: '2015-01-01' },
    hash: 'aac59b6dc4ca219d',
    items: [
      { id: 'wettelijke-groep', dan: { uitkomst: 'wettelijke_groep', titel: 'U hoort bij een groep die de wet urgent noemt.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'voldoet-lokaal', dan: { uitkomst: 'voldoet_lokaal', titel: 'U voldoet aan de eisen van de regeling.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'geen-wettelijke-groep', dan: { uitkomst: 'geen_wettelijke_groep', titel: 'U hoort niet bij een wettelijke groep; de gemeente kan u nog wel helpen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'afwijzing-voorleggen', dan: { uitkomst: 'afwijzing_voorleggen', titel: 'Een mens moet beslissen of de aanvraag wordt afgewezen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'intrekking-voorleggen', dan: { uitkomst: 'intrekking_voorleggen', titel: 'Een mens moet beslissen of de urgentie wordt ingetrokken.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'behoud', dan: { uitkomst: 'behoud', titel: 'U houdt uw urgentie.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'eerst-verblijfsrecht', dan: { uitkomst: 'eerst_verblijfsrecht', titel: 'Eerst moet uw verblijfsrecht rond zijn.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'menselijk-oordeel', dan: { uitkomst: 'menselijk_oordeel', titel: 'Een mens moet dit beoordelen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'onbepaald', dan: { uitkomst: 'onbepaald', titel: 'Er ontbreken nog feiten.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur/altijd-voorstel@2015-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
