// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/documentvragen.1900-01-01.yaml

/** Vragen over de meldcode van een organisatie. Alle versies, de oudste eerst. */
export const documentvragen = [
  {
    id: 'meldcode/documentvragen',
    titel: 'Vragen over de meldcode van een organisatie',
    geldig: { van: '1900-01-01' },
    hash: '767b23108bf61c1e',
    items: [
      { id: 'stappenplan', dan: { pad: 'stappenplan', vraag: 'Staat er een stappenplan in: een omschrijving van de stappen bij signalen?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stapsgewijs', dan: { pad: 'stapsgewijs', vraag: 'Zegt de meldcode stap voor stap hoe iemand met signalen omgaat?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'afwegingskader', dan: { pad: 'afwegingskader', vraag: 'Staat er een afwegingskader in, waarmee iemand risico, aard en ernst weegt en beoordeelt of een melding nodig is?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'verdeling', dan: { pad: 'verdeling', vraag: 'Staat er per stap in welke groep medewerkers waarvoor verantwoordelijk is?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'eindverantwoordelijke', dan: { pad: 'eindverantwoordelijke', vraag: 'Zegt de meldcode wie eindverantwoordelijk is voor de beslissing over melden?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'bijzondere-vormen', dan: { pad: 'bijzondere_vormen', vraag: 'Is er aandacht voor vormen van geweld waarvoor speciale kennis nodig is?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'bijzondere-vormen-van-toepassing', dan: { pad: 'bijzondere_vormen_van_toepassing', vraag: 'Kan uw organisatie met zulke bijzondere vormen te maken krijgen?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'verwijsindex', dan: { pad: 'verwijsindex', vraag: 'Is er aandacht voor de mogelijkheid om de verwijsindex risicojongeren te gebruiken?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'meldingsbevoegd', dan: { pad: 'meldingsbevoegd', vraag: 'Mag uw organisatie, of iemand die er werkt, melden aan de verwijsindex?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck', dan: { pad: 'kindcheck', vraag: 'Staan er instructies voor de kindcheck in?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'kindcheck-van-toepassing', dan: { pad: 'kindcheck_van_toepassing', vraag: 'Komen er cliënten die voor kinderen zorgen, zodat een kindcheck nodig kan zijn?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'vertrouwelijke-gegevens', dan: { pad: 'vertrouwelijke_gegevens', vraag: 'Staat erin hoe iemand met vertrouwelijke gegevens omgaat?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stap-signalen', dan: { pad: 'stap_signalen', vraag: 'Is er een stap om signalen in kaart te brengen?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stap-overleg', dan: { pad: 'stap_overleg', vraag: 'Is er een stap om met een collega te overleggen en zo nodig Veilig Thuis of een letseldeskundige te raadplegen?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stap-gesprek', dan: { pad: 'stap_gesprek', vraag: 'Is er een stap voor een gesprek met de cliënt?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stap-wegen', dan: { pad: 'stap_wegen', vraag: 'Wat zegt de stap over wegen?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'twijfel-raadplegen', dan: { pad: 'twijfel_raadplegen', vraag: 'Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'stap-beslissen', dan: { pad: 'stap_beslissen', vraag: 'Wat zegt de laatste stap?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
