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
  'beke-2005': {
    titel: 'Beke, Binnen zonder kloppen (2005)',
    url: 'https://www.emea.nl',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aangifte-en-aanhouding@2005-12-31': { titel: 'Aangifte en aanhouding' },
    },
  },
  'cbs-moord-doodslag': {
    titel: 'CBS, moord en doodslag',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'per-jaar@2025-12-31': { titel: 'Gedode mensen per jaar' },
      'vrouwen@2025-12-31': { titel: 'Gedode vrouwen' },
    },
  },
  'cbs-phgsg': {
    titel: 'CBS en WODC, Prevalentiemonitor Huiselijk Geweld en Seksueel Geweld',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      '2020@2020-12-31': { titel: 'Meting 2020' },
      '2022@2023-01-31': { titel: 'Meting 2022' },
      '2024@2025-12-31': { titel: 'Meting 2024' },
    },
  },
  'cbs-veilig-thuis': {
    titel: 'CBS StatLine, Veilig Thuis',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      '84848ned@2019-01-01': { titel: 'Adviezen en meldingen (tabel 84848NED)', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/84848NED' },
      '84849ned@2019-01-01': { titel: 'Adviezen en meldingen per regio (tabel 84849NED)', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/84849NED' },
      '84852ned@2019-01-01': { titel: 'Veiligheidsbeoordeling (tabel 84852NED)', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/84852NED' },
      '85361ned@2019-01-01': { titel: 'Eerdere betrokkenheid (tabel 85361NED)', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85361NED' },
      'afgerond-2024@2024-06-30': { titel: 'Afgeronde getallen over het eerste halfjaar van 2024' },
      'afspraken@2019-01-01': { titel: 'Afronden, ontbreken en voorlopig' },
      'politie@2019-01-01': { titel: 'Meldingen van de politie aan Veilig Thuis' },
    },
  },
  'daphne-kosten': {
    titel: 'Daphne, kosten van partnergeweld in de Europese Unie',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'kosten@2014-12-31': { titel: '16 miljard euro' },
    },
  },
  'de-nieuwe-toekomst': {
    titel: 'De Nieuwe Toekomst, eigen opgave',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'bijstand@2026-11-23': { titel: 'Minder bijstand per deelnemer' },
    },
  },
  'eige-kosten': {
    titel: 'EIGE, kosten van gendergerelateerd geweld in de Europese Unie',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      '2014@2014-12-31': { titel: 'Schatting 2014' },
      '2021-landen@2021-07-07': { titel: 'Schatting 2021 per land' },
      '2021@2021-07-07': { titel: 'Schatting 2021' },
    },
  },
  'ew-femicide-2024': {
    titel: 'EW, telling van gedode vrouwen in 2024',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'telling@2024-12-31': { titel: 'Telling 2024' },
    },
  },
  'huisverbod-cijfers': {
    titel: 'Aantallen tijdelijke huisverboden',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'landelijk@2010-12-31': { titel: 'Landelijk 2009 en 2010' },
      'lokaal@2024-12-31': { titel: 'Lokale aantallen' },
    },
  },
  'internationale-vrouwendag': {
    titel: 'internationale-vrouwendag.nl, vervolging in 2019',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'vervolgd@2026-11-23': { titel: 'Vervolgde daders in 2019' },
    },
  },
  'iv3-2023': {
    titel: 'Iv3, taakvelden voor gemeenten (indeling 2023)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'taakvelden@2023-01-01': { titel: 'Taakvelden' },
    },
  },
  'kabinet-2025d50309': {
    titel: 'Antwoord van het kabinet van 5 december 2025 (2025D50309)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'ruimere-definitie@2025-12-05': { titel: 'Een ruimere wettelijke definitie in voorbereiding' },
    },
  },
  'kamervragen-2025d00709': {
    titel: 'Antwoord op Kamervragen van 13 januari 2025 (2025D00709)',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025D00709&did=2025D00709',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'capaciteit@2025-01-13': { titel: 'Aantal opvangplekken' },
    },
  },
  ketencijfers: {
    titel: 'Losse cijfers over de keten',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aware@2011-12-31': { titel: 'AWARE' },
      'centrumgemeenten@2022-07-18': { titel: '35 centrumgemeenten vrouwenopvang' },
      'projectleider@2022-07-18': { titel: 'Geld voor een projectleider' },
      'raad-wachttijd@2025-12-31': { titel: 'Wachttijd bij de Raad voor de Kinderbescherming' },
      'utrecht-onderzoek@2025-12-31': { titel: 'Aandeel onderzoek bij Veilig Thuis Utrecht' },
      'veilig-thuis-geld@2018-12-31': { titel: 'Extra geld voor Veilig Thuis' },
      'veilig-thuis-organisaties@2019-01-01': { titel: 'Aantal organisaties van Veilig Thuis' },
      'vrouwenopvang-geld@2020-12-31': { titel: 'Extra geld voor vrouwenopvang' },
    },
  },
  'korf-1997': {
    titel: 'Korf en anderen (SEO), kosten van geweld tegen vrouwen (1997)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'kosten@1997-06-16': { titel: 'Kosten in guldens' },
    },
  },
  'kst-28345-285': {
    titel: 'Voortgangsbrief femicide van 10 juli 2025 (Kamerstukken 28 345, nr. 285)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'tien-jaar@2025-07-10': { titel: 'Tien jaar' },
    },
  },
  'kst-28345-293-cijfers': {
    titel: 'Kamerbrief van 18 december 2025 (Kamerstukken 28 345, nr. 293)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'coordinator@2025-12-18': { titel: 'Een Nationaal Coördinator' },
      'maandelijks@2025-12-18': { titel: '990.000 slachtoffers elke maand of vaker' },
    },
  },
  'mvt-istanbul': {
    titel: 'Memorie van toelichting bij de goedkeuring van het verdrag van Istanbul (Kamerstukken 34 038)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'omvang@2014-09-23': { titel: 'Ernstig en incidenteel geweld per jaar' },
    },
  },
  'nationale-rollen': {
    titel: 'Landelijke functies rond geweld',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'nog-een-wens-in-2021@2021-01-01': { titel: 'Nog een wens in 2021' },
      'rapporteur-mensenhandel@2012-05-11': { titel: 'Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen', url: 'https://www.nationaalrapporteur.nl/over-ons' },
      'regeringscommissaris@2022-01-01': { titel: 'Regeringscommissaris seksueel geweld' },
    },
  },
  'nota-cijfers': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2), cijfers en voorstellen',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'k01-elke-tien-minuten@2018-03-15': { titel: 'Elke tien minuten rukt de politie uit', citaat: 'Elke tien minuten rukt de politie uit naar aanleiding van een melding van acuut geweld achter de voordeur.' },
      'k02-65000-incidenten@2018-03-15': { titel: '65.000 incidenten per jaar', citaat: 'Jaarlijks registreren zij 65.000 incidenten' },
      'k03-twaalf-procent@2018-03-15': { titel: 'Naar schatting 12 procent van het totaal', citaat: 'naar schatting slechts 12 procent van de totale omvang van huiselijk geweld' },
      'k04-een-op-drie-vrouwen@2018-03-15': { titel: 'Een op de drie vrouwen', citaat: 'Naar schatting één op de drie vrouwen maakt het mee.' },
      'k05-een-op-drie-kinderen@2018-03-15': { titel: 'Een op de drie kinderen', citaat: 'één op de drie kinderen groeit op in een gezin waar sprake is van ernstig lichamelijk of geestelijk geweld' },
      'k06-45-procent-ooit@2018-03-15': { titel: '45 procent ooit slachtoffer', citaat: 'is 45 procent ooit slachtoffer geweest van geweld achter de voordeur, als kind, partner of ouder' },
      'k07-200000-slachtoffers@2018-03-15': { titel: 'Minstens 200.000 slachtoffers per jaar', citaat: 'jaarlijks in Nederland minstens 200.000 personen slachtoffer worden' },
      'k08-man-en-vrouw@2018-03-15': { titel: 'Vrouwen en mannen onder verdachten en slachtoffers', citaat: 'Bij de verdachten is 87 procent man en 13 procent vrouw.' },
      'k09-minderheid-meldt@2018-03-15': { titel: 'Een minderheid meldt zich', citaat: 'een minderheid van alle slachtoffers meldt zich bij hulpverlening en/of politie' },
      'k10-veertig-procent-aangifte@2018-03-15': { titel: 'Aangifte in 40 procent van de meldingen', citaat: 'In slechts 40 procent van de meldingen gaat het slachtoffer over tot een aangifte.' },
      'k11-aanhouding@2018-03-15': { titel: 'Aanhouding bij 20 tot 25 procent', citaat: 'bij slechts 20 tot 25 procent van de vervolgingen de verdachte daadwerkelijk aangehouden' },
      'k12-veilig-thuis-2014@2018-03-15': { titel: 'Veilig Thuis sinds 2014', citaat: 'Veilig Thuis is sinds 2014 het centrale meldpunt' },
      'k13-helft-onafhankelijk@2018-03-15': { titel: 'De helft van de vrouwen is financieel onafhankelijk', citaat: 'Slechts ongeveer de helft van alle vrouwen in Nederland is financieel onafhankelijk' },
      'k14-istanbul@2018-03-15': { titel: 'Het verdrag van Istanbul geldt sinds 1 maart 2016', citaat: 'Op 1 maart 2016 is de Istanbul Conventie in werking getreden' },
      'k15-kosten-onbekend@2018-03-15': { titel: 'Kosten onbekend en geen nulmeting', citaat: 'Hoeveel de kosten bedragen, is vooralsnog onbekend.' },
      'n-iv.1@2018-03-15': { titel: 'Voorstel: onderzoek aangifte en straf', citaat: 'Onderzoek wat nodig is om niet alleen te zorgen dat meer slachtoffers aangifte doen maar ook dat daders daadwerkelijk gestraft worden' },
      'n-v.1@2018-03-15': { titel: 'Voorstel: Nationaal Rapporteur, kosten en nulmeting', citaat: 'Stel een Nationaal Rapporteur Geweld Achter de Voordeur aan en breng kosten geweld achter de voordeur in kaart' },
    },
  },
  'om-jaarbericht-2022': {
    titel: 'Openbaar Ministerie, jaarbericht 2022',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'instroom@2022-12-31': { titel: 'Zaken huiselijk geweld' },
    },
  },
  'ombudsman-2019-opvang': {
    titel: 'Nationale ombudsman, vervolgonderzoek vrouwen in de opvang (14 mei 2019)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'aantal@2019-05-14': { titel: 'Vrouwen in de opvang' },
    },
  },
  'opvangnorm-istanbul': {
    titel: 'Maatstaf voor opvang bij het verdrag van Istanbul',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'een-op-tienduizend@2020-01-20': { titel: 'Een gezinsplaats op 10.000 inwoners' },
    },
  },
  'pers-veilig-thuis': {
    titel: 'De pers over de cijfers van Veilig Thuis (2021)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'eerste-halfjaar-2021@2021-06-30': { titel: 'Adviezen en meldingen in het eerste halfjaar van 2021' },
    },
  },
  'politie-registratie': {
    titel: 'Registratie van huiselijk geweld door de politie, 2004-2012',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      '2006@2006-12-31': { titel: 'Aangifte en afloop in 2006' },
      'incidenten@2012-12-31': { titel: 'Incidenten per jaar' },
    },
  },
  'regioplan-2010': {
    titel: 'Regioplan, kosten voor werkgevers (2010)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'verzuim@2010-12-31': { titel: 'Verzuim' },
    },
  },
  'seo-2016': {
    titel: 'SEO, voorstudie maatschappelijke kosten en baten (Kok, Kroon en Lubbe, mei 2016)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'nog-niet-mogelijk@2016-05-31': { titel: 'Een kosten-batenanalyse kan nog niet' },
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
  'verwey-jonker-2020': {
    titel: 'Verwey-Jonker Instituut, onderzoek bij Geweld hoort nergens thuis (vijfde voortgangsrapportage)',
    gelezen: 'via_ander',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'gestopt@2020-12-31': { titel: 'Geweld gestopt' },
    },
  },
  'voetnoten-nota': {
    titel: 'Voetnoten van de initiatiefnota',
    gelezen: 'niet',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'emancipatiemonitor-2016@2018-03-15': { titel: 'Emancipatiemonitor 2016, p. 158 (voetnoot 7)' },
      'factsheet-2013@2018-03-15': { titel: 'Factsheet huiselijk geweld, november 2013 (voetnoten 2 en 3)', url: 'https://www.huiselijkgeweld.nl/doc/feiten/factsheet_huiselijk_geweld_november_2013.pdf' },
      'politie@2018-03-15': { titel: 'Politie, thema huiselijk geweld (voetnoot 1)', url: 'https://www.politie.nl/themas/huiselijk-geweld.html' },
      'wodc-ob288@2018-03-15': { titel: 'WODC, Onderzoek en beleid 288, p. 128-129 (voetnoot 4)', url: 'https://www.wodc.nl/binaries/ob288-volledige-tekst_tcm28-69804.pdf' },
    },
  },
  'voordeur-monitor': {
    titel: 'Eigen uitleg van Voordeur bij cijfers',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'afronding@1900-01-01': { titel: 'Wat afronding kan doen' },
      'andere-bron@1900-01-01': { titel: 'Een andere bron meet soms anders' },
      'boven-een@1900-01-01': { titel: 'Meer dan alles kan niet' },
      'cash-en-welvaart@1900-01-01': { titel: 'Geld en welvaart apart' },
      'een-definitie-een-naam@1900-01-01': { titel: 'Een definitie heeft een naam' },
      'eige-nederland@1900-01-01': { titel: 'Nederland als deel van Europa' },
      'geen-doel@1900-01-01': { titel: 'Meer meldingen is niet slechter' },
      'klein-aantal@1900-01-01': { titel: 'Kleine aantallen' },
      'kostencategorieen@1900-01-01': { titel: 'Zeventien categorieën en wie betaalt' },
      'nagerekend@1900-01-01': { titel: 'Zelf nagerekend' },
      'noemer@1900-01-01': { titel: 'Elke verhouding noemt haar noemer' },
      'nulmeting@1900-01-01': { titel: 'De lijst met indicatoren' },
      'onbekend-is-geen-nul@1900-01-01': { titel: 'Onbekend is geen nul' },
      'opgemerkt@1900-01-01': { titel: 'Wat ons bij een cijfer opviel' },
      'optellen@1900-01-01': { titel: 'Wat mag worden opgeteld' },
      'prijspeil@1900-01-01': { titel: 'Geen omrekening van prijzen' },
      'reeksbreuk@1900-01-01': { titel: 'Niet vergelijken over een breuk' },
      'start-veilig-thuis@1900-01-01': { titel: 'Veilig Thuis begon in 2015' },
      'telt-vanaf-publicatie@1900-01-01': { titel: 'Een cijfer telt vanaf de dag dat het bekend was' },
      'trechter@1900-01-01': { titel: 'De stappen van de trechter' },
      'voorstel@1900-01-01': { titel: 'Een antwoord is een voorstel' },
      'zonder-aangifte@1900-01-01': { titel: 'Vervolgen kan ook zonder aangifte' },
    },
  },
  'wodc-prevalentie-2019': {
    titel: 'WODC, De prevalentie van huiselijk geweld en kindermishandeling in Nederland (2019)',
    gelezen: 'uittreksel',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'kinderen@2019-12-31': { titel: 'Kinderen per jaar' },
      'volwassenen@2019-12-31': { titel: 'Volwassenen in vijf jaar' },
    },
  },
}
