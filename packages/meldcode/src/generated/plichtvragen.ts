// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/plichtvragen.1900-01-01.yaml

/** Wat er soms nog nodig is om de plicht te bepalen. Alle versies, de oudste eerst. */
export const plichtvragen = [
  {
    id: 'meldcode/plichtvragen',
    titel: 'Wat er soms nog nodig is om de plicht te bepalen',
    geldig: { van: '1900-01-01' },
    hash: 'c148a16077b0d7b1',
    items: [
      { id: 'big-beroep', dan: { pad: 'big_beroep', vraag: 'Staat u in het BIG-register, of is de opleiding voor uw beroep op grond van de Wet BIG geregeld?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'geeft-zorg', dan: { pad: 'geeft_zorg', vraag: 'Geeft u voor uw beroep zorg aan mensen, en niet in dienst of in opdracht van een instelling?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'bekostigd', dan: { pad: 'bekostigd', vraag: 'Betaalt de overheid de school?' }, omdat: 'De vraag is in onze eigen woorden.', bron: ['voordeur-plicht/vraag-over-de-code@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
