/** What the bench prints: at most 80 columns. */
const BREEDTE = 80

let vorige = ''

/** One line; never two empty ones in a row. */
export function schrijf(tekst = ''): void {
  if (tekst !== '' || vorige !== '') process.stdout.write(`${tekst}\n`)
  vorige = tekst
}

export function kop(tekst: string): void {
  schrijf()
  schrijf(tekst)
  schrijf('='.repeat(tekst.length))
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

/** A table. The columns in `links` hold words; the others hold numbers and are set to the right. */
export function tabel(
  koppen: readonly string[],
  rijen: readonly (readonly string[])[],
  links: readonly number[] = [0],
): void {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]!.length)))
  const toon = (rij: readonly string[]) =>
    rij
      .map((cel, i) => (links.includes(i) ? cel.padEnd(breedtes[i]!) : cel.padStart(breedtes[i]!)))
      .join('  ')
      .trimEnd()
  schrijf()
  schrijf(toon(koppen))
  schrijf(breedtes.map((breedte) => '-'.repeat(breedte)).join('  '))
  for (const rij of rijen) schrijf(toon(rij))
  schrijf()
}

/** A number with the digits that count. */
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

export function kB(bytes: number): string {
  return (bytes / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

export function procent(deel: number): string {
  return `${Math.round(deel * 100)}%`
}

/** A duration in the unit in which people would say it. */
export function duur(ns: number): string {
  if (ns < 1e3) return `${getal(ns)} ns`
  return ns < 1e6 ? `${getal(ns / 1e3)} µs` : `${getal(ns / 1e6)} ms`
}
