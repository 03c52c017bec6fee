// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/termijnen/atw.2010-10-10.yaml

/** Wanneer het einde van een termijn opschuift. Alle versies, de oudste eerst. */
export const atw = [
  {
    id: 'termijnen/atw',
    titel: 'Wanneer het einde van een termijn opschuift',
    geldig: { van: '2010-10-10' },
    hash: 'd355046e7c8dc76f',
    items: [
      { id: 'weekend-of-feestdag', dan: { soort: 'verschuiving', schuift: true }, omdat: 'Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt door tot en met de eerste dag die dat niet is.', bron: ['atw/art-1/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'korte-termijn', dan: { soort: 'gewone_dagen', vanaf: 3, minstens: 2 }, omdat: 'In een termijn van drie dagen of meer horen ten minste twee dagen die geen zaterdag, zondag of feestdag zijn.', bron: ['atw/art-2@2010-10-10'], zekerheid: 'wet' },
      { id: 'meer-dan-90-dagen', dan: { soort: 'bovengrens', eenheid: 'dagen', hoogstens: 90 }, omdat: 'De termijn duurt meer dan 90 dagen. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.', bron: ['atw/art-4/a@2010-10-10'], zekerheid: 'wet' },
      { id: 'meer-dan-twaalf-weken', dan: { soort: 'bovengrens', eenheid: 'weken', hoogstens: 12 }, omdat: 'De termijn duurt meer dan twaalf weken. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.', bron: ['atw/art-4/a@2010-10-10'], zekerheid: 'wet' },
      { id: 'meer-dan-drie-maanden', dan: { soort: 'bovengrens', eenheid: 'maanden', hoogstens: 3 }, omdat: 'De termijn duurt meer dan drie maanden. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.', bron: ['atw/art-4/a@2010-10-10'], zekerheid: 'wet' },
      { id: 'jaren', dan: { soort: 'bovengrens', eenheid: 'jaren', hoogstens: 0 }, omdat: 'De termijn duurt een of meer jaren. Dan geldt de Algemene termijnenwet niet en schuift het einde niet op.', bron: ['atw/art-4/a@2010-10-10'], zekerheid: 'wet' },
      { id: 'regeling-zwijgt', dan: { soort: 'verschuiving', schuift: false }, omdat: 'De Algemene termijnenwet gaat over termijnen in een wet of een algemene maatregel van bestuur. Of deze regeling die wet van toepassing verklaart, is niet gelezen; wij rekenen zonder opschuiven.', bron: ['atw/art-1/lid-1@2010-10-10', 'atw/art-5@2010-10-10'], zekerheid: 'uitleg' },
    ],
  },
] as const
