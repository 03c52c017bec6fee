import type { Motivering } from '@voordeur/kern'
import { bekendeCijfers, bronnenVan } from './cijfers.ts'
import type { Gebied, Periode, Referentie, Trechterverhouding } from './generated/typen.ts'
import { evenLang, zelfdeDeelVanJaar } from './periode.ts'
import { alsReden } from './redenen.ts'
import { definities } from './registers.ts'
import { breukfeit, breukTussen, isPrecies, vergelijkbaar } from './vergelijkbaar.ts'
import { waardeInWoorden } from './waarde-in-woorden.ts'

export interface Plaats {
  readonly gebied: Gebied
  readonly periode: Periode
  readonly peildatum: string
  /** Is one of the counts behind the ratio provisional? */
  readonly voorlopig: boolean
}

/**
 * The national figures of the same ratio, each with whether it may be laid beside this one. Its value is only told
 * where it may.
 */
export function referenties(
  { teller, noemer, stand }: Pick<Trechterverhouding, 'teller' | 'noemer' | 'stand'>,
  zeker: boolean,
  { gebied, periode, peildatum, voorlopig: eigenVoorlopig }: Plaats,
): readonly { readonly referentie: Referentie; readonly motivering: readonly Motivering[] }[] {
  const definitie = definities().find(
    ({ verhouding }) => verhouding?.teller === teller && verhouding.noemer === noemer,
  )
  if (!definitie || stand === 'onbekend' || stand === 'ingehouden') return []
  return bekendeCijfers(peildatum)
    .filter(({ dan }) => dan.definitie === definitie.definitie && dan.gebied.soort === 'land' && dan.waarde)
    .map((item) => {
      const { periode: ander, waarde, code, voorlopig, uitgever } = item.dan
      const breuk = breukTussen(definitie.definitie, ander, periode)
      const { motivering, ...oordeel } = vergelijkbaar(
        {
          ...(zeker && { definitie_gelijk: true }),
          breuk: breukfeit(breuk, ander, periode),
          gebied_gelijk: gebied.soort === 'land',
          soort: 'aandeel',
          beide_bekend: true,
          voorlopig: eigenVoorlopig || voorlopig === true,
          steekproef: definitie.steekproef === true,
          afgerond: !isPrecies(item.dan),
          // The counts of a funnel do not say who published them; the reference names its publisher and a signal says so.
          zelfde_bron: true,
          ...(ander && { even_lang: evenLang(ander, periode) }),
          ...(ander && { zelfde_deel_van_jaar: zelfdeDeelVanJaar(ander, periode) }),
        },
        peildatum,
      )
      const mag = oordeel.oordeel === 'ja' || oordeel.oordeel === 'met_voorbehoud'
      return {
        referentie: {
          cijfer: code,
          uitgever,
          ...(mag && { in_woorden: waardeInWoorden(waarde, definitie) }),
          ...(ander && { periode: ander }),
          ...oordeel,
          bron: bronnenVan(item, peildatum),
        },
        motivering: [
          ...(motivering ? [motivering] : []),
          ...(breuk ? [alsReden('monitor/breuken', breuk, peildatum)] : []),
        ],
      }
    })
}
