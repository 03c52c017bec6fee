// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-intramuraal.2026-08-01.yaml

/** Onderwijs in de opvang zelf: wat is er bekend, en wat vraagt u?. Alle versies, de oudste eerst. */
export const onderwijsIntramuraal = [
  {
    id: 'gereedheid/onderwijs-intramuraal',
    titel: 'Onderwijs in de opvang zelf: wat is er bekend, en wat vraagt u?',
    geldig: { van: '2026-08-01' },
    hash: 'c965f6eba0eee7bd',
    items: [
      { id: 'stand', dan: { soort: 'stand' }, omdat: 'De nota van 2018 noemt opvanglocaties die in overleg met het samenwerkingsverband onderwijs in de opvang zelf geven. Een wet die zegt wanneer dat mag, is niet gevonden. De leerplicht loopt intussen door.', bron: ['nota-keten/passend-onderwijs@2018-03-15', 'onderwijs-niet-gelezen/intramuraal@2026-08-01'], zekerheid: 'onbevestigd' },
      { id: 'veilig-naar-school', dan: { soort: 'vraag' }, omdat: 'Kan dit kind veilig naar een school buiten de opvang? Zo ja, dan is onderwijs in de opvang niet nodig.', bron: ['nota-keten/passend-onderwijs@2018-03-15'], zekerheid: 'onbevestigd' },
      { id: 'welke-school', dan: { soort: 'vraag' }, omdat: 'Op welke school staat het kind ingeschreven als het les krijgt in de opvang, en wie is daar verantwoordelijk voor?', bron: ['onderwijs-niet-gelezen/intramuraal@2026-08-01', 'leerplichtwet/art-2/lid-1@2026-08-01'], zekerheid: 'onbevestigd' },
      { id: 'samenwerkingsverband', dan: { soort: 'vraag' }, omdat: 'Heeft het samenwerkingsverband hierover een afspraak met de opvang? Vraag het beide.', bron: ['nota-keten/passend-onderwijs@2018-03-15', 'onderwijs-niet-gelezen/intramuraal@2026-08-01'], zekerheid: 'onbevestigd' },
      { id: 'einde', dan: { soort: 'vraag' }, omdat: 'Wanneer stopt het onderwijs in de opvang, en hoe gaat het kind daarna naar een gewone school?', bron: ['nota-keten/passend-onderwijs@2018-03-15', 'onderwijs-niet-gelezen/intramuraal@2026-08-01'], zekerheid: 'onbevestigd' },
    ],
  },
] as const
