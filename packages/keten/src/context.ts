/** On which day the rules are asked for. */
export interface Ketencontext {
  /** ISO 8601, `2026-11-25`. It picks the version of every register and table. */
  readonly peildatum: string
}
