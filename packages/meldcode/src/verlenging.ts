import { dagenTussen, fout, plusWeken, type Termijn, termijn } from '@voordeur/kern'
import type { Meldingsdata, Verlenging } from './generated/typen.ts'
import type { Termijnregel } from './termijnen.ts'

/**
 * The term with its extensions, each following on the one before it. No source says from which day an extension runs:
 * here from the last day before the Algemene termijnenwet moved it, so that a holiday never makes two terms longer.
 *
 * Throws `periode_ongeldig` if an extension was decided before the term began or after it ended.
 */
export function verleng(
  eerste: Termijn,
  { gegevens_vastgelegd: begin = '', verlengingen = [] }: Meldingsdata,
  regel: Termijnregel,
): Termijn {
  return verlengingen.reduce((tot, { besloten_op, dagen }, i) => {
    if (besloten_op < begin || besloten_op > tot.uiterlijk)
      throw fout(
        'periode_ongeldig',
        `/melding/verlengingen/${i}/besloten_op`,
        'een dag in de termijn die wordt verlengd',
        'Deze verlenging ligt voor het begin of na het einde van de termijn. Zij kan dan niet.',
        'This extension is before the beginning or after the end of the term.',
      )
    const langer = termijn({ begin: tot.voorAtw, lengte: { dagen }, bron: regel.bron })
    return { ...langer, stappen: [...tot.stappen, ...langer.stappen] }
  }, eerste)
}

/**
 * What must hold for extensions, whether the term they extend is known or not. Throws `periode_ongeldig` if they are
 * not in order, `getal_ongeldig` if one is longer than the act allows each time.
 */
export function eisVerlengingen({ verlengingen = [] }: Meldingsdata, regel: Termijnregel): void {
  verlengingen.forEach((verlenging, i) => {
    const vorige = verlengingen[i - 1]
    if (vorige !== undefined && verlenging.besloten_op < vorige.besloten_op)
      throw fout(
        'periode_ongeldig',
        `/melding/verlengingen/${i}/besloten_op`,
        'een dag op of na de vorige verlenging',
        'Deze verlenging ligt voor de vorige.',
        'This extension is before the previous one.',
      )
    eisNietTeLang(verlenging, regel, `/melding/verlengingen/${i}/dagen`)
  })
}

function eisNietTeLang({ besloten_op, dagen }: Verlenging, { dan }: Termijnregel, pad: string): void {
  const hoogstens = dagenTussen(besloten_op, plusWeken(besloten_op, dan.aantal ?? 0))
  if (dagen > hoogstens)
    throw fout(
      'getal_ongeldig',
      pad,
      `hoogstens ${hoogstens}`,
      `Een verlenging duurt hoogstens ${hoogstens} dagen per keer.`,
      `An extension is at most ${hoogstens} days at a time.`,
    )
}
