import {
  bronnenOp,
  dagenTussen,
  eisDatum,
  eisObject,
  fout,
  type Motivering,
  opDatum,
  opErnst,
  signalenUit,
  versie,
  werkdagenTussen,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { overdrachten } from './generated/overdrachten.ts'
import { pakket } from './generated/pakket.ts'
import { signalen } from './generated/signalen.ts'
import type { Routeantwoord, Routeuitkomst, Schakel, Weg } from './generated/typen.ts'
import { type Graaf, kortsteWegen, kringenOp, maakGraaf, type Pad, vasteWegen } from './graaf.ts'
import { type Reis, reis } from './tijdlijn.ts'
import { inWoorden, SCHAKELS, schakelnaam } from './woorden.ts'

/** From which day the terms run, and on which day the rules are asked for. */
export interface Routecontext {
  /** The day of the event that starts the first step (ISO 8601); counting starts the day after. */
  readonly begin: string
  readonly peildatum: string
}

/**
 * By which ways can a case go from one link of the chain to another, and how long may that take? The shortest ways,
 * and the ways that stand in the law from end to end, each with its terms added up from `begin`: the last day, and how
 * many calendar days and working days that is. The sum is an upper bound: every term is used up to its last day, and
 * steps without a term in numbers (`zonder_termijn`) do not count.
 *
 * Days and working days are kept apart. The terms of the Wet tijdelijk huisverbod (art. 2 lid 1, art. 9 lid 1) do not
 * move for a weekend or holiday (art. 13); terms of a protocol do not either. From a link to itself the clocks that run
 * inside it are given. Circles are reported in `kringen` and not followed.
 *
 * Source: the register keten/overdrachten, with a source per hand-off; Algemene termijnenwet.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`
 *
 * @example
 * route('burger', 'raad_kinderbescherming', { begin: '2026-07-06', peildatum: '2026-07-06' }).wegen[0].uiterlijk // '2026-09-21'
 * route('burgemeester', 'burgemeester', { begin: '2026-01-01', peildatum: '2026-11-25' }).wegen[0].stappen.map(({ uiterlijk }) => uiterlijk) // ['2026-01-29', '2026-01-11']
 */
export function route(van: Schakel, naar: Schakel, context: Routecontext): Routeantwoord {
  eisObject(context, ['begin', 'peildatum'], '')
  const begin = eisDatum(context.begin, '/begin')
  const peildatum = eisDatum(context.peildatum, '/peildatum')
  eisSchakel(van, '/van')
  eisSchakel(naar, '/naar')
  const register = opDatum(overdrachten, peildatum)
  const graaf = maakGraaf(register.items)
  const kortste = kortsteWegen(graaf, van, naar)
  const vast = vasteWegen(graaf, van, naar)
  const paden = samenvoegen(kortste, vast)
  const wegen = paden.map((pad) => maakWeg(pad, graaf, begin, peildatum, kortste))
  const uitkomst: Routeuitkomst =
    wegen.length === 0
      ? 'geen_weg'
      : wegen.some((weg) => weg.wettelijk_vast)
        ? 'wettelijk_vast'
        : 'niet_wettelijk_vast'
  const tabel = opDatum(signalen, peildatum)
  const feiten = {
    werkwoord: 'route',
    wettelijk_vast: uitkomst !== 'niet_wettelijk_vast',
    heeft_termijn: wegen.some(({ kalenderdagen }) => kalenderdagen > 0),
  } as const
  const bijlage = signalenUit(bronnen, tabel, feiten, peildatum)
  return {
    uitkomst,
    titel: `${inWoorden('routeuitkomst', uitkomst)} Van ${schakelnaam(van)} naar ${schakelnaam(naar)}.`,
    wegen,
    kringen: kringenOp(graaf, paden),
    motivering: redenen(wegen, graaf, peildatum),
    ontbreekt: [],
    signalen: opErnst(bijlage.signalen),
    mens: { beslisser: 'Wie nu verantwoordelijk is voor de zaak', vragen: bijlage.vragen },
    versie: versie(pakket, peildatum, [register, tabel]),
  }
}

function eisSchakel(schakel: Schakel, pad: string): void {
  if (SCHAKELS.includes(schakel)) return
  throw fout(
    'invoer_ongeldig',
    pad,
    `een van: ${SCHAKELS.join(', ')}`,
    'Deze schakel bestaat niet.',
    'There is no such link.',
  )
}

/** The shortest ways first, then the fixed ones that are longer, each once. */
function samenvoegen(kortste: readonly Pad[], vast: readonly Pad[]): readonly Pad[] {
  const sleutel = (pad: Pad) => pad.map(({ dan, van, naar }) => `${dan.overdracht} ${van} ${naar}`).join('|')
  return [...new Map([...kortste, ...vast].map((pad) => [sleutel(pad), pad])).values()]
}

function maakWeg(pad: Pad, graaf: Graaf, begin: string, peildatum: string, kortste: readonly Pad[]): Weg {
  const { stappen, uiterlijk }: Reis = reis(pad, graaf, begin, peildatum)
  return {
    schakels: [pad[0]!.van, ...pad.filter(({ van, naar }) => van !== naar).map(({ naar }) => naar)],
    overdrachten: stappen.map(({ overdracht }) => overdracht),
    kortste: pad.length === kortste[0]?.length,
    wettelijk_vast: stappen.every(({ zekerheid }) => zekerheid === 'wet'),
    uiterlijk,
    kalenderdagen: dagenTussen(begin, uiterlijk),
    werkdagen: werkdagenTussen(begin, uiterlijk),
    zonder_termijn: stappen.filter(({ telt_mee }) => !telt_mee).map(({ overdracht }) => overdracht),
    stappen,
  }
}

function redenen(wegen: readonly Weg[], { items }: Graaf, peildatum: string): readonly Motivering[] {
  const gebruikt = new Set<string>(wegen.flatMap((weg) => weg.overdrachten))
  return items
    .filter(({ id }) => gebruikt.has(id))
    .map((item) => ({
      regel: `keten/overdrachten#${item.id}`,
      zin: item.omdat,
      bron: bronnenOp(bronnen, item, peildatum),
      zekerheid: item.zekerheid,
    }))
}
