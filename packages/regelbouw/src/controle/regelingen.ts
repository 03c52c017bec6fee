import { isDatum, plusDagen, plusJaren } from '@voordeur/kern'
import type { Melding } from '../melding.ts'
import type { Schemas } from '../schemas.ts'
import type { Bestand } from '../specs.ts'
import { domeinVan } from '../specs.ts'
import { controleerCellen } from './cellen.ts'

interface Regelinginhoud {
  readonly id: string
  readonly aard: string
  readonly geldig: { readonly van?: string; readonly tot?: string }
  readonly bronnen: readonly {
    readonly id: string
    readonly url?: string
    readonly cvdr?: string
    readonly gelezen: string
  }[]
  readonly voorwaarden: readonly {
    readonly id: string
    readonly als?: Record<string, unknown> | readonly Record<string, unknown>[]
    readonly bron: readonly string[]
  }[]
}

/** Checks a local scheme beyond its schema: cells, its own sources, and the four years of art. 4 Huisvestingswet. */
export function controleerRegeling(
  bestand: Bestand<Record<string, unknown>>,
  schemas: Schemas,
): readonly Melding[] {
  const regeling = bestand.inhoud as unknown as Regelinginhoud
  const { meld } = bestand
  const aanvraag = `${domeinVan(bestand.bestand)}/aanvraag`
  const meldingen: Melding[] = []
  if (!bestand.bestand.endsWith(`/${regeling.id}.yaml`))
    meldingen.push(meld(['id'], `Het bestand hoort ${regeling.id}.yaml te heten.`))
  const { van, tot } = regeling.geldig
  for (const [naam, datum] of Object.entries(regeling.geldig)) {
    if (!isDatum(datum)) meldingen.push(meld(['geldig', naam], `De datum ${datum} bestaat niet.`))
  }
  if (isDatum(van) && isDatum(tot)) {
    if (tot < van) meldingen.push(meld(['geldig', 'tot'], 'De einddatum ligt voor de begindatum.'))
    if (regeling.aard === 'verordening' && tot > plusDagen(plusJaren(van, 4), -1))
      meldingen.push(
        meld(
          ['geldig', 'tot'],
          'Een huisvestingsverordening geldt ten hoogste vier jaar (Huisvestingswet 2014, artikel 4).',
        ),
      )
  }
  const bronnen = new Set(regeling.bronnen.map(({ id }) => id))
  const namen = new Set<string>()
  regeling.voorwaarden.forEach((voorwaarde, i) => {
    const pad = ['voorwaarden', i]
    if (namen.has(voorwaarde.id))
      meldingen.push(meld([...pad, 'id'], `De voorwaarde "${voorwaarde.id}" staat er twee keer.`))
    namen.add(voorwaarde.id)
    for (const id of voorwaarde.bron) {
      if (!bronnen.has(id))
        meldingen.push(
          meld([...pad, 'bron'], `De bron "${id}" staat niet in de lijst bronnen van deze regeling.`),
        )
    }
    const sets = Array.isArray(voorwaarde.als) ? voorwaarde.als : [voorwaarde.als]
    sets.forEach((set, j) => {
      if (set)
        meldingen.push(
          ...controleerCellen(
            set,
            aanvraag,
            schemas,
            [...pad, 'als', ...(Array.isArray(voorwaarde.als) ? [j] : [])],
            meld,
          ),
        )
    })
  })
  return meldingen
}
