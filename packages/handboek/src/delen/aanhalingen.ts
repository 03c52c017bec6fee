import type { Aanhaling } from '../gegevens/aanhalingen.ts'
import { regeladres } from '../opmaak/adres.ts'
import { aantal } from '../opmaak/getal.ts'
import { type Html, html } from '../opmaak/html.ts'

const GETOOND = 4

/** Which rows cite a clause. A clause can be cited by a hundred; the rest folds away. */
export function aanhalinglijst(alle: readonly Aanhaling[], naar: (doel: string) => string): Html {
  const punt = ({ regel, van, rij }: Aanhaling) =>
    html`<li><a class="nl-link" href="${naar(`${regeladres(regel, van)}#${rij}`)}">${regel}, rij ${rij}</a> <span class="klein">(${van === '1900-01-01' ? 'altijd' : `vanaf ${van}`})</span></li>`
  const rest = alle.slice(GETOOND)
  return html`<ul class="aanhalingen">${alle.slice(0, GETOOND).map(punt)}</ul>${rest.length > 0 && html`<details><summary>En nog ${aantal(rest.length, 'rij', 'rijen')}</summary><ul class="aanhalingen">${rest.map(punt)}</ul></details>`}`
}
