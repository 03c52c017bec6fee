import type { Feiten } from './casusfeiten.ts'
import { feit, isEr, vastgelegd } from './feit.ts'
import { nieuws } from './nieuws.ts'
import { type Plek, type Ronde, soort } from './ronden.ts'

type Namen =
  | 'melding'
  | 'gemeld'
  | 'geinformeerd'
  | 'terugkoppeling'
  | 'hulp'
  | 'afsluiting_vastgelegd'
  | 'volgafspraken'

/** The report and who was told of it, the help and whether it works, and the closing. */
export function feitenNaBesluit(ronde: Ronde, dag: string): Pick<Feiten, Namen> {
  const { plekken } = ronde
  const meldingen = soort(plekken, 'melding')
  const afsluiting = soort(plekken, 'afgesloten').at(-1)
  return {
    melding: isEr(meldingen),
    gemeld: isEr(meldingen.filter(({ i }) => i > laatstGewogen(plekken))),
    geinformeerd: geinformeerd(plekken),
    terugkoppeling: isEr(soort(plekken, 'terugkoppeling')),
    hulp: hulp(ronde, dag),
    afsluiting_vastgelegd: feit(vastgelegd(afsluiting?.g.vastgelegd), [afsluiting]),
    volgafspraken: feit(vastgelegd(afsluiting?.g.volgafspraken), [afsluiting]),
  }
}

/** A report counts for what was known when it was made: the place of the newest fact that was weighed since. */
function laatstGewogen(plekken: readonly Plek[]): number {
  const weging = soort(plekken, 'weging').at(-1)
  const mislukt = soort(plekken, 'evaluatie').findLast(({ g }) => g.resultaat === 'nee')
  // Norm 3: help without result asks for a report again, also where only the weighing says so.
  if (weging?.g.antwoorden.resultaat === 'nee' && !mislukt) return weging.i
  const gewogen = nieuws(plekken).findLast(({ i }) => i < (weging?.i ?? -1))
  return Math.max(gewogen?.i ?? -1, mislukt?.i ?? -1)
}

function geinformeerd(plekken: readonly Plek[]): Feiten['geinformeerd'] {
  const melding = soort(plekken, 'melding').at(-1)
  const pogingen = soort(plekken, 'informeren')
  const gelukt = pogingen.filter(({ g }) => g.gelukt)
  if (melding?.g.vooraf_geinformeerd === 'ja' || gelukt.length > 0) return feit('ja', [melding, ...gelukt])
  const grond = melding?.g.grond
  if (grond === 'verwacht_geen_nut') return feit('ongeldige_grond', [melding])
  if (grond !== undefined && GELDIG_BIJ_INFORMEREN.has(grond)) return feit('geldige_grond', [melding])
  if (pogingen.length > 0) {
    const aantal = pogingen.reduce((som, { g }) => som + (g.pogingen ?? 1), 0)
    return feit(aantal > 1 ? 'na_pogingen' : 'niet_gelukt', pogingen)
  }
  if (grond !== undefined) return feit('andere_grond', [melding])
  return feit(melding?.g.vooraf_geinformeerd ?? 'niet_vastgelegd', [melding])
}

/** Urgency counts here: there may be no time to reach someone when weighty interests of others are at stake. */
const GELDIG_BIJ_INFORMEREN: ReadonlySet<string> = new Set([
  'veiligheid_client_of_ander',
  'veiligheid_professional',
  'onbereikbaar_na_pogingen',
  'spoed',
])

/** The day on which those involved agreed to see whether the help works. */
export function evaluatiedag({ totNu }: Ronde): string | undefined {
  return hulpstand(totNu)?.dag
}

function hulp(ronde: Ronde, vandaag: string): Feiten['hulp'] {
  const stand = hulpstand(ronde.totNu)
  if (!stand) return feit('geen')
  const { uitslag, dag, plekken } = stand
  const vroeger = plekken.every(({ i }) => i < (ronde.plekken[0]?.i ?? 0))
  if (uitslag) return vroeger ? feit('geen') : feit(uitslag, plekken)
  if (dag === undefined) return feit('zonder_dag', plekken)
  return feit(dag > vandaag ? 'loopt' : dag === vandaag ? 'bereikt' : 'voorbij', plekken)
}

interface Hulpstand {
  readonly plekken: readonly Plek[]
  readonly dag?: string | undefined
  readonly uitslag?: 'goed' | 'niet_goed' | 'twijfel'
}

function hulpstand(plekken: readonly Plek[]): Hulpstand | undefined {
  let stand: Hulpstand | undefined
  let afgesproken: string | undefined
  for (const plek of plekken) {
    const { g } = plek
    const dag = afspraak(plek)
    if (dag !== undefined) {
      afgesproken = dag
      if (stand && !stand.uitslag) stand = { plekken: [...stand.plekken, plek], dag: afgesproken }
    } else if (g.soort === 'hulp_gestart') {
      // A day that lies before the help began was agreed about something else.
      const vooraf = afgesproken !== undefined && afgesproken >= g.datum ? afgesproken : undefined
      stand = { plekken: [plek], dag: g.evaluatie_op ?? vooraf }
    } else if (g.soort === 'evaluatie')
      stand =
        g.resultaat === 'loopt_nog'
          ? { plekken: [plek], dag: g.evaluatie_op }
          : { plekken: [plek], uitslag: UITSLAG[g.resultaat] }
  }
  return stand
}

/** A decision or a weighing can hold the agreed day as well. */
function afspraak({ g }: Plek): string | undefined {
  if (g.soort === 'besluit') return g.evaluatie_op
  return g.soort === 'weging' ? g.antwoorden.evaluatie_op : undefined
}

const UITSLAG = { ja: 'goed', nee: 'niet_goed', twijfel: 'twijfel' } as const
