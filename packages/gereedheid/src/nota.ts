import { bronnenOp, eisDatum, eisInvoer, eisObject, type Onderbouwd, opDatum, versie } from '@voordeur/kern'
import { bronnen } from './generated/bronnen-nota.ts'
import { grootboek as boekversies } from './generated/grootboek.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Afdelingnaam,
  Grootboekregel,
  Notakeuze,
  Notaoverzicht,
  Notaregel,
  Notastand,
  Notatelling,
  Notatellingen,
} from './generated/typen.ts'
import { notakeuze as valideer } from './generated/validatie.js'
import { zinnen as zinversies } from './generated/zinnen.ts'

export type { Bron, Geldigheid, Regelversie, Versie, Zekerheid } from '@voordeur/kern'
export { type FoutCode, type Foutplek, isVoordeurFout, VoordeurFout } from '@voordeur/kern'
export type {
  Afdelingnaam,
  Notaafdeling,
  Notakeuze,
  Notaoordeel,
  Notaoverzicht,
  Notaregel,
  Notasoort,
  Notastand,
  Notatelling,
  Notatellingen,
  Oordeelstand,
  Plaats,
  Plaatssoort,
} from './generated/typen.ts'

/** A sentence of the nota: how it begins, by what it is known again, and which entries of the ledger are about it. */
export interface Notazin {
  readonly id: string
  readonly begin: string
  readonly vingerafdruk: string
  readonly soort: 'voorstel' | 'cijfer' | 'bewering' | 'toelichting' | 'kop'
  readonly getal?: true
  readonly regels: readonly string[]
  /** The weakest of its entries; a sentence that says nothing has none. */
  readonly stand?: Notastand
}

interface Boekitem extends Onderbouwd {
  readonly id: string
  readonly dan: Grootboekregel
}

interface Zinafdeling {
  readonly id: Afdelingnaam
  readonly titel: string
  readonly zinnen: readonly Omit<Notazin, 'regels' | 'stand'>[]
}

/**
 * What the nota proposes, counts and claims, section by section: where each of it lives in the software, or why it
 * doesn't, and what software can't do there. Counted per sentence of the nota: a sentence with two things in it counts
 * for the weaker one.
 *
 * Source: Kamerstukken 34 907, nr. 2, of 2018-03-15; before that day there is nothing. Which place belongs to which
 * sentence is our reading.
 *
 * @param keuze the day (ISO 8601), and one kind of entry if not all are wanted; the counts are always about all.
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`, with the JSON pointer.
 *
 * @example
 * nota({ peildatum: '2026-11-25', soort: 'voorstel' }).totaal.voorstel.zinnen // 43
 */
export function nota(keuze: Notakeuze): Notaoverzicht {
  eisDatum(eisObject(keuze, SLEUTELS, '')['peildatum'], '/peildatum')
  const { peildatum, soort } = eisInvoer<Notakeuze>(valideer, keuze)
  const boek = opDatum(boekversies, peildatum)
  const lijst = opDatum(zinversies, peildatum)
  const items: readonly Boekitem[] = boek.items
  const regels = items.map((item) => alsRegel(item, peildatum))
  const afdelingen: readonly Zinafdeling[] = lijst.afdelingen
  return {
    peildatum,
    afdelingen: afdelingen.map(({ id, titel, zinnen }) => ({
      afdeling: id,
      titel,
      zinnen: zinnen.length,
      tellingen: tel(metRegels(zinnen, regels)),
      regels: regels.filter(
        (regel) => regel.afdeling === id && (soort === undefined || regel.soort === soort),
      ),
    })),
    totaal: tel(
      metRegels(
        afdelingen.flatMap(({ zinnen }) => zinnen),
        regels,
      ),
    ),
    versie: versie(pakket, peildatum, [boek, lijst]),
  }
}

const SLEUTELS = ['peildatum', 'soort']

/**
 * Every sentence of the nota in the order in which it stands there, with the entries of the ledger that are about it. The
 * text itself is not in it, only the first words and a fingerprint.
 *
 * @throws VoordeurFout `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * notazinnen('2026-11-25').find(({ id }) => id === 'regie.14')?.regels // ['coalitieakkoord']
 */
export function notazinnen(peildatum: string): readonly Notazin[] {
  const dag = eisDatum(peildatum, '/peildatum')
  const items: readonly Boekitem[] = opDatum(boekversies, dag).items
  const afdelingen: readonly Zinafdeling[] = opDatum(zinversies, dag).afdelingen
  return metRegels(
    afdelingen.flatMap(({ zinnen }) => zinnen),
    items.map(({ id, dan }) => ({ id, zinnen: dan.zinnen, stand: standVan(dan) })),
  )
}

function alsRegel({ id, dan, omdat, bron, zekerheid }: Boekitem, dag: string): Notaregel {
  const { waar = [], oordeel, zinnen, ...rest } = dan
  return {
    ...rest,
    id,
    stand: standVan(dan),
    zin: omdat,
    zinnen: [...zinnen],
    waar: waar.map((plaats) => ({ ...plaats })),
    ...(oordeel && { oordeel: { ...oordeel } }),
    bron: bronnenOp(bronnen, { bron }, dag),
    zekerheid,
  }
}

/**
 * A proposal is carried only by something that does work for whoever carries it out: a function. A figure is carried by
 * the figure itself or by a rule, a claim by a function or a rule. A page or a clause alone records it.
 */
function standVan({ soort, waar = [] }: Grootboekregel): Notastand {
  if (waar.length === 0) return 'niet'
  return waar.some((plaats) => DRAAGT[soort].includes(plaats.soort)) ? 'gedragen' : 'vastgelegd'
}

const DRAAGT: Readonly<Record<Grootboekregel['soort'], readonly string[]>> = {
  voorstel: ['functie'],
  cijfer: ['cijfer', 'regel'],
  bewering: ['functie', 'regel'],
}
const ZWAKSTE: readonly Notastand[] = ['niet', 'vastgelegd', 'gedragen']
const ZEGT_IETS: readonly string[] = ['voorstel', 'cijfer', 'bewering']

function metRegels(
  zinnen: readonly Omit<Notazin, 'regels' | 'stand'>[],
  regels: readonly Pick<Notaregel, 'id' | 'zinnen' | 'stand'>[],
): readonly Notazin[] {
  return zinnen.map((zin) => {
    const hier = regels.filter((regel) => regel.zinnen.includes(zin.id))
    const stand = ZEGT_IETS.includes(zin.soort)
      ? ZWAKSTE.find((een) => hier.some((regel) => regel.stand === een))
      : undefined
    return { ...zin, regels: hier.map(({ id }) => id), ...(stand && { stand }) }
  })
}

function tel(zinnen: readonly Notazin[]): Notatellingen {
  const van = (soorten: readonly string[]) =>
    telling(zinnen.flatMap(({ soort, stand }) => (stand && soorten.includes(soort) ? [stand] : [])))
  return {
    voorstel: van(['voorstel']),
    cijfer: van(['cijfer']),
    bewering: van(['bewering']),
    samen: van(ZEGT_IETS),
  }
}

function telling(standen: readonly Notastand[]): Notatelling {
  const aantal = (stand: Notastand) => standen.filter((een) => een === stand).length
  const gedragen = aantal('gedragen')
  return {
    zinnen: standen.length,
    gedragen,
    vastgelegd: aantal('vastgelegd'),
    niet: aantal('niet'),
    ...(standen.length > 0 && { procent_gedragen: Math.round((100 * gedragen) / standen.length) }),
  }
}
