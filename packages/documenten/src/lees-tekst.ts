import type { Blok } from './blok.ts'
import { zonderLijstteken } from './lijstteken.ts'

/** Plain text: a blank line ends a paragraph, a line that starts with a sign such as `•` is an item of a list. */
export function leesTekst(tekst: string): readonly Blok[] {
  const blokken: Blok[] = []
  let regels: string[] = []
  let lijst = false
  let groep = 0
  const sluit = (): void => {
    if (regels.length > 0) {
      const inhoud = regels.join('\n')
      blokken.push(lijst ? { soort: 'lijstregel', tekst: inhoud, groep } : { soort: 'alinea', tekst: inhoud })
    }
    regels = []
    lijst = false
  }
  // A form feed is the page end of a printer.
  for (const ruw of tekst.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const regel = ruw.trim()
    const item = zonderLijstteken(regel)
    if (regel === '') {
      sluit()
      groep += 1
    } else if (item !== undefined) {
      sluit()
      lijst = true
      regels.push(item)
    } else regels.push(regel)
  }
  sluit()
  return blokken
}
