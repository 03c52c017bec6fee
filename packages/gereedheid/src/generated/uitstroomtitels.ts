// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroomtitels.2026-01-01.yaml

/** De uitkomsten van de uitstroom in gewone woorden. Alle versies, de oudste eerst. */
export const uitstroomtitels = [
  {
    id: 'gereedheid/uitstroomtitels',
    titel: 'De uitkomsten van de uitstroom in gewone woorden',
    geldig: { van: '2026-01-01' },
    hash: 'd8f767cba154e149',
    items: [
      { id: 'gevaar-eerst', dan: { uitkomst: 'gevaar_eerst', zin: 'Er is nu gevaar. Bel 112; het plan komt daarna.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'eerst-veilige-plek', dan: { uitkomst: 'eerst_veilige_plek', zin: 'Eerst een veilige plek, dan een eigen huis.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'nog-niet-vertrekken', dan: { uitkomst: 'nog_niet_vertrekken', zin: 'Vertrekken is nu te vroeg. Niemand hoeft weg.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'eerst-verblijfsrecht', dan: { uitkomst: 'eerst_verblijfsrecht', zin: 'Is een huisvestingsvergunning nodig, dan eerst het verblijfsrecht. Hulp en plan gaan door.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'menselijk-oordeel', dan: { uitkomst: 'menselijk_oordeel', zin: 'Een advocaat moet eerst naar het verblijfsrecht kijken.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'eerst-blokkades-weg', dan: { uitkomst: 'eerst_blokkades_weg', zin: 'Eerst moet weg wat het vertrek tegenhoudt.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'eerst-veiligheidsplan', dan: { uitkomst: 'eerst_veiligheidsplan', zin: 'Geen stap houdt het vertrek tegen, maar maak eerst het veiligheidsplan voor de nieuwe plek.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'kan-nu-verder', dan: { uitkomst: 'kan_nu_verder', zin: 'De cliënt kan verder. Voer het plan uit.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'onbepaald', dan: { uitkomst: 'onbepaald', zin: 'Er ontbreken nog feiten. Het plan laat zien welke.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
