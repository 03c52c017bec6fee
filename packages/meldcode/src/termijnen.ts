import {
  bronnenOp,
  eisDatum,
  eisInvoer,
  eisObject,
  type Lengte,
  motiveer,
  type Onderbouwd,
  opDatum,
  opErnst,
  signalenUit,
  type Termijn,
  termijn,
  versie,
} from '@voordeur/kern'
import { bijDeTermijnen } from './generated/bij-de-termijnen.ts'
import { bronnen } from './generated/bronnen.ts'
import { meldtermijnen } from './generated/meldtermijnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Meldingsdag,
  Meldingsdata,
  Meldtermijn,
  Meldtermijnregel,
  Termijnomstandigheden,
  Termijnuitkomst,
  Termijnvoorstel,
} from './generated/typen.ts'
import { meldingsdata as valideer } from './generated/validatie.js'
import { eisVolgorde, laatsteDag } from './meldingsdagen.ts'
import { eisVerlengingen, verleng } from './verlenging.ts'
import { titelVan, vraagNaar } from './woordenlijst.ts'

export interface Termijncontext {
  /** The day from which to look (ISO 8601). Absent: the last day in the report; no term is then called past. */
  readonly peildatum?: string
}

/**
 * Which clocks run around a report to Veilig Thuis, and when do they end? Each term stands apart, with its own source:
 * five days to start an investigation, five working days for the safety assessment (a working agreement, no law), ten
 * weeks from the decision that an investigation is needed (not from the report), four weeks to inform the person
 * concerned with extensions of at most two weeks, and how long data are kept. Dates are ISO 8601, whole days.
 *
 * Source: Uitvoeringsbesluit Wmo 2015, art. 4.1.7; Wmo 2015, art. 5.3.1, 5.3.4 and 5.3.5 (text of 2026; before that day
 * not read, so no date is given); the Algemene termijnenwet. No term is ever a reason to wait when there is danger.
 *
 * @throws VoordeurFout with the JSON pointer of the field: `invoer_ongeldig`; `datum_ongeldig`, also if there is neither
 * a `peildatum` nor any day; `regel_bestaat_niet_op_datum` for days before 2015-01-01; `periode_ongeldig` if days are
 * not in order or an extension came after the end; `getal_ongeldig` if an extension is too long.
 *
 * @example
 * termijnen({ onderzoek_nodig_vastgesteld: '2026-02-02' }).termijnen.find(({ id }) => id === 'oordeel_onderzoek')?.uiterlijk // '2026-04-13'
 */
export function termijnen(melding: Meldingsdata, context: Termijncontext = {}): Termijnvoorstel {
  eisInvoer(valideer, melding, '/melding')
  eisObject(context, ['peildatum'], '')
  const peildatum = eisDatum(context.peildatum ?? laatsteDag(melding), '/peildatum')
  const register: Register = opDatum(meldtermijnen, peildatum)
  eisVolgorde(melding, peildatum)
  const regels = register.items.filter(
    ({ dan }) =>
      dan.termijn !== 'verlenging' &&
      // Whether erasure was asked is not unknown: who asks, does so in writing.
      (dan.vanaf !== 'vernietiging_gevraagd' || melding.vernietiging_gevraagd !== undefined),
  )
  const verlenging = register.items.find(({ dan }) => dan.termijn === 'verlenging')
  if (verlenging) eisVerlengingen(melding, verlenging)
  const lopend = regels.map((regel) => ({
    regel,
    termijn: maakTermijn(regel, verlenging, melding, peildatum, context.peildatum !== undefined),
  }))
  const alle = lopend.map((een) => een.termijn)
  const uitkomst = uitkomstVan(alle)
  const bij = opDatum(bijDeTermijnen, peildatum)
  const { signalen, vragen } = signalenUit(bronnen, bij, omstandighedenVan(melding, lopend), peildatum)
  return {
    uitkomst,
    titel: titelVan('termijnen', uitkomst),
    termijnen: alle,
    motivering: lopend
      .filter((een) => een.termijn.uiterlijk !== undefined)
      .map(({ regel }) => motiveer(bronnen, register, regel, peildatum)),
    ontbreekt: [...new Set(alle.flatMap(({ mist }) => mist))].map((feit) => ({
      feit,
      vraag: vraagNaar('termijnen', feit.slice(1)),
    })),
    signalen: opErnst(signalen),
    mens: {
      beslisser: 'Wie bij Veilig Thuis, de gemeente of de aanbieder voor de termijn verantwoordelijk is',
      vragen,
    },
    versie: versie(pakket, peildatum, [register, bij]),
  }
}

/** A row of the register: which term, how long, from which day, and where that stands. */
export interface Termijnregel extends Onderbouwd {
  readonly id: string
  readonly dan: Meldtermijnregel
}

