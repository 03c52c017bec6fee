import { type Cel, type Cellen, type Feitwaarde, plusDagen } from '@voordeur/kern'
import type { Beslistabel, Tabelrij } from './generated/typen.ts'
import type { Feitsoort, Schemas } from './schemas.ts'

/** One class of values of a fact: all values in it are alike for every cell of the table. */
export interface Klasse {
  readonly waarde: Feitwaarde
  /** For people: `true`, `18 of meer`, `huiselijk_geweld of mensenhandel`. */
  readonly naam: string
}

/** A fact a table looks at, with the few classes its values fall into. */
export interface Dimensie {
  readonly pad: string
  readonly klassen: readonly Klasse[]
}

/** The facts that the rows look at, in the order of their first use. */
export function gelezenFeiten(tabel: Pick<Beslistabel, 'regels'>): readonly string[] {
  return [...new Set(tabel.regels.flatMap((rij) => Object.keys(rij.als)))]
}

export function cellen(rij: Tabelrij): Cellen {
  return rij.als as Cellen
}

/**
 * The input space of one or more tables: every fact with its classes. Because every cell splits its fact
 * into a few classes, the space is finite and can be walked whole.
 */
export function ruimte(
  tabellen: readonly Pick<Beslistabel, 'regels' | 'invoer'>[],
  schemas: Schemas,
): readonly Dimensie[] {
  const paden = [...new Set(tabellen.flatMap(gelezenFeiten))]
  return paden.map((pad) => {
    const soort = tabellen
      .map(({ invoer }) => schemas.feit(invoer, pad))
      .find((gevonden) => gevonden !== undefined)
    if (!soort) throw new Error(`Feit ${pad} staat in geen invoerschema`)
    const gebruikt = tabellen.flatMap(({ regels }) =>
      regels.flatMap((rij) => (pad in rij.als ? [cellen(rij)[pad]!] : [])),
    )
    return { pad, klassen: klassen(soort, gebruikt) }
  })
}

/** Splits the values of a fact into classes that no cell tells apart. */
export function klassen(soort: Feitsoort, gebruikt: readonly Cel[]): readonly Klasse[] {
  switch (soort.soort) {
    case 'boolean':
      return [
        { waarde: true, naam: 'ja' },
        { waarde: false, naam: 'nee' },
      ]
    case 'keuze':
      return samenvoegen(soort.waarden, gebruikt)
    case 'getal':
      return intervallen(grensgetallen(gebruikt, soort.minimum, soort.maximum), soort.maximum)
    case 'datum':
      return perioden(grensdatums(gebruikt))
  }
}

function samenvoegen(waarden: readonly string[], gebruikt: readonly Cel[]): readonly Klasse[] {
  const groepen = new Map<string, string[]>()
  for (const waarde of waarden) {
    const kenmerk = gebruikt.map((cel) => (Array.isArray(cel) ? cel.includes(waarde) : cel === waarde)).join()
    groepen.set(kenmerk, [...(groepen.get(kenmerk) ?? []), waarde])
  }
  return [...groepen.values()].map((groep) => ({ waarde: groep[0]!, naam: groep.join(' of ') }))
}

/** The first value of every stretch of integers that no cell splits. */
function grensgetallen(gebruikt: readonly Cel[], minimum: number, maximum: number): readonly number[] {
  const begin = new Set([minimum])
  for (const cel of gebruikt) {
    if (typeof cel === 'number') begin.add(cel).add(cel + 1)
    else if (Array.isArray(cel))
      for (const waarde of cel) begin.add(waarde as number).add((waarde as number) + 1)
    else if (typeof cel === 'object') {
      const {
        minimum: van,
        maximum: tot,
        exclusiveMinimum: na,
        exclusiveMaximum: voor,
      } = cel as Record<string, number | undefined>
      if (van !== undefined) begin.add(van)
      if (tot !== undefined) begin.add(tot + 1)
      if (na !== undefined) begin.add(na + 1)
      if (voor !== undefined) begin.add(voor)
    }
  }
  return [...begin].filter((getal) => getal >= minimum && getal <= maximum).sort((a, b) => a - b)
}

function intervallen(begin: readonly number[], maximum: number): readonly Klasse[] {
  return begin.map((waarde, i) => {
    const eind = (begin[i + 1] ?? maximum + 1) - 1
    if (eind === waarde) return { waarde, naam: String(waarde) }
    return { waarde, naam: eind === maximum ? `${waarde} of meer` : `${waarde} tot en met ${eind}` }
  })
}

const EERSTE_DAG = '1900-01-01'
const LAATSTE_DAG = '2199-12-31'

function grensdatums(gebruikt: readonly Cel[]): readonly string[] {
  const begin = new Set([EERSTE_DAG])
  for (const cel of gebruikt) {
    if (typeof cel === 'string') begin.add(cel).add(plusDagen(cel, 1))
    else if (Array.isArray(cel)) for (const dag of cel as string[]) begin.add(dag).add(plusDagen(dag, 1))
    else if (typeof cel === 'object') {
      const {
        minimum: van,
        maximum: tot,
        exclusiveMinimum: na,
        exclusiveMaximum: voor,
      } = cel as Record<string, string | undefined>
      if (van !== undefined) begin.add(van)
      if (tot !== undefined) begin.add(plusDagen(tot, 1))
      if (na !== undefined) begin.add(plusDagen(na, 1))
      if (voor !== undefined) begin.add(voor)
    }
  }
  return [...begin].sort()
}

function perioden(begin: readonly string[]): readonly Klasse[] {
  return begin.map((waarde, i) => {
    const eind = begin[i + 1] === undefined ? LAATSTE_DAG : plusDagen(begin[i + 1]!, -1)
    return {
      waarde,
      naam: eind === LAATSTE_DAG ? `vanaf ${waarde}` : eind === waarde ? waarde : `tot en met ${eind}`,
    }
  })
}
