import { eisDatum, eisObject, versie } from '@voordeur/kern'
import { eisTekst } from './eis-tekst.ts'
import { pakket } from './generated/pakket.ts'
import type { Aanwijzing, Akkoordtekst, Passage, Passages, Punt, Vlag, Vondst } from './generated/typen.ts'
import { type Binding, bindingVan } from './niveau.ts'
import { ALGEMEEN, type OverHetOnderwerp, overHetOnderwerp } from './onderwerp.ts'
import { leesZinnen, type Zin } from './zinnen.ts'
import type { Treffer } from './zoeker.ts'
import { type Zoekregel, type Zoekregels, zoekregelsOp } from './zoekregels.ts'

export interface Zoekcontext {
  /** ISO 8601 date. */
  readonly peildatum: string
}

/**
 * Every passage of a text that is about violence behind the front door: the sentence, its page and place in the text, the
 * items of the checklist it is about, how firmly it binds the municipality (1 to 5), and which words say so by which rule.
 * Nothing leaves the program, and the same text always gives the same passages.
 *
 * Source: the search rules in specs/coalitieakkoord, our own design (certainty `uitleg`).
 *
 * @param tekst the text itself, or with pages and headings as `@voordeur/documenten` reads them.
 * @param context `peildatum`, an ISO 8601 date: which rules, and which years are past.
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`.
 *
 * @example
 * zoekPassages('Slachtoffers van huiselijk geweld krijgen urgentie.', { peildatum: '2026-11-25' }).passages[0]?.vondsten[0]?.punt // 'M2'
 */
export function zoekPassages(tekst: string | Akkoordtekst, context: Zoekcontext): Passages {
  eisObject(context, ['peildatum'], '')
  const peildatum = eisDatum(context.peildatum, '/peildatum')
  return passagesIn(eisTekst(tekst, '/tekst'), peildatum)
}

/** The same for a text that has been checked. */
export function passagesIn(invoer: Akkoordtekst, peildatum: string): Passages {
  const regels = zoekregelsOp(peildatum)
  const zinnen = leesZinnen(invoer)
  const over = overHetOnderwerp(zinnen, regels)
  const metTekst = new Set(over.flatMap(({ zin }) => (zin.soort !== 'kop' && zin.kop ? [zin.kop] : [])))
  return {
    passages: over.map((een) => maakPassage(een, invoer, metTekst, regels)),
    versie: versie(pakket, peildatum, regels.versies),
  }
}

function maakPassage(
  over: OverHetOnderwerp,
  { tekst, paginas }: Akkoordtekst,
  metTekst: ReadonlySet<Zin>,
  regels: Zoekregels,
): Passage {
  const { zin, aanleiding, aanleidingIn, trefwoord } = over
  const zinstekst = tekst.slice(zin.van, zin.tot)
  const pagina = paginas?.findLast(({ van }) => van <= zin.van)?.nummer
  const aanwijzing = (treffer: Treffer<Zoekregel<unknown>>, zin: Zin): Aanwijzing => {
    const van = zin.woorden[treffer.plek.van]!.van
    const tot = zin.woorden[treffer.plek.tot - 1]!.tot
    return { regel: treffer.regel.naam, woorden: tekst.slice(van, tot), van, tot }
  }
  const binding = bindingVan(over, zinstekst.replace(/["”’')\]\s]+$/u, '').at(-1) ?? '', regels)
  const eigen: Vlag[] = [
    ...(trefwoord ? [] : (['impliciet'] as const)),
    ...(zin.soort === 'kop' && !metTekst.has(zin) ? (['alleen_kop'] as const) : []),
  ]
  const punten: readonly (readonly [Punt, Treffer<Zoekregel<unknown>> | undefined])[] = binding.alleenT1
    ? [['T1', undefined]]
    : puntenVan(over, binding)
  const vondsten = punten.map(
    ([punt, treffer]): Vondst => ({
      punt,
      niveau: binding.niveau,
      niveaus: binding.niveaus,
      vlaggen: [...binding.vlaggen, ...eigen],
      aanwijzingen: [
        ...(treffer ? [aanwijzing(treffer, zin)] : []),
        ...binding.aanwijzingen.map(({ treffer: een, zin: waar }) => aanwijzing(een, waar)),
      ],
    }),
  )
  return {
    id: `p${zin.van}-${zin.tot}`,
    van: zin.van,
    tot: zin.tot,
    ...(pagina !== undefined && { pagina }),
    zin: zinstekst,
    ...(zin.kop && { kop: tekst.slice(zin.kop.van, zin.kop.tot) }),
    soort: zin.soort,
    aanleiding: aanwijzing(aanleiding, aanleidingIn),
    vertrouwen: trefwoord && zin.soort !== 'kop' ? 'hoog' : trefwoord ? 'laag' : 'midden',
    vondsten,
  }
}

/** Every point once. Money is always R2 too, and what is measured or has a date R3; T1 is for what has no other. */
function puntenVan(
  { zin, punten }: OverHetOnderwerp,
  { niveaus }: Binding,
): readonly (readonly [Punt, Treffer<Zoekregel<unknown>> | undefined])[] {
  const per = new Map<Punt, Treffer<Zoekregel<unknown>> | undefined>()
  for (const treffer of punten) {
    const { punt } = treffer.regel.dan
    if (!per.has(punt) && !(zin.soort === 'kop' && ALGEMEEN.has(punt))) per.set(punt, treffer)
  }
  if (niveaus.includes(4) && !per.has('R2')) per.set('R2', undefined)
  if (niveaus.includes(5) && !per.has('R3')) per.set('R3', undefined)
  if (per.size === 0) per.set('T1', undefined)
  return [...per]
}
