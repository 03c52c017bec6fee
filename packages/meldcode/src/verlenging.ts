import { dagenTussen, fout, plusWeken, type Termijn, termijn } from '@voordeur/kern'
import type { Meldingsdata, Verlenging } from './generated/typen.ts'
import type { Termijnregel } from './termijnen.ts'

/**
 * The term with its extensions, each following on the one before it. No source says from which day an extension runs:
 * here from the last day before the Algemene termijnenwet moved it, so that a holiday never makes two terms longer.
 *
 * Throws `periode_ongeldig` if one was decided out of order or after the end; `getal_ongeldig` if one is too long.
 */
export function verleng(
  eerste: Termijn,
  { gegevens_vastgelegd: begin = '', verlengingen = [] }: Meldingsdata,
  regel: Termijnregel,
): Termijn {
  return verlengingen.reduce((tot, verlenging, i) => {
    const vorige = verlengingen[i - 1]?.besloten_op ?? begin
    eisOpTijd(verlenging, vorige, tot, `/melding/verlengingen/${i}/besloten_op`)
    eisNietTeLang(verlenging, tot, regel, `/melding/verlengingen/${i}/dagen`)
    const langer = termijn({ begin: tot.voorAtw, lengte: { dagen: verlenging.dagen }, bron: regel.bron })
    return { ...langer, stappen: [...tot.stappen, ...langer.stappen] }
  }, eerste)
}

function eisOpTijd({ besloten_op }: Verlenging, vorige: string, tot: Termijn, pad: string): void {
  if (besloten_op < vorige || besloten_op > tot.uiterlijk)
    throw fout(
      'periode_ongeldig',
      pad,
      'een dag op of na de vorige, en niet na het einde van de termijn',
      'Deze verlenging ligt voor de vorige dag, of na het einde van de termijn. Zij kan dan niet meer.',
      'This extension is before the previous day, or after the end of the term.',
    )
}

function eisNietTeLang({ dagen }: Verlenging, tot: Termijn, { dan }: Termijnregel, pad: string): void {
  const hoogstens = dagenTussen(tot.voorAtw, plusWeken(tot.voorAtw, dan.aantal ?? 0))
  if (dagen > hoogstens)
    throw fout(
      'getal_ongeldig',
      pad,
      `hoogstens ${hoogstens}`,
      `Een verlenging duurt hoogstens ${hoogstens} dagen per keer.`,
      `An extension is at most ${hoogstens} days at a time.`,
    )
}
