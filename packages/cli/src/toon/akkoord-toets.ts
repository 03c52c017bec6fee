import { type Akkoordtoets, type Itemuitslag, type Niveaustand, toetslijst } from '@voordeur/coalitieakkoord'
import type { Bestandsdocument } from '../document.ts'
import { toonDocumentantwoord, zinnenBij } from './akkoord-antwoord.ts'
import { niveaunaam, VLAG } from './akkoord-woorden.ts'
import { punt as opsomming } from './antwoord.ts'
import { kolommen } from './monitor-antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

/** A document that was read, and what it promises. */
export interface Kant {
  readonly toets: Akkoordtoets
  readonly gelezen: Bestandsdocument
}

/** What an agreement promises, for a person: what to watch first, then per theme, per item, and what is missing. */
export function toonAkkoordtoets({ toets, gelezen }: Kant, papier: Papier): string {
  const titels = titelsVan(toets)
  const { uitslag } = toets
  return toonDocumentantwoord(
    toets,
    gelezen,
    () => [
      { titel: 'Per thema: hoeveel punten op welk niveau', regels: vector(toets, papier) },
      ...uitslag.themas.map(({ thema, titel }) => ({
        titel,
        regels: uitslag.items
          .filter((item) => item.thema === thema && item.bewijs.length > 0)
          .flatMap((item) => toonPunt(item, toets, gelezen, titels, papier)),
      })),
      { titel: 'Wat ontbreekt', regels: ontbrekendePunten(toets, titels, papier) },
    ],
    papier,
  )
}

/** The titles of the items, from the version of the list that the answer was made with. */
export function titelsVan({ versie }: Pick<Akkoordtoets, 'versie'>): ReadonlyMap<string, string> {
  return new Map(toetslijst('akkoord', versie.peildatum).items.map(({ id, titel }) => [id, titel]))
}

/** Never a total: a promise on one item does not make up for silence on another. */
function vector({ uitslag }: Akkoordtoets, papier: Papier): readonly string[] {
  const schaal = uitslag.themas[0]?.kern.niveaus ?? []
  const stand = (titel: string, { niveaus, onbekend }: Niveaustand) => [
    titel,
    ...niveaus.map(({ items }) => String(items.length)),
    String(onbekend.length),
  ]
  return [
    alinea(papier, schaalregel(schaal)),
    ...kolommen([
      ['', ...schaal.map(({ niveau }) => String(niveau)), '?'],
      ...uitslag.themas.flatMap(({ titel, kern, optioneel }) => {
        const vrij = [...optioneel.niveaus.flatMap(({ items }) => items), ...optioneel.onbekend]
        return [
          stand(titel, kern),
          ...(vrij.length === 0 ? [] : [stand(`  mag ontbreken: ${vrij.join(', ')}`, optioneel)]),
        ]
      }),
    ]),
  ]
}

/** What the numbers stand for, on one line. */
export function schaalregel(schaal: readonly { readonly niveau: number; readonly naam: string }[]): string {
  return [...schaal.map(({ niveau, naam }) => `${niveau} ${naam}`), '? onbekend'].join(', ')
}

function toonPunt(
  item: Itemuitslag,
  toets: Akkoordtoets,
  gelezen: Bestandsdocument,
  titels: ReadonlyMap<string, string>,
  papier: Papier,
): readonly string[] {
  const vlaggen = toets.vlaggen.find(({ punt }) => punt === item.item)?.vlaggen ?? []
  const erbij = vlaggen.length === 0 ? '' : ` (${vlaggen.map((vlag) => VLAG[vlag]).join('; ')})`
  const meer = item.bewijs.length - 1
  return [
    alinea(
      papier,
      `${item.item} ${titels.get(item.item)}: ${papier.kleur.bold(niveaunaam(toets, item.niveau))}${erbij}${doorEenMens(item, toets)}`,
      4,
      '-',
    ),
    alinea(
      papier,
      `${zinnenBij(item, toets, gelezen)[0]}${meer === 0 ? '' : ` en nog ${aantal(meer, 'zin', 'zinnen')}`}`,
      6,
    ),
  ]
}

/** Where a human judged otherwise than the software, what the software found stands beside it. */
function doorEenMens({ item, niveau }: Itemuitslag, toets: Akkoordtoets): string {
  const gevonden = toets.gevonden.items.find((een) => een.item === item)?.niveau
  return gevonden === niveau ? '' : `; de software vond: ${niveaunaam(toets, gevonden)}`
}

function ontbrekendePunten(
  toets: Akkoordtoets,
  titels: ReadonlyMap<string, string>,
  papier: Papier,
): readonly string[] {
  const { uitslag } = toets
  const naam = (item: Itemuitslag) =>
    `${item.item} ${titels.get(item.item)}${item.optioneel ? ' (mag ontbreken)' : ''}${doorEenMens(item, toets)}`
  const niet = uitslag.items.filter(({ bewijs }) => bewijs.length === 0)
  if (niet.length === 0) return []
  return [
    alinea(
      papier,
      uitslag.volledig
        ? 'Het hele akkoord is gelezen, en dit is niet gevonden:'
        : 'Dit is niet gevonden. Onbekend is of het elders in het akkoord staat:',
    ),
    ...uitslag.themas.flatMap(({ thema, titel }) => {
      const hier = niet.filter((item) => item.thema === thema)
      return hier.length === 0 ? [] : [opsomming(papier, `${titel}: ${hier.map(naam).join('; ')}.`)]
    }),
  ]
}
