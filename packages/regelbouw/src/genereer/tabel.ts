import type { Cel } from '@voordeur/kern'
import { bronIds } from '../controle/bronnen.ts'
import type { Beslistabel } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import type { Schemas } from '../schemas.ts'
import type { Bestand } from '../specs.ts'
import { cellen } from '../tabel.ts'
import { constante, kop, literal } from './tekst.ts'

/** All versions of one table as readable TypeScript: per row the condition, the outcome, the reason and the source. */
export function genereerTabel(
  versies: readonly Bestand<Beslistabel>[],
  schemas: Schemas,
  kern: string,
): string {
  const delen = versies.map((bestand) => versie(bestand, schemas))
  const eerste = versies[0]!.inhoud
  const typen = [
    ...new Set(
      versies.flatMap(({ inhoud }) => [typenaam(schemas, inhoud.invoer), typenaam(schemas, inhoud.uitvoer)]),
    ),
  ].sort()
  const tekst = delen.join('\n\n')
  const gebruikt = ['hoogstens', 'is', 'meerDan', 'minderDan', 'minstens'].filter((naam) =>
    tekst.includes(`${naam}(`),
  )
  const altijd = tekst.includes('() => JA') ? ['JA'] : []
  const namen = versies.map(({ inhoud }) => versienaam(inhoud))
  return `${kop(...versies.map(({ bestand }) => bestand))}import { ${[...altijd, ...gebruikt, 'type Tabel'].join(', ')} } from '${kern}'
import type { ${typen.join(', ')} } from './typen.ts'

${tekst}

/** ${eerste.titel} Alle versies, de oudste eerst. */
export const ${constante(eerste.id)}: readonly Tabel<${typenaam(schemas, eerste.invoer)}, ${typenaam(schemas, eerste.uitvoer)}>[] = [${namen.join(', ')}]
`
}

function versie({ inhoud: tabel }: Bestand<Beslistabel>, schemas: Schemas): string {
  const naam = versienaam(tabel)
  const { woorden, declaraties } = uitkomsten(tabel, naam, typenaam(schemas, tabel.uitvoer))
  const rijen = tabel.regels.map(
    (rij, i) => `    {
      id: ${literal(rij.id)},
      als: ${voorwaarde(cellen(rij))},
      dan: ${woorden[i]},
      omdat: ${literal(rij.omdat)},
      bron: ${literal(bronIds(rij))},
      zekerheid: ${literal(rij.zekerheid)},
      leest: ${literal(Object.keys(rij.als))},
    },`,
  )
  const anders = tabel.anders
    ? `\n  anders: {\n    omdat: ${literal(tabel.anders.omdat)},\n    bron: ${literal(bronIds(tabel.anders))},\n    zekerheid: ${literal(tabel.anders.zekerheid)},\n  },`
    : ''
  const tot = tabel.geldig.tot ? ` tot en met ${tabel.geldig.tot}` : ''
  return `${declaraties}/** ${tabel.titel} Geldig van ${tabel.geldig.van}${tot}. */
const ${naam}: Tabel<${typenaam(schemas, tabel.invoer)}, ${typenaam(schemas, tabel.uitvoer)}> = {
  id: ${literal(tabel.id)},
  titel: ${literal(tabel.titel)},
  geldig: ${literal(tabel.geldig)},
  treffer: ${literal(tabel.treffer)},
  hash: ${literal(hash(tabel))},
  rijen: [
${rijen.join('\n')}
  ],${anders}
}`
}

function versienaam(tabel: Beslistabel): string {
  return `${constante(tabel.id)}${tabel.geldig.van.replaceAll('-', '')}`
}

/** Equal outcomes become one object, so that the code that applies the table can compare them by identity. */
function uitkomsten(
  tabel: Beslistabel,
  naam: string,
  type: string,
): { woorden: readonly string[]; declaraties: string } {
  const aantal = new Map<string, number>()
  for (const { dan } of tabel.regels) aantal.set(literal(dan), (aantal.get(literal(dan)) ?? 0) + 1)
  const gedeeld = new Map(
    [...aantal].filter(([, n]) => n > 1).map(([tekst], i) => [tekst, `${naam}Dan${i + 1}`]),
  )
  return {
    woorden: tabel.regels.map(({ dan }) => gedeeld.get(literal(dan)) ?? literal(dan)),
    declaraties: [...gedeeld].map(([tekst, woord]) => `const ${woord}: ${type} = ${tekst}\n`).join(''),
  }
}

function voorwaarde(rij: Readonly<Record<string, Cel>>): string {
  const delen = Object.entries(rij).map(([pad, cel]) => celtekst(`f.${pad.split('.').join('?.')}`, cel))
  return delen.length === 0 ? '() => JA' : `(f) => ${delen.join(' & ')}`
}

function celtekst(feit: string, cel: Cel): string {
  if (Array.isArray(cel)) return `(${cel.map((waarde) => `is(${feit}, ${literal(waarde)})`).join(' | ')})`
  if (typeof cel !== 'object') return `is(${feit}, ${literal(cel)})`
  const woorden = {
    minimum: 'minstens',
    maximum: 'hoogstens',
    exclusiveMinimum: 'meerDan',
    exclusiveMaximum: 'minderDan',
  } as const
  return Object.entries(cel)
    .map(([naam, grens]) => `${woorden[naam as keyof typeof woorden]}(${feit}, ${literal(grens)})`)
    .join(' & ')
}

function typenaam(schemas: Schemas, verwijzing: string): string {
  return String(schemas.schema(verwijzing)?.['title'])
}
