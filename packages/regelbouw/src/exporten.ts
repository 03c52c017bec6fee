import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the packages show to the outside: the functions they export, and the pages of the handboek. */
export interface Exporten {
  /** Like `@voordeur/urgentie beoordeel`. */
  readonly functies: ReadonlySet<string>
  /** Paths from the root of the site. */
  readonly paginas: ReadonlySet<string>
}

/**
 * Reads the API reports (`<package>/etc/*.api.md`) and the list of pages (`<package>/etc/paginas.txt`) below a folder of
 * packages, or nothing if there is no such folder: rules can be checked on their own.
 */
export function laadExporten(map: string): Exporten | undefined {
  if (!existsSync(map)) return undefined
  const functies = new Set<string>()
  const paginas = new Set<string>()
  for (const pakket of readdirSync(map).sort()) {
    const etc = join(map, pakket, 'etc')
    if (!existsSync(etc)) continue
    for (const bestand of readdirSync(etc)) {
      const tekst = readFileSync(join(etc, bestand), 'utf8')
      if (bestand.endsWith('.api.md'))
        for (const [, naam] of tekst.matchAll(/^export function (\w+)/gm))
          functies.add(`@voordeur/${pakket} ${naam}`)
      if (bestand === 'paginas.txt')
        for (const pad of tekst.split('\n')) if (pad.trim() !== '') paginas.add(pad.trim())
    }
  }
  return { functies, paginas }
}
