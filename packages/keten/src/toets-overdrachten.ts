import { opDatum } from '@voordeur/kern'
import { type Deel, ernstVan, mogelijkeRijen, type Oordeeltabel, samen } from './deel.ts'
import { afspraken as afsprakentabel } from './generated/afspraken.ts'
import { schakels } from './generated/schakels.ts'
import { termijnen } from './generated/termijnen.ts'
import type { Afspraak, Overdracht, Termijnfeiten } from './generated/typen.ts'
import type { Kaart } from './kaart.ts'
import type { Grond } from './ketenmodel.ts'
import { oordeel } from './oordeel.ts'
import { vergelijkTermijn } from './termijn-vergelijking.ts'
import { verzamelOordeel } from './verzamel-oordeel.ts'
import { isActor } from './woorden.ts'

const VOLLEDIG = {
  feit: '/volledig/overdrachten',
  vraag: 'Staan alle afspraken over overdrachten in dit bestand? Zet overdrachten bij volledig dan op true.',
}

/** Which hand-offs of the model are agreed, for which organisations, and with which terms. */
export function toetsOverdrachten(kaart: Kaart, peildatum: string): Deel {
  return samen([
    afgesproken(kaart, peildatum),
    afgesprokenTermijnen(kaart, peildatum),
    verbonden(kaart, peildatum),
  ])
}

function afgesproken(kaart: Kaart, peildatum: string): Deel {
  const tabel = opDatum(afsprakentabel, peildatum)
  return samen(
    [...kaart.overdrachten.values()].flatMap((overdracht) => {
      const { plicht, veiligheid, soort } = overdracht
      const kant = kantMetOrganisaties(overdracht)
      // What was not read informs; it never makes a gap.
      if (overdracht.zekerheid === 'onbevestigd') return []
      if (soort === 'klok' || kant === undefined || !beideKanten(kaart, overdracht)) return []
      const groepen = perAfspraak(kaart, overdracht, kant)
      return (['ja', 'nee', 'onbekend'] as const).flatMap((staat) => {
        const organisaties = groepen[staat]
        if (organisaties.length === 0) return []
        const mogelijk = staat === 'onbekend' ? [true, false] : [staat === 'ja']
        const deel = oordeel(
          tabel,
          mogelijk.map((feit) => ({ plicht, veiligheid, afgesproken: feit })),
          { overdracht: overdracht.overdracht, naam: overdracht.naam, organisaties },
          groepen.open[0] ?? VOLLEDIG,
          peildatum,
        )
        return metBron(deel, overdracht)
      })
    }),
  )
}

/** A finding about a hand-off also cites where that hand-off itself stands. */
export function metBron(deel: Deel, { bron }: Grond): Deel {
  return {
    ...deel,
    bevindingen: deel.bevindingen.map((een) => ({
      ...een,
      bron: [...een.bron, ...bron.filter(({ id }) => !een.bron.some((ander) => ander.id === id))],
    })),
  }
}

/** The side that must see to an agreement: who hands over, or who receives from a person. */
function kantMetOrganisaties({ van, naar }: Overdracht): 'van' | 'naar' | undefined {
  if (van.some(isActor)) return 'van'
  return naar.some(isActor) ? 'naar' : undefined
}

/** A hand-off counts only if somebody of both sides is there: an organisation in the file, or a person. */
function beideKanten(kaart: Kaart, { van, naar }: Overdracht): boolean {
  const aanwezig = (kant: Overdracht['van']) =>
    kant.some((schakel) => !isActor(schakel) || kaart.perActor.has(schakel))
  return aanwezig(van) && aanwezig(naar)
}

interface Groepen {
  readonly ja: readonly string[]
  readonly nee: readonly string[]
  readonly onbekend: readonly string[]
  readonly open: readonly { readonly feit: string; readonly vraag: string }[]
}

function perAfspraak(kaart: Kaart, overdracht: Overdracht, kant: 'van' | 'naar'): Groepen {
  const staat = new Map<string, 'ja' | 'nee' | 'onbekend'>()
  const open: { feit: string; vraag: string }[] = []
  for (const i of kaart.perOverdracht.get(overdracht.overdracht) ?? []) {
    const afspraak = kaart.afspraken[i]!
    const nieuw = afspraak.afgesproken === undefined ? 'onbekend' : afspraak.afgesproken ? 'ja' : 'nee'
    if (nieuw === 'onbekend')
      open.push({
        feit: `/overdrachten/${i}/afgesproken`,
        vraag: `Is deze overdracht afgesproken: ${overdracht.naam.toLowerCase()}?`,
      })
    for (const id of afspraak[kant] ?? []) if (staat.get(id) !== 'ja') staat.set(id, nieuw)
  }
  const anders = kaart.volledig.overdrachten ? 'nee' : 'onbekend'
  const groepen = { ja: [] as string[], nee: [] as string[], onbekend: [] as string[] }
  for (const schakel of overdracht[kant])
    if (isActor(schakel))
      for (const plaats of kaart.perActor.get(schakel) ?? []) {
        const { id } = kaart.organisaties[plaats]!
        groepen[staat.get(id) ?? anders].push(id)
      }
  return { ...groepen, open }
}

