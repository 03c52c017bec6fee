// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/taken-regeringscommissaris.2022-01-01.yaml

/** Wat de regeringscommissaris doet voor geweld achter de voordeur. Alle versies, de oudste eerst. */
export const takenRegeringscommissaris = [
  {
    id: 'gereedheid/taken-regeringscommissaris',
    titel: 'Wat de regeringscommissaris doet voor geweld achter de voordeur',
    geldig: { van: '2022-01-01' },
    hash: '0100ae5beb384cfe',
    items: [
      { id: 'kosten', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'kosten', stand: 'nee' }, omdat: 'De regeringscommissaris gaat over seksueel geweld en niet over huiselijk geweld.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01'], zekerheid: 'beleid' },
      { id: 'nulmeting', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'nulmeting', stand: 'nee' }, omdat: 'De regeringscommissaris gaat over seksueel geweld en niet over huiselijk geweld.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01'], zekerheid: 'beleid' },
      { id: 'aard-en-omvang', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'aard_en_omvang', stand: 'nee' }, omdat: 'De regeringscommissaris gaat over seksueel geweld en niet over huiselijk geweld.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01'], zekerheid: 'beleid' },
      { id: 'beleid-en-advies', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'beleid_en_advies', stand: 'nee' }, omdat: 'De regeringscommissaris gaat over seksueel geweld en niet over huiselijk geweld.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01'], zekerheid: 'beleid' },
      { id: 'onafhankelijk', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'onafhankelijk', stand: 'niet_gevonden' }, omdat: 'Of de regeringscommissaris onafhankelijk is, is niet gevonden.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01', 'voordeur-gereedheid/rol-vergelijken@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'uitvoeren', dan: { rol: 'regeringscommissaris_seksueel_geweld', taak: 'uitvoeren', stand: 'nee' }, omdat: 'De regeringscommissaris gaat over seksueel geweld en niet over huiselijk geweld.', bron: ['nationale-rollen/regeringscommissaris@2022-01-01'], zekerheid: 'beleid' },
    ],
  },
] as const
