// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/coalitieakkoord/schijn.2018-03-21.yaml

/** Woorden die op het onderwerp lijken maar over iets anders gaan. Alle versies, de oudste eerst. */
export const schijn = [
  {
    id: 'coalitieakkoord/schijn',
    titel: 'Woorden die op het onderwerp lijken maar over iets anders gaan',
    geldig: { van: '2018-03-21' },
    hash: '547aa837fd4bda82',
    items: [
      { id: 'veilig-thuiskomen', dan: { klasse: 'veilig_thuis_werkwoord', patronen: ['=Veilig =Thuis komen/wonen/blijven/voelen/oud', '=VEILIG =THUIS komen/wonen/blijven/voelen/oud'] }, omdat: 'Dit gaat over veilig thuiskomen of veilig wonen, niet over de organisatie Veilig Thuis.', bron: ['voordeur-zoekregels/schijn@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'opvang-van-anderen', dan: { klasse: 'opvang_van_anderen', patronen: ['kinderopvang*/buitenschoolse/naschoolse opvang*', 'kinderopvang*', 'asielopvang*/vluchtelingenopvang*/azielopvang*/dierenopvang*/wateropvang*/hemelwateropvang*/daklozenopvang*/dagopvang*/nachtopvang*/winteropvang*/peuteropvang*', 'maatschappelijke opvang*', 'opvang ~ asielzoeker*/vluchteling*/statushouder*/ontheemd*/oekrain*/oekraien*/dakloz*/thuisloz*/daklozen/arbeidsmigrant*/regenwater/hemelwater/water/alleenstaande/amv*/minderjarige/dieren/zwerfdier*/piekbuien', 'asielzoeker*/vluchteling*/dakloz*/oekrain*/oekraien*/water/hemelwater/regenwater ~ opvang*/opvangen/opgevangen', 'opgevangen/opvangen ~ water/regenwater/kinderen'] }, omdat: 'Dit gaat over opvang van iemand of iets anders.', bron: ['voordeur-zoekregels/schijn@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'ander-geweld', dan: { klasse: 'ander_geweld', patronen: ['geweld* ~ tegen/jegens ~ hulpverlener*/hulpdienst*/boa/boas/handhaver*/agent*/ambtena*/politie*/brandweer*/zorgpersoneel/zorgmedewerker*/medewerker*/baliemedewerker*/journalist*/bestuurder*/raadsleden/politici/buschauffeur*/conducteur*/personeel/scheidsrechter*/ov*/dieren', 'geweld*/agressie ~ straat/uitgaan*/uitgaansgebied/horeca*/station/voetbal*/demonstratie*/sportveld*/openbare/school/werkvloer/publieke', 'uitgaansgeweld*/straatgeweld*/voetbalgeweld*/oorlogsgeweld*/wapengeweld*/jeugdgeweld*/vuurwapengeweld*/drugsgeweld*/steekgeweld*', 'geweldsmonopolie/geweldsmisdrijven', 'oorlog* ~ geweld*', 'geweld* ~ oorlog*/front/gaza/oekraine/syrie/israel/soedan/conflict*', 'dierenmishandel*', 'mishandel* ~ dieren/dier/huisdier*/honden/paarden/hulpverlener*/agent*/ambtena*/boa*', 'dieren ~ mishandel*', 'natuurgeweld/verbaal geweld/online geweld'] }, omdat: 'Dit gaat over geweld met een ander slachtoffer of op een andere plek.', bron: ['voordeur-zoekregels/schijn@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'buitenland', dan: { klasse: 'buitenland', patronen: ['geweld* ~~ vrouwen/meisjes ~~ afghanistan/iran/congo/soedan/buitenland/wereldwijd/ontwikkelingsland*/partnerstad/zusterstad/stedenband*/oekraine/india', 'stedenband*/zusterstad*/partnerstad*/stad/reis/werkbezoek/delegatie/vliegveld/consul* ~ =Istanbul', 'afghanistan/iran/congo/soedan/buitenland/wereldwijd/ontwikkelingsland*/zusterstad/stedenband* ~~ geweld* ~ vrouwen/meisjes'] }, omdat: 'Dit gaat over het buitenland, niet over de gemeente.', bron: ['voordeur-zoekregels/schijn@2018-03-21'], zekerheid: 'uitleg' },
      { id: 'aangrenzend', dan: { klasse: 'aangrenzend_onderwerp', patronen: ['met achterlating van', 'achterlating ~ afval/zwerfafval/fietsen/caravans/drugsafval', 'eenzaamheid/armoede/energiearmoede/verborgen/zorgmijd*/schulden ~ achter de ~ voordeur*', 'achter de ~ voordeur* ~ eenzaamheid/armoede/schulden/energie*/isolatie/zorg'] }, omdat: 'Dit gaat over een onderwerp ernaast.', bron: ['voordeur-zoekregels/schijn@2018-03-21'], zekerheid: 'uitleg' },
    ],
  },
] as const
