import type { SpecGeldigheid, SpecToetsitem, Toetslijst } from '../generated/typen.ts'
import type { Melding } from '../melding.ts'
import type { Bestand } from '../specs.ts'
import type { Pad } from '../yaml.ts'
import { type Bronnenlijst, controleerOnderbouwing } from './bronnen.ts'

/** Checks a checklist: its scale, its themes, and item by item the model sentences, the sources and the support. */
export function controleerToetslijst(
  bestand: Bestand<Toetslijst>,
  alle: readonly Bestand<Toetslijst>[],
  bronnen: Bronnenlijst,
): readonly Melding[] {
  const { inhoud: lijst, meld } = bestand
  const steun = alle
    .map(({ inhoud }) => inhoud)
    .filter(({ id, geldig }) => id === lijst.steunlijst && raken(geldig, lijst.geldig))
  return [
    ...lijst.niveaus.flatMap(({ niveau }, i) =>
      niveau === i ? [] : [meld(['niveaus', i, 'niveau'], `De niveaus tellen op vanaf 0: hier hoort ${i}.`)],
    ),
    ...dubbelen(lijst.themas).map((i) =>
      meld(['themas', i, 'id'], `Het thema "${lijst.themas[i]!.id}" staat er twee keer.`),
    ),
    ...lijst.themas.flatMap(({ id }, i) =>
      lijst.items.some(({ thema }) => thema === id)
        ? []
        : [meld(['themas', i, 'id'], `Het thema "${id}" heeft geen item.`)],
    ),
    ...dubbelen(lijst.items).map((i) =>
      meld(['items', i, 'id'], `Het item "${lijst.items[i]!.id}" staat er twee keer.`),
    ),
    ...(lijst.steunlijst !== undefined && steun.length === 0
      ? [
          meld(
            ['steunlijst'],
            `De toetslijst "${lijst.steunlijst}" bestaat niet in de tijd dat deze lijst geldt.`,
          ),
        ]
      : []),
    ...lijst.items.flatMap((item, i) => {
      const meldItem = (pad: Pad, bericht: string, sleutel?: string) =>
        meld(['items', i, ...pad], `Item "${item.id}": ${bericht}`, sleutel)
      return [
        ...(lijst.themas.some(({ id }) => id === item.thema)
          ? []
          : [meldItem(['thema'], `het thema "${item.thema}" staat niet in themas.`)]),
        ...controleerModelzinnen(item, lijst, meldItem),
        ...controleerSteun(item, lijst.steunlijst, steun, meldItem),
        ...controleerOnderbouwing(item, lijst.geldig, bronnen, (bericht) => meldItem(['bron'], bericht)),
      ]
    }),
  ]
}

type Meld = (pad: Pad, bericht: string, sleutel?: string) => Melding

/** Every level above 0 has a sentence, and no other level has. */
function controleerModelzinnen(item: SpecToetsitem, { niveaus }: Toetslijst, meld: Meld): readonly Melding[] {
  const ontbreekt = niveaus.filter(({ niveau }) => niveau > 0 && item.modelzinnen[niveau] === undefined)
  const teveel = Object.keys(item.modelzinnen).filter(
    (sleutel) => !niveaus.some(({ niveau }) => niveau > 0 && String(niveau) === sleutel),
  )
  return [
    ...ontbreekt.map(({ niveau, naam }) =>
      meld(['modelzinnen'], `bij niveau ${niveau} (${naam}) ontbreekt de modelzin.`),
    ),
    ...teveel.map((sleutel) =>
      meld(
        ['modelzinnen', Number(sleutel)],
        `niveau ${sleutel} heeft geen modelzin nodig; de schaal loopt tot en met ${niveaus.length - 1}.`,
      ),
    ),
  ]
}

/** What an item leans on exists in every version of the supporting list that holds in the time of this list. */
function controleerSteun(
  { steunt_op: steunt }: SpecToetsitem,
  steunlijst: string | undefined,
  versies: readonly Toetslijst[],
  meld: Meld,
): readonly Melding[] {
  if (steunlijst === undefined) {
    return steunt === undefined
      ? []
      : [meld([], 'steunt_op kan alleen als de lijst een steunlijst noemt.', 'steunt_op')]
  }
  if (steunt === undefined)
    return [meld([], 'steunt_op ontbreekt. Kan alleen een mens het zeggen, schrijf dan [].')]
  return steunt.flatMap(({ item, vanaf }, i) =>
    versies.flatMap(({ items, niveaus, geldig }) => {
      if (!items.some(({ id }) => id === item))
        return [
          meld(
            ['steunt_op', i, 'item'],
            `het item "${item}" bestaat niet in ${steunlijst} van ${geldig.van}.`,
          ),
        ]
      return vanaf > 0 && vanaf < niveaus.length
        ? []
        : [
            meld(
              ['steunt_op', i, 'vanaf'],
              `niveau ${vanaf} kan hier niet; kies 1 tot en met ${niveaus.length - 1}.`,
            ),
          ]
    }),
  )
}

/** The places of what was there before under the same id. */
function dubbelen(rij: readonly { readonly id: string }[]): readonly number[] {
  return rij.flatMap(({ id }, i) => (rij.findIndex((een) => een.id === id) < i ? [i] : []))
}

/** Do two periods share a day? */
function raken(a: SpecGeldigheid, b: SpecGeldigheid): boolean {
  return (a.tot === undefined || b.van <= a.tot) && (b.tot === undefined || a.van <= b.tot)
}
