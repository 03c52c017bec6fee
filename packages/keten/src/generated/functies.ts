// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/functies.2018-03-15.yaml

/** De functies van de keten. Alle versies, de oudste eerst. */
export const functies = [
  {
    id: 'keten/functies',
    titel: 'De functies van de keten',
    geldig: { van: '2018-03-15' },
    hash: 'dfc6836be908ea0f',
    items: [
      { id: 'f1', dan: { functie: 'preventie', nummer: 'F1', naam: 'Preventie', nota_woord: 'preventie', kern: true, levert: 'voorlichting, campagne, weerbaarheid, economische zelfstandigheid' }, omdat: 'Preventie is een van de vijf woorden van de nota.', bron: ['nota-keten/vijf-functies@2018-03-15'], zekerheid: 'beleid' },
      { id: 'f2', dan: { functie: 'signalering', nummer: 'F2', naam: 'Signalering', nota_woord: 'signalering', kern: true, levert: 'geweld herkennen; de stappen van de meldcode' }, omdat: 'Signalering is een van de vijf woorden van de nota.', bron: ['nota-keten/vijf-functies@2018-03-15'], zekerheid: 'beleid' },
      { id: 'f3', dan: { functie: 'advies_melding', nummer: 'F3', naam: 'Advies en melding', valt_onder: 'signalering', kern: false, levert: 'advies, een melding aannemen, de veiligheid beoordelen' }, omdat: 'Advies en melding is een eigen taak van Veilig Thuis; de nota brengt die onder signalering.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'f4', dan: { functie: 'directe_veiligheid', nummer: 'F4', naam: 'Directe veiligheid', valt_onder: 'hulp', kern: false, levert: '112, huisverbod, veiligheidsplan, alarm' }, omdat: 'Directe veiligheid is een eigen functie, want veiligheid gaat voor zorg; de nota brengt haar onder hulp.', bron: ['voordeur-keten/functies@2018-01-01', 'vng-kwaliteitskader/gefaseerde-ketenzorg@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'f5', dan: { functie: 'hulp', nummer: 'F5', naam: 'Hulp', nota_woord: 'hulp', kern: true, levert: 'hulp aan slachtoffer, kind en pleger; het hele systeem' }, omdat: 'Hulp is een van de vijf woorden van de nota.', bron: ['nota-keten/vijf-functies@2018-03-15'], zekerheid: 'beleid' },
      { id: 'f6', dan: { functie: 'opvang', nummer: 'F6', naam: 'Opvang', valt_onder: 'hulp', kern: false, levert: 'crisisopvang, veilige opvang, begeleid wonen' }, omdat: 'Opvang is een eigen taak in de Wmo; de nota brengt haar onder hulp.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'f7', dan: { functie: 'herstel_nazorg', nummer: 'F7', naam: 'Herstel en nazorg', nota_woord: 'nazorg', kern: true, levert: 'behandeling, uitstroom, wonen, onderwijs, meedoen' }, omdat: 'Nazorg is een van de vijf woorden van de nota.', bron: ['nota-keten/vijf-functies@2018-03-15'], zekerheid: 'beleid' },
      { id: 'f8', dan: { functie: 'aangifte_vervolging', nummer: 'F8', naam: 'Aangifte en vervolging', nota_woord: 'aangiftebereidheid', kern: true, levert: 'aangifte, opsporing, vervolging, straf, toezicht' }, omdat: 'Aangiftebereidheid is een van de vijf woorden van de nota; wij rekenen vervolging daarbij.', bron: ['nota-keten/vijf-functies@2018-03-15', 'nota-keten/aangifte@2018-03-15'], zekerheid: 'beleid' },
      { id: 'f9', dan: { functie: 'regie_monitoring', nummer: 'F9', naam: 'Regie en monitoring', kern: false, levert: 'plan, geld, coördinatie, cijfers' }, omdat: 'De nota heeft over regie een eigen hoofdstuk; het is geen van de vijf woorden.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
