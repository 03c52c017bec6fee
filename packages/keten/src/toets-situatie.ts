import { opDatum } from '@voordeur/kern'
import { bevinding, type Deel, type Oordeeltabel, samen } from './deel.ts'
import { doorstroom } from './generated/doorstroom.ts'
import { land } from './generated/land.ts'
import { regie } from './generated/regie.ts'
import { samenloop } from './generated/samenloop.ts'
import { toegang } from './generated/toegang.ts'
import type { Actor, Samenloopfeiten, Situatie } from './generated/typen.ts'
import { veiligheid } from './generated/veiligheid.ts'
import { vragen } from './generated/vragen.ts'
import type { Kaart } from './kaart.ts'
import { verzamelOordeel } from './verzamel-oordeel.ts'

/** What the region says about itself: direction, access, flow, safety, and who does the same work. */
export function toetsSituatie(kaart: Kaart, peildatum: string): Deel {
  const situatie = kaart.regio.situatie ?? {}
  const pas = <Feiten extends object>(tabellen: readonly Oordeeltabel<Feiten>[], feiten: Feiten) =>
    perRij(opDatum(tabellen, peildatum), feiten, situatie, peildatum)
  return samen([
    pas(veiligheid, situatie),
    pas(toegang, situatie),
    pas(regie, situatie),
    pas(doorstroom, situatie),
    pas(samenloop, { ...situatie, ...samenloopfeiten(kaart) }),
    pas(land, { schaal: kaart.regio.schaal ?? 'regio', ...situatie }),
  ])
}

/** Each finding points at the fact it rests on. */
function perRij<Feiten extends object>(
  tabel: Oordeeltabel<Feiten>,
  feiten: Feiten,
  situatie: Situatie,
  peildatum: string,
): Deel {
  const deel = verzamelOordeel(tabel, feiten, {}, (leest) => vragenOver(leest, situatie), peildatum)
  return {
    ...deel,
    bevindingen: deel.rijen.flatMap(({ rij }) => {
      const feit = rij.leest.find((naam) => naam in situatie)
      return bevinding(
        tabel,
        rij as Oordeeltabel<Feiten>['rijen'][number],
        feit === undefined ? {} : { feit: `/situatie/${feit}` },
        peildatum,
      )
    }),
  }
}

function vragenOver(leest: readonly string[], situatie: Situatie): Deel['vragen'] {
  return vragen[0].items.flatMap(({ dan: { feit, vraag } }) =>
    leest.includes(feit) && !(feit in situatie) ? [{ feit: `/situatie/${feit}`, vraag }] : [],
  )
}

const BEOORDELAARS: readonly Actor[] = [
  'lokaal_team',
  'veilig_thuis',
  'gecertificeerde_instelling',
  'raad_kinderbescherming',
]
const TAFELS: readonly Actor[] = ['zorg_en_veiligheidshuis', 'mda', 'multidisciplinair_centrum']

/** Who does the same work, as far as the organisations in the file tell. */
function samenloopfeiten(kaart: Kaart): Samenloopfeiten {
  const beoordelen = BEOORDELAARS.filter((actor) =>
    (kaart.perActor.get(actor) ?? []).some((plaats) => {
      const { directe_veiligheid: veilig, advies_melding: advies } = kaart.organisaties[plaats]!.functies
      return [veilig, advies].some((rol) => rol === 'eindverantwoordelijk' || rol === 'uitvoerend')
    }),
  )
  const tafels = TAFELS.filter((actor) => kaart.perActor.has(actor))
  const compleet = kaart.volledig.functies.has('directe_veiligheid')
  const beoordelaars = hoeveel(beoordelen.length, compleet && kaart.volledig.functies.has('advies_melding'))
  const tafelaantal = hoeveel(tafels.length, compleet)
  return {
    ...(beoordelaars && { beoordelaars_veiligheid: beoordelaars }),
    ...(tafelaantal && { tafels_complexe_zaken: tafelaantal }),
  }
}

function hoeveel(aantal: number, compleet: boolean): 'hoogstens_een' | 'meer' | undefined {
  if (aantal > 1) return 'meer'
  return compleet ? 'hoogstens_een' : undefined
}
