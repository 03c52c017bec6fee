import { eisInvoer, fout } from '@voordeur/kern'
import type { Akkoordtekst } from './generated/typen.ts'
import { akkoordtekst as valideer } from './generated/validatie.js'

/**
 * A text whose pages and headings lie inside it and follow each other.
 *
 * @throws VoordeurFout `invoer_ongeldig` with the JSON pointer of the place that does not.
 */
export function eisTekst(tekst: string | Akkoordtekst, pad: string): Akkoordtekst {
  const invoer = eisInvoer<Akkoordtekst>(valideer, typeof tekst === 'string' ? { tekst } : tekst, pad)
  eisVolgorde(invoer, pad)
  return invoer
}

/** What a schema can't say: pages and headings lie inside the text and follow each other. */
export function eisVolgorde({ tekst: { length }, paginas, koppen }: Akkoordtekst, pad: string): void {
  paginas?.forEach(({ nummer, van }, i, alle) => {
    const vorige = alle[i - 1]
    if (van > length || (vorige && (van < vorige.van || nummer <= vorige.nummer))) {
      throw nietOpVolgorde(`${pad}/paginas/${i}`)
    }
  })
  koppen?.forEach(({ van, tot }, i, alle) => {
    if (tot > length || tot <= van || van < (alle[i - 1]?.tot ?? 0))
      throw nietOpVolgorde(`${pad}/koppen/${i}`)
  })
}

function nietOpVolgorde(pad: string) {
  return fout(
    'invoer_ongeldig',
    pad,
    'een plaats binnen de tekst, na de vorige',
    'Deze plaats ligt buiten de tekst of niet na de vorige.',
    'This place is outside the text or not after the one before.',
  )
}
