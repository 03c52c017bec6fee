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
  'nota-akkoord': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2), wat gemeenten kunnen doen',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'overal@2018-03-15': { titel: 'Het komt overal voor', citaat: 'Geweld achter de voordeur komt overal voor' },
    },
  },
  'nota-keten': {
    titel: 'Initiatiefnota Geweld achter de voordeur: de schaamte voorbij (Kamerstukken 34 907, nr. 2)',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'campagne@2018-03-15': { titel: 'Campagne met rolmodellen', citaat: 'het gericht inzetten van diverse ervaringsdeskundige rolmodellen' },
    },
  },
  'voordeur-gereedheid': {
    titel: 'Eigen uitleg van Voordeur bij de toetslijsten over gereedheid',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-25',
    bepalingen: {
      'rolmodel-beschermd@2018-03-15': { titel: 'Zorg voor wie zijn verhaal vertelt' },
      'veilige-campagne@2018-03-15': { titel: 'Een campagne brengt niemand in gevaar' },
    },
  },
  'voordeur-keten': {
    titel: 'Eigen uitleg van Voordeur bij de keten',
    gelezen: 'tekst',
    geraadpleegd: '2026-11-23',
    bepalingen: {
      'campagnes@2018-01-01': { titel: 'Campagnes op elkaar afstemmen' },
    },
  },
}
