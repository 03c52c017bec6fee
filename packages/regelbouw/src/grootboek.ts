import { bronIds } from './controle/bronnen.ts'
import { isNotagrootboek } from './controle/nota.ts'
import type { Melding } from './melding.ts'
import type { Specs } from './specs.ts'

/** Where one version of one clause stands: which rules cite it, or why no rule does. */
export interface Grootboekregel {
  readonly bepaling: string
  readonly titel: string
  readonly bron: string
  readonly regels: readonly string[]
  readonly niet_gecodeerd?: string
}

export interface Grootboek {
  readonly regels: readonly Grootboekregel[]
  readonly meldingen: readonly Melding[]
}

/**
 * The two-way ledger, counted per clause and per version: every clause of a source that is `in_grootboek`
 * is cited by a rule or says why not, and never both.
 */
export function grootboek(specs: Specs): Grootboek {
  const aangehaald = new Map<string, string[]>()
  const noteer = (bronnen: readonly string[], regel: string) => {
    for (const id of bronnen) aangehaald.set(id, [...(aangehaald.get(id) ?? []), regel])
  }
  for (const { inhoud } of specs.tabellen) {
    for (const rij of inhoud.regels) noteer(bronIds(rij), `${inhoud.id}#${rij.id}`)
    if (inhoud.anders) noteer(bronIds(inhoud.anders), `${inhoud.id}#anders`)
  }
  // The ledger of the nota points at rules; a clause that only it cites is in no rule.
  const registers = specs.registers.filter(({ inhoud }) => !isNotagrootboek(inhoud))
  for (const { inhoud } of [...registers, ...specs.toetslijsten])
    for (const item of inhoud.items) noteer(bronIds(item), `${inhoud.id}#${item.id}`)

  const regels: Grootboekregel[] = []
  const meldingen: Melding[] = []
  for (const { inhoud: bron, meld } of specs.bronnen) {
    if (!bron.in_grootboek) continue
    bron.bepalingen.forEach((bepaling, i) => {
      bepaling.versies.forEach((versie, j) => {
        const id = `${bron.id}/${bepaling.id}@${versie.van}`
        const door = [...new Set(aangehaald.get(id) ?? [])]
        regels.push({
          bepaling: id,
          titel: bepaling.titel,
          bron: bron.id,
          regels: door,
          ...(versie.niet_gecodeerd !== undefined && { niet_gecodeerd: versie.niet_gecodeerd }),
        })
        const pad = ['bepalingen', i, 'versies', j]
        if (door.length === 0 && versie.niet_gecodeerd === undefined)
          meldingen.push(
            meld(
              pad,
              `Grootboek: geen enkele regel haalt ${id} aan, en er staat niet waarom (niet_gecodeerd).`,
            ),
          )
        if (door.length > 0 && versie.niet_gecodeerd !== undefined)
          meldingen.push(
            meld([...pad, 'niet_gecodeerd'], `Grootboek: ${id} is wel gecodeerd, door ${door[0]}.`),
          )
      })
    })
  }
  return { regels, meldingen }
}
