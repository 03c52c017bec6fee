// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/doorstroomindicatoren.2018-03-15.yaml

/** Wat er wordt geteld bij de doorstroom uit de opvang. Alle versies, de oudste eerst. */
export const doorstroomindicatoren = [
  {
    id: 'gereedheid/doorstroomindicatoren',
    titel: 'Wat er wordt geteld bij de doorstroom uit de opvang',
    geldig: { van: '2018-03-15' },
    hash: 'aaf92edf0aa4eb83',
    items: [
      { id: 'dagen-tot-vertrek', dan: { indicator: 'dagen_tot_vertrek', titel: 'Dagen van klaar zijn tot vertrek', definitie: 'Kalenderdagen van de dag waarop iemand klaar was om te vertrekken tot de dag van vertrek, van wie op de peildatum is vertrokken.' }, omdat: 'De nota vraagt een betere doorstroom van opvang naar huurwoning; hoe te tellen is onze eigen keuze.', bron: ['voordeur-uitstroom/meting@2018-03-15', 'voordeur-uitstroom/rangmediaan@2018-03-15', 'nota-keten/uitstroom@2018-03-15'], zekerheid: 'uitleg' },
      { id: 'dagen-wachtend', dan: { indicator: 'dagen_wachtend', titel: 'Dagen dat mensen nu al wachten', definitie: 'Kalenderdagen van de dag waarop iemand klaar was om te vertrekken tot de peildatum, van wie dan nog wacht.' }, omdat: 'Wie nog wacht, staat apart: het einde van die wachttijd is nog niet bekend.', bron: ['voordeur-uitstroom/wachtenden-apart@2018-03-15', 'voordeur-uitstroom/rangmediaan@2018-03-15'], zekerheid: 'uitleg' },
    ],
  },
] as const
