import {
  bronnenOp,
  eisPeildatum,
  fout,
  geldtOp,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  type Rij,
  type Tabel,
  versie,
  verzamel,
} from '@voordeur/kern'
import { bijDeCasus } from './bij-de-casus.ts'
import { leesCasus } from './casus.ts'
import { casusfeiten } from './casusfeiten.ts'
import { evaluatiedag } from './feiten-na-besluit.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Actie,
  Casus,
  Casusfeiten,
  Dwang,
  Tabelactie,
  Vervolg,
  Vervolguitkomst,
} from './generated/typen.ts'
import { volgendeAfsluiten } from './generated/volgende-afsluiten.ts'
import { volgendeBijGevaar } from './generated/volgende-bij-gevaar.ts'
import { volgendeNaAdvies } from './generated/volgende-na-advies.ts'
import { volgendeNaHetBesluit } from './generated/volgende-na-het-besluit.ts'
import { volgendeNaHetGesprek } from './generated/volgende-na-het-gesprek.ts'
import { volgendeVoorbereiden } from './generated/volgende-voorbereiden.ts'
import { volgendeWegenEnBesluiten } from './generated/volgende-wegen-en-besluiten.ts'
import { type Ronde, rondenVan, soort } from './ronden.ts'
import { weeg } from './weeg.ts'

/** The day from which a case is looked at. */
export interface Casuscontext {
  /** ISO 8601 day, `2026-11-25`, not before the last event. It picks the version of every rule. */
  readonly peildatum: string
}

/**
 * What can, should and must happen now in this case? Acute danger comes before everything, in every state; the steps
 * that are missing then wait in `later`. Doubt never leads to closing. A proposal; a person decides.
 *
 * `moet` is only said where the decree asks every code for the step, or where a norm of the profession asks for it;
 * `zekerheid` tells which. Source: Besluit verplichte meldcode, art. 2 lid 2, in the text of the `peildatum` (before
 * 2019-01-01 the decree itself asks to consult in doubt; since then the frameworks do), and the afwegingskader.
 *
 * @throws VoordeurFout as {@link pasToe} for a case that can't be, `datum_ongeldig`, `invoer_ongeldig`, or
 * `periode_ongeldig` if the `peildatum` lies before the last event.
 *
 * @example
 * volgende({ kader: 'artsen', gebeurtenissen: [{ soort: 'acuut_gevaar', datum: '2026-11-25' }] }, { peildatum: '2026-11-25' }).acties[0].actie // 'bel_112'
 */
