// Gemaakt door regelbouw uit schemas/coalitieakkoord/. Niet met de hand wijzigen.
/** akkoord: de dertig punten van een coalitieakkoord. wmo-plan: wat de Wmo 2015 in het plan van de raad vraagt. regiovisie: wat in een regiovisie hoort. */
export type Lijstnaam = 'akkoord' | 'wmo-plan' | 'regiovisie'

/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
}
