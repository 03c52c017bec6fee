import {
  type Actor,
  type Functie,
  type Ketenmodel,
  ketenmodel,
  type Niveau,
  type Overdracht,
  type Overdrachtnummer,
  type Regio,
  type Schakel,
  schakelnaam,
  termijnInWoorden,
  toetsRegio,
} from '@voordeur/keten'

/** What is in the picture, before anything has a place. The same for the SVG, for Mermaid and for the text. */
export interface Beeld {
  readonly titel: string
  readonly onderschrift: string
  readonly functies: readonly Functievak[]
  readonly vakken: readonly Vak[]
  readonly pijlen: readonly Verbinding[]
}

export type Staat = 'model' | 'in_orde' | 'gat' | 'overlap' | 'onbekend'

export interface Functievak {
  readonly functie: Functie
  readonly nummer: string
  readonly naam: string
  readonly kern: boolean
  readonly staat: Staat
  /** For a gap or an overlap: where. */
  readonly waar: string
}

export type Laag = Niveau | 'mensen'

/** A box: one kind of organisation or person, or several that have exactly the same hand-offs. */
export interface Vak {
  readonly id: string
  readonly laag: Laag
  readonly regels: readonly string[]
  /** Does each line name another link? */
  readonly samen: boolean
  /** The functions of the chain this box has a part in, as numbers: `F3`. */
  readonly functies: readonly string[]
  /** Terms that run inside this link. */
  readonly klokken: readonly string[]
}

export interface Verbinding {
  readonly van: string
  readonly naar: string
  readonly regels: readonly Pijlregel[]
}

export interface Pijlregel {
  readonly overdracht: Overdrachtnummer
  readonly naam: string
  readonly termijn: string
  readonly soort: Overdracht['soort']
  readonly staat: 'model' | 'afgesproken' | 'niet_afgesproken' | 'onbekend'
}

export function isModel(wat: Regio | Ketenmodel): wat is Ketenmodel {
  return typeof wat === 'object' && wat !== null && 'actoren' in wat && 'versie' in wat
}

/** The picture of the national model, or of a region with its findings. */
export function maakBeeld(wat: Regio | Ketenmodel, peildatum: string): Beeld {
  if (isModel(wat)) return beeldVan(wat, undefined)
  return beeldVan(ketenmodel(peildatum), { regio: wat, toets: toetsRegio(wat, { peildatum }) })
}

interface Getoetst {
  readonly regio: Regio
  readonly toets: ReturnType<typeof toetsRegio>
}

function beeldVan(model: Ketenmodel, getoetst: Getoetst | undefined): Beeld {
  const aanwezig = new Set(getoetst?.regio.organisaties.map(({ actor }) => actor))
  const doetMee = (schakel: Schakel) => !isActor(schakel) || !getoetst || aanwezig.has(schakel)
  const pijlen = model.overdrachten
    .filter(({ soort }) => soort !== 'klok')
    .flatMap((overdracht) => pijlenVan(overdracht, doetMee, getoetst))
  const plaats = groepeer(pijlen, model)
  const actoren = model.actoren.filter(({ actor }) => doetMee(actor))
  const schakels: readonly Schakel[] = [
    ...actoren.map(({ actor }) => actor),
    ...new Set(
      pijlen
        .flatMap(({ van, naar }) => [van, naar])
        .filter((een): een is Schakel => een !== BEROEPEN && !isActor(een as Schakel)),
    ),
  ]
  return {
    titel: getoetst ? getoetst.regio.naam : 'De keten tegen geweld achter de voordeur',
    onderschrift: getoetst
      ? `${telling(getoetst.regio.gemeenten.length, 'gemeente', 'gemeenten')}, ${telling(getoetst.regio.organisaties.length, 'organisatie', 'organisaties')}. ${getoetst.toets.titel}`
      : `Landelijk model op ${model.peildatum}: ${model.actoren.length} soorten actoren en ${model.overdrachten.length} overdrachten.`,
    functies: model.functies.map(({ functie, nummer, naam, kern }) => ({
      functie,
      nummer,
      naam,
      kern,
      ...staatVan(functie, getoetst),
    })),
    vakken: maakVakken(model, schakels, plaats, pijlen, getoetst),
    pijlen: bundel(pijlen, plaats),
  }
}

/** Professionals with a meldcode hand over to Veilig Thuis in the same way: they share one box for that. */
const BEROEPEN = 'beroepen'
const GEDEELD: readonly Overdrachtnummer[] = ['h01', 'h02']

