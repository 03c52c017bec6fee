import { beslis, bronnenOp, type OntbrekendFeit, type Rij, type Tabel } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type { Bevinding, Bevindingoordeel, Bevindingssoort, Ernst, Vindplaatsen } from './generated/typen.ts'

/** What one part of a check gives. */
export interface Deel {
  readonly bevindingen: readonly Bevinding[]
  /** Every row that surely applied, also those that find nothing. */
  readonly rijen: readonly Toegepast[]
  readonly vragen: readonly OntbrekendFeit[]
  /** How serious a finding can still be that hangs on something unknown. */
  readonly open: readonly Ernst[]
}

export interface Toegepast {
  readonly tabel: Pick<Tabel<never, unknown>, 'id' | 'geldig' | 'hash'>
  readonly rij: Rij<never, Bevindingoordeel>
}

export type Oordeeltabel<Feiten extends object> = Tabel<Feiten, Bevindingoordeel>

/** Several parts as one. */
export function samen(delen: readonly Deel[]): Deel {
  return {
    bevindingen: delen.flatMap(({ bevindingen }) => bevindingen),
    rijen: delen.flatMap(({ rijen }) => rijen),
    vragen: delen.flatMap(({ vragen }) => vragen),
    open: delen.flatMap(({ open }) => open),
  }
}

/** The rows of an `eerste` table that may still apply in one of these situations, each once. */
export function mogelijkeRijen<Feiten extends object>(
  tabel: Oordeeltabel<Feiten>,
  situaties: readonly Feiten[],
): readonly Rij<Feiten, Bevindingoordeel>[] {
  return [...new Set(situaties.flatMap((feiten) => beslis(tabel, feiten).rijen))]
}

/** A row as a finding, or nothing if the row says that all is well. */
export function bevinding<Feiten extends object>(
  tabel: Oordeeltabel<Feiten>,
  rij: Rij<Feiten, Bevindingoordeel>,
  waar: Vindplaatsen,
  peildatum: string,
): readonly Bevinding[] {
  const { code, soort, ernst, herstel } = rij.dan
  if (soort === 'geen') return []
  return [
    {
      code,
      soort: soort satisfies Bevindingssoort,
      ernst,
      regel: `${tabel.id}#${rij.id}`,
      zin: rij.omdat,
      herstel,
      bron: bronnenOp(bronnen, rij, peildatum),
      zekerheid: rij.zekerheid,
      waar,
    },
  ]
}

/** The seriousness of a row that may still apply. */
export function ernstVan({ dan }: { readonly dan: Bevindingoordeel }): readonly Ernst[] {
  return dan.soort === 'geen' ? [] : [dan.ernst]
}

/** The most serious first. */
export const ERNST: readonly Ernst[] = ['gevaar', 'ernstig', 'aandacht', 'kennis']
