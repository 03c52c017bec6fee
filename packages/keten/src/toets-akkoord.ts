import {
  eisInvoer,
  eisPeildatum,
  type Foutplek,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  VoordeurFout,
  versie,
  verzamel,
} from '@voordeur/kern'
import type { Ketencontext } from './context.ts'
import { bevinding, type Deel, ERNST, samen } from './deel.ts'
import { actoren } from './generated/actoren.ts'
import { akkoordpunten } from './generated/akkoordpunten.ts'
import { bronnen } from './generated/bronnen.ts'
import { ministeries } from './generated/ministeries.ts'
import { overdrachten } from './generated/overdrachten.ts'
import { pakket } from './generated/pakket.ts'
import { signalen } from './generated/signalen.ts'
import { termijnen as termijnentabel } from './generated/termijnen.ts'
import type {
  Actor,
  Actorregel,
  Akkoord,
  Akkoordtoets,
  Akkoorduitkomst,
  Bevinding,
  Ministerie,
  OpenPunt,
  Overdracht,
  Partijpunt,
  Puntfeiten,
} from './generated/typen.ts'
import { akkoord as valideer } from './generated/validatie.js'
import { gegrond } from './grond.ts'
import type { Grond } from './ketenmodel.ts'
import { oordeel } from './oordeel.ts'
import { FUNCTIES } from './toets-functies.ts'
import { metBron, termijnfeiten } from './toets-overdrachten.ts'
import { functienaam, inWoorden, isActor, schakelnaam } from './woorden.ts'

/**
 * Is an agreement complete: is every function owned, paid for, measured and evaluated, is every hand-off agreed and
 * every term inside one link named, do all links and, for a national one, the five ministries of the nota take part?
 * And who still has to commit to what? A hand-off from or to a person counts where an organisation stands on the other
 * side; the duty of a person alone, and a right that is no duty, do not.
 *
 * A document says what it says: a commitment that is not in it was not made. Money and signatures are unknown as long
 * as the file is silent about them. An agreement changes no statutory task or term.
 *
 * Source: the nota (Kamerstukken 34 907, nr. 2), proposal for a Nationaal Akkoord, and the model of the chain.
 *
 * @throws VoordeurFout `invoer_ongeldig`, with the JSON pointer of every wrong place (also for a party that does not
 * exist), `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * toetsAkkoord({ naam: 'Leeg akkoord', schaal: 'landelijk', partijen: [{ id: 'vws', naam: 'VWS', actor: 'ministerie', ministerie: 'vws' }], toezeggingen: [] }, { peildatum: '2026-11-25' }).volledigheid.functies_gedekt // 0
 */