interface Pijl extends Pijlregel {
  readonly van: Schakel | typeof BEROEPEN
  readonly naar: Schakel
}

function pijlenVan(
  overdracht: Overdracht,
  doetMee: (schakel: Schakel) => boolean,
  getoetst: Getoetst | undefined,
): readonly Pijl[] {
  const regel: Pijlregel = {
    overdracht: overdracht.overdracht,
    naam: overdracht.naam,
    termijn: termijnVan(overdracht, getoetst),
    soort: overdracht.soort,
    staat: getoetst ? afspraakVan(overdracht.overdracht, getoetst) : 'model',
  }
  const gedeeld = GEDEELD.includes(overdracht.overdracht)
  const van = overdracht.van.filter(doetMee)
  const naar = overdracht.naar.filter(doetMee)
  if (gedeeld) return van.length > 0 ? naar.map((doel) => ({ ...regel, van: BEROEPEN, naar: doel })) : []
  return van.flatMap((begin) =>
    naar.filter((doel) => doel !== begin).map((doel) => ({ ...regel, van: begin, naar: doel })),
  )
}

/** What the region agreed, with the rule beside it where that is another number. */
function termijnVan({ overdracht, termijn }: Overdracht, getoetst: Getoetst | undefined): string {
  const regel = termijnInWoorden(termijn)
  const eigen = getoetst?.regio.overdrachten?.find(
    (afspraak) => afspraak.overdracht === overdracht && afspraak.afgesproken === true && afspraak.termijn,
  )?.termijn
  if (!eigen) return regel
  const afgesproken = termijnInWoorden({ ...eigen, vorm: 'lengte', anker: '' })
  return termijn.vorm !== 'lengte' || afgesproken === regel ? afgesproken : `${afgesproken} (regel: ${regel})`
}

/** One organisation without an agreement makes the whole arrow "niet afgesproken": the picture never flatters. */
function afspraakVan(nummer: Overdrachtnummer, { regio, toets }: Getoetst): Pijlregel['staat'] {
  if (toets.bevindingen.some(({ soort, waar }) => soort === 'overdracht' && waar.overdracht === nummer))
    return 'niet_afgesproken'
  const hier = (regio.overdrachten ?? []).filter(({ overdracht }) => overdracht === nummer)
  if (hier.length === 0 || hier.some(({ afgesproken }) => afgesproken === undefined)) return 'onbekend'
  return regio.volledig?.overdrachten === true ? 'afgesproken' : 'onbekend'
}

function staatVan(functie: Functie, getoetst: Getoetst | undefined): Pick<Functievak, 'staat' | 'waar'> {
  if (!getoetst) return { staat: 'model', waar: '' }
  const { bevindingen } = getoetst.toets
  for (const staat of ['gat', 'overlap'] as const) {
    const hier = bevindingen.filter((een) => een.soort === staat && een.waar.functie === functie)
    if (hier.length > 0) {
      const gemeenten = new Set(hier.flatMap(({ waar }) => waar.gemeenten ?? []))
      const overal = gemeenten.size === getoetst.regio.gemeenten.length
      return { staat, waar: overal ? 'overal' : `in ${telling(gemeenten.size, 'gemeente', 'gemeenten')}` }
    }
  }
  const bekend = getoetst.regio.volledig?.functies?.includes(functie) === true
  return { staat: bekend ? 'in_orde' : 'onbekend', waar: '' }
}

/** Links that have exactly the same hand-offs share a box; each link to the id of its box. */
function groepeer(
  pijlen: readonly Pijl[],
  model: Ketenmodel,
): ReadonlyMap<Schakel | typeof BEROEPEN, string> {
  const kenmerk = new Map<Schakel | typeof BEROEPEN, string[]>()
  for (const { van, naar, overdracht } of pijlen) {
    kenmerk.set(van, [...(kenmerk.get(van) ?? []), `uit ${overdracht} ${naar}`])
    kenmerk.set(naar, [...(kenmerk.get(naar) ?? []), `in ${overdracht} ${van}`])
  }
  const eerste = new Map<string, string>()
  const plaats = new Map<Schakel | typeof BEROEPEN, string>()
  for (const [schakel, delen] of kenmerk) {
    const sleutel = `${schakel === BEROEPEN ? 'mensen' : laagOp(schakel, model)} ${delen.sort().join('|')}`
    if (!eerste.has(sleutel)) eerste.set(sleutel, schakel)
    plaats.set(schakel, eerste.get(sleutel)!)
  }
  return plaats
}

