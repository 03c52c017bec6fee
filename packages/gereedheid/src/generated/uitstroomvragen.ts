// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/uitstroomvragen.2026-01-01.yaml

/** De vragen naar feiten die ontbreken bij de uitstroom. Alle versies, de oudste eerst. */
export const uitstroomvragen = [
  {
    id: 'gereedheid/uitstroomvragen',
    titel: 'De vragen naar feiten die ontbreken bij de uitstroom',
    geldig: { van: '2026-01-01' },
    hash: '1d4285e660de8e43',
    items: [
      { id: 'veiligheid-acuut-gevaar', dan: { pad: 'veiligheid.acuut_gevaar', vraag: 'Is er op dit moment direct gevaar?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'veiligheid-plan', dan: { pad: 'veiligheid.plan', vraag: 'Is er een veiligheidsplan voor de nieuwe plek?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'nu-plek', dan: { pad: 'nu.plek', vraag: 'Waar is de cliënt nu?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'nu-klaar', dan: { pad: 'nu.klaar', vraag: 'Vinden de cliënt en de begeleider allebei dat de cliënt klaar is om te vertrekken?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'verblijf-status', dan: { pad: 'verblijf.status', vraag: 'Welk verblijfsrecht heeft de cliënt?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'verblijf-afhankelijk', dan: { pad: 'verblijf.afhankelijk', vraag: 'Hangt de vergunning af van de (ex-)partner, of hing een verlopen vergunning daarvan af?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'inkomen-bron', dan: { pad: 'inkomen.bron', vraag: 'Waar leeft de cliënt van?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'schulden-stand', dan: { pad: 'schulden.stand', vraag: 'Hoe staat het met schulden?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'urgentie-uitkomst', dan: { pad: 'urgentie.uitkomst', vraag: 'Wat zegt urgentie op deze peildatum?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'urgentie-verklaring', dan: { pad: 'urgentie.verklaring', vraag: 'Hoe staat het met de urgentieverklaring?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'oude-woning-recht', dan: { pad: 'oude_woning.recht', vraag: 'Heeft de cliënt nog recht op de oude woning?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'oude-woning-terug-veilig', dan: { pad: 'oude_woning.terug_veilig', vraag: 'Is teruggaan naar de oude woning veilig?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'bestemming-woning', dan: { pad: 'bestemming.woning', vraag: 'Is er al een woning?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'bestemming-gemeente', dan: { pad: 'bestemming.gemeente', vraag: 'Blijft de cliënt in deze gemeente, of wordt het een andere?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'bestemming-gebied-veilig', dan: { pad: 'bestemming.gebied_veilig', vraag: 'Is het gebied waar de cliënt gaat wonen of zoekt veilig?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'kinderen-erbij', dan: { pad: 'kinderen.erbij', vraag: 'Zijn er minderjarige kinderen, of kinderen die nog jeugdhulp krijgen?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'kinderen-school', dan: { pad: 'kinderen.school', vraag: 'Is er een school voor elk kind?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'kinderen-jeugdhulp', dan: { pad: 'kinderen.jeugdhulp', vraag: 'Krijgt een kind jeugdhulp?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'kinderen-voortzetting-gevraagd', dan: { pad: 'kinderen.voortzetting_gevraagd', vraag: 'Is de nieuwe gemeente gevraagd om de jeugdhulp te laten doorgaan?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'start-inboedel', dan: { pad: 'start.inboedel', vraag: 'Zijn er spullen voor de nieuwe woning?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'start-eerste-huur', dan: { pad: 'start.eerste_huur', vraag: 'Is er geld voor de eerste huur?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
      { id: 'nazorg', dan: { pad: 'nazorg', vraag: 'Is er hulp na de verhuizing afgesproken?' }, omdat: 'De vraag staat hier in onze eigen woorden.', bron: ['voordeur-uitstroom/altijd-voorstel@2026-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