export function toetsAkkoord(akkoord: Akkoord, context: Ketencontext): Akkoordtoets {
  const peildatum = eisPeildatum(context)
  eisInvoer(valideer, akkoord, '/akkoord')
  eisVerwijzingen(akkoord)
  const model = modelVoor(akkoord, peildatum)
  const onderdelen = [
    ...perFunctie(akkoord),
    ...perOverdracht(akkoord, model.overdrachten, 'overdracht'),
    ...perOverdracht(akkoord, model.klokken, 'termijn'),
    ...perSchakel(akkoord, model.actoren),
    ...perMinisterie(akkoord, model.ministeries),
    {
      feiten: { onderdeel: 'akkoord', evaluatie: akkoord.evaluatie !== undefined },
      plek: {},
      vragen: [],
    } as const,
  ]
  const tabel = opDatum(akkoordpunten, peildatum)
  const delen = onderdelen.map((onderdeel) => weeg(onderdeel, tabel, peildatum))
  const termijnen = afgesprokenTermijnen(akkoord, model.alle, peildatum)
  const deel = samen([...delen, ...termijnen.map((een) => een.deel)])
  const alsPunt = (bevindingen: readonly Bevinding[], plek: Onderdeel['plek']) =>
    bevindingen.map(({ soort: _, waar: __, ...rest }): OpenPunt => ({ ...rest, ...plek }))
  const punten = [
    ...onderdelen.flatMap(({ plek }, i) => alsPunt(delen[i]!.bevindingen, plek)),
    ...termijnen.flatMap((een) => alsPunt(een.deel.bevindingen, een.plek)),
  ].sort((een, ander) => ERNST.indexOf(een.ernst) - ERNST.indexOf(ander.ernst))
  const ontbreekt = [...deel.vragen, ...handtekeningen(akkoord)]
  const uitkomst: Akkoorduitkomst =
    punten.length > 0 ? 'onvolledig' : ontbreekt.length > 0 ? 'onbepaald' : 'volledig'
  const illustratie = akkoord.illustratie === true
  const lijst = opDatum(signalen, peildatum)
  const bijlage = signalenUit(bronnen, lijst, { werkwoord: 'akkoord', illustratie }, peildatum)
  const rijen = [...new Map(deel.rijen.map((een) => [een.rij, een])).values()]
  return {
    uitkomst,
    titel: `${inWoorden('akkoorduitkomst', uitkomst)}${punten.length > 0 ? ` Er ${punten.length === 1 ? 'is één open punt' : `zijn ${punten.length} open punten`}.` : ''}`,
    volledigheid: telling(akkoord, model),
    punten,
    per_partij: perPartij(akkoord, model, punten),
    motivering: rijen.map(({ tabel: van, rij }) => motiveer(bronnen, van, rij, peildatum)),
    ontbreekt,
    signalen: opErnst(bijlage.signalen),
    mens: { beslisser: 'De partijen bij het akkoord', vragen: bijlage.vragen },
    versie: versie(pakket, peildatum, [...model.versies, tabel, lijst]),
  }
}

interface Model {
  /** The hand-offs with an organisation on one side at least. */
  readonly overdrachten: readonly Overdracht[]
  /** The terms in numbers that run inside one link. */
  readonly klokken: readonly Overdracht[]
  /** Also what an agreement need not contain. */
  readonly alle: readonly (Overdracht & Grond)[]
  readonly actoren: readonly Actorregel[]
  readonly ministeries: readonly Ministerie[]
  readonly versies: readonly {
    readonly id: string
    readonly geldig: { readonly van: string }
    readonly hash: string
  }[]
}

/** What an agreement of this scale must cover. A regional one needs no ministry and no purely national actor. */
function modelVoor({ schaal }: Akkoord, peildatum: string): Model {
  const landelijk = schaal === 'landelijk'
  const registers = {
    overdrachten: opDatum(overdrachten, peildatum),
    actoren: opDatum(actoren, peildatum),
    ministeries: opDatum(ministeries, peildatum),
  }
  const hand = gegrond<Overdracht>(bronnen, registers.overdrachten.items, peildatum)
  const lijst: readonly Actorregel[] = registers.actoren.items.map(({ dan }) => dan)
  const departementen: readonly Ministerie[] = registers.ministeries.items.map(({ dan }) => dan)
  const nodig = hand.filter(
    // What was not read informs; it never makes an open point. A right, or a duty of a person, asks for no agreement.
    ({ zekerheid, plicht }) =>
      zekerheid !== 'onbevestigd' && plicht !== 'eigen_plicht' && plicht !== 'bevoegdheid',
  )
  return {
    alle: hand,
    overdrachten: nodig.filter(
      ({ soort, van, naar }) => soort !== 'klok' && (van.some(isActor) || naar.some(isActor)),
    ),
    klokken: nodig.filter(({ soort, termijn }) => soort === 'klok' && termijn.vorm === 'lengte'),
    actoren: lijst.filter(
      ({ actor, in_nota, niveaus }) =>
        in_nota && actor !== 'ministerie' && (landelijk || niveaus.some((niveau) => niveau !== 'landelijk')),
    ),
    ministeries: landelijk ? departementen.filter(({ nota }) => nota) : [],
    versies: Object.values(registers),
  }
}

