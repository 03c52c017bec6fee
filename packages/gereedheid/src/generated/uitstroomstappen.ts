// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroomstappen.2026-01-01.yaml

/** De stappen van de opvang naar een veilig huis, op volgorde. Alle versies, de oudste eerst. */
export const uitstroomstappen = [
  {
    id: 'gereedheid/uitstroomstappen',
    titel: 'De stappen van de opvang naar een veilig huis, op volgorde',
    geldig: { van: '2026-01-01' },
    hash: '88a431401ab3c88f',
    items: [
      { id: 'veiligheid', dan: { stap: 'veiligheid', titel: 'Veiligheid', onbekend: 'Of het nu en straks veilig is, is nog niet bekend. Vraag dat eerst.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'verblijfsrecht', dan: { stap: 'verblijfsrecht', titel: 'Verblijfsrecht', onbekend: 'Het verblijfsrecht is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'inkomen', dan: { stap: 'inkomen', titel: 'Inkomen', onbekend: 'Of er inkomen is om de huur te betalen, en hoe dat veilig te regelen is, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'schulden', dan: { stap: 'schulden', titel: 'Schulden', onbekend: 'Of er schulden zijn, is nog niet bekend. Het vertrek hoeft daar niet op te wachten.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'urgentie', dan: { stap: 'urgentie', titel: 'Voorrang op een woning', onbekend: 'Of er urgentie is, is nog niet bekend. Vraag eerst urgentie op deze peildatum.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'oude-woning', dan: { stap: 'oude_woning', titel: 'De oude woning', onbekend: 'Wat er met de oude woning gebeurt, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'woning-en-gebied', dan: { stap: 'woning_en_gebied', titel: 'Woning en gebied', onbekend: 'Of er een woning is in een gebied dat veilig is, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'school', dan: { stap: 'school', titel: 'School', onbekend: 'Of er kinderen zijn die een school nodig hebben, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'jeugdhulp', dan: { stap: 'jeugdhulp', titel: 'Jeugdhulp', onbekend: 'Of er jeugdhulp mee moet, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'inboedel-en-huur', dan: { stap: 'inboedel_en_huur', titel: 'Spullen en eerste huur', onbekend: 'Of er spullen zijn en geld voor de eerste huur, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'nazorg', dan: { stap: 'nazorg', titel: 'Hulp na de verhuizing', onbekend: 'Of er hulp na de verhuizing is, is nog niet bekend.', wie: 'begeleider' }, omdat: 'De volgorde en de woorden zijn van ons.', bron: ['voordeur-uitstroom/volgorde@2026-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
