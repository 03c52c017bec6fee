/**
 * A second reading of decision tables, for the tests only: slow, plain, and written without looking at how
 * `bewijs` walks. It fills in every absent fact in every way and then simply looks.
 */
import type { Cel, Feitwaarde } from '@voordeur/kern'
import type { Beslistabel } from '../src/generated/typen.ts'
import type { Als } from './tabel.ts'

/** Per fact every value it can have. */
export type Wereld = Readonly<Record<string, readonly Feitwaarde[]>>
/** Known facts; a fact that isn't there is absent. */
export type Situatie = Readonly<Record<string, Feitwaarde>>
export type Oordeel = 'ja' | 'nee' | 'onbekend'
export type Lezer = (rij: number, situatie: Situatie) => Oordeel

export function voldoet(cel: Cel, waarde: Feitwaarde): boolean {
  if (Array.isArray(cel)) return cel.some((een) => een === waarde)
  if (typeof cel !== 'object') return cel === waarde
  return Object.entries(cel).every(([soort, grens]) => {
    if (soort === 'minimum') return waarde >= grens
    if (soort === 'maximum') return waarde <= grens
    return soort === 'exclusiveMinimum' ? waarde > grens : waarde < grens
  })
}

/** Kleene's "and" over the cells of a row. */
export function leesRij(als: Als, situatie: Situatie): Oordeel {
  const bekend = Object.entries(als).filter(([feit]) => feit in situatie)
  if (bekend.some(([feit, cel]) => !voldoet(cel, situatie[feit]!))) return 'nee'
  return bekend.length === Object.keys(als).length ? 'ja' : 'onbekend'
}

export function lezerVan(tabel: Beslistabel): Lezer {
  return (rij, situatie) => leesRij(tabel.regels[rij]!.als as Als, situatie)
}

/** Every way to know or not know each fact. */
export function situaties(wereld: Wereld): readonly Situatie[] {
  return Object.entries(wereld).reduce<readonly Situatie[]>(
    (tot, [feit, waarden]) =>
      tot.flatMap((situatie) => [situatie, ...waarden.map((waarde) => ({ ...situatie, [feit]: waarde }))]),
    [{}],
  )
}

/** Every way to fill in what is absent. */
export function aanvullingen(wereld: Wereld, situatie: Situatie): readonly Situatie[] {
  return Object.entries(wereld).reduce<readonly Situatie[]>(
    (tot, [feit, waarden]) =>
      feit in situatie ? tot : tot.flatMap((deel) => waarden.map((waarde) => ({ ...deel, [feit]: waarde }))),
    [situatie],
  )
}

/** The counts of a proof, found by trying. */
export function tel(tabel: Beslistabel, wereld: Wereld, lezer: Lezer = lezerVan(tabel)) {
  const feiten = Object.keys(wereld)
  const nummers = tabel.regels.map((_, i) => i)
  const sleutel = (volledig: Situatie) => JSON.stringify(feiten.map((feit) => volledig[feit]))
  const passend = new Map(
    aanvullingen(wereld, {}).map((volledig) => [
      sleutel(volledig),
      nummers.filter((rij) => lezer(rij, volledig) === 'ja'),
    ]),
  )
  const past = (volledig: Situatie) => passend.get(sleutel(volledig))!
  const uitkomst = (rij: number | undefined) =>
    rij === undefined ? 'geen rij' : JSON.stringify(tabel.regels[rij]!.dan)
  const volgt = (volledig: Situatie) =>
    tabel.treffer === 'verzamel' ? past(volledig).join() : uitkomst(past(volledig)[0])
  const gebruikt = (rijen: readonly number[]) =>
    new Set(rijen.flatMap((rij) => Object.keys(tabel.regels[rij]!.als)))

  const telling = {
    situaties: passend.size,
    situaties_met_onbekend: 0,
    zonder_rij: [...passend.values()].filter((rijen) => rijen.length === 0).length,
    overlap: tabel.treffer === 'uniek' ? [...passend.values()].filter((rijen) => rijen.length > 1).length : 0,
    dode_rijen: nummers
      .filter((rij) =>
        [...passend.values()].every((rijen) =>
          tabel.treffer === 'eerste' ? rijen[0] !== rij : !rijen.includes(rij),
        ),
      )
      .map((rij) => tabel.regels[rij]!.id),
    te_vroeg_besloten: 0,
    onnodig_onbepaald: 0,
    gemiste_vragen: 0,
    overbodige_vragen: 0,
  }
  for (const situatie of situaties(wereld)) {
    telling.situaties_met_onbekend++
    const open = feiten.filter((feit) => !(feit in situatie))
    if (open.length === 0) continue
    const volledig = aanvullingen(wereld, situatie)
    const oordelen = nummers.map((rij) => lezer(rij, situatie))

    let gevraagd: ReadonlySet<string>
    if (tabel.treffer === 'verzamel') {
      const onterecht = nummers.some(
        (rij) =>
          (oordelen[rij] === 'ja' && volledig.some((een) => !past(een).includes(rij))) ||
          (oordelen[rij] === 'nee' && volledig.some((een) => past(een).includes(rij))),
      )
      const aarzelt = nummers.filter((rij) => oordelen[rij] === 'onbekend')
      const onnodig = aarzelt.some(
        (rij) => new Set(volledig.map((een) => past(een).includes(rij))).size === 1,
      )
      if (onterecht) telling.te_vroeg_besloten++
      else if (onnodig) telling.onnodig_onbepaald++
      gevraagd = gebruikt(aarzelt)
    } else {
      const zeker = oordelen.indexOf('ja')
      const kan = nummers.filter(
        (rij) =>
          oordelen[rij] !== 'nee' &&
          (zeker === -1 || rij === zeker || (tabel.treffer === 'eerste' && rij < zeker)),
      )
      const antwoorden = new Set(kan.map(uitkomst))
      const besloten = antwoorden.size === 1 ? [...antwoorden][0] : undefined
      const werkelijk = new Set(volledig.map(volgt))
      if (besloten !== undefined && (werkelijk.size > 1 || !werkelijk.has(besloten)))
        telling.te_vroeg_besloten++
      if (besloten === undefined && werkelijk.size === 1 && !werkelijk.has('geen rij'))
        telling.onnodig_onbepaald++
      gevraagd = besloten === undefined ? gebruikt(kan) : new Set()
    }

    const teltMee = open.filter((feit) =>
      volledig.some((een) => wereld[feit]!.some((ander) => volgt({ ...een, [feit]: ander }) !== volgt(een))),
    )
    if (teltMee.some((feit) => !gevraagd.has(feit))) telling.gemiste_vragen++
    if (open.some((feit) => gevraagd.has(feit) && !teltMee.includes(feit))) telling.overbodige_vragen++
  }
  return telling
}