function maakVakken(
  model: Ketenmodel,
  schakels: readonly Schakel[],
  plaats: ReadonlyMap<Schakel | typeof BEROEPEN, string>,
  pijlen: readonly Pijl[],
  getoetst: Getoetst | undefined,
): readonly Vak[] {
  const perVak = new Map<string, Schakel[]>()
  for (const schakel of schakels) {
    const id = plaats.get(schakel) ?? `los-${schakel}`
    perVak.set(id, [...(perVak.get(id) ?? []), schakel])
  }
  const vakken = [...perVak].map(([id, leden]): Vak => {
    const nummers = new Map(model.functies.map(({ functie, nummer }) => [functie, nummer]))
    const functies = new Set(leden.flatMap((lid) => functiesVan(lid, model, getoetst)))
    return {
      id,
      laag: laagOp(leden[0]!, model),
      regels: leden.map((lid) => naamIn(lid, getoetst)),
      samen: leden.length > 1,
      functies: [...functies].map((functie) => nummers.get(functie)!).sort(),
      klokken: model.overdrachten
        .filter(({ soort, van }) => soort === 'klok' && leden.includes(van[0]!))
        .map((klok) => `${klok.overdracht.toUpperCase()} ${klok.naam}: ${termijnVan(klok, getoetst)}`),
    }
  })
  if (!pijlen.some(({ van }) => van === BEROEPEN)) return vakken
  const soorten = model.overdrachten.find(
    ({ overdracht }) => overdracht === 'h02' || overdracht === 'h01',
  )!.van
  const hier = soorten.filter((soort) => schakels.includes(soort)).length
  return [
    ...vakken,
    {
      id: BEROEPEN,
      laag: 'mensen',
      regels: [
        'Professionals met een meldcode',
        `(${telling(hier, 'soort organisatie', 'soorten organisaties')})`,
      ],
      functies: [model.functies.find(({ functie }) => functie === 'signalering')!.nummer],
      klokken: [],
      samen: false,
    },
  ]
}

function functiesVan(
  schakel: Schakel,
  model: Ketenmodel,
  getoetst: Getoetst | undefined,
): readonly Functie[] {
  if (getoetst)
    return getoetst.regio.organisaties
      .filter(({ actor }) => actor === schakel)
      .flatMap(({ functies }) => Object.keys(functies) as Functie[])
  return model.actoren.find(({ actor }) => actor === schakel)?.functies.map(({ functie }) => functie) ?? []
}

/** In a region the name of the organisation, or how many there are of a kind. */
function naamIn(schakel: Schakel, getoetst: Getoetst | undefined): string {
  const hier = getoetst?.regio.organisaties.filter(({ actor }) => actor === schakel) ?? []
  if (hier.length === 1) return hier[0]!.naam
  return hier.length > 1 ? `${schakelnaam(schakel)} (${hier.length})` : schakelnaam(schakel)
}

/** A person is whoever is no kind of organisation in the model of any day. */
function isActor(schakel: Schakel): schakel is Actor {
  return !MENSEN.includes(schakel)
}

const MENSEN: readonly Schakel[] = [
  'slachtoffer',
  'burger',
  'betrokkene',
  'huisgenoot',
  'uithuisgeplaatste',
  'melder',
]

function laagOp(schakel: Schakel, model: Ketenmodel): Laag {
  return model.actoren.find(({ actor }) => actor === schakel)?.niveaus[0] ?? 'mensen'
}

function bundel(
  pijlen: readonly Pijl[],
  plaats: ReadonlyMap<Schakel | typeof BEROEPEN, string>,
): readonly Verbinding[] {
  const perPaar = new Map<string, { van: string; naar: string; regels: Map<string, Pijlregel> }>()
  for (const { van, naar, ...regel } of pijlen) {
    const [begin, eind] = [plaats.get(van)!, plaats.get(naar)!]
    const sleutel = `${begin} ${eind}`
    const paar = perPaar.get(sleutel) ?? { van: begin, naar: eind, regels: new Map() }
    paar.regels.set(regel.overdracht, regel)
    perPaar.set(sleutel, paar)
  }
  return [...perPaar.values()].map(({ van, naar, regels }) => ({ van, naar, regels: [...regels.values()] }))
}

export function telling(aantal: number, enkel: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? enkel : meer}`
}
