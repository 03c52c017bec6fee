// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/stappen.1900-01-01.yaml

/** De stappen van de trechter. Alle versies, de oudste eerst. */
export const stappen = [
  {
    id: 'monitor/stappen',
    titel: 'De stappen van de trechter',
    geldig: { van: '1900-01-01' },
    hash: '22c369ddb6d8ca36',
    items: [
      { id: 'slachtofferschap', dan: { stap: 'slachtofferschap', titel: 'Slachtoffers volgens een enquête', meervoud: 'slachtoffers', telt: 'personen', vindplaats: 'Prevalentiemonitor', hoofdlijn: false }, omdat: 'Slachtoffers volgens een enquête is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'incident', dan: { stap: 'incident', titel: 'Incidenten', meervoud: 'incidenten', telt: 'incidenten', vindplaats: 'Politie', hoofdlijn: true }, omdat: 'Incidenten is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-politie', dan: { stap: 'melding_politie', titel: 'Meldingen bij de politie', meervoud: 'meldingen bij de politie', telt: 'meldingen', vindplaats: 'Politie', hoofdlijn: true }, omdat: 'Meldingen bij de politie is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'melding-veilig-thuis', dan: { stap: 'melding_veilig_thuis', titel: 'Meldingen bij Veilig Thuis (eigen tak)', meervoud: 'meldingen bij Veilig Thuis', telt: 'meldingen', vindplaats: 'CBS 84848NED', hoofdlijn: false }, omdat: 'Meldingen bij Veilig Thuis (eigen tak) is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aangifte', dan: { stap: 'aangifte', titel: 'Aangiften', meervoud: 'aangiften', telt: 'aangiften', vindplaats: 'Politie', hoofdlijn: true }, omdat: 'Aangiften is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aanhouding', dan: { stap: 'aanhouding', titel: 'Aanhoudingen', meervoud: 'aanhoudingen', telt: 'verdachten', vindplaats: 'Politie', hoofdlijn: true }, omdat: 'Aanhoudingen is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'instroom-om', dan: { stap: 'instroom_om', titel: 'Zaken bij het Openbaar Ministerie', meervoud: 'zaken bij het Openbaar Ministerie', telt: 'zaken', vindplaats: 'Openbaar Ministerie', hoofdlijn: false }, omdat: 'Zaken bij het Openbaar Ministerie is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'vervolging', dan: { stap: 'vervolging', titel: 'Vervolgingen', meervoud: 'vervolgingen', telt: 'zaken', vindplaats: 'Openbaar Ministerie', hoofdlijn: true }, omdat: 'Vervolgingen is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'veroordeling', dan: { stap: 'veroordeling', titel: 'Veroordelingen', meervoud: 'veroordelingen', telt: 'zaken', vindplaats: 'Rechtspraak', hoofdlijn: true }, omdat: 'Veroordelingen is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'sanctie', dan: { stap: 'sanctie', titel: 'Opgelegde sancties', meervoud: 'opgelegde sancties', telt: 'sancties', vindplaats: 'Impactmonitor', hoofdlijn: false }, omdat: 'Opgelegde sancties is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'recidive', dan: { stap: 'recidive', titel: 'Mensen met een nieuwe zaak', meervoud: 'mensen met een nieuwe zaak', telt: 'personen', vindplaats: 'WODC en Impactmonitor', hoofdlijn: false }, omdat: 'Mensen met een nieuwe zaak is een stap van de trechter.', bron: ['voordeur-monitor/trechter@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
