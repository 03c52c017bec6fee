import { existsSync, readFileSync } from 'node:fs'
import type { Bewijs } from '@voordeur/regelbouw'

/** The certificates as they ship in the packages; `pnpm check` fails if they are not those of the rules. */
export function bewijzen(hoofdmap: string, domeinen: readonly string[]): ReadonlyMap<string, Bewijs> {
  const gevonden = domeinen
    .map((domein) => `${hoofdmap}/packages/${domein}/bewijs.json`)
    .filter((pad) => existsSync(pad))
    .flatMap((pad) => JSON.parse(readFileSync(pad, 'utf8')) as readonly Bewijs[])
  return new Map(gevonden.map((bewijs) => [`${bewijs.tabel}@${bewijs.geldig.van}`, bewijs]))
}
