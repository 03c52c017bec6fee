// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-weigergronden.2026-08-01.yaml

/** Wat mag een basisschool wel en niet als reden geven?. Alle versies, de oudste eerst. */
export const onderwijsWeigergronden = [
  {
    id: 'gereedheid/onderwijs-weigergronden',
    titel: 'Wat mag een basisschool wel en niet als reden geven?',
    geldig: { van: '2026-08-01' },
    hash: 'aebe07daf562c133',
    items: [
      { id: 'geen-verblijfsrecht', dan: { grond: 'geen_verblijfsrecht', oordeel: 'nooit' }, omdat: 'Geen rechtmatig verblijf is nooit een reden.', bron: ['wpo/art-40/lid-1@2026-08-01'], zekerheid: 'wet' },
      { id: 'ouderbijdrage', dan: { grond: 'ouderbijdrage_niet_betaald', oordeel: 'nooit' }, omdat: 'Geen geld van de ouders is nooit een reden.', bron: ['wpo/art-40/lid-1@2026-08-01'], zekerheid: 'wet' },
      { id: 'extra-ondersteuning', dan: { grond: 'extra_ondersteuning', oordeel: 'pas_daarna' }, omdat: 'Behalve bij geen plaats of een geweigerde verklaring over de grondslag mag een kind dat extra steun nodig heeft pas worden geweigerd als een andere school het wil toelaten. De school regelt dat, na overleg met de ouders. Steun bij de Nederlandse taal telt niet als extra steun.', bron: ['wpo/art-40/lid-4@2026-08-01', 'wpo/art-40/lid-3@2026-08-01', 'wpo/art-40/lid-5/a@2026-08-01', 'wpo/art-40/lid-5/b@2026-08-01'], zekerheid: 'wet' },
      { id: 'geen-plaats', dan: { grond: 'geen_plaats', oordeel: 'niet_verboden' }, omdat: 'Geen plaats: dan hoeft de school geen andere school te zoeken. Of weigeren mag, staat niet met zoveel woorden in het gelezen deel.', bron: ['wpo/art-40/lid-5/a@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'grondslag-respecteren', dan: { grond: 'grondslag_niet_gerespecteerd', oordeel: 'niet_verboden' }, omdat: 'De ouders weigerden te verklaren dat zij de grondslag respecteren: dan hoeft de school geen andere school te zoeken.', bron: ['wpo/art-40/lid-5/b@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'grondslag-onderschrijven', dan: { grond: 'grondslag_niet_onderschreven', oordeel: 'niet_verboden' }, omdat: 'De ouders weigerden te verklaren dat zij de grondslag onderschrijven: dan hoeft de school geen andere school te zoeken.', bron: ['wpo/art-40/lid-5/b@2026-08-01', 'voordeur-onderwijs/niet-verboden@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'grondslag-onderschrijven-speciaal', dan: { grond: 'grondslag_niet_onderschreven', oordeel: 'nooit', alleen: 'speciale_basisschool_na_basisschool' }, omdat: 'Een speciale basisschool mag een leerling van een basisschool niet weigeren omdat de ouders de grondslag niet onderschrijven; alleen als zij weigeren haar te respecteren.', bron: ['wpo/art-40/lid-9@2026-08-01'], zekerheid: 'wet' },
      { id: 'te-kort-tevoren', dan: { grond: 'te_kort_tevoren_aangemeld', oordeel: 'niet_gelezen' }, omdat: 'Minder dan tien weken tevoren aangemeld: de wet zegt zo mogelijk. Volgens ons is dit geen reden.', bron: ['wpo/art-40/lid-2@2026-08-01', 'voordeur-onderwijs/zo-mogelijk@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'andere-ouder', dan: { grond: 'andere_ouder_niet_akkoord', oordeel: 'niet_gelezen' }, omdat: 'Geen toestemming van de andere ouder: of die nodig is, is niet gelezen.', bron: ['onderwijs-niet-gelezen/toestemming-andere-ouder@2026-08-01'], zekerheid: 'onbevestigd' },
      { id: 'anders', dan: { grond: 'anders', oordeel: 'niet_gelezen' }, omdat: 'Een andere reden: de school zegt op welke regel zij steunt.', bron: ['voordeur-onderwijs/grond-niet-genoemd@2026-08-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
