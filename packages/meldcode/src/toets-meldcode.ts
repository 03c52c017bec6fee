import {
  beslis,
  bronnenOp,
  eisInvoer,
  eisPeildatum,
  geldend,
  JA,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  type Rij,
  signalenUit,
  type Tabel,
  versie,
  verzamel,
  wijzer,
} from '@voordeur/kern'
import { bijDeToets } from './generated/bij-de-toets.ts'
import { bronnen } from './generated/bronnen.ts'
import { codeElementen } from './generated/code-elementen.ts'
import { codeStappen } from './generated/code-stappen.ts'
import { codeStapsgewijs } from './generated/code-stapsgewijs.ts'
import { codeUitkomst } from './generated/code-uitkomst.ts'
import { documentvragen } from './generated/documentvragen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Documentsom,
  Documentuitkomst,
  Meldcodedocument,
  Meldcodetoets,
  Onderdeel,
  Onderdeelbesluit,
  Onderdeelbevinding,
} from './generated/typen.ts'
import { meldcodedocument as valideer } from './generated/validatie.js'
import { meldcodedocument as waarden } from './generated/waarden.ts'
import { type Peilcontext, plichtuitkomst } from './plicht.ts'

/**
 * Does the meldcode of an organisation hold what the Besluit verplichte meldcode asks at least, and what is missing?
 * Per part: present, missing (with a sentence that repairs it), unknown or not applicable. A part that was not looked
 * at is unknown, never missing.
 *
 * Source: Besluit verplichte meldcode, art. 2 lid 1 and 2, in the text of the `peildatum` (2013-07-31, 2015-01-01,
 * 2019-01-01, 2020-10-01), and the word "stapsgewijs" in the sector law. A sector with rules of its own that were not
 * read (childcare, Halt) never gets `voldoet`.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, or `regel_bestaat_niet_op_datum` before 2013-07-31.
 *
 * @example
 * toetsMeldcode({ beroep: 'mbo', afwegingskader: false }, { peildatum: '2026-11-25' }).uitkomst // 'voldoet_niet'
 */
export function toetsMeldcode(document: Meldcodedocument, context: Peilcontext): Meldcodetoets {
  eisInvoer(valideer, document, '/document')
  const peildatum = eisPeildatum(context)
  const tabellen = tabellenOp(peildatum)
  const onderdelen = bekijk(document, tabellen)
  const som = { gevonden: samen(onderdelen), beroep: document.beroep }
  const tabel = opDatum(codeUitkomst, peildatum)
  const { dan, rijen } = beslis(tabel, som)
  const { uitkomst } = dan!
  const bijlage = opDatum(bijDeToets, peildatum)
  const { beroep, aandachtsfunctionaris, naam_meldpunt, twijfel_raadplegen } = document
  const { signalen, vragen } = signalenUit(
    bronnen,
    bijlage,
    {
      uitkomst,
      beroep,
      plicht: plichtuitkomst({ beroep }, { peildatum }),
      ...(aandachtsfunctionaris !== undefined && { aandachtsfunctionaris }),
      ...(naam_meldpunt && { naam_meldpunt }),
      ...(twijfel_raadplegen !== undefined && { twijfel_raadplegen }),
    },
    peildatum,
  )
  return {
    uitkomst,
    titel: TITEL[uitkomst],
    bevindingen: onderdelen.map((onderdeel) => bevinding(onderdeel, peildatum)),
    motivering: [
      ...rijen.filter((rij) => rij.als(som) === JA).map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
      ...onderdelen
        .filter(({ rij }) => rij?.dan.status === 'ontbreekt')
        .map(({ tabel, rij }) => motiveer(bronnen, tabel, rij!, peildatum)),
    ],
    ontbreekt: som.gevonden === 'iets_onbekend' ? ontbrekend(onderdelen, document, tabellen) : [],
    signalen: opErnst(signalen),
    mens: { beslisser: 'Wie in uw organisatie de meldcode vaststelt', vragen },
    versie: versie(pakket, peildatum, [...tabellen, tabel, bijlage]),
  }
}

