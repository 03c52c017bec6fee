import { dirname, join, resolve } from 'node:path'
import { laadSchemas, laadSpecs, verschil } from '@voordeur/regelbouw'
import { handboek } from './handboek.ts'
import { type Regel, regelsUit } from './regels.ts'
import { type Wijziging, wijzigingVan } from './wijziging.ts'

/** What a proposal changes: the rules of now in one folder, those of the proposal in this repository. */
export interface Herziening {
  readonly wijzigingen: readonly Wijziging[]
  readonly erbij: readonly Regel[]
  readonly vervallen: readonly Regel[]
}

/** Reads the folder of `HANDBOEK_OUD`, with the schemas that lie beside it. Undefined if nothing is under review. */
export function herziening(map = process.env['HANDBOEK_OUD']): Herziening | undefined {
  if (map === undefined || map === '') return undefined
  const schemas = laadSchemas(join(dirname(resolve(map)), 'schemas'))
  const specs = laadSpecs(resolve(map), schemas)
  if (specs.meldingen.length > 0)
    throw new Error(`HANDBOEK_OUD: ${specs.meldingen[0]!.bestand}: ${specs.meldingen[0]!.bericht}`)
  const sleutel = ({ inhoud }: Regel) => `${inhoud.id}@${inhoud.geldig.van}`
  const oud = new Map(regelsUit(specs).map((regel) => [sleutel(regel), regel]))
  const nieuw = new Map(handboek.regels.map((regel) => [sleutel(regel), regel]))
  const beide = [...nieuw].flatMap(([naam, regel]) => {
    const voor = oud.get(naam)?.inhoud
    if (!voor || JSON.stringify(voor) === JSON.stringify(regel.inhoud)) return []
    const uitkomsten =
      voor.soort === 'beslistabel' && regel.inhoud.soort === 'beslistabel'
        ? verschil(voor, regel.inhoud, handboek.schemas)
        : undefined
    return [wijzigingVan(voor, regel.inhoud, uitkomsten)]
  })
  return {
    wijzigingen: beide,
    erbij: [...nieuw].flatMap(([naam, regel]) => (oud.has(naam) ? [] : [regel])),
    vervallen: [...oud].flatMap(([naam, regel]) => (nieuw.has(naam) ? [] : [regel])),
  }
}
