// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/handelingsstappen.1900-01-01.yaml

/** Wat u kunt doen als u zich zorgen maakt. Alle versies, de oudste eerst. */
export const handelingsstappen = [
  {
    id: 'meldcode/handelingsstappen',
    titel: 'Wat u kunt doen als u zich zorgen maakt',
    geldig: { van: '1900-01-01' },
    hash: '6ffe124b6e678f15',
    items: [
      { id: 'gevaar-eerst', dan: { stap: 'gevaar_eerst', doe: 'Is iemand nu in direct gevaar? Bel 112.', doe_niet: ['Wacht niet tot u zeker bent.', 'Kom niet zelf tussenbeide als dat gevaarlijk is.'], ook_met_plicht: true }, omdat: 'Gevaar gaat voor alles.', bron: ['noodnummers/nummer-112@1900-01-01', 'voordeur-handelen/gevaar-eerst@1900-01-01'], zekerheid: 'beleid' },
      { id: 'opmerken', dan: { stap: 'opmerken', doe: 'Let op wat u ziet en hoort, en blijf rustig.', doe_niet: ['Trek niet meteen een conclusie.'], ook_met_plicht: false }, omdat: 'Wie veel mensen ziet, kan signalen opmerken.', bron: ['voordeur-handelen/opmerken@1900-01-01', 'kamervragen-kappers/signaleren@2021-10-15'], zekerheid: 'uitleg' },
      { id: 'open-vraag', dan: { stap: 'open_vraag', doe: 'Stel een open vraag als u alleen met de persoon bent. Bijvoorbeeld: hoe gaat het thuis?', doe_niet: ['Vraag er niet naar waar anderen bij zijn.', 'Beloof geen geheimhouding.', 'Doe geen eigen onderzoek.', 'Spreek de mogelijke pleger er niet op aan.'], ook_met_plicht: false }, omdat: 'Een vertrouwd iemand kan het onderwerp voorzichtig openen. Aanspreken van de pleger kan het gevaar groter maken.', bron: ['voordeur-handelen/open-vraag@1900-01-01', 'vt-woordvoerder-kappers/geen-hulpverlener@2025-06-01'], zekerheid: 'uitleg' },
      { id: 'luisteren', dan: { stap: 'luisteren', doe: 'Luister, neem serieus wat de persoon vertelt en vraag wat die zelf wil.', doe_niet: ['Dring niet aan.', 'Zeg niet wat de persoon moet doen.'], ook_met_plicht: false }, omdat: 'Wie gehoord wordt, kan zelf een volgende stap kiezen.', bron: ['voordeur-handelen/luisteren@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'informatie', dan: { stap: 'informatie', doe: 'Vertel voorzichtig waar hulp is, zoals bij de huisarts of bij Veilig Thuis. Vraag eerst hoe u dat veilig kunt geven.', doe_niet: ['Geef geen folder, briefje of bericht mee dat een ander kan vinden.'], ook_met_plicht: false }, omdat: 'Een nummer op papier of in een telefoon kan gevaarlijk zijn.', bron: ['voordeur-handelen/informatie@1900-01-01', 'huwelijksdwang/nummer-op-telefoon@2013-07-01', 'vt-woordvoerder-kappers/verwijzen@2025-06-01'], zekerheid: 'uitleg' },
      { id: 'advies', dan: { stap: 'advies', doe: 'Vraag Veilig Thuis om advies, 0800-2000, gratis, dag en nacht. U hoeft geen namen te noemen.', doe_niet: ['Wacht niet tot u zeker bent.'], ook_met_plicht: true }, omdat: 'Veilig Thuis geeft advies aan iedereen die zich zorgen maakt.', bron: ['noodnummers/veilig-thuis@1900-01-01', 'voordeur-handelen/advies@1900-01-01', 'kamervragen-kappers/veilig-thuis-advies@2021-10-15'], zekerheid: 'beleid' },
      { id: 'kinderen', dan: { stap: 'kinderen', doe: 'Zijn er kinderen bij betrokken, of is iemand zwanger? Dan raden we sterk aan om Veilig Thuis om advies te vragen.', doe_niet: ['Vraag een kind niet uit.'], ook_met_plicht: false }, omdat: 'Kinderen kunnen zichzelf vaak niet beschermen.', bron: ['voordeur-handelen/kinderen@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'geen-dossier', dan: { stap: 'geen_dossier', doe: 'Onthoud wat u nodig hebt om advies te vragen.', doe_niet: ['Houd geen dossier bij over de persoon.', 'Zet niets in een klantsysteem, agenda of groepsapp.'], ook_met_plicht: false }, omdat: 'Wat is opgeschreven, kan door de pleger worden gevonden.', bron: ['voordeur-handelen/geen-dossier@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
