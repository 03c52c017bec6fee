import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** An organisation as the text of a region names it. */
export interface Genoemd {
  readonly id: string
  readonly naam: string
  /** Absent: in all municipalities of the region. */
  readonly gemeenten?: readonly string[]
  readonly rol?: string
}

/**
 * Changes to the text of a region (YAML or JSON) that leave the rest of it as someone wrote it, remarks included.
 * What cannot be read is not changed: then every function gives undefined.
 */
export function organisaties(tekst: string, functie: string): readonly Genoemd[] | undefined {
  const lijst = lijstUit(lees(tekst))
  return lijst?.items.filter(isMap).map((een) => {
    const organisatie = een as YAMLMap
    const gemeenten = organisatie.get('gemeenten')
    const rol = organisatie.getIn(['functies', functie])
    return {
      id: String(organisatie.get('id')),
      naam: String(organisatie.get('naam')),
      ...(isSeq(gemeenten) && { gemeenten: gemeenten.items.map(String) }),
      ...(typeof rol === 'string' && { rol }),
    }
  })
}

/** Gives an organisation this role in a function, or none. */
export function zetRol(tekst: string, id: string, functie: string, rol?: string): string | undefined {
  const heel = lees(tekst)
  const wie = lijstUit(heel)?.items.find((een) => isMap(een) && String(een.get('id')) === id)
  if (!heel || !isMap(wie)) return undefined
  if (rol === undefined) wie.deleteIn(['functies', functie])
  else if (isMap(wie.get('functies'))) wie.setIn(['functies', functie], rol)
  else wie.set('functies', heel.createNode({ [functie]: rol }, { flow: true }))
  return alsTekst(heel)
}

/** A new organisation, with one function. Its id follows from its name. */
export function voegToe(
  tekst: string,
  { naam, actor }: { readonly naam: string; readonly actor: string },
  functie: string,
  rol: string,
): string | undefined {
  const heel = lees(tekst)
  const lijst = lijstUit(heel)
  if (!heel || !lijst) return undefined
  const bezet = new Set(lijst.items.map((een) => isMap(een) && String(een.get('id'))))
  const node = heel.createNode({ id: vrijeId(naam, bezet), naam, actor })
  ;(node as YAMLMap).set('functies', heel.createNode({ [functie]: rol }, { flow: true }))
  lijst.add(node)
  return alsTekst(heel)
}

/** Whether the text says that all who do this are in it: only then is nobody a gap. */
export function isVolledig(tekst: string, functie: string): boolean {
  const functies = lees(tekst)?.getIn(['volledig', 'functies'])
  return isSeq(functies) && functies.items.map(String).includes(functie)
}

export function zetVolledig(tekst: string, functie: string, aan: boolean): string | undefined {
  const heel = lees(tekst)
  if (!heel) return undefined
  const functies = heel.getIn(['volledig', 'functies'])
  if (isSeq(functies)) {
    const plek = functies.items.map(String).indexOf(functie)
    if (aan && plek < 0) functies.add(functie)
    if (!aan && plek >= 0) functies.delete(plek)
  } else if (aan) heel.setIn(['volledig', 'functies'], heel.createNode([functie], { flow: true }))
  return alsTekst(heel)
}

function lees(tekst: string): Document | undefined {
  const heel = parseDocument(tekst, { schema: 'core' })
  return heel.errors.length === 0 && isMap(heel.contents) ? heel : undefined
}

function lijstUit(heel: Document | undefined): YAMLSeq | undefined {
  const lijst = heel?.get('organisaties')
  return isSeq(lijst) ? lijst : undefined
}

function alsTekst(heel: Document): string {
  return heel.toString({ lineWidth: 0 })
}

function vrijeId(naam: string, bezet: ReadonlySet<unknown>): string {
  const kaal =
    naam
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{Diacritic}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-|-$/g, '') || 'organisatie'
  for (let nummer = 1; ; nummer++) {
    const id = nummer === 1 ? kaal : `${kaal}-${nummer}`
    if (!bezet.has(id)) return id
  }
}
