import { eisInvoer, type Foutplek, VoordeurFout } from '@voordeur/kern'
import type {
  Actor,
  Afspraak,
  Functie,
  Organisatie,
  Overdracht,
  Overdrachtnummer,
  Regio,
} from './generated/typen.ts'
import { regio as valideer } from './generated/validatie.js'
import type { Grond } from './ketenmodel.ts'
import { isActor, schakelnaam } from './woorden.ts'

/** A region that fits its schema and whose references all exist, ready to be looked things up in. */
export interface Kaart {
  readonly regio: Regio
  readonly gemeenten: readonly string[]
  readonly organisaties: readonly Organisatie[]
  /** Per organisation the places of its municipalities; undefined: all of them. */
  readonly werkgebied: readonly (readonly number[] | undefined)[]
  readonly plaats: ReadonlyMap<string, number>
  readonly perActor: ReadonlyMap<Actor, readonly number[]>
  readonly afspraken: readonly Afspraak[]
  /** Per number the places of its agreements. */
  readonly perOverdracht: ReadonlyMap<Overdrachtnummer, readonly number[]>
  readonly overdrachten: ReadonlyMap<Overdrachtnummer, Overdracht & Grond>
  readonly volledig: { readonly functies: ReadonlySet<Functie>; readonly overdrachten: boolean }
}

/** No more wrong places than a person can read. */
const HOOGSTENS = 100

/** Throws `invoer_ongeldig` with every wrong place, also for a name or an id that does not exist in the file. */
export function maakKaart(regio: Regio, model: readonly (Overdracht & Grond)[]): Kaart {
  eisInvoer(valideer, regio, '/regio')
  const fouten: Foutplek[] = []
  const meld = (pad: string, verwacht: string, nl: string, en: string) => {
    if (fouten.length < HOOGSTENS) fouten.push({ pad: `/regio${pad}`, verwacht, bericht: { nl, en } })
  }
  const gemeente = new Map<string, number>()
  regio.gemeenten.forEach((naam, i) => {
    if (gemeente.has(naam)) meld(`/gemeenten/${i}`, 'elke gemeente één keer', ...DUBBEL)
    gemeente.set(naam, i)
  })
  const plaats = new Map<string, number>()
  const perActor = new Map<Actor, number[]>()
  const werkgebied = regio.organisaties.map(({ id, actor, gemeenten }, i) => {
    if (plaats.has(id)) meld(`/organisaties/${i}/id`, 'elke id één keer', ...DUBBEL)
    plaats.set(id, i)
    const soortgenoten = perActor.get(actor)
    if (soortgenoten) soortgenoten.push(i)
    else perActor.set(actor, [i])
    return (
      gemeenten &&
      waarHetWerkt(gemeenten, gemeente, (j) =>
        meld(`/organisaties/${i}/gemeenten/${j}`, 'een gemeente uit /gemeenten', ...ONBEKEND),
      )
    )
  })
  const overdrachten = new Map(model.map((overdracht) => [overdracht.overdracht, overdracht]))
  const afspraken = regio.overdrachten ?? []
  const perOverdracht = new Map<Overdrachtnummer, number[]>()
  afspraken.forEach((afspraak, i) => {
    const eerder = perOverdracht.get(afspraak.overdracht)
    if (eerder) eerder.push(i)
    else perOverdracht.set(afspraak.overdracht, [i])
    const overdracht = overdrachten.get(afspraak.overdracht)
    if (!overdracht) {
      meld(`/overdrachten/${i}/overdracht`, 'een overdracht die op de peildatum bestaat', ...ONBEKEND)
      return
    }
    for (const kant of ['van', 'naar'] as const) {
      const soorten = overdracht[kant].filter(isActor)
      const verwacht = `de id van een organisatie van deze soort: ${soorten.map(schakelnaam).join(', ') || 'geen, want dit is iemand zelf'}`
      if (afspraak[kant] === undefined && soorten.length === overdracht[kant].length)
        meld(`/overdrachten/${i}/${kant}`, verwacht, 'Deze sleutel ontbreekt.', 'This key is missing.')
      afspraak[kant]?.forEach((id, j) => {
        const organisatie = regio.organisaties[plaats.get(id) ?? -1]
        if (!organisatie || !soorten.includes(organisatie.actor))
          meld(`/overdrachten/${i}/${kant}/${j}`, verwacht, ...ONBEKEND)
      })
    }
  })
  if (fouten.length > 0) throw new VoordeurFout('invoer_ongeldig', fouten)
  return {
    regio,
    gemeenten: regio.gemeenten,
    organisaties: regio.organisaties,
    werkgebied,
    plaats,
    perActor,
    afspraken,
    perOverdracht,
    overdrachten,
    volledig: {
      functies: new Set(regio.volledig?.functies),
      overdrachten: regio.volledig?.overdrachten === true,
    },
  }
}

const DUBBEL = ['Dit staat er twee keer.', 'This is listed twice.'] as const
const ONBEKEND = [
  'Dit bestaat niet in dit bestand, of is van de verkeerde soort.',
  'This does not exist in this file, or is of the wrong kind.',
] as const

/** The places of these municipalities; undefined for an organisation that names every one of them. */
function waarHetWerkt(
  namen: readonly string[],
  gemeente: ReadonlyMap<string, number>,
  onbekend: (plaats: number) => void,
): readonly number[] | undefined {
  const gevonden = new Set<number>()
  namen.forEach((naam, j) => {
    const nummer = gemeente.get(naam)
    if (nummer === undefined) onbekend(j)
    else gevonden.add(nummer)
  })
  return gevonden.size === gemeente.size ? undefined : [...gevonden]
}