type Onderdeeltabel = Tabel<Meldcodedocument, Onderdeelbesluit>

/** The tables of a day. The sector laws were not read before 2015, so only then they have a say. */
function tabellenOp(peildatum: string): readonly Onderdeeltabel[] {
  return [
    opDatum(codeElementen, peildatum) as Onderdeeltabel,
    opDatum(codeStappen, peildatum) as Onderdeeltabel,
    ...geldend(codeStapsgewijs, peildatum),
  ]
}

/** What is known of one part: the row that surely applies, or the rows that still can. */
interface Bekeken {
  readonly onderdeel: Onderdeel
  readonly tabel: Onderdeeltabel
  readonly rij: Rij<Meldcodedocument, Onderdeelbesluit> | undefined
  readonly open: readonly Rij<Meldcodedocument, Onderdeelbesluit>[]
}

/** Every part once. A part that is there counts as there, also where it was not obligatory. */
function bekijk(document: Meldcodedocument, tabellen: readonly Onderdeeltabel[]): readonly Bekeken[] {
  return tabellen.flatMap((tabel) => {
    const { treffers, open } = verzamel(tabel, document)
    const gezien = [...treffers, ...open].map(({ dan }) => dan.onderdeel)
    const volgorde = [...new Set(tabel.rijen.map(({ dan }) => dan.onderdeel))]
    return volgorde
      .filter((onderdeel) => gezien.includes(onderdeel))
      .map((onderdeel) => ({
        onderdeel,
        tabel,
        rij: treffers.find(({ dan }) => dan.onderdeel === onderdeel),
        open: open.filter(({ dan }) => dan.onderdeel === onderdeel),
      }))
  })
}

function samen(onderdelen: readonly Bekeken[]): Documentsom {
  if (onderdelen.some(({ rij }) => rij?.dan.status === 'ontbreekt')) return 'iets_ontbreekt'
  return onderdelen.every(({ rij }) => rij) ? 'alles_aanwezig' : 'iets_onbekend'
}

function bevinding({ onderdeel, rij, open }: Bekeken, peildatum: string): Onderdeelbevinding {
  if (rij)
    return {
      ...rij.dan,
      zin: rij.omdat,
      bron: bronnenOp(bronnen, rij, peildatum),
      zekerheid: rij.zekerheid,
    }
  return {
    onderdeel,
    status: 'onbekend',
    zin: 'Het is niet bekend of dit onderdeel in de meldcode staat.',
    bron: bronnenOp(bronnen, open[0]!, peildatum),
    zekerheid: open[0]!.zekerheid,
  }
}

/** The facts on which a part that is still unknown hangs. */
function ontbrekend(
  onderdelen: readonly Bekeken[],
  document: Meldcodedocument,
  tabellen: readonly Onderdeeltabel[],
): Meldcodetoets['ontbreekt'] {
  const open = onderdelen.filter(({ rij }) => !rij).flatMap((onderdeel) => onderdeel.open)
  const stand = (anders: Meldcodedocument) => {
    const gevonden = samen(bekijk(anders, tabellen))
    return gevonden === 'iets_onbekend' ? 'onbepaald' : gevonden
  }
  return nuttigsteEerst(ontbrekendeFeiten(open, document), waarden, document, stand).map((pad) => ({
    feit: wijzer(pad),
    vraag: documentvragen[0].items.find(({ dan }) => dan.pad === pad)!.dan.vraag,
  }))
}

const TITEL: Readonly<Record<Documentuitkomst, string>> = {
  voldoet: 'De meldcode bevat alle onderdelen die het Besluit verplichte meldcode minstens vraagt.',
  voldoet_niet: 'De meldcode mist onderdelen die verplicht zijn.',
  onbepaald: 'Het is nog niet te zeggen of de meldcode voldoet.',
}
