// Gemaakt door regelbouw uit schemas/gereedheid/. Niet met de hand wijzigen.
/** campagne: een campagne over geweld achter de voordeur. gemeente: de gemeente met haar wijkteams. opleiding-contactberoepen: de opleiding van kappers en andere beroepen met klantcontact. opleiding-politie: de opleiding van de politie. */
export type Lijstnaam = 'campagne' | 'gemeente' | 'opleiding-contactberoepen' | 'opleiding-politie'

/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
}
/** Uitgewerkte gevallen: feiten en een datum erin, verwacht antwoord eruit, met de reden. Uitleg en test tegelijk. */
export interface Scenariobestand {
  readonly soort: 'scenarios'
  readonly titel: string
  readonly toelichting?: string
  readonly scenarios: readonly Scenario[]
}
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord: 'toetslijst'
  readonly peildatum: string
  /** Wat het werkwoord gevraagd wordt; het werkwoord controleert het zelf. */
  readonly invoer: {
    readonly [sleutel: string]: unknown
  }
  /** Waarom dit het goede antwoord is. */
  readonly omdat: string
  readonly verwacht: Verwachting
}
export interface Verwachting {
  readonly uitkomst?: string
  /** Deze regels staan in de motivering (bestand#rij). */
  readonly regels?: readonly string[]
  /** Deze vindplaatsen worden aangehaald, waar dan ook in het antwoord. */
  readonly bronnen?: readonly string[]
  /** Deze codes staan bij de signalen. */
  readonly signalen?: readonly string[]
  /** Deze codes staan er juist niet. */
  readonly geen_signalen?: readonly string[]
  /** Deze feiten (JSON-pointers) worden nog gevraagd. */
  readonly ontbreekt?: readonly string[]
  /** Deze feiten worden juist niet gevraagd. */
  readonly ontbreekt_niet?: readonly string[]
  /** Deze woorden komen voor in een vraag aan een mens. */
  readonly mensvragen?: readonly string[]
  /** Per JSON-pointer de waarde in het antwoord. */
  readonly velden?: {}
  /** De code van de fout, in plaats van een antwoord. */
  readonly fout?: string
  /** JSON-pointer van de fout. */
  readonly fout_bij?: string
}