interface Register {
  readonly id: string
  readonly titel: string
  readonly geldig: { readonly van: string; readonly tot?: string }
  readonly hash: string
  readonly items: readonly Termijnregel[]
}

function maakTermijn(
  regel: Termijnregel,
  verlenging: Termijnregel | undefined,
  melding: Meldingsdata,
  peildatum: string,
  metPeildatum: boolean,
): Meldtermijn {
  const { termijn: id, vanaf, alleen_na, soort, grond, karakter, voor } = regel.dan
  const berekend = bereken(regel, verlenging, melding)
  const nodig = lengteVan(regel) === undefined ? [] : [vanaf, ...(alleen_na ? [alleen_na] : [])]
  const mist = nodig.filter((dag) => melding[dag] === undefined)
  return {
    id,
    zin: regel.omdat,
    soort,
    grond,
    karakter,
    voor,
    geldt: melding[alleen_na ?? vanaf] === undefined ? 'mogelijk' : 'ja',
    ...(berekend && { uiterlijk: berekend.uiterlijk }),
    ...(berekend && metPeildatum && { voorbij: berekend.uiterlijk < peildatum }),
    mist: mist.map((dag) => `/${dag}`),
    stappen: (berekend?.stappen ?? []).map((stap) => ({
      ...stap,
      bron: bronnenOp(bronnen, stap, peildatum),
    })),
    bron: bronnenOp(bronnen, regel, peildatum),
    zekerheid: regel.zekerheid,
  }
}

/** The end of a term, or undefined where its first day is not known or its length was not read. */
function bereken(
  regel: Termijnregel,
  verlenging: Termijnregel | undefined,
  melding: Meldingsdata,
): Termijn | undefined {
  const begin = melding[regel.dan.vanaf]
  const lengte = lengteVan(regel)
  if (begin === undefined || lengte === undefined) return undefined
  // The Algemene termijnenwet is about terms in an act or a decree, not about a working agreement.
  const atw = regel.dan.grond === 'wettelijk' ? {} : ({ atw: false, reden: 'regeling_zwijgt' } as const)
  const eerste = termijn({ begin, lengte, bron: regel.bron, ...atw })
  if (verlenging === undefined || regel.dan.termijn !== 'betrokkene_inlichten') return eerste
  return verleng(eerste, melding, verlenging)
}

function lengteVan({ dan: { eenheid, aantal } }: Termijnregel): Lengte | undefined {
  return eenheid === undefined || aantal === undefined
    ? undefined
    : ({ [eenheid]: aantal } as unknown as Lengte)
}

function uitkomstVan(alle: readonly Meldtermijn[]): Termijnuitkomst {
  if (alle.every(({ uiterlijk, geldt }) => uiterlijk !== undefined && geldt === 'ja')) return 'berekend'
  return alle.some(({ uiterlijk }) => uiterlijk !== undefined) ? 'deels' : 'onbepaald'
}

function omstandighedenVan(
  melding: Meldingsdata,
  lopend: readonly { readonly regel: Termijnregel; readonly termijn: Meldtermijn }[],
): Termijnomstandigheden {
  const van = (id: Meldtermijn['id']) => lopend.find((een) => een.termijn.id === id)?.termijn
  const isVoorbij = (id: Meldtermijn['id']) => van(id)?.voorbij === true && van(id)?.geldt === 'ja'
  const { acuut, onderzoek_nodig_vastgesteld: vastgesteld } = melding
  const start = van('start_onderzoek')?.uiterlijk
  return {
    ...(acuut !== undefined && { acuut }),
    start_voorbij: isVoorbij('start_onderzoek'),
    oordeel_voorbij: isVoorbij('oordeel_onderzoek'),
    inlichten_voorbij: isVoorbij('betrokkene_inlichten'),
    vernietigen_voorbij: isVoorbij('vernietigen'),
    verlengd: (melding.verlengingen ?? []).length > 0,
    vernietiging_gevraagd: melding.vernietiging_gevraagd !== undefined,
    voor_gelezen_tekst: lopend.some(
      (een) => een.termijn.uiterlijk !== undefined && begonVoorTekst(een.regel, melding),
    ),
    vastgesteld_na_vijf_dagen: start !== undefined && vastgesteld !== undefined && vastgesteld > start,
  }
}

/** Did the term begin before the text that was read? The first source of a row is the clause that sets the term. */
function begonVoorTekst({ dan, bron }: Termijnregel, melding: Meldingsdata): boolean {
  const begin = melding[dan.vanaf as Meldingsdag]
  const [bepaling] = bron
  return (
    begin !== undefined && bepaling !== undefined && begin < bepaling.slice(bepaling.lastIndexOf('@') + 1)
  )
}
