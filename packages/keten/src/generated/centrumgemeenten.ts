// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/centrumgemeenten.2022-07-18.yaml

/** De centrumgemeenten vrouwenopvang. Alle versies, de oudste eerst. */
export const centrumgemeenten = [
  {
    id: 'keten/centrumgemeenten',
    titel: 'De centrumgemeenten vrouwenopvang',
    geldig: { van: '2022-07-18' },
    hash: '0a8d9b312853ceae',
    items: [
      { id: 'lijst', dan: { gemeenten: ['Alkmaar', 'Almere', 'Amersfoort', 'Amsterdam', 'Apeldoorn', 'Arnhem', 'Breda', 'Delft', 'Den Haag', 'Den Helder', 'Dordrecht', 'Ede', 'Eindhoven', 'Emmen', 'Enschede', 'Gouda', 'Groningen', 'Haarlem', 'Heerlen', 'Helmond', "'s-Hertogenbosch", 'Hilversum', 'Leeuwarden', 'Leiden', 'Maastricht', 'Nijmegen', 'Nissewaard', 'Rotterdam', 'Tilburg', 'Utrecht', 'Venlo', 'Vlaardingen', 'Vlissingen', 'Zaanstad', 'Zwolle'] }, omdat: 'Dit zijn de 35 centrumgemeenten op de lijst van 18 juli 2022.', bron: ['valente-centrumgemeenten/lijst@2022-07-18'], zekerheid: 'beleid' },
    ],
  },
] as const
