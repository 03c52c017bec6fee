import { type Feitwaarde, leesFeit, metFeit, wijzer } from '@voordeur/kern'
import { beide, beoordeel, type Context, eisContext, titelVan } from './beoordeel.ts'
import { alternatieven, voorwaardenOp } from './eisen.ts'
import { feitvraag } from './feitvraag.ts'
import type { Aanvraag, Feitvraag, Regeling, Uitkomst, WatAls, Wijziging } from './generated/typen.ts'
import { aanvraag as waarden } from './generated/waarden.ts'

/** One fact set to a value. */
interface Stap {
  readonly pad: string
  readonly waarde: Feitwaarde
}

/**
 * Which smallest sets of facts would change the outcome? Split in what the applicant can do or show herself, what
 * nobody can change, and what may not be demanded of her (aangifte, a finished divorce, anything that only the
 * perpetrator can give): that is shown so that nobody asks for it by accident.
 *
 * Looks at sets of one fact, then two, and stops at the smallest size that changes anything. Facts that are not
 * known yet count as well. The law and the scheme are those of the context, as in {@link beoordeel}.
 *
 * @throws VoordeurFout as {@link beoordeel}
 *
 * @example
 * watAls(
 *   { verblijf: { status: 'nederlander' }, opvang: { verleend: true, reden: 'huiselijk_geweld' } },
 *   { peildatum: '2026-11-23' },
 * ).kan[0]?.feiten[0]?.feit // '/opvang/verlaat'
 */
export function watAls(aanvraag: Aanvraag, context: Context): WatAls {
  const vraagstuk = eisContext(aanvraag, context)
  const nu = beoordeel(aanvraag, context)
  const mogelijk = stappen(aanvraag, vraagstuk.regeling, vraagstuk.peildatum)
  const wijzigingen = kleinste(mogelijk, aanvraag, nu.uitkomst, (feiten) => beide(feiten, vraagstuk).uitkomst)
  const met = (invloed: Feitvraag['invloed']) =>
    wijzigingen
      .filter(({ stappen: gezet }) => invloedVan(gezet) === invloed)
      .map((een) => wijziging(een, aanvraag))
  return {
    uitkomst: nu.uitkomst,
    kan: met('kan'),
    kan_niet: met('kan_niet'),
    mag_niet: met('mag_niet'),
    versie: nu.versie,
  }
}

/** Every single change that can be tried: another value for a known fact, or any value for an absent one. */
function stappen(aanvraag: Aanvraag, regeling: Regeling | undefined, peildatum: string): readonly Stap[] {
  const lokaal = regeling ? grenswaarden(regeling, peildatum) : new Map<string, Feitwaarde[]>()
  return Object.entries(waarden)
    .filter(([pad]) => pad !== 'aangevraagd_op')
    .flatMap(([pad, mogelijk]) =>
      [...new Set([...mogelijk, ...(lokaal.get(pad) ?? [])])]
        .filter((waarde) => waarde !== leesFeit(aanvraag, pad))
        .map((waarde) => ({ pad, waarde })),
    )
}

/** The values at which the conditions of a scheme turn. An own scheme can have limits that no included scheme has. */
export function grenswaarden(regeling: Regeling, peildatum: string): Map<string, Feitwaarde[]> {
  const perFeit = new Map<string, Feitwaarde[]>()
  for (const cellen of voorwaardenOp(regeling, peildatum).flatMap(alternatieven)) {
    for (const [pad, cel] of Object.entries(cellen)) {
      const grenzen =
        typeof cel !== 'object' ? [cel] : Array.isArray(cel) ? cel : rand(cel as Record<string, number>)
      perFeit.set(pad, [...(perFeit.get(pad) ?? []), ...(grenzen as Feitwaarde[])])
    }
  }
  return perFeit
}

/** A value on each side of a limit. */
function rand({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
}: Record<string, number>): readonly number[] {
  return [
    ...(minimum === undefined ? [] : [minimum, Math.max(minimum - 1, 0)]),
    ...(maximum === undefined ? [] : [maximum, maximum + 1]),
    ...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum, exclusiveMinimum + 1]),
    ...(exclusiveMaximum === undefined ? [] : [exclusiveMaximum, Math.max(exclusiveMaximum - 1, 0)]),
  ]
}

function kleinste(
  enkel: readonly Stap[],
  aanvraag: Aanvraag,
  nu: Uitkomst,
  uitkomstVan: (aanvraag: Aanvraag) => Uitkomst,
): readonly { stappen: readonly Stap[]; uitkomst: Uitkomst }[] {
  const probeer = (stappen: readonly Stap[]) => {
    const uitkomst = uitkomstVan(
      stappen.reduce((feiten, { pad, waarde }) => metFeit(feiten, pad, waarde), aanvraag),
    )
    return uitkomst !== nu && uitkomst !== 'onbepaald' ? [{ stappen, uitkomst }] : []
  }
  const een = enkel.flatMap((stap) => probeer([stap]))
  if (een.length > 0) return een
  return enkel.flatMap((eerste, i) =>
    enkel.slice(i + 1).flatMap((tweede) => (tweede.pad === eerste.pad ? [] : probeer([eerste, tweede]))),
  )
}

/** A set is as demandable as its least demandable fact. */
function invloedVan(stappen: readonly Stap[]): Feitvraag['invloed'] {
  const alle = stappen.map(({ pad }) => feitvraag(pad).invloed)
  if (alle.includes('mag_niet')) return 'mag_niet'
  return alle.includes('kan_niet') ? 'kan_niet' : 'kan'
}

function wijziging(
  { stappen: gezet, uitkomst }: { stappen: readonly Stap[]; uitkomst: Uitkomst },
  aanvraag: Aanvraag,
): Wijziging {
  return {
    feiten: gezet.map(({ pad, waarde }) => ({
      feit: wijzer(pad),
      vraag: feitvraag(pad).vraag,
      waarde,
      was_bekend: leesFeit(aanvraag, pad) !== undefined,
    })),
    uitkomst,
    titel: titelVan(uitkomst),
  }
}
