import type { Blok } from './blok.ts'
import { zonderLijstteken } from './lijstteken.ts'
import { type Bladzijde, type Cel, cellenVan, middelste, type Rij } from './pdf-bladzijde.ts'
import { type Leesdeel, leesdelen } from './pdf-kolommen.ts'
import { type Kopgroottes, kopgroottes } from './pdf-koppen.ts'
import { onderElkaar } from './pdf-tabel.ts'

/** A line with all that says whether it goes on in the next. */
interface Regel {
  readonly tekst: string
  readonly cellen: readonly Cel[]
  readonly rij: Rij
  readonly deel: Leesdeel
  readonly pagina: number
  readonly tabel: boolean
  /** Text that does not stand upright: a paragraph of its own. */
  readonly los: boolean
}

/** The paragraphs, headings, lists and tables of a PDF, from the places of its lines. */
export function blokkenVan(bladzijden: readonly Bladzijde[]): readonly Blok[] {
  const regels = bladzijden.flatMap(regelsVan)
  const koppen = kopgroottes(regels.filter(({ los }) => !los))
  const regelafstand = gewoneAfstand(regels)
  const blokken: Bouwblok[] = []
  let groep = 0
  let vorig: Regel | undefined
  for (const regel of regels) {
    const blok = blokken.at(-1)
    const soort = soortVan(regel, koppen)
    if (blok && vorig && gaatDoor(vorig, regel, blok, soort, regelafstand)) {
      const bij = blok.tekst.length + 1
      if (regel.pagina !== vorig.pagina) blok.paginas.push({ nummer: regel.pagina, bij })
      blok.tekst += (blok.soort === 'kop' ? ' ' : '\n') + regel.tekst
    } else {
      const zelfdeGroep =
        blok?.soort === soort.soort && (soort.soort === 'lijstregel' || soort.soort === 'tabelrij')
      if (!zelfdeGroep) groep += 1
      blokken.push({
        ...soort,
        groep: zelfdeGroep ? blok.groep : groep,
        paginas: regel.pagina === vorig?.pagina ? [] : [{ nummer: regel.pagina, bij: 0 }],
      })
    }
    vorig = regel
  }
  // A number in large type is a decoration, or a figure in a table.
  for (const blok of blokken) if (blok.soort === 'kop' && !/\p{L}/u.test(blok.tekst)) blok.soort = 'alinea'
  return blokken
}

interface Soort {
  soort: Blok['soort']
  tekst: string
  niveau?: number
}
interface Bouwblok extends Soort {
  groep: number
  paginas: { nummer: number; bij: number }[]
}

function regelsVan(bladzijde: Bladzijde): readonly Regel[] {
  const { nummer: pagina, stukken, gedraaid } = bladzijde
  const uit: Regel[] = []
  for (const deel of leesdelen(stukken)) {
    const cellen = deel.rijen.map(cellenVan)
    for (const [plek, rij] of deel.rijen.entries()) {
      const eigen = cellen[plek]!
      const tabel = onderElkaar(eigen, cellen[plek - 1]) || onderElkaar(eigen, cellen[plek + 1])
      const tekst = eigen.map((cel) => cel.tekst).join(tabel ? ' | ' : ' ')
      if (tekst !== '') uit.push({ tekst, cellen: eigen, rij, deel, pagina, tabel, los: false })
    }
  }
  for (const tekst of gedraaid) {
    const rij: Rij = { stukken: [], y: 0, x0: 0, x1: 0, grootte: 0 }
    uit.push({
      tekst,
      cellen: [],
      rij,
      deel: { rijen: [rij], x0: 0, x1: 0 },
      pagina,
      tabel: false,
      los: true,
    })
  }
  return uit
}

function soortVan(regel: Regel, koppen: Kopgroottes): Soort {
  const niveau = regel.los || regel.tabel ? undefined : koppen.niveau(regel.rij.grootte)
  if (niveau !== undefined) return { soort: 'kop', tekst: regel.tekst, niveau }
  if (regel.tabel) return { soort: 'tabelrij', tekst: regel.tekst }
  const item = zonderLijstteken(regel.tekst)
  return item === undefined ? { soort: 'alinea', tekst: regel.tekst } : { soort: 'lijstregel', tekst: item }
}

/** The usual distance between lines of a paragraph, in sizes of the type. */
function gewoneAfstand(regels: readonly Regel[]): number {
  const afstanden = regels.flatMap((regel, plek) => {
    const vorig = regels[plek - 1]
    if (!vorig || vorig.deel !== regel.deel || vorig.rij.grootte !== regel.rij.grootte) return []
    const afstand = (regel.rij.y - vorig.rij.y) / regel.rij.grootte
    return afstand > 0.8 && afstand < 2.5 ? [afstand] : []
  })
  // More lines go on than begin a paragraph, but in a list or a short text that need not be so: hence the lower third.
  const geordend = [...afstanden].sort((a, b) => a - b)
  return geordend[Math.floor(geordend.length / 3)] ?? (middelste(afstanden) || 1.2)
}

function gaatDoor(vorig: Regel, regel: Regel, blok: Soort, soort: Soort, regelafstand: number): boolean {
  if (vorig.los || regel.los || vorig.tabel || regel.tabel || soort.soort === 'lijstregel') return false
  if (blok.soort === 'kop' || soort.soort === 'kop') {
    return (
      blok.soort === soort.soort &&
      blok.niveau === soort.niveau &&
      vorig.deel === regel.deel &&
      regel.rij.y - vorig.rij.y < 1.45 * regel.rij.grootte
    )
  }
  const [groot, klein] = [
    Math.max(vorig.rij.grootte, regel.rij.grootte),
    Math.min(vorig.rij.grootte, regel.rij.grootte),
  ]
  if (groot > 1.12 * klein) return false
  const zinIsUit = /[.!?:;][)\]"'’”»]*\d{0,2}$/.test(vorig.tekst)
  // To the next column or page: only if the sentence is clearly not done.
  if (vorig.deel !== regel.deel)
    return !zinIsUit && (/^[\p{Ll}(]/u.test(regel.tekst) || /[-,\u00ad]$/.test(vorig.tekst))
  if (regel.rij.y - vorig.rij.y > 1.25 * regelafstand * groot) return false
  const { deel } = regel
  const breed = deel.x1 - deel.x0
  const inspringing = regel.rij.x0 - vorig.rij.x0
  if (blok.soort === 'lijstregel') return inspringing > -0.5 * groot
  if (!zinIsUit) return true
  if (/^\(?(?:\d{1,3}|[a-z])[.)]\s/.test(regel.tekst)) return false
  if (inspringing > 0.7 * groot && inspringing < 4 * groot) return false
  // A last line that stops well before the edge ends its paragraph.
  return vorig.rij.x1 > deel.x1 - 0.25 * breed || /^\p{Ll}/u.test(regel.tekst)
}
