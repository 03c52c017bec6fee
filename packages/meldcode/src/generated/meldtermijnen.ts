// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/meldtermijnen.2015-01-01.yaml
// specs/meldcode/meldtermijnen.2019-01-01.yaml
// specs/meldcode/meldtermijnen.2026-01-01.yaml

/** De termijnen rond een melding bij Veilig Thuis. Alle versies, de oudste eerst. */
export const meldtermijnen = [
  {
    id: 'meldcode/meldtermijnen',
    titel: 'De termijnen rond een melding bij Veilig Thuis',
    geldig: { van: '2015-01-01', tot: '2018-12-31' },
    hash: '089ea57aa6191724',
    items: [
      { id: 'start-onderzoek', dan: { termijn: 'start_onderzoek', vanaf: 'ontvangen', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', alleen_na: 'onderzoek_nodig_vastgesteld', eenheid: 'dagen', aantal: 5 }, omdat: 'Is vastgesteld dat er onderzoek moet komen, dan begint Veilig Thuis daarmee binnen vijf dagen na ontvangst van de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-1@2015-01-01'], zekerheid: 'wet' },
      { id: 'oordeel-onderzoek', dan: { termijn: 'oordeel_onderzoek', vanaf: 'onderzoek_nodig_vastgesteld', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'weken', aantal: 10 }, omdat: 'Veilig Thuis oordeelt zo snel mogelijk, en uiterlijk tien weken na de vaststelling dat er onderzoek moet komen. De tien weken lopen niet vanaf de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'betrokkene-inlichten', dan: { termijn: 'betrokkene_inlichten', vanaf: 'gegevens_vastgelegd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis' }, omdat: 'Veilig Thuis licht de betrokkene in over gegevens die van een ander kwamen. De tekst van deze dag over de termijn is niet gelezen.', bron: ['wmo-2015/art-5.3.1/lid-1@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'bewaren-veilig-thuis', dan: { termijn: 'bewaren_veilig_thuis', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis' }, omdat: 'Veilig Thuis bewaart gegevens een aantal jaren. Hoeveel dat op deze dag was, is niet gelezen.', bron: ['wmo-2015/art-5.3.4/lid-2@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'bewaren-college-en-aanbieder', dan: { termijn: 'bewaren_college_en_aanbieder', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'college_en_aanbieder' }, omdat: 'Gemeente en aanbieder bewaren gegevens een aantal jaren. Hoeveel dat op deze dag was, is niet gelezen.', bron: ['wmo-2015/art-5.3.4/lid-1@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'vernietigen', dan: { termijn: 'vernietigen', vanaf: 'vernietiging_gevraagd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis_college_en_aanbieder' }, omdat: 'Over vernietigen op schriftelijk verzoek is van deze dag geen tekst gelezen.', bron: ['voordeur-meldcode-delen/wmo-niet-gelezen@2015-01-01'], zekerheid: 'onbevestigd' },
    ],
  },
  {
    id: 'meldcode/meldtermijnen',
    titel: 'De termijnen rond een melding bij Veilig Thuis',
    geldig: { van: '2019-01-01', tot: '2025-12-31' },
    hash: 'cdbc2eae200d7d46',
    items: [
      { id: 'start-onderzoek', dan: { termijn: 'start_onderzoek', vanaf: 'ontvangen', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', alleen_na: 'onderzoek_nodig_vastgesteld', eenheid: 'dagen', aantal: 5 }, omdat: 'Is vastgesteld dat er onderzoek moet komen, dan begint Veilig Thuis daarmee binnen vijf dagen na ontvangst van de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-1@2015-01-01'], zekerheid: 'wet' },
      { id: 'veiligheidsbeoordeling', dan: { termijn: 'veiligheidsbeoordeling', vanaf: 'ontvangen', soort: 'handelen', grond: 'werkafspraak', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'werkdagen', aantal: 5 }, omdat: 'Veilig Thuis streeft ernaar de veiligheid binnen vijf werkdagen te beoordelen en over het vervolg te beslissen. Dat is een werkafspraak, geen wet.', bron: ['veilig-thuis-werkwijze/vijf-werkdagen@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'oordeel-onderzoek', dan: { termijn: 'oordeel_onderzoek', vanaf: 'onderzoek_nodig_vastgesteld', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'weken', aantal: 10 }, omdat: 'Veilig Thuis oordeelt zo snel mogelijk, en uiterlijk tien weken na de vaststelling dat er onderzoek moet komen. De tien weken lopen niet vanaf de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'betrokkene-inlichten', dan: { termijn: 'betrokkene_inlichten', vanaf: 'gegevens_vastgelegd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis' }, omdat: 'Veilig Thuis licht de betrokkene in over gegevens die van een ander kwamen. De tekst van deze dag over de termijn is niet gelezen.', bron: ['wmo-2015/art-5.3.1/lid-1@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'bewaren-veilig-thuis', dan: { termijn: 'bewaren_veilig_thuis', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis' }, omdat: 'Veilig Thuis bewaart gegevens een aantal jaren. Hoeveel dat op deze dag was, is niet gelezen.', bron: ['wmo-2015/art-5.3.4/lid-2@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'bewaren-college-en-aanbieder', dan: { termijn: 'bewaren_college_en_aanbieder', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'college_en_aanbieder' }, omdat: 'Gemeente en aanbieder bewaren gegevens een aantal jaren. Hoeveel dat op deze dag was, is niet gelezen.', bron: ['wmo-2015/art-5.3.4/lid-1@2015-01-01'], zekerheid: 'onbevestigd' },
      { id: 'vernietigen', dan: { termijn: 'vernietigen', vanaf: 'vernietiging_gevraagd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis_college_en_aanbieder' }, omdat: 'Over vernietigen op schriftelijk verzoek is van deze dag geen tekst gelezen.', bron: ['voordeur-meldcode-delen/wmo-niet-gelezen@2015-01-01'], zekerheid: 'onbevestigd' },
    ],
  },
  {
    id: 'meldcode/meldtermijnen',
    titel: 'De termijnen rond een melding bij Veilig Thuis',
    geldig: { van: '2026-01-01' },
    hash: 'c99a018e0181c110',
    items: [
      { id: 'start-onderzoek', dan: { termijn: 'start_onderzoek', vanaf: 'ontvangen', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', alleen_na: 'onderzoek_nodig_vastgesteld', eenheid: 'dagen', aantal: 5 }, omdat: 'Is vastgesteld dat er onderzoek moet komen, dan begint Veilig Thuis daarmee binnen vijf dagen na ontvangst van de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-1@2015-01-01'], zekerheid: 'wet' },
      { id: 'veiligheidsbeoordeling', dan: { termijn: 'veiligheidsbeoordeling', vanaf: 'ontvangen', soort: 'handelen', grond: 'werkafspraak', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'werkdagen', aantal: 5 }, omdat: 'Veilig Thuis streeft ernaar de veiligheid binnen vijf werkdagen te beoordelen en over het vervolg te beslissen. Dat is een werkafspraak, geen wet.', bron: ['veilig-thuis-werkwijze/vijf-werkdagen@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'oordeel-onderzoek', dan: { termijn: 'oordeel_onderzoek', vanaf: 'onderzoek_nodig_vastgesteld', soort: 'handelen', grond: 'wettelijk', karakter: 'orde', voor: 'veilig_thuis', eenheid: 'weken', aantal: 10 }, omdat: 'Veilig Thuis oordeelt zo snel mogelijk, en uiterlijk tien weken na de vaststelling dat er onderzoek moet komen. De tien weken lopen niet vanaf de melding.', bron: ['ub-wmo-2015/art-4.1.7/lid-2@2015-01-01', 'hof-amsterdam-2024-975/tien-weken@2024-03-26'], zekerheid: 'wet' },
      { id: 'betrokkene-inlichten', dan: { termijn: 'betrokkene_inlichten', vanaf: 'gegevens_vastgelegd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'weken', aantal: 4 }, omdat: 'Kreeg Veilig Thuis gegevens van een ander, dan hoort de betrokkene dat zo snel mogelijk, en uiterlijk vier weken na het vastleggen.', bron: ['wmo-2015/art-5.3.1/lid-1@2026-01-01'], zekerheid: 'wet' },
      { id: 'verlenging', dan: { termijn: 'verlenging', vanaf: 'gegevens_vastgelegd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'weken', aantal: 2 }, omdat: 'Veilig Thuis mag die termijn telkens met hoogstens twee weken verlengen, als dat nodig is.', bron: ['wmo-2015/art-5.3.1/lid-2@2026-01-01', 'voordeur-meldcode-delen/verlenging-aansluitend@2015-01-01'], zekerheid: 'wet' },
      { id: 'bewaren-veilig-thuis', dan: { termijn: 'bewaren_veilig_thuis', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis', eenheid: 'jaren', aantal: 20 }, omdat: 'Veilig Thuis bewaart de gegevens twintig jaar na de laatste wijziging, of langer als dat nodig is.', bron: ['wmo-2015/art-5.3.4/lid-2@2026-01-01'], zekerheid: 'wet' },
      { id: 'bewaren-college-en-aanbieder', dan: { termijn: 'bewaren_college_en_aanbieder', vanaf: 'laatste_wijziging', soort: 'bewaren', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'college_en_aanbieder', eenheid: 'jaren', aantal: 15 }, omdat: 'Gemeente en aanbieder bewaren de gegevens vijftien jaar na de laatste wijziging, of langer als dat nodig is.', bron: ['wmo-2015/art-5.3.4/lid-1@2026-01-01'], zekerheid: 'wet' },
      { id: 'vernietigen', dan: { termijn: 'vernietigen', vanaf: 'vernietiging_gevraagd', soort: 'handelen', grond: 'wettelijk', karakter: 'niet_gelezen', voor: 'veilig_thuis_college_en_aanbieder', eenheid: 'maanden', aantal: 3 }, omdat: 'Vraagt de betrokkene schriftelijk om vernietiging, dan gebeurt dat binnen drie maanden, behalve als een uitzondering geldt.', bron: ['wmo-2015/art-5.3.5/lid-1@2026-01-01', 'wmo-2015/art-5.3.5/lid-2@2026-01-01'], zekerheid: 'wet' },
    ],
  },
] as const
