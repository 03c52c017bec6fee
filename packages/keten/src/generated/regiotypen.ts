// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/regiotypen.2018-03-15.yaml

/** De soorten regio’s. Alle versies, de oudste eerst. */
export const regiotypen = [
  {
    id: 'keten/regiotypen',
    titel: 'De soorten regio’s',
    geldig: { van: '2018-03-15' },
    hash: 'c95ce9e74b576c18',
    items: [
      { id: 'veilig-thuis', dan: { type: 'veilig_thuis', naam: 'Veilig Thuis-regio', toelichting: 'Locaties zijn iets anders dan organisaties.', aantallen: [{ van: '2015-01-01', tot: '2021-12-31', aantal: 26, zekerheid: 'beleid' }, { van: '2022-01-01', zekerheid: 'onbevestigd' }] }, omdat: 'Van 2015 tot en met 2021 waren er 26 organisaties; daarna is het aantal niet bevestigd.', bron: ['vng-veilig-thuis/aantal@2015-01-01'], zekerheid: 'beleid' },
      { id: 'centrumgemeente', dan: { type: 'centrumgemeente', naam: 'Regio van een centrumgemeente vrouwenopvang', toelichting: 'De lijst is die van 18 juli 2022.', aantallen: [{ van: '2022-07-18', aantal: 35, zekerheid: 'beleid' }] }, omdat: 'Er zijn 35 centrumgemeenten.', bron: ['valente-centrumgemeenten/lijst@2022-07-18', 'voordeur-keten/functies@2018-01-01'], zekerheid: 'beleid' },
      { id: 'ghnt', dan: { type: 'ghnt', naam: 'Regio van Geweld hoort nergens thuis', toelichting: 'Dit waren regio’s van het programma.', aantallen: [{ van: '2019-01-01', tot: '2021-12-31', aantal: 28, zekerheid: 'beleid' }] }, omdat: 'Het programma had 28 regionale plannen.', bron: ['kst-28345/ghnt@2018-04-25', 'voordeur-keten/functies@2018-01-01'], zekerheid: 'beleid' },
      { id: 'csg', dan: { type: 'centrum_seksueel_geweld', naam: 'Regio van een Centrum Seksueel Geweld', toelichting: 'Samen dekken zij heel Nederland.', aantallen: [{ van: '2018-01-01', aantal: 16, zekerheid: 'beleid' }] }, omdat: 'Sinds 2018 zijn er zestien centra.', bron: ['csg/landelijk@2018-01-01'], zekerheid: 'beleid' },
      { id: 'zvh', dan: { type: 'zorg_en_veiligheidshuis', naam: 'Regio van een Zorg- en Veiligheidshuis', toelichting: 'Het aantal is niet bevestigd.', aantallen: [{ van: '2021-01-01', zekerheid: 'onbevestigd' }] }, omdat: 'In elke veiligheidsregio hoort er een te zijn.', bron: ['zvh-meerjarenagenda/basisvoorziening@2021-01-01', 'voordeur-keten/functies@2018-01-01'], zekerheid: 'beleid' },
      { id: 'veiligheidsregio', dan: { type: 'veiligheidsregio', naam: 'Veiligheidsregio', toelichting: 'Het aantal is niet nagelezen.', aantallen: [] }, omdat: 'Veiligheidsregio’s vallen niet samen met de andere regio’s.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'politie', dan: { type: 'politie_eenheid', naam: 'Regionale eenheid van de politie', toelichting: 'Het aantal is niet nagelezen.', aantallen: [] }, omdat: 'Politie-eenheden vallen niet samen met de andere regio’s.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'ggd', dan: { type: 'ggd', naam: 'GGD-regio', toelichting: 'Het aantal is niet nagelezen.', aantallen: [] }, omdat: 'GGD-regio’s vallen niet altijd samen met de andere regio’s.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'jeugd', dan: { type: 'jeugdregio', naam: 'Jeugdregio', toelichting: 'Het aantal is niet nagelezen.', aantallen: [] }, omdat: 'Jeugdregio’s vallen niet samen met de andere regio’s.', bron: ['voordeur-keten/functies@2018-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
