import { eisDatum, type Feitwaarde, leesFeit, metFeit, versie, wijzer } from '@voordeur/kern'
import { pasToe, regelsOp } from './beeld.ts'
import { voorwaardenOp } from './eisen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Aanvraag,
  Eissoort,
  Regeling,
  Regelingnaam,
  Uitkomst,
  Vergelijking,
  Verschil,
  Voorbeeldhuishouden,
  Voorwaarde,
} from './generated/typen.ts'
import { kiesRegeling, type Regelingkeuze } from './regeling.ts'
import { grenswaarden } from './wat-als.ts'

/**
 * Where do two local schemes differ, and for whom? Every difference in a condition, with the smallest household
 * (fewest facts that differ from an ordinary one) for which the two lead to different outcomes.
 *
 * A condition that is missing at one side was not read there; that is no proof that it does not exist.
 *
 * @throws VoordeurFout `regeling_onbekend` or `regeling_verlopen` at `/a` or `/b`, `invoer_ongeldig`,
 * `datum_ongeldig`, `regel_bestaat_niet_op_datum`
 *
 * @example
 * vergelijk('thuisvester', 'zowonen', '2026-11-23').gelijk.includes('aangifte') // true
 */
export function vergelijk(
  gemeenteA: Regelingkeuze,
  gemeenteB: Regelingkeuze,
  peildatum: string,
): Vergelijking {
  eisDatum(peildatum, '/peildatum')
  const regels = regelsOp(peildatum)
  const a = kiesRegeling(gemeenteA, peildatum, '/a')
  const b = kiesRegeling(gemeenteB, peildatum, '/b')
  const paren = koppel(voorwaardenOp(a, peildatum), voorwaardenOp(b, peildatum))
  const uitkomstVan = (feiten: Aanvraag, regeling: Regeling) =>
    pasToe(feiten, regels, regeling, 'indeling').uitkomst
  return {
    a: naamVan(a),
    b: naamVan(b),
    peildatum,
    verschillen: paren
      .filter((paar) => !gelijk(paar))
      .map((paar) => verschil(paar, a, b, peildatum, uitkomstVan)),
    gelijk: [...new Set(paren.filter(gelijk).map(({ eis }) => eis))],
    niet_gelezen: { a: [...a.niet_gelezen], b: [...b.niet_gelezen] },
    versie: versie(pakket, peildatum, [regels.wettelijkeGroep, regels.strijdigheid, regels.uitkomst]),
  }
}

interface Paar {
  readonly eis: Eissoort
  readonly geldtVoor: Voorwaarde['geldt_voor']
  readonly bijA?: Voorwaarde
  readonly bijB?: Voorwaarde
}

/** Conditions of the same kind for the same people belong together. */
function koppel(vanA: readonly Voorwaarde[], vanB: readonly Voorwaarde[]): readonly Paar[] {
  const over = [...vanB]
  const metB = vanA.map((bijA): Paar => {
    const plaats = over.findIndex(({ eis, geldt_voor }) => eis === bijA.eis && geldt_voor === bijA.geldt_voor)
    const [bijB] = plaats === -1 ? [] : over.splice(plaats, 1)
    return { eis: bijA.eis, geldtVoor: bijA.geldt_voor, bijA, ...(bijB && { bijB }) }
  })
  return [...metB, ...over.map((bijB): Paar => ({ eis: bijB.eis, geldtVoor: bijB.geldt_voor, bijB }))]
}

function gelijk({ bijA, bijB }: Paar): boolean {
  if (!bijA || !bijB || bijA.bij !== bijB.bij) return false
  // Without cells only the words can be compared.
  return bijA.als === undefined && bijB.als === undefined
    ? bijA.tekst === bijB.tekst
    : JSON.stringify(bijA.als) === JSON.stringify(bijB.als)
}

