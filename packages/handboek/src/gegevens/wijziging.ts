import type { Beslistabel, Tabelrij, Tabelverschil } from '@voordeur/regelbouw'
import { handboek } from './handboek.ts'
import type { Regel, Regelinhoud } from './regels.ts'
import { verschilMetVorige } from './verschillen.ts'

/** A part of a rule that has an id: a row, an item. */
export type Onderdeel = { readonly id: string; readonly omdat: string } & Readonly<Record<string, unknown>>

/** One row of two versions: only before, only after, or changed. */
export interface Rijwijziging {
  readonly id: string
  readonly oud?: Onderdeel
  readonly nieuw?: Onderdeel
}

export interface Wijziging {
  readonly oud: Regelinhoud
  readonly nieuw: Regelinhoud
  readonly rijen: readonly Rijwijziging[]
  readonly gelijk: number
  /** For whom the outcome changes; only of decision tables of which a row changed. */
  readonly verschil?: Tabelverschil
}

/** All changes from one version of a rule to the next, the newest first. */
export function wijzigingen(): readonly { readonly regel: Regel; readonly wijziging: Wijziging }[] {
  return handboek.regels
    .flatMap((regel) =>
      regel.vorige
        ? [{ regel, wijziging: wijzigingVan(regel.vorige, regel.inhoud, verschilMetVorige(regel)) }]
        : [],
    )
    .sort(
      (a, b) =>
        b.regel.inhoud.geldig.van.localeCompare(a.regel.inhoud.geldig.van) ||
        a.regel.inhoud.id.localeCompare(b.regel.inhoud.id),
    )
}

export function wijzigingVan(oud: Regelinhoud, nieuw: Regelinhoud, verschil?: Tabelverschil): Wijziging {
  const [voor, na] = [onderdelen(oud), onderdelen(nieuw)]
  const ids = [...new Set([...na.keys(), ...voor.keys()])]
  const anders = ids.filter((id) => JSON.stringify(voor.get(id)) !== JSON.stringify(na.get(id)))
  return {
    oud,
    nieuw,
    rijen: anders.map((id) => ({
      id,
      ...(voor.has(id) && { oud: voor.get(id)! }),
      ...(na.has(id) && { nieuw: na.get(id)! }),
    })),
    gelijk: ids.length - anders.length,
    ...(verschil && { verschil }),
  }
}

function onderdelen(inhoud: Regelinhoud): ReadonlyMap<string, Onderdeel> {
  const lijst: readonly (Tabelrij | Onderdeel)[] =
    inhoud.soort === 'beslistabel'
      ? [...inhoud.regels, ...slot(inhoud)]
      : (inhoud.items as unknown as readonly Onderdeel[])
  return new Map(lijst.map((een) => [een.id, een as unknown as Onderdeel]))
}

function slot({ anders }: Beslistabel): readonly Onderdeel[] {
  return anders ? [{ id: 'anders', ...anders }] : []
}
