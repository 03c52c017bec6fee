import { isVoordeurFout } from '@voordeur/kern'
import { toonMelding } from '@voordeur/regelbouw'
import { Gebruiksfout } from '../uitgang.ts'
import { alinea, papier } from './tekst.ts'

/** What is wrong, where, and what was expected. An error of our own making is said to be one. */
export function toonFout(fout: unknown): string {
  const vel = papier(process.stderr)
  if (isVoordeurFout(fout)) {
    return fout.plekken
      .map(({ pad, verwacht, bericht }) =>
        alinea(
          vel,
          // What was expected is not said twice.
          `${vel.kleur.bold(pad || '/')} ${bericht.nl}${bericht.nl.includes(verwacht) ? '' : ` Verwacht: ${verwacht}.`}`,
          2,
          vel.kleur.red('x'),
        ),
      )
      .join('\n')
  }
  if (fout instanceof Gebruiksfout)
    return [alinea(vel, fout.message, 2, vel.kleur.red('x')), ...fout.meldingen.map(toonMelding)].join('\n')
  return `Er ging iets mis in voordeur zelf: ${fout instanceof Error ? fout.message : String(fout)}`
}
