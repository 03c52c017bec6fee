/** The columns of a table of stays, with the words that people use for them. */
export const KOLOMMEN = {
  klaar_op: 'de dag waarop de cliënt klaar was om te vertrekken',
  vertrokken_op: 'de dag van vertrek; leeg bij wie nog wacht',
  stand: 'of iemand nog wacht of is vertrokken',
  bestemming: 'waar iemand heen ging; alleen bij wie vertrok',
  wachtreden: 'waarop vooral is of wordt gewacht',
} as const

/** The columns in which only a word of a list can stand. */
export const WOORDKOLOMMEN = ['stand', 'bestemming', 'wachtreden'] as const
