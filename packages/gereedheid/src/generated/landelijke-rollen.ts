// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/keten/landelijke-rollen.2018-03-15.yaml
// specs/keten/landelijke-rollen.2022-01-01.yaml
// specs/keten/landelijke-rollen.2025-12-18.yaml

/** Landelijke rollen die vaak worden verward. Alle versies, de oudste eerst. */
export const landelijkeRollen = [
  {
    id: 'keten/landelijke-rollen',
    titel: 'Landelijke rollen die vaak worden verward',
    geldig: { van: '2018-03-15', tot: '2021-12-31' },
    hash: '796620bc59cdc721',
    items: [
      { id: 'rapporteur-mensenhandel', dan: { rol: 'nationaal_rapporteur_mensenhandel', naam: 'Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen', soort: 'rapporteur', huiselijk_geweld: 'niet_gevonden', toelichting: 'Onafhankelijk; onderzoekt aard, omvang en beleid.' }, omdat: 'Dat dit mandaat ook huiselijk geweld omvat, is niet gevonden.', bron: ['nationaal-rapporteur/mandaat@2012-05-11'], zekerheid: 'beleid' },
      { id: 'voorstel-rapporteur', dan: { rol: 'voorgestelde_nationaal_rapporteur', naam: 'Nationaal Rapporteur Geweld Achter de Voordeur (voorstel)', soort: 'rapporteur', huiselijk_geweld: 'ja', toelichting: 'Een voorstel uit de nota; zo niet ingevoerd.' }, omdat: 'De nota vraagt een rapporteur die de kosten in kaart brengt en een nulmeting mogelijk maakt.', bron: ['nota-keten/rapporteur@2018-03-15'], zekerheid: 'beleid' },
    ],
  },
  {
    id: 'keten/landelijke-rollen',
    titel: 'Landelijke rollen die vaak worden verward',
    geldig: { van: '2022-01-01', tot: '2025-12-17' },
    hash: '5fa69e0ff3e98d38',
    items: [
      { id: 'rapporteur-mensenhandel', dan: { rol: 'nationaal_rapporteur_mensenhandel', naam: 'Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen', soort: 'rapporteur', huiselijk_geweld: 'niet_gevonden', toelichting: 'Onafhankelijk; onderzoekt aard, omvang en beleid.' }, omdat: 'Dat dit mandaat ook huiselijk geweld omvat, is niet gevonden.', bron: ['nationaal-rapporteur/mandaat@2012-05-11'], zekerheid: 'beleid' },
      { id: 'regeringscommissaris', dan: { rol: 'regeringscommissaris_seksueel_geweld', naam: 'Regeringscommissaris seksueel grensoverschrijdend gedrag en seksueel geweld', soort: 'commissaris', huiselijk_geweld: 'nee', toelichting: 'Aangesteld in 2022.' }, omdat: 'De regeringscommissaris gaat over seksueel geweld.', bron: ['regeringscommissaris/mandaat@2022-01-01'], zekerheid: 'beleid' },
      { id: 'voorstel-rapporteur', dan: { rol: 'voorgestelde_nationaal_rapporteur', naam: 'Nationaal Rapporteur Geweld Achter de Voordeur (voorstel)', soort: 'rapporteur', huiselijk_geweld: 'ja', toelichting: 'Een voorstel uit de nota; zo niet ingevoerd.' }, omdat: 'De nota vraagt een rapporteur die de kosten in kaart brengt en een nulmeting mogelijk maakt.', bron: ['nota-keten/rapporteur@2018-03-15'], zekerheid: 'beleid' },
    ],
  },
  {
    id: 'keten/landelijke-rollen',
    titel: 'Landelijke rollen die vaak worden verward',
    geldig: { van: '2025-12-18' },
    hash: 'b4f666f9ea5cb199',
    items: [
      { id: 'rapporteur-mensenhandel', dan: { rol: 'nationaal_rapporteur_mensenhandel', naam: 'Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen', soort: 'rapporteur', huiselijk_geweld: 'niet_gevonden', toelichting: 'Onafhankelijk; onderzoekt aard, omvang en beleid.' }, omdat: 'Dat dit mandaat ook huiselijk geweld omvat, is niet gevonden.', bron: ['nationaal-rapporteur/mandaat@2012-05-11'], zekerheid: 'beleid' },
      { id: 'regeringscommissaris', dan: { rol: 'regeringscommissaris_seksueel_geweld', naam: 'Regeringscommissaris seksueel grensoverschrijdend gedrag en seksueel geweld', soort: 'commissaris', huiselijk_geweld: 'nee', toelichting: 'Aangesteld in 2022.' }, omdat: 'De regeringscommissaris gaat over seksueel geweld.', bron: ['regeringscommissaris/mandaat@2022-01-01'], zekerheid: 'beleid' },
      { id: 'coordinator', dan: { rol: 'nationaal_coordinator', naam: 'Nationaal Coördinator Geweld tegen Vrouwen en Huiselijk Geweld', soort: 'coordinator', huiselijk_geweld: 'ja', toelichting: 'Aangekondigd op 18 december 2025; voert uit en is geen onafhankelijk rapporteur.' }, omdat: 'De coördinator is aangekondigd; het instellingsbesluit is niet gevonden.', bron: ['kst-28345-293/nationaal-coordinator@2025-12-18'], zekerheid: 'beleid' },
      { id: 'voorstel-rapporteur', dan: { rol: 'voorgestelde_nationaal_rapporteur', naam: 'Nationaal Rapporteur Geweld Achter de Voordeur (voorstel)', soort: 'rapporteur', huiselijk_geweld: 'ja', toelichting: 'Een voorstel uit de nota; zo niet ingevoerd.' }, omdat: 'De nota vraagt een rapporteur die de kosten in kaart brengt en een nulmeting mogelijk maakt.', bron: ['nota-keten/rapporteur@2018-03-15'], zekerheid: 'beleid' },
    ],
  },
] as const
