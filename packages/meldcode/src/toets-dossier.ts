import {
  bronnenOp,
  geldtOp,
  motiveer,
  type OntbrekendFeit,
  type Rij,
  type Tabel,
  versie,
  verzamel,
} from '@voordeur/kern'
import { bijDeCasus } from './bij-de-casus.ts'
import { casusfeiten, type Rondefeiten } from './casusfeiten.ts'
import { bevindingenAfloop } from './generated/bevindingen-afloop.ts'
import { bevindingenBesluit } from './generated/bevindingen-besluit.ts'
import { bevindingenGesprek } from './generated/bevindingen-gesprek.ts'
import { bevindingenInformeren } from './generated/bevindingen-informeren.ts'
import { bevindingenSignalen } from './generated/bevindingen-signalen.ts'
import { bevindingenWeging } from './generated/bevindingen-weging.ts'
import { bronnen } from './generated/bronnen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Bevinding,
  Casus,
  Casusfeiten,
  Dossiertoets,
  Dossieruitkomst,
  Ernst,
  Tabelbevinding,
} from './generated/typen.ts'
import { type Ronde, rondenVan, soort } from './ronden.ts'
import { type Casuscontext, leesOpDag } from './volgende.ts'

/**
 * How was the code followed, as far as the file tells? Findings with what would repair them. What the file does not say
 * is `niet_vastgelegd`: it may have been done. Every finding is for a person to judge, never a verdict.
 *
 * Every round, from opening to closing, is judged by the rules of its own days: the steps and the decision by those of
 * the day of the decision, what came after by those of the closing or of the `peildatum`. Before 2019-01-01 that is what
 * the decree asked and no more; before 2013-07-31 there was nothing to judge by.
 *
 * Source: Besluit verplichte meldcode, art. 2; KNMG-meldcode; what SKJ and the Landelijke Klachtencommissie Onderwijs
 * hold against professionals; Movisie and Augeo on recording.
 *
 * @throws VoordeurFout as {@link volgende}.
 *
 * @example
 * toetsDossier({ kader: 'artsen', gebeurtenissen: [] }, { peildatum: '2026-11-25' }).uitkomst // 'onbepaald'
 */
export function toetsDossier(casus: Casus, context: Casuscontext): Dossiertoets {
  const { casus: gelezen, peildatum } = leesOpDag(casus, context)
  const ronden = rondenVan(gelezen).map((ronde) => toetsbaar(ronde, gelezen, peildatum))
  const regels = ronden.flatMap(regelsUit).sort((a, b) => rang(a) - rang(b))
  const { feiten } = ronden.at(-1)!.uit
  const bij = bijDeCasus(feiten, gelezen.kader, peildatum)
  const uitkomst = uitkomstVan(regels, ronden)
  return {
    uitkomst,
    titel: TITEL[uitkomst],
    bevindingen: regels.map(bevinding),
    motivering: redenen(regels, ronden),
    ontbreekt: ontbrekend(regels, ronden, uitkomst),
    signalen: bij.signalen,
    mens: bij.mens,
    versie: versie(pakket, peildatum, [
      ...new Set([...ronden.flatMap(({ delen }) => delen.map(({ tabel }) => tabel)), bij.tabel]),
    ]),
  }
}

/** A table, and the day whose text of the sources counts. */
interface Deel {
  readonly tabel: Tabel<Casusfeiten, Tabelbevinding>
  readonly dag: string
}

interface Toetsronde {
  readonly ronde: Ronde
  readonly uit: Rondefeiten
  readonly delen: readonly Deel[]
}

function toetsbaar(ronde: Ronde, { kader }: Casus, peildatum: string): Toetsronde {
  const uit = casusfeiten(ronde, kader, peildatum)
  const einde = ronde.gesloten ? soort(ronde.plekken, 'afgesloten').at(-1)!.g.datum : peildatum
  const besluit = soort(ronde.plekken, 'besluit').at(-1) ?? soort(ronde.plekken, 'melding')[0]
  const besluitdag = besluit?.g.datum ?? einde
  const op = (versies: readonly Deel['tabel'][], dag: string): readonly Deel[] =>
    versies.filter(({ geldig }) => geldtOp(geldig, dag)).map((tabel) => ({ tabel, dag }))
  return {
    ronde,
    uit,
    delen: [
      ...[bevindingenSignalen, bevindingenGesprek, bevindingenWeging, bevindingenBesluit].flatMap((versies) =>
        op(versies, besluitdag),
      ),
      ...[bevindingenInformeren, bevindingenAfloop].flatMap((versies) => op(versies, einde)),
    ],
  }
}

