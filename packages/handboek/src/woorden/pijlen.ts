/** One of the ten proposals at an arrow in chapter 4 of the nota. */
export interface Pijl {
  readonly code: string
  /** In our words. */
  readonly titel: string
  /** In the words of the nota, at most 25; a test holds them against the list of its sentences. */
  readonly citaat: string
}

export const PIJLEN: readonly Pijl[] = [
  {
    code: 'N-I.1',
    titel: 'Een publiekscampagne, met rolmodellen',
    citaat: 'Brede publiekscampagne, actief inzetten van rolmodellen',
  },
  {
    code: 'N-I.2',
    titel: 'Kappers die signalen zien',
    citaat:
      'Betrek kappers bij het signaleren van geweld door het thema op te nemen in de opleidingscurricula, trainingskaders en specifieke voorlichting',
  },
  {
    code: 'N-II.1',
    titel: 'Op eigen benen, met hulp op maat',
    citaat:
      'Op eigen benen: investeer in sociaal economische onafhankelijkheid van vrouwen en verbeter de doorstroom van opvang naar sociale huurwoning.',
  },
  {
    code: 'N-II.2',
    titel: 'Onderwijs voor kinderen in de opvang',
    citaat:
      'Zorg dat samenwerkingsverbanden en opvanglocaties beter samenwerken om passend onderwijs te bieden aan kinderen in de opvang',
  },
  {
    code: 'N-III.1',
    titel: 'Een Nationaal Akkoord',
    citaat:
      'Initieer een Nationaal Akkoord Geweld Achter de Voordeur, ter versterking van de samenwerking in de gehele keten',
  },
  {
    code: 'N-III.2',
    titel: 'Kennis bij gemeenten en wijkteams',
    citaat:
      'Investeer in kennis bij gemeenten zodat zij maatwerk kunnen leveren; en versterk wijkteams, naast zorg ook aandacht voor veiligheid',
  },
  {
    code: 'N-IV.1',
    titel: 'Onderzoek naar aangifte en straf',
    citaat:
      'Onderzoek wat nodig is om niet alleen te zorgen dat meer slachtoffers aangifte doen maar ook dat daders daadwerkelijk gestraft worden',
  },
  {
    code: 'N-IV.2',
    titel: 'De opleiding en de werkvloer van de politie',
    citaat:
      'Analyseer en actualiseer ‘geweld achter de voordeur’ in het curriculum bij de politieacademie en maak het onderwerp beter bespreekbaar op de werkvloer',
  },
  {
    code: 'N-V.1',
    titel: 'Een Nationaal Rapporteur, en de kosten in kaart',
    citaat:
      'Stel een Nationaal Rapporteur Geweld Achter de Voordeur aan en breng kosten geweld achter de voordeur in kaart',
  },
  {
    code: 'N-V.2',
    titel: 'In elk gemeentelijk coalitieakkoord',
    citaat: 'Maak geweld achter de voordeur onderdeel van elk gemeentelijk coalitieakkoord',
  },
]