interface Onderdeel {
  readonly feiten: Puntfeiten
  readonly plek: Partial<Pick<OpenPunt, 'over' | 'functie' | 'overdracht' | 'actor' | 'ministerie'>>
  readonly vragen: readonly OntbrekendFeit[]
}

function weeg(
  { feiten, vragen }: Onderdeel,
  tabel: ReturnType<typeof opDatum<(typeof akkoordpunten)[number]>>,
  peildatum: string,
): Deel {
  const { treffers, open } = verzamel(tabel, feiten)
  return {
    bevindingen: treffers.flatMap((rij) => bevinding(tabel, rij, {}, peildatum)),
    rijen: treffers.map((rij) => ({ tabel, rij })),
    vragen: open.length > 0 ? vragen : [],
    open: [],
  }
}

function perFunctie({ toezeggingen, evaluatie }: Akkoord): readonly Onderdeel[] {
  return FUNCTIES.map((functie) => {
    const hier = toezeggingen.filter((toezegging) => toezegging.functie === functie)
    const geld = drieWaardig(hier.map((toezegging) => toezegging.geld))
    return {
      feiten: {
        onderdeel: 'functie',
        toegezegd: hier.length > 0,
        eigenaar: hier.some(({ eigenaar }) => eigenaar !== undefined),
        ...(geld !== undefined && { geld }),
        indicator: hier.some(({ indicator }) => indicator !== undefined),
        evaluatie: evaluatie !== undefined || hier.some((toezegging) => toezegging.evaluatie !== undefined),
      },
      plek: { over: functienaam(functie), functie },
      vragen: toezeggingen.flatMap((toezegging, i) =>
        toezegging.functie === functie && toezegging.geld === undefined
          ? [
              {
                feit: `/toezeggingen/${i}/geld`,
                vraag: `Is er geld voor deze toezegging over ${functienaam(functie).toLowerCase()}?`,
              },
            ]
          : [],
      ),
    }
  })
}

/** One yes is enough; without one it is no only if all say no. */
function drieWaardig(waarden: readonly (boolean | undefined)[]): boolean | undefined {
  if (waarden.includes(true)) return true
  return waarden.includes(undefined) ? undefined : false
}

function perOverdracht(
  akkoord: Akkoord,
  model: readonly Overdracht[],
  onderdeel: 'overdracht' | 'termijn',
): readonly Onderdeel[] {
  const afspraken = akkoord.overdrachten ?? []
  return model.map(({ overdracht, naam, plicht }) => {
    const hier = afspraken.filter((afspraak) => afspraak.overdracht === overdracht)
    const toegezegd = drieWaardig(hier.map(({ afgesproken }) => afgesproken))
    return {
      feiten: {
        onderdeel,
        ...(toegezegd !== undefined && { toegezegd }),
        wettelijk: plicht === 'wet',
      },
      plek: { over: naam, overdracht },
      vragen: afspraken.flatMap((afspraak, i) =>
        afspraak.overdracht === overdracht && afspraak.afgesproken === undefined
          ? [
              {
                feit: `/overdrachten/${i}/afgesproken`,
                vraag: `Is deze ${onderdeel} afgesproken: ${naam.toLowerCase()}?`,
              },
            ]
          : [],
      ),
    }
  })
}

