// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/vragen.2018-03-15.yaml

/** De vragen over de situatie in een regio. Alle versies, de oudste eerst. */
export const vragen = [
  {
    id: 'keten/vragen',
    titel: 'De vragen over de situatie in een regio',
    geldig: { van: '2018-03-15' },
    hash: '39e854589fb73c19',
    items: [
      { id: 'coordinator', dan: { feit: 'coordinator', vraag: 'Is er één coördinator voor de hele aanpak?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'regiovisie', dan: { feit: 'regiovisie', vraag: 'Is er een vastgestelde regiovisie?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'evaluatie-gepland', dan: { feit: 'evaluatie_gepland', vraag: 'Staat er een dag voor de evaluatie?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'structureel-geld', dan: { feit: 'structureel_geld', vraag: 'Is het geld structureel?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'zelfde-definities', dan: { feit: 'zelfde_definities', vraag: 'Gebruiken alle partijen dezelfde definities?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'trechter-in-beeld', dan: { feit: 'trechter_in_beeld', vraag: 'Is bekend hoeveel zaken van incident tot vonnis afvallen?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'altijd-bereikbaar', dan: { feit: 'altijd_bereikbaar', vraag: 'Is Veilig Thuis bij spoed altijd bereikbaar?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'chat-altijd-open', dan: { feit: 'chat_altijd_open', vraag: 'Is er een chat die dag en nacht open is?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'zelfstandige-slachtoffers', dan: { feit: 'zelfstandige_slachtoffers', vraag: 'Is er hulp op maat voor slachtoffers die financieel zelfstandig zijn?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'kinderen-eigen-client', dan: { feit: 'kinderen_eigen_client', vraag: 'Zijn kinderen in de opvang zelf cliënt?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'opvang-voor-elke-verblijfsstatus', dan: { feit: 'opvang_voor_elke_verblijfsstatus', vraag: 'Is er plek voor slachtoffers met elke verblijfsstatus waarvoor de wet opvang kent?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'contactafspraak', dan: { feit: 'contactafspraak', vraag: 'Weet elke organisatie wie zij bij wie belt?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'genoeg-opvangplaatsen', dan: { feit: 'genoeg_opvangplaatsen', vraag: 'Zijn er genoeg opvangplaatsen?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'uitstroom-op-tijd', dan: { feit: 'uitstroom_op_tijd', vraag: 'Stromen mensen op tijd uit naar een woning?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'urgentie-zonder-aangifte-eis', dan: { feit: 'urgentie_zonder_aangifte_eis', vraag: 'Is urgentie te krijgen zonder aangifte of afgeronde echtscheiding?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'onderwijs-in-opvang-geregeld', dan: { feit: 'onderwijs_in_opvang_geregeld', vraag: 'Is onderwijs voor kinderen in de opvang geregeld?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'lokaal-team-kijkt-naar-veiligheid', dan: { feit: 'lokaal_team_kijkt_naar_veiligheid', vraag: 'Werken lokale teams ook aan veiligheid?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'veilig-thuis-op-tijd', dan: { feit: 'veilig_thuis_op_tijd', vraag: 'Blijft Veilig Thuis binnen de wettelijke termijnen?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'raad-start-op-tijd', dan: { feit: 'raad_start_op_tijd', vraag: 'Start de Raad zonder lange wachttijd?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'plegeraanpak-na-huisverbod', dan: { feit: 'plegeraanpak_na_huisverbod', vraag: 'Is er een vervolg voor de pleger na een huisverbod?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'beoordeling-afgestemd', dan: { feit: 'beoordeling_afgestemd', vraag: 'Ligt vast wie de veiligheid beoordeelt?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'tafels-afgestemd', dan: { feit: 'tafels_afgestemd', vraag: 'Ligt vast welke tafel welke complexe zaak heeft?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'campagnes-afgestemd', dan: { feit: 'campagnes_afgestemd', vraag: 'Zijn campagnes van Rijk, gemeente en regio op elkaar afgestemd?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'landelijke-regie', dan: { feit: 'landelijke_regie', vraag: 'Is er één landelijke regie?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
      { id: 'ministeries-afgestemd', dan: { feit: 'ministeries_afgestemd', vraag: 'Ligt vast welk ministerie waarvoor aan zet is?' }, omdat: 'De vraag in onze woorden.', bron: ['voordeur-keten/onbekend-is-geen-gat@2018-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
