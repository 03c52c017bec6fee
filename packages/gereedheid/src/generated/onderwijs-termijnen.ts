// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-termijnen.2026-08-01.yaml

/** De termijnen bij een aanmelding op school. Alle versies, de oudste eerst. */
export const onderwijsTermijnen = [
  {
    id: 'gereedheid/onderwijs-termijnen',
    titel: 'De termijnen bij een aanmelding op school',
    geldig: { van: '2026-08-01' },
    hash: '419d71e596597bf4',
    items: [
      { id: 'vooraf', dan: { termijn: 'vooraf', vanaf: 'toelating_per', weken: 10, dag: 'zo_mogelijk_voor' }, omdat: 'Zo mogelijk minstens tien weken voor de dag waarop toelating wordt gevraagd.', bron: ['wpo/art-40/lid-2@2026-08-01'], zekerheid: 'wet' },
      { id: 'beslissen', dan: { termijn: 'beslissen', vanaf: 'ontvangen_op', weken: 6, dag: 'uiterlijk' }, omdat: 'Uiterlijk zes weken na ontvangst van de aanmelding.', bron: ['wpo/art-40/lid-6@2026-08-01', 'wpo/art-40/lid-15@2026-08-01'], zekerheid: 'wet' },
      { id: 'uitstel', dan: { termijn: 'uitstel', vanaf: 'ontvangen_op', weken: 4, dag: 'uiterlijk' }, omdat: 'Hoogstens vier weken uitstel. Wij tellen die vanaf de laatste dag van de zes weken, ook als die is verschoven.', bron: ['wpo/art-40/lid-6@2026-08-01', 'voordeur-onderwijs/termijnen-tellen@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'tijdelijk', dan: { termijn: 'tijdelijk', vanaf: 'verzoek_op', weken: 10, dag: 'vanaf' }, omdat: 'Het geldt vanaf de dag na de tien weken. De wet noemt die dag zelf; wij schuiven hem niet op, ook niet na een weekend of feestdag.', bron: ['wpo/art-40/lid-7@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'toelaten', dan: { termijn: 'toelaten', vanaf: 'verzoek_op', weken: 6, dag: 'vanaf' }, omdat: 'Het geldt vanaf de dag na de zes weken. Wij schuiven die dag niet op, ook niet na een weekend of feestdag.', bron: ['wpo/art-40/lid-16@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
