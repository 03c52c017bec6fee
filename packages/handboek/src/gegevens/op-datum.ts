import type { Beslistabel } from '@voordeur/regelbouw'
import { handboek } from './handboek.ts'
import type { Regel } from './regels.ts'

/** The version of a decision table that holds on the day that pages speak of. */
export function tabelOpDatum(id: string): Regel & { readonly inhoud: Beslistabel } {
  const gevonden = handboek.regels.find(
    ({ inhoud }) =>
      inhoud.id === id &&
      inhoud.soort === 'beslistabel' &&
      inhoud.geldig.van <= handboek.peildatum &&
      (inhoud.geldig.tot ?? '9999') >= handboek.peildatum,
  )
  if (!gevonden) throw new Error(`Op ${handboek.peildatum} geldt geen versie van ${id}`)
  return gevonden as Regel & { readonly inhoud: Beslistabel }
}

export function rij(regel: { readonly inhoud: Beslistabel }, id: string): Beslistabel['regels'][number] {
  const gevonden = regel.inhoud.regels.find((een) => een.id === id)
  if (!gevonden) throw new Error(`${regel.inhoud.id} heeft op deze dag geen rij ${id}`)
  return gevonden
}