/** Terms that the agreement writes down, beside those of the rules; also clocks inside one link. */
function afgesprokenTermijnen(
  { overdrachten: afspraken = [] }: Akkoord,
  model: readonly (Overdracht & Grond)[],
  peildatum: string,
): readonly { readonly deel: Deel; readonly plek: Onderdeel['plek'] }[] {
  const tabel = opDatum(termijnentabel, peildatum)
  return afspraken.flatMap(({ overdracht, afgesproken, termijn }, i) => {
    const regel = model.find((een) => een.overdracht === overdracht)
    if (!termijn || regel === undefined || regel.zekerheid === 'onbevestigd' || afgesproken === false)
      return []
    const feit = `/overdrachten/${i}/termijn`
    const vraag = { feit, vraag: `Welke termijn geldt voor: ${regel.naam.toLowerCase()}?` }
    const deel = oordeel(tabel, termijnfeiten({ termijn }, regel, true), { feit }, vraag, peildatum)
    return [{ deel: metBron(deel, regel), plek: { over: regel.naam, overdracht } }]
  })
}

function perSchakel(akkoord: Akkoord, model: readonly Actorregel[]): readonly Onderdeel[] {
  const actief = actieveActoren(akkoord)
  return model.map(({ actor }) => ({
    feiten: { onderdeel: 'partij', toegezegd: actief.has(actor) },
    plek: { over: schakelnaam(actor), actor },
    vragen: [],
  }))
}

function perMinisterie(akkoord: Akkoord, model: readonly Ministerie[]): readonly Onderdeel[] {
  const actief = partijenMetToezegging(akkoord)
  return model.map(({ ministerie, naam }) => ({
    feiten: {
      onderdeel: 'ministerie',
      toegezegd: akkoord.partijen.some((partij) => partij.ministerie === ministerie && actief.has(partij.id)),
    },
    plek: { over: `Ministerie van ${naam}`, ministerie },
    vragen: [],
  }))
}

/** Whoever commits to something, or to a hand-off, takes part. */
function partijenMetToezegging({ toezeggingen, overdrachten: afspraken = [] }: Akkoord): ReadonlySet<string> {
  return new Set([
    ...toezeggingen.flatMap(({ partijen, eigenaar }) => [...partijen, ...(eigenaar ? [eigenaar] : [])]),
    ...afspraken.flatMap(({ afgesproken, partijen = [] }) => (afgesproken === true ? partijen : [])),
  ])
}

function actieveActoren(akkoord: Akkoord): ReadonlySet<Actor> {
  const actief = partijenMetToezegging(akkoord)
  return new Set(akkoord.partijen.filter(({ id }) => actief.has(id)).map(({ actor }) => actor))
}

function handtekeningen({ partijen }: Akkoord): readonly OntbrekendFeit[] {
  return partijen.flatMap(({ getekend, naam }, i) =>
    getekend === undefined ? [{ feit: `/partijen/${i}/getekend`, vraag: `Heeft ${naam} getekend?` }] : [],
  )
}

function telling(akkoord: Akkoord, model: Model): Akkoordtoets['volledigheid'] {
  const actief = partijenMetToezegging(akkoord)
  const afgesproken = new Set(
    (akkoord.overdrachten ?? []).flatMap((afspraak) => (afspraak.afgesproken ? [afspraak.overdracht] : [])),
  )
  return {
    functies: FUNCTIES.length,
    functies_gedekt: FUNCTIES.filter((functie) =>
      akkoord.toezeggingen.some(
        (toezegging) => toezegging.functie === functie && toezegging.eigenaar !== undefined,
      ),
    ).length,
    overdrachten: model.overdrachten.length,
    overdrachten_afgesproken: model.overdrachten.filter(({ overdracht }) => afgesproken.has(overdracht))
      .length,
    termijnen: model.klokken.length,
    termijnen_genoemd: model.klokken.filter(({ overdracht }) => afgesproken.has(overdracht)).length,
    ministeries: model.ministeries.length,
    ministeries_genoemd: model.ministeries.filter(({ ministerie }) =>
      akkoord.partijen.some((partij) => partij.ministerie === ministerie && actief.has(partij.id)),
    ).length,
  }
}

