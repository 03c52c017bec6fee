/** What the bench prints: at most 80 columns. */
export const BREEDTE = 80

export function schrijf(tekst = ''): void {
  process.stdout.write(`${tekst}\n`)
}

export function kop(tekst: string): void {
  schrijf(`\n${tekst}\n${'='.repeat(tekst.length)}`)
}

/** A paragraph, broken at 80 columns. */
export function alinea(tekst: string): void {
  let regel = ''
  for (const woord of tekst.split(/\s+/)) {
    if (regel && regel.length + 1 + woord.length > BREEDTE) {
      schrijf(regel)
      regel = ''
    }
    regel += regel ? ` ${woord}` : woord
  }
  schrijf(regel)
}

/** A table. The first column is text; the others are numbers or short words, set to the right. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): void {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]!.length)))
  const toon = (rij: readonly string[]) =>
    rij.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i]!) : cel.padStart(breedtes[i]!))).join('  ').trimEnd()
  schrijf(toon(koppen))
  schrijf(breedtes.map((breedte) => '-'.repeat(breedte)).join('  '))
  for (const rij of rijen) schrijf(toon(rij))
}

/** A number as people read it: three digits that count, or a whole number. */
export function getal(waarde: number): string {
  const cijfers = Math.abs(waarde) >= 100 ? 0 : Math.abs(waarde) >= 10 ? 1 : 2
  return waarde.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers })
}

export function heel(waarde: number): string {
  return Math.round(waarde).toLocaleString('nl-NL')
}

export function keer(waarde: number): string {
  return `${getal(waarde)}x`
}

export function procent(deel: number): string {
  return `${Math.round(deel * 100)}%`
}

export function doel(gehaald: boolean): string {
  return gehaald ? 'gehaald' : 'niet gehaald'
}
