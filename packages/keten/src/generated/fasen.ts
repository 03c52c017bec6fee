// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/fasen.2018-03-15.yaml

/** De drie fasen van gefaseerde ketenzorg. Alle versies, de oudste eerst. */
export const fasen = [
  {
    id: 'keten/fasen',
    titel: 'De drie fasen van gefaseerde ketenzorg',
    geldig: { van: '2018-03-15' },
    hash: 'a6629003ccdc7ee5',
    items: [
      { id: 'veiligheid', dan: { fase: 1, naam: 'Samenwerken voor veiligheid', product: 'veiligheidsplan', doel: 'Het geweld stopt meteen.', functie: 'directe_veiligheid' }, omdat: 'Eerst samenwerken voor veiligheid.', bron: ['vng-kwaliteitskader/gefaseerde-ketenzorg@2018-01-01'], zekerheid: 'beleid' },
      { id: 'risico', dan: { fase: 2, naam: 'Samenwerken voor risicogestuurde zorg', product: 'hulpverleningsplan', doel: 'De oorzaken van het geweld worden minder.', functie: 'hulp' }, omdat: 'Daarna zorg die zich richt op de risico’s.', bron: ['vng-kwaliteitskader/gefaseerde-ketenzorg@2018-01-01'], zekerheid: 'beleid' },
      { id: 'herstel', dan: { fase: 3, naam: 'Zorg gericht op herstel', product: 'herstelplan', doel: 'Iedereen herstelt.', functie: 'herstel_nazorg' }, omdat: 'Dan zorg die rekening houdt met trauma en gericht is op herstel.', bron: ['vng-kwaliteitskader/gefaseerde-ketenzorg@2018-01-01'], zekerheid: 'beleid' },
    ],
  },
] as const
