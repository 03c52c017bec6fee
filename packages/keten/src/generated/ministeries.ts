// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/ministeries.2018-03-15.yaml
// specs/keten/ministeries.2019-01-01.yaml

/** De ministeries en hun onderwerpen. Alle versies, de oudste eerst. */
export const ministeries = [
  {
    id: 'keten/ministeries',
    titel: 'De ministeries en hun onderwerpen',
    geldig: { van: '2018-03-15', tot: '2018-12-31' },
    hash: '60a3404118015caa',
    items: [
      { id: 'vws', dan: { ministerie: 'vws', naam: 'Volksgezondheid, Welzijn en Sport', onderwerpen: ['Wmo 2015', 'Veilig Thuis', 'vrouwenopvang', 'Jeugdwet (met J&V)', 'meldcode'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'ocw', dan: { ministerie: 'ocw', naam: 'Onderwijs, Cultuur en Wetenschap', onderwerpen: ['emancipatie', 'onderwijs', 'passend onderwijs'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'jenv', dan: { ministerie: 'jenv', naam: 'Justitie en Veiligheid', onderwerpen: ['politie', 'Openbaar Ministerie', 'reclassering', 'Raad voor de Kinderbescherming', 'huisverbod', 'slachtoffers'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'szw', dan: { ministerie: 'szw', naam: 'Sociale Zaken en Werkgelegenheid', onderwerpen: ['kinderopvang', 'inburgering', 'bijstand', 'schuldhulp', 'economische zelfstandigheid'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'bzk', dan: { ministerie: 'bzk', naam: 'Binnenlandse Zaken en Koninkrijksrelaties', onderwerpen: ['gemeentefonds', 'gemeenten', 'wonen'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
    ],
  },
  {
    id: 'keten/ministeries',
    titel: 'De ministeries en hun onderwerpen',
    geldig: { van: '2019-01-01' },
    hash: 'c8cfec7805cef05d',
    items: [
      { id: 'vws', dan: { ministerie: 'vws', naam: 'Volksgezondheid, Welzijn en Sport', onderwerpen: ['Wmo 2015', 'Veilig Thuis', 'vrouwenopvang', 'Jeugdwet (met J&V)', 'meldcode'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'ocw', dan: { ministerie: 'ocw', naam: 'Onderwijs, Cultuur en Wetenschap', onderwerpen: ['emancipatie', 'onderwijs', 'passend onderwijs'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'jenv', dan: { ministerie: 'jenv', naam: 'Justitie en Veiligheid', onderwerpen: ['politie', 'Openbaar Ministerie', 'reclassering', 'Raad voor de Kinderbescherming', 'huisverbod', 'slachtoffers'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'szw', dan: { ministerie: 'szw', naam: 'Sociale Zaken en Werkgelegenheid', onderwerpen: ['kinderopvang', 'inburgering', 'bijstand', 'schuldhulp', 'economische zelfstandigheid'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'bzk', dan: { ministerie: 'bzk', naam: 'Binnenlandse Zaken en Koninkrijksrelaties', onderwerpen: ['gemeentefonds', 'gemeenten'], nota: true }, omdat: 'De nota noemt dit ministerie als een van de vijf.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'beleid' },
      { id: 'overig', dan: { ministerie: 'overig', naam: 'Een ander ministerie', onderwerpen: ['wonen', 'asiel en verblijf'], nota: false }, omdat: 'Onderwerpen verhuizen tussen kabinetten. Waar wonen en asiel nu liggen, is niet nagelezen.', bron: ['nota-keten/vijf-ministeries@2018-03-15'], zekerheid: 'onbevestigd' },
    ],
  },
] as const
