import {
  type Aanwijzing,
  type Passages,
  type Vertrouwen,
  zoekregelsInWoorden,
} from '@voordeur/coalitieakkoord'
import type { Bestandsdocument } from '../document.ts'
import { zinnenBij } from './akkoord-antwoord.ts'
import { titelsVan } from './akkoord-toets.ts'
import { citaat, VLAG, veilig, waarschuwingInWoorden } from './akkoord-woorden.ts'
import { punt as opsomming } from './antwoord.ts'
import { toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

const VERTROUWEN: Readonly<Record<Vertrouwen, string>> = {
  hoog: 'trefwoord in de zin zelf',
  midden: 'volgt uit de tekst ernaast',
  laag: 'een kop, of woorden die de zin ontkrachten',
}

/** Where a document speaks of the subject: each sentence with its place, its items and levels, and the words that say so. */
export function toonPassages(
  { passages, versie }: Passages,
  niveaus: readonly { readonly niveau: number; readonly naam: string }[],
  gelezen: Bestandsdocument,
  papier: Papier,
): string {
  const titels = titelsVan({ versie })
  const omdat = new Map(zoekregelsInWoorden(versie.peildatum).map((een) => [een.regel, een.omdat]))
  return [
    papier.kleur.bold(
      alinea(
        papier,
        passages.length === 0
          ? 'Geen zin over geweld achter de voordeur gevonden'
          : `${aantal(passages.length, 'zin gaat', 'zinnen gaan')} over geweld achter de voordeur`,
        0,
      ),
    ),
    alinea(papier, veilig(gelezen.bestand), 0),
    ...toonDeel(papier, {
      titel: 'Bij het lezen van het bestand',
      regels: gelezen.waarschuwingen.map((een) => opsomming(papier, waarschuwingInWoorden(een))),
    }),
    ...passages.flatMap((passage) => [
      '',
      alinea(papier, zinnenBij({ bewijs: [passage.id] }, { passages: [passage] }, gelezen)[0]!, 0),
      ...passage.vondsten.map(({ punt, niveau, vlaggen, aanwijzingen }) =>
        alinea(
          papier,
          [
            `${papier.kleur.bold(punt)} ${titels.get(punt)}: ${niveaus.find((een) => een.niveau === niveau)?.naam}`,
            ...(vlaggen.length === 0 ? [] : [vlaggen.map((vlag) => VLAG[vlag]).join('; ')]),
            ...(aanwijzingen.length === 0 ? [] : [`door ${aanwijzingen.map(inWoorden).join(', ')}`]),
          ].join(' · '),
          4,
          '-',
        ),
      ),
      papier.kleur.dim(
        alinea(
          papier,
          `gevonden door ${inWoorden(passage.aanleiding)}: ${omdat.get(passage.aanleiding.regel)} Vertrouwen ${passage.vertrouwen}: ${VERTROUWEN[passage.vertrouwen]}. Plaats: ${passage.id}.`,
          4,
        ),
      ),
    ]),
    '',
    papier.kleur.dim(
      alinea(papier, 'Dit is een voorstel van de software; een mens leest de zinnen en oordeelt.', 0),
    ),
  ].join('\n')
}

function inWoorden({ woorden, regel }: Aanwijzing): string {
  return `${citaat(woorden)} [${regel.split('/')[1]}]`
}
