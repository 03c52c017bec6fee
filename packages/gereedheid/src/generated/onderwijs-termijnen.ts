// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-termijnen.2026-08-01.yaml

/** De termijnen bij een aanmelding op school. Alle versies, de oudste eerst. */
export const onderwijsTermijnen = [
  {
    id: 'gereedheid/onderwijs-termijnen',
    titel: 'De termijnen bij een aanmelding op school',
    geldig: { van: '2026-08-01' },
    hash: '735b3c32277b6c4d',
    items: [
      { id: 'vooraf', dan: { termijn: 'vooraf', vanaf: 'toelating_per', weken: 10, dag: 'zo_mogelijk_voor' }, omdat: 'Zo mogelijk minstens tien weken voor de dag waarop toelating wordt gevraagd.', bron: ['wpo/art-40/lid-2@2026-08-01'], zekerheid: 'wet' },
      { id: 'beslissen', dan: { termijn: 'beslissen', vanaf: 'ontvangen_op', weken: 6, dag: 'uiterlijk' }, omdat: 'Uiterlijk zes weken na ontvangst van de aanmelding.', bron: ['wpo/art-40/lid-6@2026-08-01', 'wpo/art-40/lid-15@2026-08-01'], zekerheid: 'wet' },
      { id: 'uitstel', dan: { termijn: 'uitstel', vanaf: 'ontvangen_op', weken: 4, dag: 'uiterlijk' }, omdat: 'Hoogstens vier weken uitstel, geteld vanaf de laatste dag van de zes weken.', bron: ['wpo/art-40/lid-6@2026-08-01', 'voordeur-onderwijs/termijnen-tellen@2026-08-01'], zekerheid: 'uitleg' },
      { id: 'tijdelijk', dan: { termijn: 'tijdelijk', vanaf: 'verzoek_op', weken: 10, dag: 'vanaf' }, omdat: 'Vanaf de dag na de tien weken die beginnen na de dag van het verzoek.', bron: ['wpo/art-40/lid-7@2026-08-01'], zekerheid: 'wet' },
      { id: 'toelaten', dan: { termijn: 'toelaten', vanaf: 'verzoek_op', weken: 6, dag: 'vanaf' }, omdat: 'Zes weken na de dag van het verzoek.', bron: ['wpo/art-40/lid-16@2026-08-01'], zekerheid: 'wet' },
    ],
  },
] as const
