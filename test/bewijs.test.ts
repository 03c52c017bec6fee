import { readFileSync } from 'node:fs'
import { opDatum, type Tabel } from '@voordeur/kern'
import { bewijsTabel, isBewezen, laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { DOMEINEN } from './inpakken.ts'

const schemas = laadSchemas('schemas')
const specs = laadSpecs('specs', schemas)
const meegeleverd = DOMEINEN.flatMap(
  (pakket) =>
    JSON.parse(readFileSync(`packages/${pakket}/bewijs.json`, 'utf8')) as {
      tabel: string
      geldig: { van: string }
    }[],
)

describe('De gegenereerde code zegt over de hele invoerruimte hetzelfde als de regels en als JSON Schema', () => {
  it.each(specs.tabellen.map((bestand) => [bestand.bestand, bestand] as const))(
    '%s',
    async (_naam, bestand) => {
      const { id, geldig } = bestand.inhoud
      const [domein, naam] = id.split('/')
      const module = (await import(`../packages/${domein}/src/generated/${naam}.ts`)) as Record<
        string,
        readonly Tabel<object, unknown>[]
      >
      const tabel = opDatum(Object.values(module)[0]!, geldig.van)
      const { bewijs, meldingen } = bewijsTabel(bestand, schemas, (invoer) =>
        tabel.rijen.map((rij) => rij.als(invoer)),
      )
      expect(meldingen).toEqual([])
      expect(isBewezen(bewijs!)).toBe(true)
      expect(tabel.hash).toBe(bewijs!.hash)
      // The certificate in the package is the one that anyone gets who walks the tables again.
      expect(meegeleverd.find((een) => een.tabel === id && een.geldig.van === geldig.van)).toEqual(
        JSON.parse(JSON.stringify(bewijs)),
      )
    },
  )
})
