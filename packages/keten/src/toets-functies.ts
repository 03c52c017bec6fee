import { opDatum } from '@voordeur/kern'
import { type Deel, samen } from './deel.ts'
import { bezetting } from './generated/bezetting.ts'
import { functies } from './generated/functies.ts'
import type { Bezetting, Eindverantwoordelijken, Functie } from './generated/typen.ts'
import type { Kaart } from './kaart.ts'
import { oordeel } from './oordeel.ts'
import { functienaam } from './woorden.ts'

export const FUNCTIES: readonly Functie[] = functies[0].items.map(({ dan }) => dan.functie)

/**
 * Per function and municipality: is exactly one organisation accountable? Cells in the same situation are one finding,
 * so that four hundred municipalities with the same gap are told once, with their names.
 */
export function toetsFuncties(kaart: Kaart, peildatum: string): Deel {
  const tabel = opDatum(bezetting, peildatum)
  const zorg = zorgPerGemeente(kaart)
  return samen(
    FUNCTIES.flatMap((functie) => {
      const aantallen = eindverantwoordelijken(kaart, functie)
      return [...groepeer(aantallen, functie === 'directe_veiligheid' ? zorg : undefined)].map(
        ([sleutel, plaatsen]) => {
          const aantal = Number(sleutel[0])
          return oordeel(
            tabel,
            situaties(functie, aantal, kaart.volledig.functies.has(functie), sleutel[1] === '1'),
            {
              functie,
              gemeenten: plaatsen.map((plaats) => kaart.gemeenten[plaats]!),
              ...(plaatsen.length === kaart.gemeenten.length && { alle_gemeenten: true }),
              ...(aantal > 1 && { organisaties: wie(kaart, functie, new Set(plaatsen)) }),
            },
            {
              feit: '/volledig/functies',
              vraag: `Staan alle organisaties voor ${functienaam(functie).toLowerCase()} in dit bestand? Zo ja, noem deze functie bij volledig.`,
            },
            peildatum,
          )
        },
      )
    }),
  )
}

/** How many organisations are accountable, per municipality: 0, 1, or 2 for more. */
function eindverantwoordelijken(
  { organisaties, werkgebied, gemeenten }: Kaart,
  functie: Functie,
): Uint8Array {
  const lokaal = new Uint8Array(gemeenten.length)
  let overal = 0
  organisaties.forEach((organisatie, i) => {
    if (organisatie.functies[functie] !== 'eindverantwoordelijk') return
    const gebied = werkgebied[i]
    if (gebied === undefined) overal += 1
    else for (const plaats of gebied) if (lokaal[plaats]! < 2) lokaal[plaats]! += 1
  })
  return lokaal.map((aantal) => Math.min(aantal + overal, 2))
}

/** Per municipality: does anyone in the file offer help or aftercare? If nobody does, the gap is a gap all the same. */
function zorgPerGemeente({ organisaties, werkgebied, gemeenten }: Kaart): Uint8Array {
  const zorg = new Uint8Array(gemeenten.length)
  organisaties.forEach(({ functies: rollen }, i) => {
    const biedt = [rollen.hulp, rollen.herstel_nazorg].some(
      (rol) => rol !== undefined && rol !== 'geinformeerd',
    )
    if (!biedt) return
    const gebied = werkgebied[i]
    if (gebied === undefined) zorg.fill(1)
    else for (const plaats of gebied) zorg[plaats] = 1
  })
  return zorg
}

function groepeer(aantallen: Uint8Array, zorg: Uint8Array | undefined): ReadonlyMap<string, number[]> {
  const groepen = new Map<string, number[]>()
  aantallen.forEach((aantal, plaats) => {
    const sleutel = `${aantal}${zorg?.[plaats] ?? 0}`
    const groep = groepen.get(sleutel)
    if (groep) groep.push(plaats)
    else groepen.set(sleutel, [plaats])
  })
  // Where care is offered stands first: safety goes before care.
  return new Map([...groepen].sort(([een], [ander]) => (een < ander ? 1 : -1)))
}

/** What can be the case: an organisation that is not in the file may exist, unless the file says it is complete. */
function situaties(
  functie: Functie,
  aantal: number,
  volledig: boolean,
  zorgGeboden: boolean,
): readonly Bezetting[] {
  const mogelijk = volledig ? [AANTALLEN[aantal]!] : AANTALLEN.slice(aantal)
  return mogelijk.map((eindverantwoordelijke) => ({
    functie,
    eindverantwoordelijken: eindverantwoordelijke,
    zorg_geboden: zorgGeboden,
  }))
}

const AANTALLEN: readonly Eindverantwoordelijken[] = ['geen', 'een', 'meer']

function wie(kaart: Kaart, functie: Functie, plaatsen: ReadonlySet<number>): readonly string[] {
  return kaart.organisaties.flatMap(({ id, functies: rollen }, i) =>
    rollen[functie] === 'eindverantwoordelijk' &&
    (kaart.werkgebied[i] === undefined || kaart.werkgebied[i].some((plaats) => plaatsen.has(plaats)))
      ? [id]
      : [],
  )
}
