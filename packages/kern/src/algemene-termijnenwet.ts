import { type Datum, langeDatum, vanDagnummer, weekdag } from './datum.ts'
import { type FeestdagMetBron, feestdagOp } from './feestdagen.ts'
import { atw } from './generated/atw.ts'
import type { Zekerheid } from './generated/typen.ts'
import type { Lengte } from './lengte.ts'
import { registerregel } from './registerregel.ts'
import { regelstap, type Stap } from './stap.ts'
import { naWerkdagen, type Stilstand, volgendeWerkdag } from './stilstand.ts'
import type { TermijnZonderAtw } from './termijn-invoer.ts'
import { opDatum } from './versies.ts'

export interface Verschuiving {
  readonly einde: number
  readonly stappen: readonly Stap[]
}

/**
 * Articles 1, 2 and 4 of the Algemene termijnenwet: from the last day that was counted, `rauw`, to the last day.
 * Undefined when that depends on a standstill without end.
 */
export function schuif(
  begin: number,
  rauw: number,
  lengte: Lengte,
  stilstand: readonly Stilstand[],
): Verschuiving | undefined {
  const regels = atwOp(rauw)
  const teLang = bovengrens(regels, lengte)
  if (teLang !== undefined) return { einde: rauw, stappen: [regelstap(vanDagnummer(rauw), teLang)] }
  const werkdag = volgendeWerkdag(rauw, stilstand)
  const { vanaf, minstens } = registerregel(regels, 'korte-termijn').dan
  const genoegWerkdagen = isMinstens(vanaf, lengte) ? naWerkdagen(begin, minstens, stilstand) : werkdag
  const einde = Math.max(werkdag, genoegWerkdagen)
  if (einde === Infinity) return undefined
  const stappen = [werkdag === rauw ? stapWerkdag(regels, rauw) : stapVerschoven(regels, rauw, werkdag)]
  if (einde > werkdag) stappen.push(stapMeerWerkdagen(regels, begin, einde))
  return { einde, stappen }
}

/** The step of a term to which the act does not apply. */
export function stapZonderAtw(einde: number, { reden, redenBron = [] }: TermijnZonderAtw): Stap {
  const datum = vanDagnummer(einde)
  if (reden === 'regeling_zwijgt') return regelstap(datum, registerregel(atwOp(einde), 'regeling-zwijgt'))
  const zin = 'De wet sluit de Algemene termijnenwet voor deze termijn uit. Het einde schuift niet op.'
  return { datum, zin, bron: redenBron, zekerheid: redenBron.length > 0 ? 'wet' : 'onbevestigd' }
}

type Atwversie = (typeof atw)[number]

function atwOp(einde: number): Atwversie {
  return opDatum(atw, vanDagnummer(einde), '/datum')
}

/** The row of article 4 that this length goes beyond, if any. A term in working days goes beyond none. */
function bovengrens({ items }: Atwversie, lengte: Lengte): Atwversie['items'][number] | undefined {
  const [eenheid, getal] = Object.entries(lengte)[0]!
  return items.find(
    ({ dan }) => dan.soort === 'bovengrens' && dan.eenheid === eenheid && getal > dan.hoogstens,
  )
}

/** A term in working days needs no extra ones; weeks, months and years are long enough. */
function isMinstens(dagen: number, lengte: Lengte): boolean {
  return 'dagen' in lengte ? lengte.dagen >= dagen : !('werkdagen' in lengte)
}

function stapWerkdag(regels: Atwversie, einde: number): Stap {
  const datum = vanDagnummer(einde)
  const { bron, zekerheid } = registerregel(regels, 'weekend-of-feestdag')
  const zin = `${langeDatum(datum)} is een ${dagnaam(datum)} en geen feestdag. Daarvoor hoeft het einde niet op te schuiven.`
  return { datum, zin, bron, zekerheid }
}

function stapVerschoven(regels: Atwversie, rauw: number, einde: number): Stap {
  const [oud, datum] = [vanDagnummer(rauw), vanDagnummer(einde)]
  // A Saturday or Sunday needs no holiday to be skipped.
  const feestdagen = feestdagenVanaf(rauw, einde).filter((feestdag) => weekdag(feestdag.datum) < 6)
  const waarom = feestdagen.find((feestdag) => feestdag.datum === oud)?.naam ?? `een ${dagnaam(oud)}`
  const stil = volgendeWerkdag(rauw, []) < einde ? ' en waarop de termijn niet stilstaat' : ''
  const zin =
    `${langeDatum(oud)} is ${waarom}. De termijn loopt door tot en met ${dagnaam(datum)} ${langeDatum(datum)}, ` +
    `de eerste dag daarna die geen zaterdag, zondag of feestdag is${stil}.`
  const { bron } = registerregel(regels, 'weekend-of-feestdag')
  const bronnen = new Set([...bron, ...feestdagen.flatMap((feestdag) => feestdag.bron)])
  return { datum, zin, bron: [...bronnen], zekerheid: zoZekerAls(feestdagen) }
}

function stapMeerWerkdagen(regels: Atwversie, begin: number, einde: number): Stap {
  const datum = vanDagnummer(einde)
  const { omdat, bron } = registerregel(regels, 'korte-termijn')
  const zin = `${omdat} De termijn loopt daarom door tot en met ${dagnaam(datum)} ${langeDatum(datum)}.`
  return { datum, zin, bron, zekerheid: zoZekerAls(feestdagenVanaf(begin + 1, einde)) }
}

/** The act is sure; which days are holidays is not always. */
function zoZekerAls(feestdagen: readonly FeestdagMetBron[]): Zekerheid {
  return feestdagen.every(({ zekerheid }) => zekerheid === 'wet') ? 'wet' : 'uitleg'
}

/** The holidays from `van` up to, but not including, `tot`. */
function feestdagenVanaf(van: number, tot: number): readonly FeestdagMetBron[] {
  return Array.from({ length: tot - van }, (_, i) => feestdagOp(vanDagnummer(van + i)) ?? []).flat()
}

function dagnaam(datum: Datum): string {
  return DAGNAMEN[weekdag(datum) - 1]!
}

const DAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
