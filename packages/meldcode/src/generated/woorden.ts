// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/woorden.1900-01-01.yaml

/** De uitkomsten en besluiten in gewone woorden. Alle versies, de oudste eerst. */
export const woorden = [
  {
    id: 'meldcode/woorden',
    titel: 'De uitkomsten en besluiten in gewone woorden',
    geldig: { van: '1900-01-01' },
    hash: '9680809c565b682a',
    items: [
      { id: 'uitkomst-melden', dan: { over: 'uitkomst', waarde: 'melden', zin: 'De norm van uw beroep vraagt een melding bij Veilig Thuis.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-raadpleeg-veilig-thuis', dan: { over: 'uitkomst', waarde: 'raadpleeg_veilig_thuis', zin: 'Vraag nu advies aan Veilig Thuis.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-hulp-met-termijn', dan: { over: 'uitkomst', waarde: 'hulp_met_termijn', zin: 'Bied of organiseer hulp, en kijk op een afgesproken dag of iedereen veilig is.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-afsluiten-met-volgafspraken', dan: { over: 'uitkomst', waarde: 'afsluiten_met_volgafspraken', zin: 'Sluit de hulp af, met afspraken om de veiligheid te blijven volgen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-afsluiten', dan: { over: 'uitkomst', waarde: 'afsluiten', zin: 'Sluit de meldcode af en leg dat vast.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-menselijk-oordeel', dan: { over: 'uitkomst', waarde: 'menselijk_oordeel', zin: 'De regels van deze dag laten de keuze aan een mens.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'uitkomst-onbepaald', dan: { over: 'uitkomst', waarde: 'onbepaald', zin: 'Er ontbreken nog antwoorden.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-ja', dan: { over: 'melding', waarde: 'ja', zin: 'Ja. De norm vraagt een melding bij Veilig Thuis.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-nee', dan: { over: 'melding', waarde: 'nee', zin: 'Nee, nu niet.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-eerst-advies', dan: { over: 'melding', waarde: 'eerst_advies', zin: 'Vraag eerst Veilig Thuis om advies; daarna beslist u over melden.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-mens-kiest', dan: { over: 'melding', waarde: 'mens_kiest', zin: 'Dat kiest u zelf; de regels van deze dag zeggen het niet.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-onbekend', dan: { over: 'melding', waarde: 'onbekend', zin: 'Dat is nog niet te zeggen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-samen-met-veilig-thuis', dan: { over: 'hulp', waarde: 'samen_met_veilig_thuis', zin: 'Kijk samen met Veilig Thuis welke hulp u (ook) kunt geven of organiseren.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-na-advies', dan: { over: 'hulp', waarde: 'na_advies', zin: 'Beslis daarover na het advies van Veilig Thuis.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-bieden-of-organiseren', dan: { over: 'hulp', waarde: 'bieden_of_organiseren', zin: 'Ja. Bied de hulp zelf of organiseer die, met een termijn.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-afronden-en-volgen', dan: { over: 'hulp', waarde: 'afronden_en_volgen', zin: 'De hulp heeft gewerkt. Rond die af en blijf de veiligheid volgen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-zo-nodig', dan: { over: 'hulp', waarde: 'zo_nodig', zin: 'Alleen als er om een andere reden hulp nodig is.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-mens-kiest', dan: { over: 'hulp', waarde: 'mens_kiest', zin: 'Dat kiest u zelf; de regels van deze dag zeggen het niet.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'hulp-onbekend', dan: { over: 'hulp', waarde: 'onbekend', zin: 'Dat is nog niet te zeggen.' }, omdat: 'Elke uitkomst is een voorstel; een mens beslist.', bron: ['voordeur-meldcode/altijd-voorstel@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'reden-elke-invulling', dan: { over: 'reden', waarde: 'elke_invulling', zin: 'Wat u nog niet hebt beantwoord, maakt hiervoor niet meer uit: elk antwoord leidt tot deze uitkomst.' }, omdat: 'Wat u nog niet hebt beantwoord, maakt hiervoor niet meer uit: elk antwoord leidt tot deze uitkomst.', bron: ['voordeur-meldcode/elke-invulling@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
