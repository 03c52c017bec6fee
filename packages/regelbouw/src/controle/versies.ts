import { isDatum, plusDagen } from '@voordeur/kern'
import type { Melding } from '../melding.ts'
import type { Gelezen } from '../yaml.ts'

interface Gedateerd {
  readonly id: string
  readonly geldig: { readonly van: string; readonly tot?: string }
}

/** The versions of one rule, in order of date. */
export function perRegel<T extends Gelezen & { inhoud: Gedateerd }>(
  bestanden: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>()
  for (const bestand of bestanden)
    groepen.set(bestand.inhoud.id, [...(groepen.get(bestand.inhoud.id) ?? []), bestand])
  for (const groep of groepen.values())
    groep.sort((a, b) => (a.inhoud.geldig.van < b.inhoud.geldig.van ? -1 : 1))
  return groepen
}

/** Dates exist, and between the versions of one rule there is no overlap and no hole. */
export function controleerVersies(
  bestanden: readonly (Gelezen & { inhoud: Gedateerd })[],
): readonly Melding[] {
  const meldingen: Melding[] = []
  for (const { inhoud, meld } of bestanden) {
    for (const naam of ['van', 'tot'] as const) {
      const datum = inhoud.geldig[naam]
      if (datum !== undefined && !isDatum(datum))
        meldingen.push(meld(['geldig', naam], `De datum ${datum} bestaat niet.`))
    }
    if (inhoud.geldig.tot !== undefined && inhoud.geldig.tot < inhoud.geldig.van)
      meldingen.push(meld(['geldig', 'tot'], 'De einddatum ligt voor de begindatum.'))
  }
  if (meldingen.length > 0) return meldingen
  for (const versies of perRegel(bestanden).values()) {
    versies.slice(1).forEach((nieuw, i) => {
      const oud = versies[i]!
      const { tot } = oud.inhoud.geldig
      const { van } = nieuw.inhoud.geldig
      if (tot === undefined || tot >= van)
        meldingen.push(
          nieuw.meld(
            ['geldig', 'van'],
            `Deze versie overlapt met ${oud.bestand}: die moet eindigen op ${plusDagen(van, -1)}.`,
          ),
        )
      else if (plusDagen(tot, 1) !== van)
        meldingen.push(
          nieuw.meld(
            ['geldig', 'van'],
            `Tussen ${tot} (${oud.bestand}) en ${van} geldt geen enkele versie van ${nieuw.inhoud.id}.`,
          ),
        )
    })
  }
  return meldingen
}
