// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/voorbeeldopmerkingen.1900-01-01.yaml
// specs/meldcode/voorbeeldopmerkingen.2019-01-01.yaml

/** Wat u moet weten bij de voorbeelden. Alle versies, de oudste eerst. */
export const voorbeeldopmerkingen = [
  {
    id: 'meldcode/voorbeeldopmerkingen',
    titel: 'Wat u moet weten bij de voorbeelden',
    geldig: { van: '1900-01-01', tot: '2018-12-31' },
    hash: '3e330a066cf9f2a3',
    items: [
      { id: 'gevaar', dan: { over: 'alle', code: 'bel_112', tekst: 'Is iemand nu in direct gevaar? Bel 112.' }, omdat: 'Gevaar gaat voor alles.', bron: ['noodnummers/nummer-112@1900-01-01'], zekerheid: 'beleid' },
      { id: 'voor-2019', dan: { over: 'alle', code: 'geen_lijst_op_deze_dag', tekst: 'Van deze dag is geen lijst gelezen. De gelezen voorbeelden horen bij de verbeterde meldcode van 2019.' }, omdat: 'Een lijst telt niet voor de dag waarop zij er is.', bron: ['voordeur-voorbeelden/voor-2019@1900-01-01'], zekerheid: 'onbevestigd' },
    ],
  },
  {
    id: 'meldcode/voorbeeldopmerkingen',
    titel: 'Wat u moet weten bij de voorbeelden',
    geldig: { van: '2019-01-01' },
    hash: '0484fb6e50ce8dd6',
    items: [
      { id: 'gevaar', dan: { over: 'alle', code: 'bel_112', tekst: 'Is iemand nu in direct gevaar? Bel 112.' }, omdat: 'Gevaar gaat voor alles.', bron: ['noodnummers/nummer-112@1900-01-01'], zekerheid: 'beleid' },
      { id: 'niet-volledig', dan: { over: 'alle', code: 'niet_volledig', tekst: 'De voorbeelden zijn niet volledig. Staat iets er niet bij, dan kan het toch onveilig zijn. Vraag bij twijfel advies aan Veilig Thuis, 0800-2000.' }, omdat: 'De KNMG noemt haar lijst niet volledig en van de lijst is niet alles gelezen.', bron: ['voordeur-voorbeelden/niet-volledig@1900-01-01', 'knmg-meldcode/acute-voorbeelden@2019-01-01'], zekerheid: 'uitleg' },
      { id: 'structureel-niet-gevonden', dan: { over: 'structurele_onveiligheid', code: 'lijst_niet_gevonden', tekst: 'Voorbeelden van structurele onveiligheid zijn niet gevonden. Hier staat alleen de omschrijving.' }, omdat: 'De lijsten van de beroepen zijn niet gelezen.', bron: ['voordeur-voorbeelden/structureel-niet-gevonden@1900-01-01'], zekerheid: 'onbevestigd' },
      { id: 'onthulling-verschilt', dan: { over: 'onthulling', code: 'kaders_verschillen', tekst: 'Wiens verhaal meetelt, verschilt per afwegingskader. Kijk in het kader van uw beroep.' }, omdat: 'De kaders noemen elk slachtoffer, alleen kinderen en volwassenen die zorg nodig hebben, of alleen ernstige vormen.', bron: ['afwegingskader/onthulling@2019-01-01', 'afwegingskader-sociaal-werk/onthulling@2019-01-01', 'knmg-meldcode/onthulling@2019-01-01'], zekerheid: 'beroepsnorm' },
    ],
  },
] as const
