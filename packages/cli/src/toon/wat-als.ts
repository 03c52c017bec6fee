import type { WatAls, Wijziging } from '@voordeur/urgentie'
import { alinea, kop, type Papier } from './tekst.ts'

/** Which facts would change the outcome, and whether they may be asked for. */
export function toonWatAls({ uitkomst, kan, kan_niet, mag_niet }: WatAls, papier: Papier): string {
  const deel = (titel: string, wijzigingen: readonly Wijziging[]) =>
    wijzigingen.length === 0
      ? []
      : ['', kop(papier, titel), ...wijzigingen.map((wijziging) => toonWijziging(wijziging, papier))]
  const niets = kan.length + kan_niet.length + mag_niet.length === 0
  return [
    papier.kleur.bold(alinea(papier, `Nu is de uitkomst: ${uitkomst}. Wat zou dat veranderen?`, 0)),
    ...deel('Dit kunt u zelf regelen of laten zien', kan),
    ...deel('Dit is zoals het is', kan_niet),
    ...deel('Dit mag niet van u worden geëist', mag_niet),
    ...(niets
      ? ['', alinea(papier, 'Geen enkel feit, en geen twee feiten samen, veranderen de uitkomst.')]
      : []),
  ].join('\n')
}

function toonWijziging({ feiten, titel, uitkomst }: Wijziging, papier: Papier): string {
  const wat = feiten
    .map(
      ({ vraag, waarde, was_bekend }) => `${vraag} ${waardetekst(waarde)}${was_bekend ? ' (nu anders)' : ''}`,
    )
    .join(' En: ')
  return alinea(papier, `${wat} → ${titel} (${uitkomst})`, 4, '-')
}

function waardetekst(waarde: boolean | string | number): string {
  return typeof waarde === 'boolean' ? (waarde ? 'Ja.' : 'Nee.') : `${String(waarde).replaceAll('_', ' ')}.`
}