function afgesprokenTermijnen(kaart: Kaart, peildatum: string): Deel {
  const tabel = opDatum(termijnen, peildatum)
  return samen(
    kaart.afspraken.flatMap((afspraak, i) => {
      if (afspraak.afgesproken === false) return []
      const overdracht = kaart.overdrachten.get(afspraak.overdracht)!
      if (overdracht.zekerheid === 'onbevestigd') return []
      const feiten = termijnfeiten(afspraak, overdracht, kaart.volledig.overdrachten)
      if (afspraak.afgesproken === undefined) return misschien(tabel, feiten, overdracht.naam, i)
      const deel = oordeel(
        tabel,
        feiten,
        {
          overdracht: afspraak.overdracht,
          naam: overdracht.naam,
          organisaties: [...new Set([...(afspraak.van ?? []), ...(afspraak.naar ?? [])])],
          feit: `/overdrachten/${i}/termijn`,
        },
        {
          feit: `/overdrachten/${i}/termijn`,
          vraag: `Welke termijn is afgesproken voor: ${overdracht.naam.toLowerCase()}?`,
        },
        peildatum,
      )
      return metBron(deel, overdracht)
    }),
  )
}

/** Whether the term counts hangs on whether the hand-off was agreed at all. */
function misschien(
  tabel: Oordeeltabel<Termijnfeiten>,
  feiten: readonly Termijnfeiten[],
  naam: string,
  plaats: number,
): Deel {
  const vraag = {
    feit: `/overdrachten/${plaats}/afgesproken`,
    vraag: `Is deze overdracht afgesproken: ${naam.toLowerCase()}?`,
  }
  const open = mogelijkeRijen(tabel, feiten).flatMap(ernstVan)
  return { bevindingen: [], rijen: [], vragen: [vraag], open }
}

/** What the table of terms needs to know of an agreement. */
export function termijnfeiten(
  { termijn }: Pick<Afspraak, 'termijn'>,
  { termijn: regel, plicht }: Overdracht,
  volledig: boolean,
): readonly Termijnfeiten[] {
  const feiten = { regel: regel.vorm, plicht }
  if (termijn && regel.aantal !== undefined && regel.eenheid !== undefined) {
    const { aantal, eenheid } = regel
    return [{ ...feiten, eigen_termijn: true, vergelijking: vergelijkTermijn(termijn, { aantal, eenheid }) }]
  }
  if (termijn) return [{ ...feiten, eigen_termijn: true, vergelijking: 'niet_langer' }]
  const zonder: Termijnfeiten = { ...feiten, eigen_termijn: false, vergelijking: 'niet_langer' }
  if (volledig) return [zonder]
  // An own term that is not in the file can at worst be longer than the rule.
  return [zonder, { ...feiten, eigen_termijn: true, vergelijking: 'langer' }]
}

/** Organisations that hand over nothing and receive nothing. */
function verbonden(kaart: Kaart, peildatum: string): Deel {
  const tabel = opDatum(schakels, peildatum)
  const met = new Set<string>()
  const misschien = new Set<string>()
  for (const { afgesproken: ja, van = [], naar = [] } of kaart.afspraken) {
    if (ja === false) continue
    for (const id of [...van, ...naar]) (ja ? met : misschien).add(id)
  }
  const groepen = new Map<string, string[]>()
  for (const { id, functies } of kaart.organisaties) {
    const staat = met.has(id) ? 'ja' : misschien.has(id) || !kaart.volledig.overdrachten ? 'onbekend' : 'nee'
    const sleutel = `${staat} ${Object.keys(functies).length > 0}`
    const groep = groepen.get(sleutel)
    if (groep) groep.push(id)
    else groepen.set(sleutel, [id])
  }
  return samen(
    [...groepen].map(([sleutel, organisaties]) => {
      const [staat, functie] = sleutel.split(' ')
      const feiten = {
        ...(staat !== 'onbekend' && { verbonden: staat === 'ja' }),
        heeft_functie: functie === 'true',
      }
      return verzamelOordeel(tabel, feiten, { organisaties }, () => [VOLLEDIG], peildatum)
    }),
  )
}
