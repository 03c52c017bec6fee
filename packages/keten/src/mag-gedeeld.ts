import {
  beslis,
  eisDatum,
  eisObject,
  fout,
  JA,
  motiveer,
  nuttigsteEerst,
  ontbrekendeFeiten,
  opDatum,
  opErnst,
  signalenUit,
  tellendeFeiten,
  versie,
  type Waarden,
  wijzer,
} from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import { delen } from './generated/delen.ts'
import { overdrachten } from './generated/overdrachten.ts'
import { pakket } from './generated/pakket.ts'
import { signalen } from './generated/signalen.ts'
import type { Deelantwoord, Deelfeiten, Gegevenscategorie, Overdrachtnummer } from './generated/typen.ts'
import { inWoorden } from './woorden.ts'

/** What is to be shared with a hand-off. An absent answer is unknown, never no. */
export interface Deelvraag {
  readonly categorie: Gegevenscategorie
  /** Has the person concerned, or who decides for that person, consented? */
  readonly toestemming?: boolean
  /** Are these data needed for this hand-off? */
  readonly noodzakelijk?: boolean
  /** ISO 8601; it picks the version of the rules. */
  readonly peildatum: string
}

/**
 * May this category of personal data travel with this hand-off, and on which ground? The answer is a proposal with its
 * source; where the ground was not read it is `menselijk_oordeel`, never a yes. Nothing here is a duty to report: the
 * right to inform Veilig Thuis is a "may" (Wmo 2015, art. 5.2.6).
 *
 * Source: the proved table keten/delen; Wmo 2015 art. 4.1.1, 5.1.6, 5.2.6, 5.3.1, 5.3.3, Jeugdwet art. 3.1, Wet
 * tijdelijk huisverbod.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig` or `regel_bestaat_niet_op_datum`
 *
 * @example
 * magGedeeld('h02', { categorie: 'veiligheid', noodzakelijk: true, peildatum: '2026-11-25' }).uitkomst // 'mag'
 */
export function magGedeeld(overdracht: Overdrachtnummer, vraag: Deelvraag): Deelantwoord {
  eisObject(vraag, ['categorie', 'toestemming', 'noodzakelijk', 'peildatum'], '')
  const { categorie, toestemming, noodzakelijk } = vraag
  const peildatum = eisDatum(vraag.peildatum, '/peildatum')
  if (!CATEGORIEEN.includes(categorie)) throw geenKeuze('/categorie', CATEGORIEEN)
  for (const feit of ['toestemming', 'noodzakelijk'] as const)
    if (vraag[feit] !== undefined && typeof vraag[feit] !== 'boolean')
      throw geenKeuze(`/${feit}`, ['true', 'false'])
  const tabel = opDatum(delen, peildatum)
  const register = opDatum(overdrachten, peildatum)
  const item = register.items.find(({ id }) => id === overdracht)
  if (!item)
    throw geenKeuze(
      '/overdracht',
      register.items.map(({ id }) => id),
    )
  const feiten: Deelfeiten = {
    overdracht,
    categorie,
    ...(toestemming !== undefined && { toestemming }),
    ...(noodzakelijk !== undefined && { noodzakelijk }),
  }
  const uitkomstVan = (anders: Deelfeiten) => beslis(tabel, anders).dan?.uitkomst ?? 'onbepaald'
  const { dan, rijen } = beslis(tabel, feiten)
  const nodig = dan ? [] : ontbrekendeFeiten(rijen, feiten)
  const telt = tellendeFeiten(nodig, WAARDEN, feiten, uitkomstVan)
  const uitkomst = dan?.uitkomst ?? 'onbepaald'
  const bijlage = signalenUit(bronnen, opDatum(signalen, peildatum), { werkwoord: 'delen' }, peildatum)
  return {
    uitkomst,
    titel: inWoorden('deeluitkomst', uitkomst),
    overdracht: item.dan,
    motivering: rijen
      .filter((rij) => rij.als(feiten) === JA || dan !== undefined)
      .map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: nuttigsteEerst(telt?.feiten ?? nodig, WAARDEN, feiten, uitkomstVan).map((pad) => ({
      feit: wijzer(pad),
      vraag: VRAGEN[pad as keyof typeof VRAGEN],
    })),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: 'De professional die de gegevens heeft, met de eigen functionaris',
      vragen: bijlage.vragen,
    },
    versie: versie(pakket, peildatum, [register, tabel]),
  }
}

const CATEGORIEEN: readonly Gegevenscategorie[] = [
  'anoniem',
  'contact',
  'veiligheid',
  'gezondheid',
  'strafrecht',
  'financieel',
]

const WAARDEN: Waarden = { toestemming: [true, false], noodzakelijk: [true, false] }

const VRAGEN = {
  toestemming: 'Is er toestemming van de betrokkene, en kon die veilig worden gevraagd?',
  noodzakelijk: 'Zijn deze gegevens nodig voor deze overdracht?',
} as const

function geenKeuze(pad: string, keuzes: readonly string[]) {
  return fout(
    'invoer_ongeldig',
    pad,
    `een van: ${keuzes.join(', ')}`,
    'Deze waarde kan hier niet.',
    'This value is not allowed here.',
  )
}
