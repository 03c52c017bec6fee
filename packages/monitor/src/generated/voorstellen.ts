// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/voorstellen.2018-03-15.yaml
// specs/monitor/voorstellen.2026-01-01.yaml

/** Voorstellen van de nota die over meten gaan. Alle versies, de oudste eerst. */
export const voorstellen = [
  {
    id: 'monitor/voorstellen',
    titel: 'Voorstellen van de nota die over meten gaan',
    geldig: { van: '2018-03-15', tot: '2025-12-31' },
    hash: 'c3ed05095a8875d7',
    items: [
      { id: 'n-iv-1', dan: { voorstel: 'N-IV.1', titel: 'Onderzoek hoe meer slachtoffers aangifte doen en daders straf krijgen', status: 'onbekend', dichtstbij: [], niet_verwarren: [], waar: ['trechter'] }, omdat: 'De trechter laat zien waar zaken afvallen, van incident tot veroordeling.', bron: ['nota-cijfers/n-iv.1@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'n-v-1', dan: { voorstel: 'N-V.1', titel: 'Nationaal Rapporteur, alle kosten in kaart, en een nulmeting', status: 'onbekend', dichtstbij: [], niet_verwarren: ['Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen'], waar: ['cijfers', 'nulmeting', 'kosten'] }, omdat: 'De kosten en de nulmeting zijn als gegevens en als rekenmodel opgenomen; de rapporteur zelf kan een programma niet zijn.', bron: ['nota-cijfers/n-v.1@2018-03-15', 'nationale-rollen/rapporteur-mensenhandel@2012-05-11'], zekerheid: 'uitleg' },
    ],
  },
  {
    id: 'monitor/voorstellen',
    titel: 'Voorstellen van de nota die over meten gaan',
    geldig: { van: '2026-01-01' },
    hash: '2c812a91633d9aa8',
    items: [
      { id: 'n-iv-1', dan: { voorstel: 'N-IV.1', titel: 'Onderzoek hoe meer slachtoffers aangifte doen en daders straf krijgen', status: 'onbekend', dichtstbij: [], niet_verwarren: [], waar: ['trechter'] }, omdat: 'De trechter laat zien waar zaken afvallen, van incident tot veroordeling.', bron: ['nota-cijfers/n-iv.1@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'n-v-1', dan: { voorstel: 'N-V.1', titel: 'Nationaal Rapporteur, alle kosten in kaart, en een nulmeting', status: 'niet_gerealiseerd_zoals_voorgesteld', dichtstbij: ['Nationaal Coördinator Geweld tegen Vrouwen en Huiselijk Geweld (voert uit, is geen onafhankelijke rapporteur)'], niet_verwarren: ['Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen', 'Regeringscommissaris seksueel geweld'], waar: ['cijfers', 'nulmeting', 'kosten'] }, omdat: 'Een Nationaal Rapporteur is er niet gekomen. Er komt wel een coördinator; of kosten en nulmeting bij de taak horen, is niet bekend.', bron: ['nota-cijfers/n-v.1@2018-03-15', 'kst-28345-293-cijfers/coordinator@2025-12-18', 'nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'nationale-rollen/regeringscommissaris@2022-01-01', 'nationale-rollen/nog-een-wens-in-2021@2021-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
