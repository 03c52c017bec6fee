import { perRegel } from '../controle/versies.ts'
import type { Schemas } from '../schemas.ts'
import { domeinVan, type Specs } from '../specs.ts'
import { genereerBronnen } from './bronnen.ts'
import { genereerRegelingen } from './regelingen.ts'
import { genereerRegister } from './register.ts'
import { genereerTabel } from './tabel.ts'
import { kop, literal } from './tekst.ts'
import { genereerToetslijst } from './toetslijst.ts'
import { genereerTypen } from './typen.ts'
import { genereerValidatie } from './validatie.ts'
import { genereerWaarden } from './waarden.ts'
import { genereerZinnenlijst } from './zinnenlijst.ts'

/** One package's share of the rules: which folders of specs/ and schemas/ it is made of. */
export interface Pakketkeuze {
  /** Folders of schemas/ that give the types. */
  readonly schemas: readonly string[]
  /** Folders of specs/ that give tables, registers and checklists. */
  readonly specs: readonly string[]
  /** Single rules of another domain that this package reads too: a fact is stated in one place. */
  readonly regels?: readonly string[]
  /** Folders of specs/ whose cited sources go along. */
  readonly bronnen: readonly string[]
  /** Folders of specs/ whose sources stand in a file of their own, for an entry beside the main one. */
  readonly apart?: readonly string[]
  readonly valideert: readonly string[]
  /** Input schemas of which the telling values of every fact are written out. */
  readonly waarden: readonly string[]
  readonly naam: string
  readonly versie: string
  /** Where `ajv` can be found, for the parts of it that a validator needs. */
  readonly resolveMap: string
}

/** All generated files of one package, by their path below `src/generated/`. */
export async function genereerPakket(
  specs: Specs,
  schemas: Schemas,
  keuze: Pakketkeuze,
): Promise<ReadonlyMap<string, string>> {
  const bestanden = new Map<string, string>()
  const erbij = keuze.regels ?? []
  const hoort = ({ bestand }: { bestand: string }) => keuze.specs.includes(domeinVan(bestand))
  const gelezen = (een: { bestand: string; inhoud: { id: string } }) =>
    hoort(een) || erbij.includes(een.inhoud.id)
  bestanden.set('typen.ts', await genereerTypen(schemas, keuze.schemas))
  for (const [id, versies] of perRegel(specs.tabellen.filter(gelezen)))
    bestanden.set(`${id.split('/').at(-1)}.ts`, genereerTabel(versies, schemas, '@voordeur/kern'))
  for (const [id, versies] of perRegel(specs.registers.filter(gelezen)))
    bestanden.set(`${id.split('/').at(-1)}.ts`, genereerRegister(versies))
  for (const [id, versies] of perRegel(specs.toetslijsten.filter(gelezen)))
    bestanden.set(`${id.split('/').at(-1)}.ts`, genereerToetslijst(versies))
  if (keuze.bronnen.length > 0) bestanden.set('bronnen.ts', genereerBronnen(specs, keuze.bronnen, erbij))
  for (const [id, versies] of perRegel(specs.zinnenlijsten.filter(hoort)))
    bestanden.set(`${id.split('/').at(-1)}.ts`, genereerZinnenlijst(versies))
  for (const domein of keuze.apart ?? [])
    bestanden.set(`bronnen-${domein}.ts`, genereerBronnen(specs, [domein]))
  const regelingen = specs.eigen.filter(
    (bestand) => hoort(bestand) && bestand.bestand.includes('/regelingen/'),
  )
  if (regelingen.length > 0)
    bestanden.set('regelingen.ts', genereerRegelingen(regelingen, `specs/${keuze.specs.join()}/regelingen/`))
  if (keuze.waarden.length > 0) bestanden.set('waarden.ts', genereerWaarden(specs, schemas, keuze.waarden))
  if (keuze.specs.length > 0) bestanden.set('pakket.ts', pakketnaam(keuze))
  if (keuze.valideert.length > 0) {
    const { js, dts } = await genereerValidatie(schemas, keuze.valideert, keuze.resolveMap)
    bestanden.set('validatie.js', js)
    bestanden.set('validatie.d.ts', dts)
  }
  return bestanden
}

function pakketnaam({ naam, versie }: Pakketkeuze): string {
  return `${kop('package.json')}\n/** Met welk pakket een antwoord is gemaakt. */\nexport const pakket = ${literal({ naam, versie })} as const\n`
}
