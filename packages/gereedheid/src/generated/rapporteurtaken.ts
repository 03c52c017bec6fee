// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/rapporteurtaken.2018-03-15.yaml

/** Wat een landelijke rapporteur kan doen, en wat software daarvan kan. Alle versies, de oudste eerst. */
export const rapporteurtaken = [
  {
    id: 'gereedheid/rapporteurtaken',
    titel: 'Wat een landelijke rapporteur kan doen, en wat software daarvan kan',
    geldig: { van: '2018-03-15' },
    hash: '7f7c6c6f4ec998f8',
    items: [
      { id: 'kosten', dan: { taak: 'kosten', titel: 'De kosten in kaart brengen', werkwoorden: ['kosten'], kan_nu: 'Kosten per soort en per drager optellen, met laag, midden en hoog. Wat ontbreekt, blijft onbekend.', kan_niet: ['De bedragen zelf; die moet iemand bij Rijk, gemeenten, verzekeraars en werkgevers ophalen.', 'Wat er door geweld komt en wat door iets anders; dat vraagt onderzoek.'] }, omdat: 'De nota wil de gehele kosten van geweld achter de voordeur in kaart laten brengen.', bron: ['nota-keten/rapporteur@2018-03-15', 'nota-cijfers/n-v.1@2018-03-15'], zekerheid: 'beleid' },
      { id: 'nulmeting', dan: { taak: 'nulmeting', titel: 'Een nulmeting maken', werkwoorden: ['nulmeting', 'cijfers'], kan_nu: 'Per maat zeggen welk cijfer met bron er is, en welke maten nog geen cijfer hebben. Twee metingen vergelijken als dat mag.', kan_niet: ['Cijfers die niemand verzamelt of openbaar maakt.', 'Kiezen welke maten de nulmeting krijgt; dat is een keuze van mensen.'] }, omdat: 'De nota zegt dat er geen nulmeting is om beleid aan te meten. Dat de rapporteur haar maakt, is onze lezing.', bron: ['nota-keten/rapporteur@2018-03-15', 'nota-cijfers/n-v.1@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'aard-en-omvang', dan: { taak: 'aard_en_omvang', titel: 'Onderzoeken hoe vaak en hoe het gebeurt', werkwoorden: ['cijfers', 'trechter'], kan_nu: 'Bekende cijfers tonen met hun definitie, en laten zien waar zaken afvallen van incident tot veroordeling.', kan_niet: ['Geweld dat niemand meldt; dat vraagt onderzoek onder mensen.', 'Zaken volgen van melding tot straf; de bronnen tellen verschillende dingen.'] }, omdat: 'Een rapporteur onderzoekt hoe groot een probleem is. De nota vraagt dit niet met zoveel woorden.', bron: ['nationaal-rapporteur/mandaat@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'beleid-en-advies', dan: { taak: 'beleid_en_advies', titel: 'Zeggen wat beleid doet, en advies geven', werkwoorden: ['nulmeting'], kan_nu: 'Twee metingen van dezelfde maat naast elkaar zetten, en zeggen wanneer dat niet mag.', kan_niet: ['Zeggen of beleid de oorzaak is van een verschil.', 'Advies geven; dat doet een mens.'] }, omdat: 'Een rapporteur onderzoekt wat beleid doet. De nota vraagt dit niet met zoveel woorden.', bron: ['nationaal-rapporteur/mandaat@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'onafhankelijk', dan: { taak: 'onafhankelijk', titel: 'Onafhankelijk werken', werkwoorden: [], kan_niet: ['Onafhankelijkheid; die hangt af van wie iemand aanstelt, betaalt en kan ontslaan.'] }, omdat: 'Een rapporteur staat los van wie het beleid uitvoert. De nota vraagt dit niet met zoveel woorden.', bron: ['voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'uitvoeren', dan: { taak: 'uitvoeren', titel: 'Uitvoeren en coördineren', werkwoorden: [], kan_niet: ['Partijen bij elkaar brengen en aanspreken; dat doen mensen.'] }, omdat: 'Een coördinator brengt partijen bij elkaar en voert uit. Dat is iets anders dan rapporteren.', bron: ['voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
    ],
  },
] as const
