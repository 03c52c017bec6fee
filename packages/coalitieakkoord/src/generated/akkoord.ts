// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/coalitieakkoord/akkoord.2018-03-21.yaml
import type { Toetslijst } from '@voordeur/kern'

/** Wat een coalitieakkoord over geweld achter de voordeur belooft. Alle versies, de oudste eerst. */
export const akkoord: readonly Toetslijst[] = [
  {
    id: 'coalitieakkoord/akkoord',
    titel: 'Wat een coalitieakkoord over geweld achter de voordeur belooft',
    toelichting: "Dertig punten in de vijf thema's van de initiatiefnota. De schaal is een eigen ontwerp van Voordeur; er is geen officiële norm. De niveaus hoeven elkaar niet op te volgen: het hoogste dat er staat, telt. Een coalitieakkoord is een politieke afspraak en geen wet. Noemt het een punt niet, dan kan de gemeente het nog steeds goed doen.",
    geldig: { van: '2018-03-21' },
    hash: '5071804189ceab19',
    niveaus: [
      { niveau: 0, naam: 'afwezig', criterium: 'Het hele akkoord is gelezen en het punt staat er niet in.', kenmerken: [] },
      { niveau: 1, naam: 'noemt', criterium: 'Het punt wordt genoemd, maar de gemeente neemt zich niets voor.', kenmerken: ['komt voor', 'een rij onderwerpen', 'alleen een kop', 'een cijfer', 'wat een ander doet', 'daarvoor komt geen geld'] },
      { niveau: 2, naam: 'ambitie', criterium: 'Er staat een doel, wens of prioriteit, maar niet hoe de gemeente dat doet.', kenmerken: ['we willen', 'prioriteit', 'speerpunt', 'meer aandacht', 'we zetten in op', 'we streven naar', 'we onderzoeken'] },
      { niveau: 3, naam: 'maatregel', criterium: 'Er staat iets concreets dat de gemeente doet, laat doen of voortzet.', kenmerken: ['we stellen aan', 'we openen', 'we trainen', 'we maken afspraken', 'we breiden uit', 'we gaan door met', 'extra geld zonder bedrag'] },
      { niveau: 4, naam: 'budget', criterium: 'Er staat een bedrag voor dit onderwerp, of uitdrukkelijk structureel of incidenteel geld.', kenmerken: ['een bedrag in euro', 'structureel budget', 'incidenteel geld'] },
      { niveau: 5, naam: 'indicator', criterium: 'Er staat een meetbaar doel, een nulmeting, een datum waarop iets klaar is, of een plicht om te meten of verslag te doen.', kenmerken: ['uiterlijk in een jaar', 'jaarlijks aan de raad', 'nulmeting', 'monitoren', 'evalueren', 'halveren', 'met een percentage'] },
    ],
    themas: [
      { id: 'taboe', titel: 'Het taboe doorbreken' },
      { id: 'regie', titel: 'Regie nemen' },
    ],
    items: [
      {
        id: 'T1',
        thema: 'taboe',
        titel: 'Het onderwerp is benoemd',
        optioneel: false,
        vraag: 'Noemt het akkoord geweld achter de voordeur bij de naam?',
        kijk_naar: ['huiselijk geweld, geweld achter de voordeur of partnergeweld', 'kindermishandeling of ouderenmishandeling', 'femicide of geweld tegen vrouwen'],
        modelzinnen: [
          'Ook in onze gemeente komt geweld achter de voordeur voor.',
          'Wij willen dat iedereen thuis veilig is en pakken huiselijk geweld en kindermishandeling aan.',
          'Wij starten in deze periode een gemeentelijk actieprogramma tegen huiselijk geweld en kindermishandeling.',
          'Voor het actieprogramma tegen huiselijk geweld en kindermishandeling is structureel [bedrag] per jaar beschikbaar.',
          'Uiterlijk in [jaar] stelt de raad een actieprogramma tegen huiselijk geweld vast, met een jaarlijks verslag over de voortgang.',
        ],
        omdat: 'Wie het probleem niet noemt, kan er niets over beloven.',
        bron: ['nota-akkoord/elk-akkoord@2018-03-15', 'voordeur-coalitieakkoord/punten@2018-01-01'],
        zekerheid: 'uitleg',
        steunt_op: [],
      },
      {
        id: 'T2',
        thema: 'taboe',
        titel: 'Campagne en bespreekbaar maken',
        optioneel: false,
        vraag: 'Maakt de gemeente het onderwerp bespreekbaar bij inwoners?',
        kijk_naar: ['een campagne of voorlichting in de gemeente, zoals Orange the World', 'bespreekbaar maken in de wijk', 'lessen over relaties en geweld op school'],
        modelzinnen: [
          'Op huiselijk geweld rust nog steeds een taboe.',
          'Wij willen huiselijk geweld beter bespreekbaar maken in wijken en op scholen.',
          'Wij voeren elk jaar een campagne over huiselijk geweld, met uitleg waar inwoners terechtkunnen voor advies en hulp.',
          'Voor een jaarlijkse campagne over huiselijk geweld reserveren wij [bedrag].',
          'Wij meten voor en na de campagne over huiselijk geweld hoeveel inwoners Veilig Thuis kennen, en melden de uitkomst aan de raad.',
        ],
        omdat: 'Uit schaamte of angst zwijgen veel slachtoffers, en omstanders weten vaak niet wat zij kunnen doen.',
        bron: ['nota-keten/campagne@2018-03-15', 'voordeur-coalitieakkoord/punten@2018-01-01'],
        zekerheid: 'uitleg',
        steunt_op: [],
      },
      {
        id: 'R3',
        thema: 'regie',
        titel: 'Meten en verslag doen',
        optioneel: false,
        vraag: 'Meet de gemeente wat haar aanpak doet, en vertelt zij dat aan de raad?',
        kijk_naar: ['een nulmeting, cijfers of een monitor over geweld achter de voordeur', 'een evaluatie of verslag aan de raad', 'een doel met een datum'],
        modelzinnen: [
          'Over huiselijk geweld in onze gemeente zijn weinig cijfers bekend.',
          'Wij willen beter zicht krijgen op huiselijk geweld in onze gemeente.',
          'Wij laten met Veilig Thuis en de politie een overzicht maken van de cijfers over huiselijk geweld die er al zijn.',
          'Voor onderzoek naar de aanpak van huiselijk geweld is eenmalig [bedrag] beschikbaar.',
          'Wij starten in [jaar] met een nulmeting van huiselijk geweld en doen daarna elk jaar verslag aan de raad.',
        ],
        omdat: 'Zonder nulmeting kan de raad niet zien of de aanpak werkt.',
        bron: ['nota-akkoord/nulmeting@2018-03-15', 'voordeur-coalitieakkoord/punten@2018-01-01'],
        zekerheid: 'uitleg',
        steunt_op: [],
      },
    ],
  },
]
