// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/kostencategorieen.1900-01-01.yaml

/** Soorten kosten en wie ze draagt. Alle versies, de oudste eerst. */
export const kostencategorieen = [
  {
    id: 'monitor/kostencategorieen',
    titel: 'Soorten kosten en wie ze draagt',
    geldig: { van: '1900-01-01' },
    hash: '68969c50faf04b7b',
    items: [
      { id: 'c01', dan: { categorie: 'C01', titel: 'Lichamelijke en emotionele gevolgen', dragers: ['slachtoffer'], alleen: 'welvaart', taakvelden: [], opmerking: 'Het grootste deel; geen uitgegeven geld.' }, omdat: 'Lichamelijke en emotionele gevolgen is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c02', dan: { categorie: 'C02', titel: 'Gezondheidszorg, ook ggz', dragers: ['zorgverzekeraar', 'rijk', 'eigen_risico'], taakvelden: [] }, omdat: 'Gezondheidszorg, ook ggz is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c03', dan: { categorie: 'C03', titel: 'Strafrechtketen', dragers: ['rijk'], taakvelden: [] }, omdat: 'Strafrechtketen is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c04', dan: { categorie: 'C04', titel: 'Civiel recht', dragers: ['rijk', 'burger'], taakvelden: [], opmerking: 'Scheiding, gezag, kinderbescherming.' }, omdat: 'Civiel recht is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c05', dan: { categorie: 'C05', titel: 'Sociale zekerheid en bijstand', dragers: ['gemeente', 'rijk'], taakvelden: ['6.3'] }, omdat: 'Sociale zekerheid en bijstand is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c06', dan: { categorie: 'C06', titel: 'Productieverlies en ziekteverzuim', dragers: ['werkgever', 'slachtoffer'], taakvelden: [] }, omdat: 'Productieverlies en ziekteverzuim is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c07', dan: { categorie: 'C07', titel: 'Huisvesting', dragers: ['corporatie', 'gemeente', 'slachtoffer'], taakvelden: [] }, omdat: 'Huisvesting is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c08', dan: { categorie: 'C08', titel: 'Opvang en vrouwenopvang', dragers: ['centrumgemeente'], taakvelden: ['6.81b', '6.812'] }, omdat: 'Opvang en vrouwenopvang is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c09', dan: { categorie: 'C09', titel: 'Veilig Thuis en toegang', dragers: ['gemeente'], taakvelden: ['6.1', '6.21', '6.22', '6.23'] }, omdat: 'Veilig Thuis en toegang is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c10', dan: { categorie: 'C10', titel: 'Jeugdhulp', dragers: ['gemeente'], taakvelden: ['6.751', '6.763'], taakvelden_tussen: true, opmerking: 'De bron noemt 6.751 tot en met 6.763; de nummers ertussen zijn niet gelezen.' }, omdat: 'Jeugdhulp is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c11', dan: { categorie: 'C11', titel: 'Jeugdbescherming', dragers: ['gemeente'], taakvelden: ['6.82a', '6.821'] }, omdat: 'Jeugdbescherming is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c12', dan: { categorie: 'C12', titel: 'Jeugdreclassering', dragers: ['gemeente'], taakvelden: ['6.82b', '6.822'] }, omdat: 'Jeugdreclassering is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c13', dan: { categorie: 'C13', titel: 'Schuldhulp', dragers: ['gemeente'], taakvelden: ['6.3'], opmerking: 'Het taakveld is niet bevestigd; kijk de huidige indeling na.' }, omdat: 'Schuldhulp is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c14', dan: { categorie: 'C14', titel: 'Openbare orde en huisverbod', dragers: ['gemeente'], taakvelden: ['1.2'] }, omdat: 'Openbare orde en huisverbod is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c15', dan: { categorie: 'C15', titel: 'Preventie, campagne en training', dragers: ['gemeente', 'rijk'], taakvelden: ['6.1', '7.1'] }, omdat: 'Preventie, campagne en training is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01', 'iv3-2023/taakvelden@2023-01-01'], zekerheid: 'uitleg' },
      { id: 'c16', dan: { categorie: 'C16', titel: 'Gevolgen voor kinderen en de volgende generatie', dragers: ['rijk', 'zorg', 'onderwijs'], taakvelden: [], opmerking: 'Op lange termijn.' }, omdat: 'Gevolgen voor kinderen en de volgende generatie is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'c17', dan: { categorie: 'C17', titel: 'Regie en gegevens', dragers: ['rijk', 'centrumgemeente'], taakvelden: [], opmerking: 'Een klein deel.' }, omdat: 'Regie en gegevens is een van de zeventien soorten kosten.', bron: ['voordeur-monitor/kostencategorieen@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
