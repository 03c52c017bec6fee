import type { Tabelverschil } from '@voordeur/regelbouw'

type Verandering = Tabelverschil['veranderingen'][number]

/** A sentence that stayed, while a part of the outcome got another value: a code that was renamed, or a heavier duty. */
export interface ZelfdeZin extends Pick<Verandering, 'situaties' | 'voorbeeld'> {
  readonly zin: string
  readonly anders: readonly { readonly van: string; readonly naar: string }[]
}

/**
 * A collecting table loses one outcome and gains another, also where the two say the same. Where the sentence, the
 * number of situations and the smallest example are equal, they are one change; what differs is named.
 */
export function zelfdeZinnen(veranderingen: readonly Verandering[]): {
  readonly zelfde: readonly ZelfdeZin[]
  readonly rest: readonly Verandering[]
} {
  const zelfde: ZelfdeZin[] = []
  const op = new Set<Verandering>()
  for (const weg of veranderingen) {
    if (weg.van === undefined || weg.naar !== undefined || weg.zinnen.van === undefined) continue
    const bij = veranderingen.find((een) => !op.has(een) && een.van === undefined && past(weg, een))
    if (!bij) continue
    op.add(weg).add(bij)
    zelfde.push({
      zin: weg.zinnen.van,
      anders: verschillen(weg.van, bij.naar!),
      situaties: weg.situaties,
      voorbeeld: weg.voorbeeld,
    })
  }
  return { zelfde, rest: veranderingen.filter((een) => !op.has(een)) }
}

function past(weg: Verandering, bij: Verandering): boolean {
  return (
    weg.zinnen.van === bij.zinnen.naar &&
    weg.situaties === bij.situaties &&
    JSON.stringify(weg.voorbeeld) === JSON.stringify(bij.voorbeeld)
  )
}

/** `groep a, oordeel hoort_erbij` part by part; the whole where the parts do not line up. */
function verschillen(van: string, naar: string): ZelfdeZin['anders'] {
  const [voor, na] = [van.split(', '), naar.split(', ')]
  if (voor.length !== na.length) return [{ van, naar }]
  return voor.flatMap((deel, i) => (deel === na[i] ? [] : [{ van: deel, naar: na[i]! }]))
}
