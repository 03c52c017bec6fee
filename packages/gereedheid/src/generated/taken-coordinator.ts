// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/taken-coordinator.2025-12-18.yaml

/** Wat de Nationaal Coördinator doet voor geweld achter de voordeur. Alle versies, de oudste eerst. */
export const takenCoordinator = [
  {
    id: 'gereedheid/taken-coordinator',
    titel: 'Wat de Nationaal Coördinator doet voor geweld achter de voordeur',
    geldig: { van: '2025-12-18' },
    hash: '1b20446d0154c245',
    items: [
      { id: 'kosten', dan: { rol: 'nationaal_coordinator', taak: 'kosten', stand: 'niet_gevonden' }, omdat: 'Of het tellen van de kosten bij de taak van de coördinator hoort, is niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'nulmeting', dan: { rol: 'nationaal_coordinator', taak: 'nulmeting', stand: 'niet_gevonden' }, omdat: 'Of een nulmeting bij de taak van de coördinator hoort, is niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'aard-en-omvang', dan: { rol: 'nationaal_coordinator', taak: 'aard_en_omvang', stand: 'niet_gevonden' }, omdat: 'Of de coördinator onderzoek doet naar aard en omvang, is niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'beleid-en-advies', dan: { rol: 'nationaal_coordinator', taak: 'beleid_en_advies', stand: 'niet_gevonden' }, omdat: 'Of de coördinator onderzoekt wat beleid doet, is niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'onafhankelijk', dan: { rol: 'nationaal_coordinator', taak: 'onafhankelijk', stand: 'nee' }, omdat: 'De aangekondigde coördinator is geen onafhankelijk rapporteur.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18'], zekerheid: 'beleid' },
      { id: 'uitvoeren', dan: { rol: 'nationaal_coordinator', taak: 'uitvoeren', stand: 'ja' }, omdat: 'De coördinator is aangekondigd om uit te voeren. Naam, begindatum en besluit zijn niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
    ],
  },
] as const
