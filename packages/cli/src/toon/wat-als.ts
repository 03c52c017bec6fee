import { feitInWoorden, inWoorden, type WatAls, type Wijziging } from '@voordeur/urgentie'
import { alinea, kop, type Papier } from './tekst.ts'

/** Which facts would change the outcome, and whether they may be asked for. */
export function toonWatAls({ uitkomst, kan, kan_niet, mag_niet }: WatAls, papier: Papier): string {
  const deel = (titel: string, wijzigingen: readonly Wijziging[]) =>
    wijzigingen.length === 0
      ? []
      : ['', kop(papier, titel), ...wijzigingen.map((wijziging) => toonWijziging(wijziging, papier))]
  const niets = kan.length + kan_niet.length + mag_niet.length === 0
  return [
    papier.kleur.bold(alinea(papier, `Nu: ${inWoorden('uitkomst', uitkomst)} Wat zou dat veranderen?`, 0)),
    ...deel('Dit kunt u zelf regelen of laten zien', kan),
    ...deel('Dit kunt u niet zelf veranderen', kan_niet),
    ...deel('Dit mag niet van u worden geëist', mag_niet),
    ...(niets
      ? ['', alinea(papier, 'Geen enkel feit, en geen twee feiten samen, veranderen de uitkomst.')]
      : []),
  ].join('\n')
}

function toonWijziging({ feiten, titel }: Wijziging, papier: Papier): string {
  const wat = feiten
    .map(({ feit, waarde, was_bekend }) => {
      const { vraag, antwoord } = feitInWoorden(feit, waarde)
      return `${vraag} ${antwoord}${was_bekend ? ' (u gaf iets anders op)' : ''}`
    })
    .join(' En: ')
  return alinea(papier, `${wat} → ${titel}`, 4, '-')
}
