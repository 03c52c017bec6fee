import { type Fragment, type Gevalsoort, magAfstemmen, meet, type Zinnenset } from '../meting/zinnenset.ts'
import { type Setmeting, toonMetingen } from '../toon/akkoord-meting.ts'
import { papier } from '../toon/tekst.ts'
import { Gebruiksfout } from '../uitgang.ts'
import { json } from './json.ts'
import { laad } from './laad.ts'

const SOORTEN: readonly Gevalsoort[] = ['item', 'valse_vriend', 'taal', 'structuur']

/** How well the search does on the labelled sets. Sentences of a set that is held out are told only if asked for. */
export function meetZinnen(
  map: string,
  {
    peildatum,
    json: alsJson,
    fouten,
    ookMeten,
  }: {
    readonly peildatum: string
    readonly json: boolean
    readonly fouten: boolean
    readonly ookMeten: boolean
  },
): string {
  const { specs } = laad(map)
  const kapot = specs.meldingen.filter(({ bestand }) => bestand.includes('/zinnen-'))
  if (kapot.length > 0) throw new Gebruiksfout('Een bestand met gelabelde zinnen klopt niet.', kapot)
  const sets = specs.eigen.flatMap(({ inhoud }) =>
    inhoud['soort'] === 'zinnenset' ? [inhoud as unknown as Zinnenset] : [],
  )
  if (sets.length === 0) throw new Gebruiksfout(`In ${map} staan geen gelabelde zinnen (soort: zinnenset).`)
  const metingen = sets
    .map((set) => meetSet(set, peildatum, fouten && (ookMeten || magAfstemmen(set))))
    .toSorted((a, b) => Number(a.achtergehouden) - Number(b.achtergehouden))
  return alsJson ? json(metingen) : toonMetingen(metingen, papier())
}

function meetSet(set: Zinnenset, peildatum: string, metFouten: boolean): Setmeting {
  const { fouten, ...alles } = meet(set.zinnen, peildatum)
  const vanSoort = (soort: Gevalsoort): readonly Fragment[] =>
    set.zinnen.filter(({ soort_geval }) => soort_geval === soort)
  return {
    id: set.id,
    titel: set.titel,
    achtergehouden: !magAfstemmen(set),
    alles,
    perSoort: SOORTEN.flatMap((soort) => {
      const fragmenten = vanSoort(soort)
      if (fragmenten.length === 0) return []
      const { fouten: _, ...meting } = meet(fragmenten, peildatum)
      return [{ soort, ...meting }]
    }),
    ...(metFouten && { fouten }),
  }
}
