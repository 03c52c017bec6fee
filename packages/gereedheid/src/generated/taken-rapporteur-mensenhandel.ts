// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/taken-rapporteur-mensenhandel.2018-03-15.yaml

/** Wat de Nationaal Rapporteur Mensenhandel doet voor geweld achter de voordeur. Alle versies, de oudste eerst. */
export const takenRapporteurMensenhandel = [
  {
    id: 'gereedheid/taken-rapporteur-mensenhandel',
    titel: 'Wat de Nationaal Rapporteur Mensenhandel doet voor geweld achter de voordeur',
    geldig: { van: '2018-03-15' },
    hash: '40279fd51479c253',
    items: [
      { id: 'kosten', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'kosten', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur gaat over mensenhandel en seksueel geweld tegen kinderen. Dat ook de kosten van geweld achter de voordeur worden geteld, is niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'nulmeting', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'nulmeting', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur gaat over mensenhandel en seksueel geweld tegen kinderen. Een nulmeting van geweld achter de voordeur is daar niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'aard-en-omvang', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'aard_en_omvang', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur onderzoekt aard en omvang van mensenhandel en seksueel geweld tegen kinderen. Dat huiselijk geweld erbij hoort, is niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'beleid-en-advies', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'beleid_en_advies', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur onderzoekt beleid over mensenhandel en seksueel geweld tegen kinderen. Dat huiselijk geweld erbij hoort, is niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'onafhankelijk', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'onafhankelijk', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur is onafhankelijk voor de eigen onderwerpen. Dat huiselijk geweld erbij hoort, is niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'uitvoeren', dan: { rol: 'nationaal_rapporteur_mensenhandel', taak: 'uitvoeren', stand: 'niet_gevonden' }, omdat: 'Deze rapporteur gaat over mensenhandel en seksueel geweld tegen kinderen. Dat de taak ook uitvoeren is, is niet gevonden.', bron: ['nationale-rollen/rapporteur-mensenhandel@2012-05-11', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
    ],
  },
] as const
