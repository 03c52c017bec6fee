// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/taken-voorgestelde-rapporteur.2018-03-15.yaml

/** Wat de voorgestelde Nationaal Rapporteur zou doen. Alle versies, de oudste eerst. */
export const takenVoorgesteldeRapporteur = [
  {
    id: 'gereedheid/taken-voorgestelde-rapporteur',
    titel: 'Wat de voorgestelde Nationaal Rapporteur zou doen',
    geldig: { van: '2018-03-15' },
    hash: 'aea09b6fe6cee86a',
    items: [
      { id: 'kosten', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'kosten', stand: 'ja' }, omdat: 'De nota wil dat de rapporteur de kosten in kaart brengt.', bron: ['nota-keten/rapporteur@2018-03-15', 'nota-cijfers/n-v.1@2018-03-15'], zekerheid: 'beleid' },
      { id: 'nulmeting', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'nulmeting', stand: 'ja' }, omdat: 'De nota noemt het ontbreken van een nulmeting als reden. Dat de rapporteur haar maakt, is onze lezing.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'aard-en-omvang', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'aard_en_omvang', stand: 'niet_gevonden' }, omdat: 'De nota zegt niet dat de rapporteur aard en omvang onderzoekt.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'beleid-en-advies', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'beleid_en_advies', stand: 'niet_gevonden' }, omdat: 'De nota zegt niet dat de rapporteur beleid onderzoekt of adviseert.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'onafhankelijk', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'onafhankelijk', stand: 'niet_gevonden' }, omdat: 'De nota zegt niet dat de rapporteur onafhankelijk is.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'uitvoeren', dan: { rol: 'voorgestelde_nationaal_rapporteur', taak: 'uitvoeren', stand: 'niet_gevonden' }, omdat: 'De nota zegt niet dat de rapporteur uitvoert.', bron: ['nota-keten/rapporteur@2018-03-15', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
    ],
  },
] as const
