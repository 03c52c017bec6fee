import { isDatum, plusDagen } from '@voordeur/kern'
import type { Bepaling, Bepalingversie, Bronbestand } from '../generated/typen.ts'
import type { Melding } from '../melding.ts'
import type { Bestand, Specs } from '../specs.ts'
import type { Pad } from '../yaml.ts'

/** One version of one clause. */
export interface Vindplaats {
  readonly id: string
  /** The clause without its version date. */
  readonly bepalingId: string
  readonly bron: Bronbestand
  readonly bepaling: Bepaling
  readonly versie: Bepalingversie
}

export type Bronnenlijst = ReadonlyMap<string, Vindplaats>

/** Every clause version in the register, by its full id. */
export function bronnenlijst(specs: Specs): Bronnenlijst {
  return new Map(
    specs.bronnen.flatMap(({ inhoud: bron }) =>
      bron.bepalingen.flatMap((bepaling) =>
        bepaling.versies.map((versie): [string, Vindplaats] => {
          const bepalingId = `${bron.id}/${bepaling.id}`
          const id = `${bepalingId}@${versie.van}`
          return [id, { id, bepalingId, bron, bepaling, versie }]
        }),
      ),
    ),
  )
}

/** Checks the register itself: ids, dates that exist, versions that don't overlap, short quotations. */
export function controleerBronnen(specs: Specs): readonly Melding[] {
  const gezien = new Map<string, string>()
  return specs.bronnen.flatMap((bestand) => {
    const meldingen: Melding[] = []
    const eerder = gezien.get(bestand.inhoud.id)
    if (eerder) meldingen.push(bestand.meld(['id'], `De bron ${bestand.inhoud.id} staat ook in ${eerder}.`))
    gezien.set(bestand.inhoud.id, bestand.bestand)
    const bepalingen = new Set<string>()
    bestand.inhoud.bepalingen.forEach((bepaling, i) => {
      if (bepalingen.has(bepaling.id))
        meldingen.push(
          bestand.meld(['bepalingen', i, 'id'], `De bepaling ${bepaling.id} staat hier twee keer.`),
        )
      bepalingen.add(bepaling.id)
      bepaling.versies.forEach((versie, j) => {
        meldingen.push(...controleerVersie(bestand, bepaling, versie, ['bepalingen', i, 'versies', j], j))
      })
    })
    return meldingen
  })
}

function controleerVersie(
  bestand: Bestand<Bronbestand>,
  bepaling: Bepaling,
  versie: Bepalingversie,
  pad: Pad,
  plaats: number,
): readonly Melding[] {
  const meldingen: Melding[] = []
  for (const naam of ['van', 'tot'] as const) {
    if (versie[naam] !== undefined && !isDatum(versie[naam]))
      meldingen.push(bestand.meld([...pad, naam], `De datum ${versie[naam]} bestaat niet.`))
  }
  if (versie.tot !== undefined && versie.tot < versie.van)
    meldingen.push(bestand.meld([...pad, 'tot'], 'De einddatum ligt voor de begindatum.'))
  const volgende = bepaling.versies[plaats + 1]
  if (volgende && (versie.tot === undefined || versie.tot >= volgende.van))
    meldingen.push(
      bestand.meld(
        [...pad, 'van'],
        `Twee versies van ${bepaling.id} overlappen: deze hoort te eindigen voor ${volgende.van}.`,
      ),
    )
  const woorden = versie.citaat?.replaceAll('...', ' ').trim().split(/\s+/).length ?? 0
  if (woorden > 25)
    meldingen.push(bestand.meld([...pad, 'citaat'], `Dit citaat heeft ${woorden} woorden; 25 is de grens.`))
  if (versie.citaat !== undefined && hoeGelezen(bestand.inhoud, versie) === 'niet')
    meldingen.push(
      bestand.meld([...pad, 'citaat'], 'Uit een tekst die niet gelezen is, kan niet worden geciteerd.'),
    )
  return meldingen
}

/** How far the text of a clause was read: as it says itself, or else as its source says. */
export function hoeGelezen(bron: Bronbestand, versie: Bepalingversie): Bronbestand['gelezen'] {
  return versie.gelezen ?? bron.gelezen
}

/** Something that rests on sources: a row, an item of a register or a checklist. */
export interface Onderbouwd {
  readonly bron: string | readonly string[]
  readonly zekerheid: string
}

