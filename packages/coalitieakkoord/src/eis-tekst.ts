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
  const { length } = invoer.tekst
  invoer.paginas?.forEach(({ nummer, van }, i, alle) => {
    const vorige = alle[i - 1]
    if (van > length || (vorige && (van < vorige.van || nummer <= vorige.nummer))) {
      throw nietOpVolgorde(`${pad}/paginas/${i}`)
    }
  })
  invoer.koppen?.forEach(({ van, tot }, i, alle) => {
    if (tot > length || tot <= van || van < (alle[i - 1]?.tot ?? 0))
      throw nietOpVolgorde(`${pad}/koppen/${i}`)
  })
  return invoer
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
