import { actoren } from './generated/actoren.ts'
import { functies } from './generated/functies.ts'
import type { Actor, Actorregel, Functie, Overdrachttermijn, Schakel, Woord } from './generated/typen.ts'
import { woorden } from './generated/woorden.ts'

/** An outcome or a code as a sentence. */
export function inWoorden(over: Woord['over'], waarde: string): string {
  return woorden[0].items.find(({ dan }) => dan.over === over && dan.waarde === waarde)!.dan.zin
}

/**
 * What a link of the chain is called: a kind of organisation, or a person.
 *
 * @example
 * schakelnaam('lokaal_team') // 'Lokaal team (wijkteam)'
 */
export function schakelnaam(schakel: Schakel): string {
  return ACTORNAMEN.get(schakel as Actor) ?? inWoorden('persoon', schakel)
}

export function isActor(schakel: Schakel): schakel is Actor {
  return ACTORNAMEN.has(schakel as Actor)
}

export function functienaam(functie: Functie): string {
  return functies[0].items.find(({ dan }) => dan.functie === functie)!.dan.naam
}

/**
 * A term as one says it. Days and working days are told apart.
 *
 * @example
 * termijnInWoorden({ vorm: 'lengte', aantal: 5, eenheid: 'werkdagen', anker: 'ontvangst van de melding' }) // '5 werkdagen'
 */
export function termijnInWoorden({ vorm, aantal, eenheid }: Overdrachttermijn): string {
  if (vorm !== 'lengte') return VORMEN[vorm]
  const [enkel, meer] = EENHEDEN[eenheid!]
  return `${aantal} ${aantal === 1 ? enkel : meer}`
}

/** Names don't change between versions of the register; the last one knows them all. */
const ACTORNAMEN: ReadonlyMap<Actor, string> = new Map(
  actoren.at(-1)!.items.map(({ dan }: { readonly dan: Actorregel }) => [dan.actor, dan.naam]),
)

const VORMEN: Readonly<Record<Exclude<Overdrachttermijn['vorm'], 'lengte'>, string>> = {
  meteen: 'meteen',
  vooraf: 'vooraf',
  altijd_bereikbaar: 'altijd bereikbaar',
  geen: 'geen termijn',
  niet_gevonden: 'termijn niet gevonden',
}

const EENHEDEN: Readonly<Record<NonNullable<Overdrachttermijn['eenheid']>, readonly [string, string]>> = {
  uren: ['uur', 'uur'],
  dagen: ['dag', 'dagen'],
  werkdagen: ['werkdag', 'werkdagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
}

/** Every link there is: kinds of organisations, then persons. */
export const SCHAKELS: readonly Schakel[] = [
  ...ACTORNAMEN.keys(),
  ...woorden[0].items.flatMap(({ dan }) => (dan.over === 'persoon' ? [dan.waarde as Schakel] : [])),
]