/** Per party, and per link that is not a party yet: what it still has to commit to. */
function perPartij(akkoord: Akkoord, model: Model, punten: readonly OpenPunt[]): readonly Partijpunt[] {
  const actief = partijenMetToezegging(akkoord)
  const open = new Set(punten.flatMap(({ overdracht }) => (overdracht ? [overdracht] : [])))
  const nogOver = (actor: Actor) =>
    [...model.overdrachten, ...model.klokken]
      .filter(({ overdracht, van, naar }) => open.has(overdracht) && [...van, ...naar].includes(actor))
      .map(({ naam, soort }) => `${soort === 'klok' ? 'Termijn' : 'Overdracht'}: ${naam}`)
  const leden = akkoord.partijen.map(
    ({ id, naam, actor, ministerie, getekend }): Partijpunt => ({
      partij: id,
      actor,
      ...(ministerie && { ministerie }),
      naam,
      deelnemer: true,
      nog: [
        ...(getekend === false ? ['Tekenen'] : []),
        ...(actief.has(id) ? [] : ['Ten minste één toezegging doen']),
        ...nogOver(actor),
      ],
    }),
  )
  const ontbreken = model.actoren
    .filter(({ actor }) => !akkoord.partijen.some((partij) => partij.actor === actor))
    .map(
      ({ actor }): Partijpunt => ({
        actor,
        naam: schakelnaam(actor),
        deelnemer: false,
        nog: ['Partij worden en een toezegging doen', ...nogOver(actor)],
      }),
    )
  const departementen = model.ministeries
    .filter(({ ministerie }) => !akkoord.partijen.some((partij) => partij.ministerie === ministerie))
    .map(
      ({ ministerie, naam, onderwerpen }): Partijpunt => ({
        actor: 'ministerie',
        ministerie,
        naam: `Ministerie van ${naam}`,
        deelnemer: false,
        nog: [
          'Partij worden en een toezegging doen',
          `Zeggen waarvoor het aan zet is: ${onderwerpen.join(', ')}`,
        ],
      }),
    )
  return [...leden, ...departementen, ...ontbreken].filter(({ nog }) => nog.length > 0)
}

/** Throws `invoer_ongeldig` for a party that does not exist, an id that is there twice, a ministry without a name. */
function eisVerwijzingen({ partijen, toezeggingen, overdrachten: afspraken = [] }: Akkoord): void {
  const fouten: Foutplek[] = []
  const meld = (pad: string, verwacht: string, nl: string, en: string) =>
    fouten.push({ pad: `/akkoord${pad}`, verwacht, bericht: { nl, en } })
  const ids = new Set<string>()
  partijen.forEach(({ id, actor, ministerie }, i) => {
    if (ids.has(id))
      meld(`/partijen/${i}/id`, 'elke id één keer', 'Deze id staat er twee keer.', 'This id is listed twice.')
    ids.add(id)
    if (ministerie !== undefined && actor !== 'ministerie')
      meld(
        `/partijen/${i}/ministerie`,
        'alleen bij actor: ministerie',
        'Deze partij is geen ministerie.',
        'This party is no ministry.',
      )
  })
  const eisPartij = (id: string, pad: string) => {
    if (!ids.has(id))
      meld(
        pad,
        'de id van een partij',
        'Deze partij staat niet in het akkoord.',
        'This party is not in the agreement.',
      )
  }
  toezeggingen.forEach(({ partijen: wie, eigenaar }, i) => {
    wie.forEach((id, j) => {
      eisPartij(id, `/toezeggingen/${i}/partijen/${j}`)
    })
    if (eigenaar !== undefined) eisPartij(eigenaar, `/toezeggingen/${i}/eigenaar`)
  })
  afspraken.forEach(({ partijen: wie = [] }, i) => {
    wie.forEach((id, j) => {
      eisPartij(id, `/overdrachten/${i}/partijen/${j}`)
    })
  })
  if (fouten.length > 0) throw new VoordeurFout('invoer_ongeldig', fouten.slice(0, 100))
}