/** A row that applies to a round, or that may apply. */
interface Regel extends Deel {
  readonly rij: Rij<Casusfeiten, Tabelbevinding>
  readonly geldt: 'ja' | 'mogelijk'
  readonly ronde: number
  readonly over: readonly number[]
}

function regelsUit({ ronde, uit, delen }: Toetsronde): readonly Regel[] {
  return delen.flatMap((deel) => {
    const { treffers, open } = verzamel(deel.tabel, uit.feiten)
    const regel = (geldt: Regel['geldt']) => (rij: Regel['rij']) => ({
      ...deel,
      rij,
      geldt,
      ronde: ronde.nummer,
      over: plaatsen(rij, uit),
    })
    return [...treffers.map(regel('ja')), ...open.map(regel('mogelijk'))]
  })
}

/** The events behind the facts that the row looks at. */
function plaatsen({ leest }: Regel['rij'], { over }: Rondefeiten): readonly number[] {
  const alle = leest.flatMap((feit) => over[feit as keyof Casusfeiten] ?? [])
  return [...new Set(alle)].sort((a, b) => a - b)
}

function bevinding({ rij, geldt, ronde, over, dag }: Regel): Bevinding {
  const { code, ernst, aard, stap, herstel } = rij.dan
  return {
    code,
    ernst,
    aard,
    stap,
    geldt,
    ronde,
    gebeurtenissen: over,
    zin: rij.omdat,
    herstel,
    bron: bronnenOp(bronnen, rij, dag),
    zekerheid: rij.zekerheid,
  }
}

/** The most serious first; what applies before what may apply; then in the order of the rounds and the steps. */
function rang({ rij: { dan }, geldt, ronde }: Regel): number {
  return ((ERNST.indexOf(dan.ernst) * 2 + (geldt === 'ja' ? 0 : 1)) * 10_000 + ronde) * 10 + dan.stap
}

const ERNST: readonly Ernst[] = ['ernstig', 'belangrijk', 'aandachtspunt']

/** An outcome is given only if what is not known can't change it. */
function uitkomstVan(regels: readonly Regel[], ronden: readonly Toetsronde[]): Dossieruitkomst {
  const zeker = regels.filter(({ geldt }) => geldt === 'ja')
  const mogelijk = regels.filter(({ geldt }) => geldt === 'mogelijk')
  const ernstig = ({ rij }: Regel) => rij.dan.ernst === 'ernstig'
  if (zeker.some(ernstig)) return 'ernstige_bevindingen'
  if (mogelijk.some(ernstig)) return 'onbepaald'
  if (zeker.length > 0) return 'aandachtspunten'
  return mogelijk.length === 0 && ronden.some(isToetsbaar) ? 'in_orde' : 'onbepaald'
}

/** There is something to judge once there is a decision, a report or a closing, and rules of that day. */
function isToetsbaar({ uit: { feiten }, delen }: Toetsronde): boolean {
  return delen.length > 0 && (feiten.rijp === true || feiten.gesloten === true)
}

const TITEL: Readonly<Record<Dossieruitkomst, string>> = {
  in_orde: 'Voor zover dit dossier het laat zien, is de meldcode gevolgd.',
  aandachtspunten: 'Er zijn punten om naar te kijken of alsnog vast te leggen.',
  ernstige_bevindingen: 'Er zijn ernstige bevindingen. Kijk er nu naar.',
  onbepaald: 'Er is nog te weinig gebeurd of vastgelegd om te toetsen.',
}

function redenen(regels: readonly Regel[], ronden: readonly Toetsronde[]): Dossiertoets['motivering'] {
  const zeker = regels.filter(({ geldt }) => geldt === 'ja')
  if (zeker.length > 0) return zeker.map(({ tabel, rij, dag }) => motiveer(bronnen, tabel, rij, dag))
  return ronden
    .at(-1)!
    .delen.flatMap(({ tabel, dag }) =>
      tabel.anders ? [motiveer(bronnen, tabel, { ...tabel.anders, id: 'anders' }, dag)] : [],
    )
}

function ontbrekend(
  regels: readonly Regel[],
  ronden: readonly Toetsronde[],
  uitkomst: Dossieruitkomst,
): readonly OntbrekendFeit[] {
  if (uitkomst !== 'onbepaald') return []
  const vragen = [
    ...(ronden.some(isToetsbaar) ? [] : ['Welk besluit is genomen, en wanneer? Leg het besluit vast.']),
    ...(regels.some(({ geldt }) => geldt === 'mogelijk')
      ? ['Zijn er kinderen bij betrokken, of is iemand zwanger? Leg de kindcheck vast.']
      : []),
  ]
  return vragen.map((vraag) => ({ feit: '/gebeurtenissen', vraag }))
}
