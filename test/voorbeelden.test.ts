import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** An example in a doc comment: an expression, and after `//` what it gives; a remark stands in brackets. */
interface Voorbeeld {
  readonly bestand: string
  readonly uitdrukking: string
  readonly uitkomst: string
}

const mappen = [
  'packages/kern/src',
  'packages/urgentie/src',
  'packages/meldcode/src',
  'packages/monitor/src',
  'packages/coalitieakkoord/src',
  'packages/coalitieakkoord/src/rapport',
  'packages/gereedheid/src',
  'packages/keten/src',
  'packages/keten/src/teken',
  'packages/documenten/src',
]

function voorbeeldenIn(bestand: string): readonly Voorbeeld[] {
  const tekst = readFileSync(bestand, 'utf8')
  return [...tekst.matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g)].flatMap(([, blok]) => {
    const voorbeelden: Voorbeeld[] = []
    let verzameld = ''
    for (const regel of blok!.split('\n').map((een) => een.replace(/^ \* ?/, ''))) {
      const [, code, uitkomst] = /^(.*?)\s*\/\/ (.+)$/.exec(regel) ?? [undefined, regel, undefined]
      verzameld += `${code}\n`
      if (uitkomst !== undefined) {
        voorbeelden.push({
          bestand,
          uitdrukking: verzameld.trim(),
          uitkomst: uitkomst.replace(/ \([A-Za-z0-9][^']*\)$/, ''),
        })
        verzameld = ''
      }
    }
    return voorbeelden
  })
}

const bestanden = mappen.flatMap((map) =>
  readdirSync(map)
    .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
    .map((naam) => join(map, naam)),
)
const voorbeelden = bestanden.flatMap(voorbeeldenIn)

describe('De voorbeelden in de uitleg bij functies kloppen', () => {
  it('er zijn voorbeelden', () => {
    expect(voorbeelden.length).toBeGreaterThan(20)
  })

  it.each(
    voorbeelden.map(
      (voorbeeld) =>
        [`${voorbeeld.bestand}: ${voorbeeld.uitdrukking.replace(/\s+/g, ' ')}`, voorbeeld] as const,
    ),
  )('%s', async (_naam, { bestand, uitdrukking, uitkomst }) => {
    const kern = (await import('@voordeur/kern')) as Record<string, unknown>
    const eigen = (await import(`../${bestand}`)) as Record<string, unknown>
    // An example may also use the other verbs of its package.
    const ingang = `${bestand.split('/').slice(0, 3).join('/')}/index.ts`
    const pakket = (await import(`../${ingang}`)) as Record<string, unknown>
    const namen = { ...kern, ...pakket, ...eigen }
    const reken = (code: string) =>
      new Function(...Object.keys(namen), `return (${code})`)(...Object.values(namen)) as unknown
    expect(await reken(uitdrukking)).toEqual(await reken(uitkomst))
  })
})
