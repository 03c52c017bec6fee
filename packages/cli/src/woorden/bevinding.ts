import type { Bevinding } from '@voordeur/keten'

/** Where it is, in few words: of a long list the first five and how many more. */
export function waarInWoorden({
  waar: { gemeenten, alle_gemeenten, overdracht, naam, organisaties },
}: Bevinding): string {
  return [
    ...(overdracht ? [`${overdracht.toUpperCase()} ${naam ?? ''}`.trim()] : []),
    ...(alle_gemeenten ? ['in alle gemeenten'] : gemeenten ? [`in ${kort(gemeenten)}`] : []),
    ...(organisaties ? [kort(organisaties)] : []),
  ].join(' · ')
}

function kort(namen: readonly string[]): string {
  const meer = namen.length - 5
  return `${namen.slice(0, 5).join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`
}