function verschil(
  { eis, geldtVoor, bijA, bijB }: Paar,
  a: Regeling,
  b: Regeling,
  peildatum: string,
  uitkomstVan: (feiten: Aanvraag, regeling: Regeling) => Uitkomst,
): Verschil {
  // Only this condition may make the difference, so each scheme is reduced to it.
  const alleen = (regeling: Regeling, voorwaarde: Voorwaarde | undefined): Regeling => ({
    ...regeling,
    voorwaarden: voorwaarde ? [voorwaarde] : [],
  })
  const voorbeeld = huishouden(alleen(a, bijA), alleen(b, bijB), peildatum, uitkomstVan)
  return {
    eis,
    geldt_voor: geldtVoor,
    ...(bijA && { bij_a: bijA.tekst }),
    ...(bijB && { bij_b: bijB.tekst }),
    ...(voorbeeld && { voorbeeld }),
  }
}

/** The smallest change to an ordinary household for which the two schemes lead to different outcomes. */
function huishouden(
  a: Regeling,
  b: Regeling,
  peildatum: string,
  uitkomstVan: (feiten: Aanvraag, regeling: Regeling) => Uitkomst,
): Voorbeeldhuishouden | undefined {
  const grenzen = new Map<string, readonly Feitwaarde[]>()
  for (const waarden of [a, b].map((regeling) => grenswaarden(regeling, peildatum)))
    for (const [pad, lijst] of waarden) grenzen.set(pad, [...(grenzen.get(pad) ?? []), ...lijst])
  // What an ordinary household has no papers or years of, is known to be absent.
  const gewoon = [...grenzen].reduce(
    (feiten, [pad, [waarde]]) =>
      leesFeit(feiten, pad) === undefined
        ? metFeit(feiten, pad, typeof waarde === 'number' ? 0 : false)
        : feiten,
    GEWOON_HUISHOUDEN,
  )
  const stappen = [...grenzen].flatMap(([pad, lijst]) =>
    [...new Set(lijst.flatMap(enTegendeel))].map((waarde) => ({ pad, waarde })),
  )
  const kandidaten = [
    ...stappen.map((stap) => [stap]),
    ...stappen.flatMap((een, i) =>
      stappen
        .slice(i + 1)
        .filter(({ pad }) => pad !== een.pad)
        .map((twee) => [een, twee]),
    ),
  ]
  for (const wijziging of kandidaten) {
    const feiten = wijziging.reduce((aanvraag, { pad, waarde }) => metFeit(aanvraag, pad, waarde), gewoon)
    const [uitkomstA, uitkomstB] = [uitkomstVan(feiten, a), uitkomstVan(feiten, b)]
    if (uitkomstA !== uitkomstB && uitkomstA !== 'onbepaald' && uitkomstB !== 'onbepaald') {
      return {
        feiten: wijziging.map(({ pad, waarde }) => ({ feit: wijzer(pad), waarde })),
        uitkomst_a: uitkomstA,
        uitkomst_b: uitkomstB,
      }
    }
  }
  return undefined
}

function enTegendeel(waarde: Feitwaarde): readonly Feitwaarde[] {
  return typeof waarde === 'boolean' ? [waarde, !waarde] : [waarde]
}

function naamVan({ id, naam, aard }: Regeling): Regelingnaam {
  return { id, naam, aard }
}

/**
 * A victim outside a shelter who belongs to no statutory group: there the local scheme decides. Every fact is
 * known, so that a difference comes from the schemes and not from a missing fact.
 */
const GEWOON_HUISHOUDEN: Aanvraag = {
  leeftijd: 35,
  mantelzorg: false,
  vergunninghouder: false,
  uitstapprogramma: false,
  verlaat_instelling: 'geen',
  veiligheid: { acuut_gevaar: false, geweld: true },
  opvang: {
    verblijft: false,
    doelgroep: 'anders',
    plek: 'voorziening',
    vertrok_na_aanvraag: false,
    verleend: false,
    reden: 'anders',
    mede_wegens_dakloosheid: false,
    verlaat: false,
  },
  medisch: { ernstig_en_chronisch: false, woning_dringend_nodig: false },
  woonsituatie: { vaste_verblijfplaats: true, zelfstandig: true, laat_woning_achter: true },
  gezin: { minderjarigen: false, zwanger: false },
  verblijf: { status: 'nederlander', afhankelijk: false },
}
