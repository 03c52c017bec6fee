/** What a second reader checks before a change goes out. CONTRIBUTING.md says the same in words. */
export const LEESLIJST: readonly string[] = [
  'De bron dekt elke rij, op alle dagen dat de rij geldt.',
  'De zekerheid klopt. Onze eigen lezing heet uitleg, nooit wet.',
  'De situaties die veranderen zijn precies die van de bedoeling.',
  'Niets vraagt bewijs dat alleen de pleger kan geven.',
  'Gevaar wacht op geen enkel feit en op geen enkele stap.',
  'Is er overgangsrecht? Zo niet gelezen: beide antwoorden staan er.',
  'De zinnen zijn te begrijpen voor wie het betreft (B1).',
]

export const ROLLEN: readonly string[] = ['Beleid', 'Jurist', 'Uitvoering', 'Ervaringsdeskundige']
