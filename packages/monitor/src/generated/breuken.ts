// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/breuken.1900-01-01.yaml

/** Breuken in reeksen. Alle versies, de oudste eerst. */
export const breuken = [
  {
    id: 'monitor/breuken',
    titel: 'Breuken in reeksen',
    geldig: { van: '1900-01-01' },
    hash: 'c76acb6a2f1e16f5',
    items: [
      { id: 'politie-registratie', dan: { breuk: 'politie-registratie', definities: ['politie-incidenten', 'aangifte-per-incident', 'aanhouding-per-incident', 'aanhouding-per-aangifte', 'politie-aangiften', 'politie-aanhoudingen'], laatste_oude_dag: '2008-12-31', eerste_nieuwe_dag: '2012-01-01', zeker: 'ja' }, omdat: 'De politie ging tussen 2008 en 2012 anders registreren; van 63.841 incidenten in 2008 ging het naar 95.541 in 2012.', bron: ['politie-registratie/incidenten@2012-12-31', 'voordeur-monitor/reeksbreuk@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'informatieprotocol-veilig-thuis', dan: { breuk: 'informatieprotocol-veilig-thuis', definities: ['vt-meldingen', 'vt-adviezen', 'vt-vervolgmeldingen', 'vt-vervolgmeldingen-aandeel', 'vt-eerder-gemeld', 'vt-kindermishandeling', 'vt-partnergeweld', 'vt-oudermishandeling', 'vt-ouderenmishandeling', 'vt-van-politie-justitie', 'vt-melder-justitie', 'vt-melder-zorg', 'vt-melder-onderwijs', 'vt-melder-burger', 'vt-melder-jeugdzorg', 'vt-melder-ggz', 'vt-melder-kinderopvang', 'vt-onveilig', 'vt-acuut-onveilig', 'vt-structureel-onveilig', 'vt-start-op-tijd', 'vt-oordeel-op-tijd', 'vt-onderzoek-aandeel'], laatste_oude_dag: '2018-12-31', eerste_nieuwe_dag: '2019-01-01', zeker: 'ja' }, omdat: 'Veilig Thuis telt sinds 1 januari 2019 volgens een nieuw informatieprotocol; oudere aantallen zijn niet vergelijkbaar.', bron: ['cbs-veilig-thuis/84848ned@2019-01-01', 'voordeur-monitor/reeksbreuk@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'politie-naar-vt', dan: { breuk: 'politie-naar-vt', definities: ['politie-naar-vt'], laatste_oude_dag: '2018-12-31', eerste_nieuwe_dag: '2019-01-01', zeker: 'mogelijk' }, omdat: 'Sinds 1 januari 2019 geldt een nieuw informatieprotocol; of dat ook deze reeks verandert, is niet gelezen.', bron: ['cbs-veilig-thuis/politie@2019-01-01', 'voordeur-monitor/reeksbreuk@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'definitie-huiselijk-geweld', dan: { breuk: 'definitie-huiselijk-geweld', definities: ['vt-meldingen', 'vt-adviezen', 'vt-vervolgmeldingen', 'vt-vervolgmeldingen-aandeel', 'vt-eerder-gemeld', 'vt-kindermishandeling', 'vt-partnergeweld', 'vt-oudermishandeling', 'vt-ouderenmishandeling', 'vt-van-politie-justitie', 'vt-melder-justitie', 'vt-melder-zorg', 'vt-melder-onderwijs', 'vt-melder-burger', 'vt-melder-jeugdzorg', 'vt-melder-ggz', 'vt-melder-kinderopvang', 'vt-onveilig', 'vt-acuut-onveilig', 'vt-structureel-onveilig', 'vt-start-op-tijd', 'vt-oordeel-op-tijd', 'vt-onderzoek-aandeel', 'phgsg-aandeel', 'phgsg-aantal', 'phgsg-maandelijks', 'politie-incidenten', 'om-instroom', 'huisverboden'], laatste_oude_dag: '2025-12-05', eerste_nieuwe_dag: '2025-12-06', zeker: 'mogelijk' }, omdat: 'Sinds 5 december 2025 wordt een ruimere wettelijke definitie van huiselijk geweld voorbereid; of en wanneer zij telt, is niet bekend.', bron: ['kabinet-2025d50309/ruimere-definitie@2025-12-05', 'voordeur-monitor/reeksbreuk@1900-01-01'], zekerheid: 'onbevestigd' },
    ],
  },
] as const
