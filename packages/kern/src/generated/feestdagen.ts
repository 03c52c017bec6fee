// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/termijnen/feestdagen.2014-01-01.yaml

/** Algemeen erkende feestdagen. Alle versies, de oudste eerst. */
export const feestdagen = [
  {
    id: 'termijnen/feestdagen',
    titel: 'Algemeen erkende feestdagen',
    geldig: { van: '2014-01-01' },
    hash: 'a9371f12f89dd7a4',
    items: [
      { id: 'nieuwjaarsdag', dan: { naam: 'Nieuwjaarsdag', maand: 1, dag: 1 }, omdat: 'De wet noemt Nieuwjaarsdag als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'goede-vrijdag', dan: { naam: 'Goede Vrijdag', pasen: -2 }, omdat: 'De wet stelt Goede Vrijdag gelijk met een feestdag.', bron: ['atw/art-3/lid-2@2010-10-10'], zekerheid: 'wet' },
      { id: 'tweede-paasdag', dan: { naam: 'tweede Paasdag', pasen: 1 }, omdat: 'De wet noemt tweede Paasdag als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'koningsdag', dan: { naam: 'Koningsdag', maand: 4, dag: 27, zondag: 26 }, omdat: 'De verjaardag van de Koning wordt in de praktijk gevierd op 27 april, of op 26 april als 27 april een zondag is.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'uitleg' },
      { id: 'vijfde-mei', dan: { naam: 'Bevrijdingsdag', maand: 5, dag: 5 }, omdat: 'De wet noemt de vijfde mei als feestdag, elk jaar en niet alleen in lustrumjaren.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'hemelvaartsdag', dan: { naam: 'Hemelvaartsdag', pasen: 39 }, omdat: 'De wet noemt Hemelvaartsdag als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'tweede-pinksterdag', dan: { naam: 'tweede Pinksterdag', pasen: 50 }, omdat: 'De wet noemt tweede Pinksterdag als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'eerste-kerstdag', dan: { naam: 'eerste Kerstdag', maand: 12, dag: 25 }, omdat: 'De wet noemt beide Kerstdagen als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
      { id: 'tweede-kerstdag', dan: { naam: 'tweede Kerstdag', maand: 12, dag: 26 }, omdat: 'De wet noemt beide Kerstdagen als feestdag.', bron: ['atw/art-3/lid-1@2010-10-10'], zekerheid: 'wet' },
    ],
  },
] as const