export function bronIds(onderbouwd: Pick<Onderbouwd, 'bron'>): readonly string[] {
  return [onderbouwd.bron].flat()
}

/**
 * Do the sources exist, do they hold on every day of the rule, and do they bear the certainty that is claimed?
 * A clause may be cited in several versions, which then cover the rule's days together.
 */
export function controleerOnderbouwing(
  onderbouwd: Onderbouwd,
  geldig: { van: string; tot?: string },
  lijst: Bronnenlijst,
  meld: (bericht: string) => Melding,
): readonly Melding[] {
  const meldingen: Melding[] = []
  const perBepaling = new Map<string, Vindplaats[]>()
  for (const id of bronIds(onderbouwd)) {
    const vindplaats = lijst.get(id)
    if (!vindplaats) meldingen.push(meld(`De bron ${id} bestaat niet in specs/bronnen/${raad(id, lijst)}.`))
    else perBepaling.set(stamboom(vindplaats), [...(perBepaling.get(stamboom(vindplaats)) ?? []), vindplaats])
  }
  const gaten = [...perBepaling].map(([bepaling, versies]) => ({
    bepaling,
    wet: REGELGEVING.has(versies[0]!.bron.aard),
    gat: eersteGat(
      versies.map(({ versie }) => versie),
      geldig,
    ),
  }))
  for (const { bepaling, wet, gat } of gaten) {
    if (wet && gat) meldingen.push(meld(`De bron ${bepaling} geldt niet op ${gat}, maar de regel wel.`))
  }
  if (gaten.length > 0 && gaten.every(({ gat }) => gat !== undefined) && meldingen.length === 0)
    meldingen.push(meld(`Geen enkele bron draagt de regel op ${gaten[0]!.gat}.`))
  const gevonden = [...perBepaling.values()].flat()
  const { zekerheid } = onderbouwd
  if (
    zekerheid === 'wet' &&
    !gevonden.some(({ bron, versie }) => WETTELIJK.has(bron.aard) && hoeGelezen(bron, versie) !== 'niet')
  )
    meldingen.push(
      meld('Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.'),
    )
  if (zekerheid === 'rechtspraak' && !gevonden.some(({ bron }) => bron.aard === 'uitspraak'))
    meldingen.push(meld('Een regel met zekerheid "rechtspraak" moet een uitspraak aanhalen.'))
  if (zekerheid === 'beroepsnorm' && !gevonden.some(({ bron }) => bron.aard === 'beroepsnorm'))
    meldingen.push(meld('Een regel met zekerheid "beroepsnorm" moet een norm van het beroep aanhalen.'))
  if (
    zekerheid !== 'onbevestigd' &&
    gevonden.length > 0 &&
    gevonden.every(({ bron, versie }) => hoeGelezen(bron, versie) === 'niet')
  )
    meldingen.push(meld('De bron is niet gelezen; de zekerheid kan dan alleen "onbevestigd" zijn.'))
  return meldingen
}

// A law must hold on every day of the rule. A ruling, a treaty or a study may come later: it then only adds.
const REGELGEVING = new Set(['wet', 'amvb', 'ministeriele_regeling'])

/** The oldest number of a clause: a clause that was renumbered stays the same clause. */
function stamboom({ bron, bepaling }: Vindplaats): string {
  const ouder = bron.bepalingen.find(({ id }) => id === bepaling.voorganger)
  return `${bron.id}/${(ouder ?? bepaling).id}`
}

const WETTELIJK = new Set(['wet', 'amvb', 'ministeriele_regeling', 'verdrag'])

/** The first day of a period that no version covers. */
function eersteGat(
  versies: readonly Bepalingversie[],
  { van, tot }: { van: string; tot?: string },
): string | undefined {
  let dag = van
  for (const versie of [...versies].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    if (versie.van > dag) return dag
    if (versie.tot === undefined) return undefined
    if (versie.tot >= dag) dag = plusDagen(versie.tot, 1)
    if (tot !== undefined && dag > tot) return undefined
  }
  return dag
}

/** A hint: the versions of the clause that do exist. */
function raad(id: string, lijst: Bronnenlijst): string {
  const bepaling = id.slice(0, id.lastIndexOf('@'))
  const versies = [...lijst.values()]
    .filter(({ bepalingId }) => bepalingId === bepaling)
    .map(({ versie }) => versie.van)
  return versies.length > 0 ? ` (wel op: ${versies.join(', ')})` : ''
}
