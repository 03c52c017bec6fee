// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/bronnen/
import type { Bronregister } from '@voordeur/kern'

/** De bronnen waar de regels van dit pakket op rusten. */
export const bronnen: Bronregister = {
  atw: {
    titel: 'Algemene termijnenwet',
    bwb: 'BWBR0002448',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-1/lid-1@2010-10-10': { citaat: 'wordt verlengd tot en met de eerstvolgende dag die niet een zaterdag, zondag of algemeen erkende feestdag is' },
      'art-2@2010-10-10': { citaat: 'zoveel verlengd, dat daarin ten minste twee dagen voorkomen die niet een zaterdag, zondag of algemeen erkende feestdag zijn' },
      'art-3/lid-1@2010-10-10': { citaat: 'de Nieuwjaarsdag, de Christelijke tweede Paas- en Pinksterdag ... de Hemelvaartsdag, de dag waarop de verjaardag van de Koning wordt gevierd en de vijfde mei' },
      'art-3/lid-2@2010-10-10': { citaat: 'wordt de Goede Vrijdag met de in het vorige lid genoemde dagen gelijkgesteld' },
      'art-4/a@2010-10-10': { citaat: 'omschreven in uren, in meer dan 90 dagen, in meer dan twaalf weken, in meer dan drie maanden, of in een of meer jaren' },
      'art-5@2010-10-10': { citaat: 'Op in een algemene maatregel van bestuur gestelde termijnen zijn de artikelen 1-4 van overeenkomstige toepassing' },
    },
  },
  awb: {
    titel: 'Algemene wet bestuursrecht',
    bwb: 'BWBR0005537',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-4:13/lid-1@2015-01-01': { citaat: 'binnen de bij wettelijk voorschrift bepaalde termijn of, bij het ontbreken van zulk een termijn, binnen een redelijke termijn na ontvangst van de aanvraag' },
      'art-4:13/lid-2@2015-01-01': { citaat: 'in ieder geval verstreken wanneer het bestuursorgaan binnen acht weken na ontvangst van de aanvraag geen beschikking heeft gegeven' },
      'art-4:14/lid-1@2015-01-01': { citaat: 'noemt het daarbij een zo kort mogelijke termijn waarbinnen de beschikking wel tegemoet kan worden gezien' },
      'art-4:14/lid-3@2015-01-01': { citaat: 'een beschikking niet binnen acht weken kan worden gegeven, deelt het bestuursorgaan dit binnen deze termijn aan de aanvrager mede' },
      'art-4:15/lid-1/a@2015-01-01': { citaat: 'tot de dag waarop de aanvraag is aangevuld of de daarvoor gestelde termijn ongebruikt is verstreken' },
      'art-4:15/lid-1/b@2015-01-01': { citaat: 'redelijkerwijs noodzakelijke informatie aan een buitenlandse instantie is gevraagd' },
      'art-4:15/lid-2/a@2015-01-01': { citaat: 'gedurende de termijn waarvoor de aanvrager schriftelijk met uitstel heeft ingestemd' },
      'art-4:15/lid-2/b@2015-01-01': { citaat: 'zolang de vertraging aan de aanvrager kan worden toegerekend' },
      'art-4:15/lid-2/c@2015-01-01': { citaat: 'zolang het bestuursorgaan door overmacht niet in staat is een beschikking te geven' },
      'art-4:15/lid-3@2015-01-01': { citaat: 'deelt het bestuursorgaan zo spoedig mogelijk aan de aanvrager mede dat de beslistermijn is opgeschort' },
      'art-4:15/lid-4@2015-01-01': { citaat: 'onder vermelding van de termijn binnen welke de beschikking alsnog moet worden gegeven' },
      'art-4:17/lid-1@2026-07-01': { citaat: 'verbeurt het bestuursorgaan aan de aanvrager een dwangsom voor elke dag dat het in gebreke is, doch voor ten hoogste 42 dagen' },
      'art-4:17/lid-2@2026-07-01': { citaat: 'de eerste veertien dagen € 23 per dag, de daaropvolgende veertien dagen € 35 per dag en de overige dagen € 45 per dag' },
      'art-4:17/lid-3@2026-07-01': { citaat: 'de dag waarop twee weken zijn verstreken na de dag waarop de termijn ... is verstreken en het bestuursorgaan ... een schriftelijke ingebrekestelling heeft ontvangen' },
      'art-4:17/lid-4@2026-07-01': { citaat: 'Beroep tegen het niet tijdig geven van de beschikking schort de dwangsom niet op' },
      'art-4:17/lid-5/a@2026-07-01': { citaat: 'het bestuursorgaan onredelijk laat in gebreke is gesteld' },
      'art-4:17/lid-5/b@2026-07-01': { citaat: 'de aanvrager geen belanghebbende is' },
      'art-4:17/lid-5/c@2026-07-01': { citaat: 'de aanvraag kennelijk niet-ontvankelijk of kennelijk ongegrond is' },
      'art-4:17/lid-6@2026-07-01': { citaat: 'aan ieder van de aanvragers voor een gelijk deel verschuldigd' },
      'art-4:5/lid-4@2026-07-01': { citaat: 'binnen vier weken nadat de aanvraag is aangevuld of nadat de daarvoor gestelde termijn ongebruikt is verstreken' },
    },
  },
  csg: {
    titel: 'Centra Seksueel Geweld',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'landelijk@2018-01-01': { titel: 'Zestien centra in heel Nederland' },
    },
  },
  'eu-2024-1385': {
    titel: 'Europa decentraal over Richtlijn (EU) 2024/1385 (31 mei 2024)',
    url: 'https://europadecentraal.nl/nieuws/richtlijn-bestrijding-geweld-tegen-vrouwen-en-huiselijk-geweld-gepubliceerd/',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'gevolgen-gemeenten@2024-05-31': { titel: 'Wat de richtlijn voor gemeenten kan betekenen' },
    },
  },
  'federatie-opvang-2018': {
    titel: 'Federatie Opvang, verkiezingskrant 2018',
    url: 'https://www.opvang.nl/verkiezingskrant/huiselijkgeweld.html',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'speerpunt@2018-01-01': { titel: 'Speerpunt in het coalitieakkoord' },
    },
  },
  'gemeente-nu-chat': {
    titel: 'Gemeente.nu over de chat van Veilig Thuis (29 oktober 2025)',
    url: 'https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'geen-chat@2025-10-29': { titel: 'Nergens een chat die altijd open is' },
    },
  },
  'grevio-2020': {
    titel: 'GREVIO: eerste evaluatie van Nederland (GREVIO/Inf(2019)19)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'gender-en-regie@2020-01-20': { titel: 'Aandacht voor gender, coördinatie en cijfers' },
    },
  },
  'grevio-2025': {
    titel: 'GREVIO: eerste thematische evaluatie van Nederland',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'definities@2025-10-21': { titel: 'Gebruik dezelfde definities' },
    },
  },
  'handreiking-regiovisie': {
    titel: 'Handreiking Regiovisie (VNG, Federatie Opvang en VWS, augustus 2013)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'bovenregionaal@2013-08-01': { titel: 'Bovenregionaal en landelijk' },
      'definities@2013-08-01': { titel: 'Definities' },
      'doelen-en-verantwoording@2013-08-01': { titel: 'Concrete doelen, resultaten en verantwoording' },
      'integrale-visie@2013-08-01': { titel: 'Integrale visie' },
      'proces-en-product@2013-08-01': { titel: 'Proces en product' },
      'regio-en-budget@2013-08-01': { titel: 'Regio en budget' },
      'verdeling@2013-08-01': { titel: 'Taken, verantwoordelijkheid en geld' },
    },
  },
  'hvw-2014': {
    titel: 'Huisvestingswet 2014',
    bwb: 'BWBR0035303',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-12/lid-3/d@2026-07-01': { citaat: 'wegens huiselijk geweld of mensenhandel een voorziening voor opvang ... is verleend en deze opvang verlaten' },
      'art-12/lid-3@2017-07-01': { tot: '2026-06-30', citaat: 'Woningzoekenden die verblijven in een voorziening voor tijdelijke opvang van personen, die in verband met problemen van relationele aard of geweld hun woonruimte hebben verlaten' },
    },
  },
  istanbul: {
    titel: 'Verdrag van Istanbul (CETS 210)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-18/lid-4@2016-03-01': {},
      'art-4/lid-3@2016-03-01': {},
    },
  },
  jeugdwet: {
    titel: 'Jeugdwet',
    bwb: 'BWBR0034925',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-2.2/lid-1@2015-01-01': { citaat: 'De gemeenteraad stelt periodiek een plan vast dat richting geeft' },
    },
  },
  ketencijfers: {
    titel: 'Losse cijfers over de keten',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aware@2011-12-31': { titel: 'AWARE' },
    },
  },
  'kst-28345': {
    titel: 'Kamerstukken 28 345 (huiselijk geweld)',
    url: 'https://zoek.officielebekendmakingen.nl/kst-28345-185.html',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'mda@2018-04-25': { titel: 'MDA++ voor complexe zaken' },
    },
  },
  lenferink: {
    titel: 'Rapport Lenferink over de vrouwenopvang (Kamerstukken 29 538, nr. 260)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'kinderen@2018-04-26': { titel: 'Kinderen zijn zelf cliënt' },
    },
  },
  mdck: {
    titel: 'Multidisciplinaire centra zoals Filomena',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'centra@2025-12-09': { titel: 'Centra in enkele steden' },
    },
  },
  'movisie-gemeenten': {
    titel: 'Movisie voor gemeenten: cijfers verzamelen',
    url: 'https://gemeenten.movisie.nl',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'cijfers@2018-01-01': { titel: 'Welke cijfers een gemeente kan verzamelen' },
    },
  },
  'nota-akkoord': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2), wat gemeenten kunnen doen',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'bij-de-naam@2018-03-15': { titel: 'Het beest bij de naam noemen', citaat: 'het beest bij de naam te durven noemen' },
      'economisch-zelfstandig@2018-03-15': { titel: 'Financieel onafhankelijk', citaat: 'investeer in sociaal economische onafhankelijkheid van vrouwen' },
      'elk-akkoord@2018-03-15': { titel: 'In elk gemeentelijk coalitieakkoord', citaat: 'maak geweld achter de voordeur onderdeel van elk gemeentelijk coalitieakkoord' },
      'handelingsverlegenheid@2018-03-15': { titel: 'Professionals weten niet altijd wat te doen', citaat: 'Doorbreek handelingsverlegenheid bij professionals, zoals docenten, verpleegkundigen of kappers' },
      'hulp-voor-het-gezin@2018-03-15': { titel: 'Goede hulp voor het hele gezin', citaat: 'kwalitatief goede hulp nodig voor het hele gezin, zoals schuldhulpverlening en psychosociale hulp' },
      'kinderen@2018-03-15': { titel: 'Kinderen in de opvang', citaat: 'is ook voor kinderen van groot belang' },
      'kosten@2018-03-15': { titel: 'Ook gemeenten dragen kosten', citaat: 'Het gaat om kosten vanuit het Rijk en gemeenten' },
      'nulmeting@2018-03-15': { titel: 'Zonder nulmeting is beleid niet te meten', citaat: 'geen nulmeting, op grond waarvan beleid en aanpak kunnen worden gemeten' },
      'overal@2018-03-15': { titel: 'Het komt overal voor', citaat: 'Geweld achter de voordeur komt overal voor' },
      'regie@2018-03-15': { titel: 'Ook lokaal is regie nodig', citaat: 'niet alleen landelijk is meer regie nodig. Ook lokale overheden zijn aan zet' },
      'serieus-genomen@2018-03-15': { titel: 'Slachtoffers voelen zich niet altijd serieus genomen', citaat: 'niet altijd het gevoel hebben serieus te worden genomen door de politie' },
    },
  },
  'nota-cijfers': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2), cijfers en voorstellen',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'k09-minderheid-meldt@2018-03-15': { titel: 'Een minderheid meldt zich', citaat: 'een minderheid van alle slachtoffers meldt zich bij hulpverlening en/of politie' },
      'k14-istanbul@2018-03-15': { titel: 'Het verdrag van Istanbul geldt sinds 1 maart 2016', citaat: 'Op 1 maart 2016 is de Istanbul Conventie in werking getreden' },
      'n-iv.1@2018-03-15': { titel: 'Voorstel: onderzoek aangifte en straf', citaat: 'Onderzoek wat nodig is om niet alleen te zorgen dat meer slachtoffers aangifte doen maar ook dat daders daadwerkelijk gestraft worden' },
    },
  },
  'nota-keten': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2)',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aangifte@2018-03-15': { titel: 'Aangifte en straf', citaat: 'meer slachtoffers aangifte doen maar ook dat daders daadwerkelijk gestraft worden' },
      'campagne@2018-03-15': { titel: 'Campagne met rolmodellen', citaat: 'het gericht inzetten van diverse ervaringsdeskundige rolmodellen' },
      'kappers@2018-03-15': { titel: 'Kappers en andere beroepen met klantcontact', citaat: 'nadrukkelijk niet om een meldingsplicht' },
      'kennis-gemeenten@2018-03-15': { titel: 'Kennis bij gemeenten', citaat: 'Investeer in kennis bij gemeenten' },
      'nationaal-akkoord@2018-03-15': { titel: 'Nationaal Akkoord Geweld Achter de Voordeur', citaat: 'alle schakels in de keten in kaart worden gebracht' },
      'passend-onderwijs@2018-03-15': { titel: 'Onderwijs voor kinderen in de opvang', citaat: 'passend onderwijs te bieden aan kinderen in de opvang' },
      'schakels@2018-03-15': { titel: 'De schakels die de nota noemt', citaat: 'Jeugdzorg, politie, maatschappelijk werk, onderwijs, huisartsen, GGZ, wijkteams, gemeenten, ministeries, opvang, woningcorporaties, vrouwenorganisaties' },
      'uitstroom@2018-03-15': { titel: 'Uitstroom uit de opvang stokt', citaat: 'het bezet houden van opvanglocaties voor kwetsbaren' },
      'versnippering@2018-03-15': { titel: 'Versnippering ligt op de loer', citaat: 'Maar als we niet uitkijken ligt versnippering op de loer' },
      'vijf-functies@2018-03-15': { titel: 'Vijf woorden voor wat de keten doet', citaat: 'preventie, signalering, hulp, nazorg en aangiftebereidheid' },
      'vluchtelingenvrouwen@2018-03-15': { titel: 'Ruimte voor vluchtelingenvrouwen', citaat: 'zorg dat er voor hen ook ruimte is in hulp en opvang' },
      'wijkteams-veiligheid@2018-03-15': { titel: 'Wijkteams kijken te weinig naar veiligheid', citaat: 'erg gericht op zorg, en te weinig op het thema veiligheid' },
      'zelfstandige-vrouwen@2018-03-15': { titel: 'Hulp op maat voor financieel zelfstandige vrouwen', citaat: 'al komen zij minder vaak in contact met hulpverleners vanuit wijkteams of opvang' },
    },
  },
  nota: {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2)',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aanvullende-voorwaarden@2018-03-15': { titel: 'Sommige gemeenten vragen bewijs van aangifte of een afgeronde echtscheiding', citaat: 'stellen sommige gemeenten aanvullende voorwaarden aan dergelijke verklaringen, zoals het bewijs dat er aangifte is gedaan van mishandeling of een afgeronde echtscheiding' },
    },
  },
  'ombudsman-2017-075': {
    titel: 'Nationale ombudsman, Vrouwen in de knel (rapport 2017/075)',
    url: 'https://www.nationaleombudsman.nl/onderzoeken/2017075-vrouwen-de-knel',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aangifte-of-echtscheiding@2017-07-06': { titel: 'Bewijs van aangifte of echtscheiding als eis' },
      'schulden@2017-07-06': { titel: 'Schulden als belemmering', url: 'https://www.huiselijkgeweld.nl/publicaties/handboeken/vrouwen-in-de-knel' },
    },
  },
  'oogtv-geld': {
    titel: 'OOG TV over geld voor de aanpak van femicide in Groningen (november 2025)',
    url: 'https://www.oogtv.nl/2025/11/politiek-eist-structureel-geld-voor-aanpak-femicide-moet-na-2027-doorgaan/amp',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'structureel@2025-11-01': { titel: 'Geld stopt na 2027' },
    },
  },
  'regioplan-2020': {
    titel: 'Regioplan: de capaciteit van de vrouwenopvang',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'te-weinig-plek@2020-03-06': { titel: 'Te weinig plek voor acute crisis' },
    },
  },
  regiovisie: {
    titel: 'Regiovisie huiselijk geweld',
    url: 'https://www.regioaanpakveiligthuis.nl/',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'afspraak@2015-01-01': { titel: 'Regiovisie is een afspraak' },
    },
  },
  'rotterdam-beleidsplan': {
    titel: 'Rotterdam, beleidsplan huiselijk geweld (CVDR715254, 25 januari 2024)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'doelen@2024-01-25': { titel: 'Melden, aangifte, ervaringsdeskundigen en plegers' },
    },
  },
  'stop-femicide-2024': {
    titel: 'Plan van aanpak Stop femicide! (Kamerstukken 28 345, nr. 278)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'huiselijke-kring@2024-06-07': { titel: 'Gedood door de huiselijke kring' },
    },
  },
  'ub-wmo-2015': {
    titel: 'Uitvoeringsbesluit Wmo 2015',
    bwb: 'BWBR0035733',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-4.1.1/lid-2/a@2015-01-01': { citaat: 'te allen tijde bereikbaar en beschikbaar is in situaties waar onmiddellijke uitvoering van taken ... geboden is' },
    },
  },
  'verwey-jonker-2020': {
    titel: 'Verwey-Jonker Instituut, onderzoek bij Geweld hoort nergens thuis (vijfde voortgangsrapportage)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'gestopt@2020-12-31': { titel: 'Geweld gestopt' },
    },
  },
  'vng-akkoorden-2022': {
    titel: 'VNG en Platform31, gemeentelijke coalitieakkoorden in kaart (2022)',
    url: 'https://vng.nl/nieuws/gemeentelijke-coalitieakkoorden-in-kaart',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'geen-eigen-thema@2022-01-01': { titel: 'Geen eigen thema in de analyse van 2022' },
    },
  },
  'vng-kwaliteitskader': {
    titel: 'VNG Kwaliteitskader Werken aan veiligheid voor lokale (wijk)teams en gemeenten',
    url: 'https://voordejeugd.nl/projecten/kwaliteitsstandaarden-werken-aan-veiligheid/',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'veiligheid-in-wijkteams@2018-01-01': { titel: 'Veiligheid hoort bij het werk van lokale teams' },
    },
  },
  'vng-oproep-2025': {
    titel: 'Oproep van VNG en regeringscommissaris aan gemeenten (november 2025)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'op-de-agenda@2025-11-01': { titel: 'Zet geweld tegen vrouwen op de agenda' },
    },
  },
  'voordeur-coalitieakkoord': {
    titel: 'Eigen uitleg van Voordeur bij het coalitieakkoord',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'aangifte-is-een-keuze@2018-01-01': { titel: 'Aangifte is een keuze van het slachtoffer' },
      'alles-in-het-plan@2018-01-01': { titel: 'Ook over huiselijk geweld' },
      'dader-uit-huis@2018-01-01': { titel: 'De dader gaat weg, niet het slachtoffer' },
      'gegevens@2018-01-01': { titel: 'Delen binnen de grenzen van de wet' },
      'huisdieren@2018-01-01': { titel: 'Opvang voor huisdieren' },
      'proces-regiovisie@2018-01-01': { titel: 'Hoe een regiovisie tot stand komt' },
      'punten@2018-01-01': { titel: 'Dertig punten in vijf thema’s' },
      'schaal@2018-01-01': { titel: 'Onze schaal van 0 tot en met 5' },
    },
  },
  'voordeur-keten': {
    titel: 'Eigen uitleg van Voordeur bij de keten',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'dader@2018-01-01': { titel: 'Ook de pleger hoort in de keten' },
    },
  },
  'voordeur-zoekregels': {
    titel: 'Hoe Voordeur een akkoord leest',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'niveau@2018-03-21': { titel: 'Hoe vast een zin zich bindt' },
      'onderwerp@2018-03-21': { titel: 'Wanneer een zin over geweld achter de voordeur gaat' },
      'punt@2018-03-21': { titel: 'Over welk punt van de lijst een zin gaat' },
      'schijn@2018-03-21': { titel: 'Woorden die erop lijken maar over iets anders gaan' },
      'toets@2018-03-21': { titel: 'Wat bij een toets hoort' },
      'wending@2018-03-21': { titel: 'Wendingen die een zin minder vast maken' },
    },
  },
  'vt-nhn-indicatoren': {
    titel: 'Prestatie-indicatoren Veilig Thuis Noord-Holland Noord',
    url: 'https://5dok.net/document/zlgvd432-prestatie-indicatoren-veilig-thuis-nhn.html',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'meldingen-geen-doel@2018-01-01': { titel: 'Het aantal meldingen is geen doel' },
    },
  },
  'wmo-2015': {
    titel: 'Wet maatschappelijke ondersteuning 2015',
    bwb: 'BWBR0035362',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-1.2.1/c@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-1.2.1/c@2026-07-01': { citaat: 'opvang, te verstrekken door het college van de gemeente tot welke hij zich wendt, indien hij de thuissituatie heeft verlaten' },
      'art-1.2.2/lid-2@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-1.2.2/lid-2@2026-07-01': { citaat: 'De eerste volzin is niet van toepassing op opvang in verband met risico’s voor de veiligheid van betrokkene als gevolg van huiselijk geweld' },
      'art-2.1.2/lid-1@2026-07-01': { citaat: 'De gemeenteraad stelt periodiek een plan vast' },
      'art-2.1.2/lid-2/a@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-2.1.2/lid-2/a@2026-07-01': { citaat: 'alsmede huiselijk geweld te voorkomen en te bestrijden' },
      'art-2.1.2/lid-2/c@2026-07-01': { citaat: 'vroegtijdig vast te stellen of ingezetenen maatschappelijke ondersteuning behoeven' },
      'art-2.1.2/lid-2/g@2026-07-01': { citaat: 'omdat zij de thuissituatie hebben verlaten, al dan niet in verband met risico’s voor hun veiligheid als gevolg van huiselijk geweld' },
      'art-2.1.2/lid-3/b@2026-07-01': { citaat: 'cliënten die beschermd wonen of opvang ontvangen, een veilige woonomgeving hebben en, indien mogelijk, weer in staat zijn zich op eigen kracht te handhaven' },
      'art-2.1.2/lid-4/a@2026-07-01': { citaat: 'een zo integraal mogelijke dienstverlening' },
      'art-2.1.2/lid-6@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-2.1.2/lid-6@2026-07-01': { citaat: 'welke criteria worden gehanteerd om te meten hoe deze resultaten zijn behaald' },
      'art-2.2.1@2026-07-01': { citaat: 'alsmede huiselijk geweld te voorkomen en te bestrijden' },
      'art-2.3.3@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-2.3.3@2026-07-01': { citaat: 'de gevallen waarin terstond opvang noodzakelijk is ... beslist het college ... onverwijld tot verstrekking van een tijdelijke maatwerkvoorziening' },
      'art-4.1.1/lid-1@2017-05-10': { tot: '2025-12-31', gelezen: 'via_ander' },
      'art-4.1.1/lid-1@2026-01-01': { citaat: 'Het college draagt zorg voor de inrichting van een Veilig Thuis-organisatie' },
      'art-4.1.1/lid-4@2017-05-10': { tot: '2026-06-30', gelezen: 'via_ander' },
      'art-4.1.1/lid-4@2026-07-01': { citaat: 'Het college bevordert een goede samenwerking tussen Veilig Thuis, de hulpverlenende instanties, de politie' },
    },
  },
  wth: {
    titel: 'Wet tijdelijk huisverbod',
    bwb: 'BWBR0024649',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'art-2/lid-1@2017-05-10': { tot: '2020-06-30', gelezen: 'via_ander' },
      'art-2/lid-1@2020-07-01': { citaat: 'Het verbod geldt voor een periode van tien dagen, behoudens verlenging overeenkomstig artikel 9.' },
    },
  },
  'zvh-meerjarenagenda': {
    titel: 'Meerjarenagenda Zorg- en Veiligheidshuizen 2021-2024',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'basisvoorziening@2021-01-01': { titel: 'Zorg- en Veiligheidshuis als basisvoorziening' },
    },
  },
}
