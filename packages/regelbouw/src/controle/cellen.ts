import { isDatum } from '@voordeur/kern'
import type { Melding } from '../melding.ts'
import type { Feitsoort, Schemas } from '../schemas.ts'
import type { Pad } from '../yaml.ts'

/** Do the facts exist in the input schema, and can they have the values that the cells name? */
export function controleerCellen(
  cellen: Readonly<Record<string, unknown>>,
  invoer: string,
  schemas: Schemas,
  pad: Pad,
  meld: (pad: Pad, bericht: string, sleutel?: string) => Melding,
): readonly Melding[] {
  return Object.entries(cellen).flatMap(([feit, cel]) => {
    const soort = schemas.feit(invoer, feit)
    if (!soort)
      return [
        meld(
          pad,
          `Het feit "${feit}" bestaat niet in ${invoer}${lijktOp(feit, schemas.feiten(invoer))}.`,
          feit,
        ),
      ]
    const fout = celfout(soort, cel)
    return fout ? [meld([...pad, feit], fout)] : []
  })
}

function celfout(soort: Feitsoort, cel: unknown): string | undefined {
  if (typeof cel === 'object' && cel !== null && !Array.isArray(cel)) {
    if (soort.soort !== 'getal' && soort.soort !== 'datum')
      return 'Grenzen kunnen alleen bij een getal of een datum.'
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = cel as Record<string, never>
    const fout = Object.values(cel)
      .map((grens) => waardefout(soort, grens))
      .find((gevonden) => gevonden !== undefined)
    const onder = minimum ?? exclusiveMinimum
    const boven = maximum ?? exclusiveMaximum
    if (fout === undefined && onder !== undefined && boven !== undefined && onder > boven)
      return 'De ondergrens ligt boven de bovengrens.'
    return fout
  }
  return [cel]
    .flat()
    .map((waarde) => waardefout(soort, waarde))
    .find((gevonden) => gevonden !== undefined)
}

function waardefout(soort: Feitsoort, waarde: unknown): string | undefined {
  switch (soort.soort) {
    case 'boolean':
      return typeof waarde === 'boolean' ? undefined : 'Dit feit is ja of nee: schrijf true of false.'
    case 'keuze':
      return soort.waarden.includes(waarde as string)
        ? undefined
        : `Dit feit kan "${String(waarde)}" niet zijn; wel: ${soort.waarden.join(', ')}.`
    case 'getal':
      return Number.isInteger(waarde) &&
        (waarde as number) >= soort.minimum &&
        (waarde as number) <= soort.maximum
        ? undefined
        : `Dit feit is een heel getal van ${soort.minimum} tot en met ${soort.maximum}.`
    case 'datum':
      return isDatum(waarde) ? undefined : 'Dit feit is een datum die bestaat (JJJJ-MM-DD).'
  }
}

/** A suggestion for a mistyped name. */
function lijktOp(feit: string, feiten: readonly string[]): string {
  const laatste = feit.split('.').at(-1)!
  const gevonden =
    feiten.find((naam) => naam.split('.').at(-1) === laatste) ??
    feiten.find((naam) => naam.startsWith(feit.slice(0, 4)))
  return gevonden ? ` (bedoelt u "${gevonden}"?)` : ''
}
