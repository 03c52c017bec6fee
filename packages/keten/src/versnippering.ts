import type { Functie, Versnippering } from './generated/typen.ts'
import type { Kaart } from './kaart.ts'
import { FUNCTIES } from './toets-functies.ts'
import { functienaam } from './woorden.ts'

/**
 * How far the organisations that do the same work in the same place fall apart into groups that share no agreed
 * hand-off, directly or through others. Per function and municipality with n > 1 active organisations in k groups that
 * is (k − 1) / (n − 1); the measure is the mean over all those pairs. 0: all connected. 1: all on their own.
 */
export function meetVersnippering(kaart: Kaart): Versnippering {
  const groep = groepen(kaart)
  const tellingen = FUNCTIES.map((functie) => ({ functie, ...telFunctie(kaart, functie, groep) }))
  const cellen = som(tellingen.map((telling) => telling.cellen))
  const maat = cellen === 0 ? undefined : som(tellingen.map(({ totaal }) => totaal)) / cellen
  const perFunctie = tellingen
    .filter((telling) => telling.cellen > 0)
    .map(({ functie, totaal, cellen: aantal }) => ({ functie, maat: totaal / aantal }))
  const onbekend =
    !kaart.volledig.overdrachten || kaart.afspraken.some(({ afgesproken }) => afgesproken === undefined)
  return {
    ...(maat !== undefined && { maat }),
    cellen,
    losse_delen: som(tellingen.map(({ los }) => los)),
    per_functie: perFunctie,
    zin: uitleg(maat, perFunctie, onbekend),
    ...(onbekend && { onbekend }),
  }
}

/** Per organisation the group it is in: organisations that an agreed hand-off joins share a group. */
function groepen({ organisaties, afspraken, plaats }: Kaart): Int32Array {
  const ouder = Int32Array.from(organisaties, (_, i) => i)
  const top = (i: number): number => {
    let hier = i
    while (ouder[hier] !== hier) {
      ouder[hier] = ouder[ouder[hier]!]!
      hier = ouder[hier]!
    }
    return hier
  }
  for (const { afgesproken, van = [], naar = [] } of afspraken) {
    const ids = [...van, ...naar]
    if (afgesproken !== true || ids.length === 0) continue
    const eerste = top(plaats.get(ids[0]!)!)
    for (const id of ids) ouder[top(plaats.get(id)!)] = eerste
  }
  return Int32Array.from(organisaties, (_, i) => top(i))
}

function telFunctie(
  { organisaties, werkgebied, gemeenten }: Kaart,
  functie: Functie,
  groep: Int32Array,
): { readonly cellen: number; readonly totaal: number; readonly los: number } {
  const overal = new Set<number>()
  let aantalOveral = 0
  const lokaal: number[][] = gemeenten.map(() => [])
  organisaties.forEach(({ functies }, i) => {
    const rol = functies[functie]
    if (rol !== 'eindverantwoordelijk' && rol !== 'uitvoerend') return
    const gebied = werkgebied[i]
    if (gebied === undefined) {
      overal.add(groep[i]!)
      aantalOveral += 1
    } else for (const plaats of gebied) lokaal[plaats]!.push(groep[i]!)
  })
  let [cellen, totaal, los] = [0, 0, 0]
  for (const hier of lokaal) {
    const aantal = hier.length + aantalOveral
    if (aantal < 2) continue
    const eigen = new Set(hier.filter((een) => !overal.has(een)))
    const delen = overal.size + eigen.size
    cellen += 1
    los += delen - 1
    totaal += (delen - 1) / (aantal - 1)
  }
  return { cellen, totaal, los }
}

function uitleg(
  maat: number | undefined,
  perFunctie: Versnippering['per_functie'],
  onbekend: boolean,
): string {
  if (maat === undefined) return 'Nergens doen twee organisaties hetzelfde werk, dus er valt niets te meten.'
  const hoogste = perFunctie.reduce((een, ander) => (ander.maat > een.maat ? ander : een))
  const getal = (waarde: number) => waarde.toFixed(2).replace('.', ',')
  const meest =
    hoogste.maat > 0
      ? ` Het meest bij ${functienaam(hoogste.functie).toLowerCase()} (${getal(hoogste.maat)}).`
      : ''
  const grens = onbekend ? ' Nog niet alle afspraken zijn ingevuld, dus dit is een bovengrens.' : ''
  return `De versnippering is ${getal(maat)}: 0 is alles verbonden met afspraken, 1 is alles los.${meest}${grens}`
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((een, ander) => een + ander, 0)
}
