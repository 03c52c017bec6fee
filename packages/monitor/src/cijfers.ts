import { type Bron, bronnenOp, eisDatum, eisInvoer, eisObject, versie } from '@voordeur/kern'
import { bevindingen as bevindingversies } from './generated/bevindingen.ts'
import { breuken as breukversies } from './generated/breuken.ts'
import { bronnen } from './generated/bronnen.ts'
import { cijfers as cijferversies } from './generated/cijfers.ts'
import { definities as definitieversies } from './generated/definities.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Bevindingregel,
  Cijfer,
  Cijferkeuze,
  Cijferoverzicht,
  Cijferregel,
  Periode,
} from './generated/typen.ts'
import { cijferkeuze as valideer } from './generated/validatie.js'
import { definities, definitieVan, type Registeritem } from './registers.ts'
import { BREUKEN } from './vergelijkbaar.ts'
import { waardeInWoorden } from './waarde-in-woorden.ts'

/**
 * Which figures on domestic violence were known on a day: every figure of the nota and its newer counterparts, each
 * with value, unit, population, period, definition, publisher, source and certainty, and with them the definitions, the
 * series breaks and the findings about what does not add up.
 *
 * Figures with different definitions never share a name; a figure without a value is unknown, never zero. A figure
 * counts from the day it was published; if that day is not known, from the day it was looked up.
 *
 * @throws VoordeurFout `datum_ongeldig` or `invoer_ongeldig`, with the JSON pointer of the field.
 *
 * @example
 * cijfers({ peildatum: '2026-11-25', code: 'K10' }).cijfers[0]?.in_woorden // '40%'
 */
export function cijfers(keuze: Cijferkeuze): Cijferoverzicht {
  eisDatum(eisObject(keuze, SLEUTELS, '')['peildatum'], '/peildatum')
  const { peildatum, definitie, code, herkomst, jaar } = eisInvoer<Cijferkeuze>(valideer, keuze)
  const gekozen = bekendeCijfers(peildatum).filter(
    ({ dan }) =>
      (definitie === undefined || dan.definitie === definitie) &&
      (code === undefined || dan.code === code) &&
      (herkomst === undefined || dan.herkomst === herkomst) &&
      (jaar === undefined || (dan.periode !== undefined && raaktJaar(dan.periode, jaar))),
  )
  const bekend = bekendeBevindingen(peildatum)
  const codes = new Set(gekozen.map(({ dan }) => dan.code))
  const namen = new Set(gekozen.map(({ dan }) => dan.definitie))
  return {
    peildatum,
    cijfers: gekozen.map((item) => alsCijfer(item, bekend, peildatum)),
    definities: definities().filter((een) => namen.has(een.definitie)),
    breuken: BREUKEN.filter(({ dan }) => dan.definities.some((naam) => namen.has(naam))).map((item) => ({
      ...item.dan,
      ...onderbouwing(item, peildatum),
    })),
    bevindingen: bekend
      .filter(({ dan }) => dan.over.some((een) => codes.has(een)))
      .map((item) => ({ ...item.dan, ...onderbouwing(item, peildatum) })),
    versie: versie(pakket, peildatum, [
      cijferversies[0],
      definitieversies[0],
      breukversies[0],
      bevindingversies[0],
    ]),
  }
}

const SLEUTELS = ['peildatum', 'definitie', 'code', 'herkomst', 'jaar']

/** The figures that were known on a day. */
export function bekendeCijfers(peildatum: string): readonly Registeritem<Cijferregel>[] {
  return ALLE.filter(({ dan }) => bekendOp(dan) <= peildatum)
}

/** One figure with all that belongs to it. */
export function alsCijfer(
  item: Registeritem<Cijferregel>,
  bekend: readonly Registeritem<Bevindingregel>[],
  peildatum: string,
): Cijfer {
  const { titel, telt, soort, populatie } = definitieVan(item.dan.definitie)!
  return {
    ...item.dan,
    titel,
    telt,
    soort,
    populatie,
    in_woorden: waardeInWoorden(item.dan.waarde, { soort, telt }),
    bevindingen: bekend.filter(({ dan }) => dan.over.includes(item.dan.code)).map(({ dan }) => dan.bevinding),
    ...onderbouwing(item, peildatum),
  }
}

/** A finding is known as soon as all figures it is about are. */
export function bekendeBevindingen(peildatum: string): readonly Registeritem<Bevindingregel>[] {
  const bekend = new Set(bekendeCijfers(peildatum).map(({ dan }) => dan.code))
  return BEVINDINGEN.filter(({ dan }) => dan.over.every((code) => bekend.has(code)))
}

function onderbouwing(item: Registeritem<unknown>, peildatum: string) {
  return { zin: item.omdat, bron: bronnenVan(item, peildatum), zekerheid: item.zekerheid }
}

/** The sources of a figure itself, without the rule that says from which day it counts. */
export function bronnenVan(item: Registeritem<unknown>, peildatum: string): readonly Bron[] {
  return bronnenOp(bronnen, item, peildatum).filter(({ id }) => id !== REGEL_VAN_DAG)
}

const REGEL_VAN_DAG = 'voordeur-monitor/telt-vanaf-publicatie@1900-01-01'

/** The last day of the day, month or year of publication: earlier it was not surely known. */
function bekendOp({ gepubliceerd = GERAADPLEEGD }: Cijferregel): string {
  return gepubliceerd + '-12-31'.slice(gepubliceerd.length - 4)
}

function raaktJaar({ van, tot }: Periode, jaar: number): boolean {
  return Number(van.slice(0, 4)) <= jaar && jaar <= Number(tot.slice(0, 4))
}

const GERAADPLEEGD = '2026-11-23'
const ALLE: readonly Registeritem<Cijferregel>[] = cijferversies[0].items
const BEVINDINGEN: readonly Registeritem<Bevindingregel>[] = bevindingversies[0].items
