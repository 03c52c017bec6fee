import { langeDatum } from '@voordeur/kern'
import type { Deelantwoord } from '@voordeur/keten'
import { toonAntwoord } from './antwoord.ts'
import type { Papier } from './tekst.ts'

/** May this be shared: danger first, then the answer and its ground. */
export function toonDelen(antwoord: Deelantwoord, papier: Papier): string {
  const { overdracht, versie } = antwoord
  return toonAntwoord(
    antwoord,
    {
      onderschrift: `${overdracht.overdracht.toUpperCase()} ${overdracht.naam} · voorstel op ${langeDatum(versie.peildatum)}`,
    },
    papier,
  )
}