export function volgende(casus: Casus, context: Casuscontext): Vervolg {
  const { casus: gelezen, peildatum } = leesOpDag(casus, context)
  const ronde = rondenVan(gelezen).at(-1)!
  const { feiten } = casusfeiten(ronde, gelezen.kader, peildatum, peildatum)
  const eerst = opDatum(volgendeBijGevaar, peildatum)
  const rest = STAPPEN.flatMap((versies) => versies.find(({ geldig }) => geldtOp(geldig, peildatum)) ?? [])
  const nu = regelsUit(eerst, feiten)
  const stappen = rest.flatMap((tabel) => regelsUit(tabel, feiten))
  const later = stappen.filter((regel) => feiten.gevaar && !wachtNiet(regel, feiten))
  const bij = bijDeCasus(feiten, gelezen.kader, peildatum)
  const ontbreekt = ontbrekend(ronde, gelezen, feiten, peildatum)
  const uitkomst = rest.length > 0 ? uitkomstVan(feiten, stappen, ontbreekt) : zonderBesluit(feiten)
  const naarActie = (regel: Regel): Actie => actie(regel, ronde, peildatum)
  return {
    uitkomst,
    titel: rest.length === 0 && uitkomst === 'onbepaald' ? VOOR_HET_BESLUIT : TITEL[uitkomst],
    acties: opDwang([...nu, ...stappen.filter((regel) => !later.includes(regel))]).map(naarActie),
    later: opDwang(later).map(naarActie),
    motivering: opDwang([...nu, ...stappen])
      .filter(({ rij, geldt }) => geldt === 'ja' && rij.dan.dwang !== 'kan')
      .map(({ tabel, rij }) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt,
    signalen: bij.signalen,
    mens: bij.mens,
    versie: versie(pakket, peildatum, [eerst, ...rest, bij.tabel]),
  }
}

/** The report and the decision about it never wait for the danger to pass, and neither does contact about honour or force. */
function wachtNiet({ rij: { dan } }: Regel, { bijzondere_vorm }: Casusfeiten): boolean {
  if (dan.actie === 'advies_vragen') return bijzondere_vorm === true
  return dan.actie === 'melden' || dan.actie === 'besluiten_over_melden_en_hulp'
}

const STAPPEN = [
  volgendeVoorbereiden,
  volgendeWegenEnBesluiten,
  volgendeNaAdvies,
  volgendeNaHetBesluit,
  volgendeNaHetGesprek,
  volgendeAfsluiten,
] as const

/** The case, checked, and a day that does not lie before its last event: no event is left out unseen. */
export function leesOpDag(
  casus: Casus,
  context: Casuscontext,
): { readonly casus: Casus; readonly peildatum: string } {
  const { casus: gelezen, toestand } = leesCasus(casus)
  const peildatum = eisPeildatum(context)
  if (toestand.laatste !== undefined && peildatum < toestand.laatste)
    throw fout(
      'periode_ongeldig',
      '/peildatum',
      'een dag die niet voor de laatste gebeurtenis ligt',
      'De peildatum ligt voor de laatste gebeurtenis.',
      'The peildatum lies before the last event.',
    )
  return { casus: gelezen, peildatum }
}

/** A row that applies, or that may apply. */
interface Regel {
  readonly tabel: Tabel<Casusfeiten, Tabelactie>
  readonly rij: Rij<Casusfeiten, Tabelactie>
  readonly geldt: 'ja' | 'mogelijk'
}

function regelsUit(tabel: Tabel<Casusfeiten, Tabelactie>, feiten: Casusfeiten): readonly Regel[] {
  const { treffers, open } = verzamel(tabel, feiten)
  return [
    ...treffers.map((rij) => ({ tabel, rij, geldt: 'ja' as const })),
    ...open.map((rij) => ({ tabel, rij, geldt: 'mogelijk' as const })),
  ]
}

/** First what can't wait, then what must, should and may, each in the order of the steps. */
function opDwang(regels: readonly Regel[]): readonly Regel[] {
  const rang = ({ rij: { dan } }: Regel) =>
    DWANG.indexOf(dan.dwang) * 10 + (dan.dwang === 'nu' ? 0 : dan.stap)
  return [...regels].sort((a, b) => rang(a) - rang(b))
}

const DWANG: readonly Dwang[] = ['nu', 'moet', 'hoort', 'kan']

function actie({ rij, geldt }: Regel, ronde: Ronde, peildatum: string): Actie {
  const { actie: naam, dwang, stap } = rij.dan
  const dag = naam === 'evalueren' ? evaluatiedag(ronde) : undefined
  return {
    actie: naam,
    dwang,
    stap,
    geldt,
    ...(dag !== undefined && { uiterlijk: dag }),
    zin: rij.omdat,
    bron: bronnenOp(bronnen, rij, peildatum),
    zekerheid: rij.zekerheid,
  }
}

function uitkomstVan(
  feiten: Casusfeiten,
  stappen: readonly Regel[],
  ontbreekt: readonly OntbrekendFeit[],
): Vervolguitkomst {
  if (feiten.gevaar) return 'gevaar'
  if (feiten.gesloten) return 'afgesloten'
  const zeker = stappen.filter(({ geldt }) => geldt === 'ja').map(({ rij }) => rij.dan)
  const teDoen = zeker.filter(({ dwang, doorlopend }) => dwang !== 'kan' && !doorlopend)
  // What must be done anyway does not depend on the answers that are missing.
  if (teDoen.some(({ actie }) => actie !== 'antwoorden_aanvullen')) return 'open'
  if (ontbreekt.length > 0) return 'onbepaald'
  if (teDoen.length > 0) return 'open'
  if (zeker.some(({ actie }) => actie === 'afsluiten')) return 'kan_sluiten'
  return zeker.some(({ doorlopend }) => doorlopend) ? 'wacht' : 'open'
}

/** Before the decree of 2013 there are no steps to tell of; danger and closing are what they are. */
function zonderBesluit({ gevaar, gesloten }: Casusfeiten): Vervolguitkomst {
  if (gevaar) return 'gevaar'
  return gesloten ? 'afgesloten' : 'onbepaald'
}

const VOOR_HET_BESLUIT =
  'Op deze dag was er nog geen besluit over de meldcode. Alleen advies en de noodnummers staan hier.'

const TITEL: Readonly<Record<Vervolguitkomst, string>> = {
  gevaar: 'Er is acuut gevaar. Bel nu; de stappen komen later.',
  open: 'Er is nog iets te doen.',
  wacht: 'Er loopt hulp of een melding. Nu hoeft u niets; kijk op de afgesproken dag.',
  kan_sluiten: 'Er hoeft niets meer. U kunt de meldcode afsluiten.',
  afgesloten: 'De zaak is afgesloten. Een nieuw signaal opent haar opnieuw.',
  onbepaald: 'In de weging ontbreken antwoorden. Daarom is niet te zeggen of een melding nodig is.',
}

/** The answers that the last weighing still lacks, as places in the case. */
function ontbrekend(
  { plekken }: Ronde,
  { kader }: Casus,
  { weging: uitkomst, weging_verouderd, gesloten }: Casusfeiten,
  peildatum: string,
): readonly OntbrekendFeit[] {
  const weging = soort(plekken, 'weging').at(-1)
  if (!weging || uitkomst !== 'onbepaald' || weging_verouderd || gesloten) return []
  return weeg(weging.g.antwoorden, { kader, peildatum }).ontbreekt.map((feit) => ({
    ...feit,
    feit: `/gebeurtenissen/${weging.i}/antwoorden${feit.feit}`,
  }))
}
