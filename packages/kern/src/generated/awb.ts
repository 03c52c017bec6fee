// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/termijnen/awb.2015-01-01.yaml
// specs/termijnen/awb.2026-07-01.yaml

/** Termijnen voor een besluit op aanvraag. Alle versies, de oudste eerst. */
export const awb = [
  {
    id: 'termijnen/awb',
    titel: 'Termijnen voor een besluit op aanvraag',
    geldig: { van: '2015-01-01', tot: '2026-06-30' },
    hash: '475bbcac1e9ac472',
    items: [
      { id: 'beslistermijn', dan: { soort: 'duur', weken: 8 }, omdat: 'Staat er geen termijn in een voorschrift, dan is de redelijke termijn in elk geval na acht weken voorbij.', bron: ['awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'termijn-kan-korter', dan: { soort: 'let_op' }, omdat: 'Acht weken is de uiterste grens; een redelijke termijn kan korter zijn.', bron: ['awb/art-4:13/lid-1@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'uitstel-vaste-termijn', dan: { soort: 'uitstel', verlengt: false }, omdat: 'Bij een termijn uit een voorschrift moet uitstel worden gemeld, maar dat bericht maakt de termijn niet langer.', bron: ['awb/art-4:14/lid-1@2015-01-01', 'awb/art-4:13/lid-1@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'uitstel-redelijke-termijn', dan: { soort: 'uitstel', verlengt: true }, omdat: 'Binnen de acht weken kan het bestuursorgaan melden dat het besluit later komt, met een nieuwe redelijke termijn.', bron: ['awb/art-4:14/lid-3@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-aanvullen', dan: { soort: 'opschorting', reden: 'aanvullen' }, omdat: 'De termijn staat stil vanaf de dag na het verzoek om de aanvraag aan te vullen.', bron: ['awb/art-4:15/lid-1/a@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-buitenlandse-informatie', dan: { soort: 'opschorting', reden: 'buitenlandse_informatie' }, omdat: 'De termijn staat stil vanaf de dag na het bericht dat nodige informatie in het buitenland is gevraagd.', bron: ['awb/art-4:15/lid-1/b@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-instemming', dan: { soort: 'opschorting', reden: 'instemming' }, omdat: 'De termijn staat stil zolang de aanvrager schriftelijk met uitstel heeft ingestemd.', bron: ['awb/art-4:15/lid-2/a@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-toe-te-rekenen', dan: { soort: 'opschorting', reden: 'toe_te_rekenen' }, omdat: 'De termijn staat stil zolang de vertraging aan de aanvrager kan worden toegerekend.', bron: ['awb/art-4:15/lid-2/b@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-overmacht', dan: { soort: 'opschorting', reden: 'overmacht' }, omdat: 'De termijn staat stil zolang het bestuursorgaan door overmacht niet kan besluiten.', bron: ['awb/art-4:15/lid-2/c@2015-01-01'], zekerheid: 'wet' },
      { id: 'overmacht-melden', dan: { soort: 'plicht' }, omdat: 'Meld overmacht zo snel mogelijk aan de aanvrager, met de termijn waarbinnen het besluit wel komt.', bron: ['awb/art-4:15/lid-3@2015-01-01'], zekerheid: 'wet' },
      { id: 'einde-opschorting-melden', dan: { soort: 'plicht' }, omdat: 'Meld het einde van deze opschorting zo snel mogelijk aan de aanvrager, met de termijn die dan nog geldt.', bron: ['awb/art-4:15/lid-4@2015-01-01'], zekerheid: 'wet' },
    ],
  },
  {
    id: 'termijnen/awb',
    titel: 'Termijnen voor een besluit op aanvraag',
    geldig: { van: '2026-07-01' },
    hash: '21b78a68e0491985',
    items: [
      { id: 'beslistermijn', dan: { soort: 'duur', weken: 8 }, omdat: 'Staat er geen termijn in een voorschrift, dan is de redelijke termijn in elk geval na acht weken voorbij.', bron: ['awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'termijn-kan-korter', dan: { soort: 'let_op' }, omdat: 'Acht weken is de uiterste grens; een redelijke termijn kan korter zijn.', bron: ['awb/art-4:13/lid-1@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'uitstel-vaste-termijn', dan: { soort: 'uitstel', verlengt: false }, omdat: 'Bij een termijn uit een voorschrift moet uitstel worden gemeld, maar dat bericht maakt de termijn niet langer.', bron: ['awb/art-4:14/lid-1@2015-01-01', 'awb/art-4:13/lid-1@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'uitstel-redelijke-termijn', dan: { soort: 'uitstel', verlengt: true }, omdat: 'Binnen de acht weken kan het bestuursorgaan melden dat het besluit later komt, met een nieuwe redelijke termijn.', bron: ['awb/art-4:14/lid-3@2015-01-01', 'awb/art-4:13/lid-2@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-aanvullen', dan: { soort: 'opschorting', reden: 'aanvullen' }, omdat: 'De termijn staat stil vanaf de dag na het verzoek om de aanvraag aan te vullen.', bron: ['awb/art-4:15/lid-1/a@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-buitenlandse-informatie', dan: { soort: 'opschorting', reden: 'buitenlandse_informatie' }, omdat: 'De termijn staat stil vanaf de dag na het bericht dat nodige informatie in het buitenland is gevraagd.', bron: ['awb/art-4:15/lid-1/b@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-instemming', dan: { soort: 'opschorting', reden: 'instemming' }, omdat: 'De termijn staat stil zolang de aanvrager schriftelijk met uitstel heeft ingestemd.', bron: ['awb/art-4:15/lid-2/a@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-toe-te-rekenen', dan: { soort: 'opschorting', reden: 'toe_te_rekenen' }, omdat: 'De termijn staat stil zolang de vertraging aan de aanvrager kan worden toegerekend.', bron: ['awb/art-4:15/lid-2/b@2015-01-01'], zekerheid: 'wet' },
      { id: 'opschorting-overmacht', dan: { soort: 'opschorting', reden: 'overmacht' }, omdat: 'De termijn staat stil zolang het bestuursorgaan door overmacht niet kan besluiten.', bron: ['awb/art-4:15/lid-2/c@2015-01-01'], zekerheid: 'wet' },
      { id: 'overmacht-melden', dan: { soort: 'plicht' }, omdat: 'Meld overmacht zo snel mogelijk aan de aanvrager, met de termijn waarbinnen het besluit wel komt.', bron: ['awb/art-4:15/lid-3@2015-01-01'], zekerheid: 'wet' },
      { id: 'einde-opschorting-melden', dan: { soort: 'plicht' }, omdat: 'Meld het einde van deze opschorting zo snel mogelijk aan de aanvrager, met de termijn die dan nog geldt.', bron: ['awb/art-4:15/lid-4@2015-01-01'], zekerheid: 'wet' },
      { id: 'niet-behandelen', dan: { soort: 'duur', weken: 4 }, omdat: 'Een besluit om de aanvraag niet te behandelen komt binnen vier weken na de aanvulling of de gemiste hersteltermijn.', bron: ['awb/art-4:5/lid-4@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-start', dan: { soort: 'duur', weken: 2 }, omdat: 'De dwangsom begint als er twee weken voorbij zijn na het einde van de termijn en de ingebrekestelling.', bron: ['awb/art-4:17/lid-3@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-duur', dan: { soort: 'duur', dagen: 42 }, omdat: 'De dwangsom loopt ten hoogste 42 dagen, en de Algemene termijnenwet verschuift die dagen niet.', bron: ['awb/art-4:17/lid-1@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-dag-1-tot-14', dan: { soort: 'bedrag', van: 1, tot: 14, cent: 2300 }, omdat: 'De eerste veertien dagen is de dwangsom 23 euro per dag.', bron: ['awb/art-4:17/lid-2@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-dag-15-tot-28', dan: { soort: 'bedrag', van: 15, tot: 28, cent: 3500 }, omdat: 'De veertien dagen daarna is de dwangsom 35 euro per dag.', bron: ['awb/art-4:17/lid-2@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-dag-29-tot-42', dan: { soort: 'bedrag', van: 29, tot: 42, cent: 4500 }, omdat: 'De overige dagen is de dwangsom 45 euro per dag.', bron: ['awb/art-4:17/lid-2@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-bij-beroep', dan: { soort: 'let_op' }, omdat: 'Beroep tegen het te late besluit houdt de dwangsom niet tegen.', bron: ['awb/art-4:17/lid-4@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-te-late-ingebrekestelling', dan: { soort: 'let_op' }, omdat: 'Er is geen dwangsom als de ingebrekestelling onredelijk laat kwam.', bron: ['awb/art-4:17/lid-5/a@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-geen-belanghebbende', dan: { soort: 'let_op' }, omdat: 'Er is geen dwangsom als de aanvrager geen belanghebbende is.', bron: ['awb/art-4:17/lid-5/b@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-kansloze-aanvraag', dan: { soort: 'let_op' }, omdat: 'Er is geen dwangsom als de aanvraag kennelijk niet-ontvankelijk of kennelijk ongegrond is.', bron: ['awb/art-4:17/lid-5/c@2026-07-01'], zekerheid: 'wet' },
      { id: 'dwangsom-meer-aanvragers', dan: { soort: 'let_op' }, omdat: 'Zijn er meer aanvragers, dan krijgt ieder een gelijk deel van de dwangsom.', bron: ['awb/art-4:17/lid-6@2026-07-01'], zekerheid: 'wet' },
    ],
  },
] as const
