import {
  beslis,
  eisInvoer,
  eisPeildatum,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  signalenUit,
  type Tabel,
  type Uitslag,
  versie,
  wijzer,
  zekereRijen,
} from '@voordeur/kern'
import { beroepen as namen } from './generated/beroepen.ts'
import { bijDePlicht } from './generated/bij-de-plicht.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import { plichtBijJustitieEnAsiel } from './generated/plicht-bij-justitie-en-asiel.ts'
import { plichtBijOndersteuningEnJeugd } from './generated/plicht-bij-ondersteuning-en-jeugd.ts'
import { plichtBuitenDeSectoren } from './generated/plicht-buiten-de-sectoren.ts'
import { plichtInDeKinderopvang } from './generated/plicht-in-de-kinderopvang.ts'
import { plichtInDeZorg } from './generated/plicht-in-de-zorg.ts'
import { plichtInHetOnderwijs } from './generated/plicht-in-het-onderwijs.ts'
import { plichtvragen } from './generated/plichtvragen.ts'
import type {
  Beroepsnaam,
  Meldcodeplicht,
  Plichtbesluit,
  Plichtuitkomst,
  Plichtvraag,
  Sector,
} from './generated/typen.ts'
import { plichtvraag as valideer } from './generated/validatie.js'
import { plichtvraag as waarden } from './generated/waarden.ts'

/** On which day. */
export interface Peilcontext {
  /** ISO 8601 (`2026-11-25`). It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * Must this profession or organisation have a meldcode, under which article, who is responsible, and must knowledge
 * and use be promoted? The duty is to have, promote or follow a code; no law that was read obliges a person to report.
 *
 * Source: the meldcode article of each sector law, in the text of the `peildatum`. Where that text was not read the
 * outcome is `niet_bevestigd`, never "no duty". Three facts count only for some: `big_beroep` (care, before 2016),
 * `geeft_zorg` (self-employed carers, from 2016) and `bekostigd` (secondary schools, from 2026-08-01).
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig`, with the JSON pointer of the field.
 *
 * @example
 * plicht({ beroep: 'gastouder' }, { peildatum: '2026-11-25' }).uitkomst // 'volgt_meldcode'
 */
export function plicht(vraag: Plichtvraag, context: Peilcontext): Meldcodeplicht {
  const { peildatum, tabel, uitslag } = zoekPlicht(vraag, context)
  const besluit = uitslag.dan ?? ONBEPAALD
  const bijlage = opDatum(bijDePlicht, peildatum)
  const { signalen, vragen } = signalenUit(
    bronnen,
    bijlage,
    { uitkomst: besluit.uitkomst, beroep: vraag.beroep },
    peildatum,
  )
  return {
    uitkomst: besluit.uitkomst,
    titel: TITEL[besluit.uitkomst],
    beroep: vraag.beroep,
    vorm: besluit.vorm,
    bevordert: besluit.bevordert,
    verantwoordelijk: besluit.verantwoordelijk,
    motivering: zekereRijen(uitslag, vraag).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: ontbrekend(tabel, uitslag, vraag),
    signalen: opErnst(signalen),
    mens: { beslisser: 'Wie in uw organisatie verantwoordelijk is voor de meldcode', vragen },
    versie: versie(pakket, peildatum, [tabel, bijlage]),
  }
}

/**
 * The professions and organisations that can be asked about, with their name and sector.
 *
 * @example
 * beroepen().find(({ beroep }) => beroep === 'coa')?.sector // 'justitie_en_asiel'
 */
export function beroepen(): readonly Beroepsnaam[] {
  return namen[0].items.map(({ dan }) => dan)
}

/** The outcome alone, for verbs that depend on whether there is a duty. */
export function plichtuitkomst(vraag: Plichtvraag, context: Peilcontext): Plichtuitkomst {
  return (zoekPlicht(vraag, context).uitslag.dan ?? ONBEPAALD).uitkomst
}

interface Gevonden {
  readonly peildatum: string
  readonly tabel: Plichttabel
  readonly uitslag: Uitslag<Plichtvraag, Plichtbesluit>
}

function zoekPlicht(vraag: Plichtvraag, context: Peilcontext): Gevonden {
  eisInvoer(valideer, vraag, '/vraag')
  const peildatum = eisPeildatum(context)
  const { sector } = beroepen().find(({ beroep }) => beroep === vraag.beroep)!
  const tabel = opDatum(TABELLEN[sector], peildatum)
  return { peildatum, tabel, uitslag: beslis(tabel, vraag) }
}

type Plichttabel = Tabel<Plichtvraag, Plichtbesluit>

// A table of a sector knows only the professions of that sector; the register of professions says which table is asked.
const TABELLEN = {
  zorg: plichtInDeZorg,
  ondersteuning_en_jeugd: plichtBijOndersteuningEnJeugd,
  kinderopvang: plichtInDeKinderopvang,
  onderwijs: plichtInHetOnderwijs,
  justitie_en_asiel: plichtBijJustitieEnAsiel,
  geen_sector: plichtBuitenDeSectoren,
} as unknown as Readonly<Record<Sector, readonly Plichttabel[]>>

const ONBEPAALD: Plichtbesluit = {
  uitkomst: 'onbepaald',
  vorm: 'onbekend',
  bevordert: 'onbekend',
  verantwoordelijk: 'onbekend',
}

const TITEL: Readonly<Record<Plichtuitkomst, string>> = {
  moet_meldcode_hebben: 'Voor deze rol vraagt de wet een meldcode.',
  volgt_meldcode: 'In deze rol volgt u de meldcode van een ander.',
  geen_plicht: 'Voor deze rol is geen wettelijke plicht gevonden.',
  niet_bevestigd: 'De wettekst van deze dag is niet gelezen. Kijk na of er een plicht is.',
  menselijk_oordeel: 'De gelezen wetten geven geen antwoord. Een jurist moet dit beoordelen.',
  onbepaald: 'Er is nog een antwoord nodig.',
}

function ontbrekend(
  tabel: Plichttabel,
  { dan, rijen }: Uitslag<Plichtvraag, Plichtbesluit>,
  vraag: Plichtvraag,
): Meldcodeplicht['ontbreekt'] {
  if (dan) return []
  const uitkomstVan = (anders: Plichtvraag): Plichtuitkomst =>
    beslis(tabel, anders).dan?.uitkomst ?? 'onbepaald'
  return nuttigsteEerst(ontbrekendeFeiten(rijen, vraag), waarden, vraag, uitkomstVan).map((pad) => ({
    feit: wijzer(pad),
    vraag: plichtvragen[0].items.find((item) => item.dan.pad === pad)!.dan.vraag,
  }))
}
