import type { Register } from '../generated/typen.ts'
import type { Melding } from '../melding.ts'
import type { Schemas } from '../schemas.ts'
import type { Bestand } from '../specs.ts'
import { type Bronnenlijst, controleerOnderbouwing } from './bronnen.ts'

/** Checks a register item by item: its schema and its sources. */
export function controleerRegister(
  bestand: Bestand<Register>,
  schemas: Schemas,
  bronnen: Bronnenlijst,
): readonly Melding[] {
  const { inhoud: register, meld } = bestand
  if (!schemas.schema(register.uitvoer))
    return [meld(['uitvoer'], `Het schema "${register.uitvoer}" bestaat niet.`)]
  const namen = new Set<string>()
  return register.items.flatMap((item, i) => {
    const pad = ['items', i]
    const dubbel = namen.has(item.id)
      ? [meld([...pad, 'id'], `Het item "${item.id}" staat er twee keer.`)]
      : []
    namen.add(item.id)
    return [
      ...dubbel,
      ...schemas
        .valideer(register.uitvoer, item.dan)
        .map(({ pad: plek, bericht, sleutel }) => meld([...pad, 'dan', ...plek], bericht, sleutel)),
      ...controleerOnderbouwing(item, register.geldig, bronnen, (bericht) =>
        meld([...pad, 'bron'], `Item "${item.id}": ${bericht}`),
      ),
    ]
  })
}
