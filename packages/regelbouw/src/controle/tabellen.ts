import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Bewijs, bewijs, GRENS, isBewezen, omvang, rijAlsSchema } from '../bewijs.ts'
import type { Beslistabel } from '../generated/typen.ts'
import { hash } from '../hash.ts'
import type { Melding } from '../melding.ts'
import type { Schemas } from '../schemas.ts'
import type { Bestand } from '../specs.ts'
import { ruimte } from '../tabel.ts'
import { type Bronnenlijst, controleerOnderbouwing } from './bronnen.ts'
import { controleerCellen } from './cellen.ts'

/** Checks one table row by row: facts, outcomes, sources. */
export function controleerTabel(
  bestand: Bestand<Beslistabel>,
  schemas: Schemas,
  bronnen: Bronnenlijst,
): readonly Melding[] {
  const { inhoud: tabel, meld } = bestand
  const meldingen: Melding[] = []
  for (const naam of ['invoer', 'uitvoer'] as const) {
    if (!schemas.schema(tabel[naam]))
      meldingen.push(meld([naam], `Het schema "${tabel[naam]}" bestaat niet.`))
  }
  if (meldingen.length > 0) return meldingen
  const namen = new Set<string>()
  tabel.regels.forEach((rij, i) => {
    const pad = ['regels', i]
    if (namen.has(rij.id)) meldingen.push(meld([...pad, 'id'], `De rij "${rij.id}" staat er twee keer.`))
    namen.add(rij.id)
    meldingen.push(...controleerCellen(rij.als, tabel.invoer, schemas, [...pad, 'als'], meld))
    for (const { pad: plek, bericht, sleutel } of schemas.valideer(tabel.uitvoer, rij.dan))
      meldingen.push(meld([...pad, 'dan', ...plek], bericht, sleutel))
    meldingen.push(
      ...controleerOnderbouwing(rij, tabel.geldig, bronnen, (bericht) =>
        meld([...pad, 'bron'], `Rij "${rij.id}": ${bericht}`),
      ),
    )
  })
  if (tabel.anders) {
    meldingen.push(
      ...controleerOnderbouwing(tabel.anders, tabel.geldig, bronnen, (bericht) =>
        meld(['anders', 'bron'], bericht),
      ),
    )
  }
  return meldingen
}

/** Walks the whole input space of a table, and says in a sentence what is wrong with it. */
export function bewijsTabel(
  bestand: Bestand<Beslistabel>,
  schemas: Schemas,
  weeg?: (invoer: object) => readonly number[],
): { bewijs?: Bewijs; meldingen: readonly Melding[] } {
  const { inhoud: tabel, meld } = bestand
  const dimensies = ruimte([tabel], schemas)
  const { metOnbekend } = omvang(dimensies)
  if (metOnbekend > GRENS)
    return {
      meldingen: [
        meld(['regels'], `Deze tabel heeft ${metOnbekend} situaties, meer dan ${GRENS}: splits haar.`),
      ],
    }
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const schemasPerRij = tabel.regels.map((rij) => ajv.compile(rijAlsSchema(rij.als)))
  const uitkomst = bewijs({
    tabel,
    dimensies,
    hash: hash(tabel),
    pastVolgensSchema: (rij, invoer) => schemasPerRij[rij]!(invoer),
    ...(weeg && { weeg }),
  })
  return { bewijs: uitkomst, meldingen: isBewezen(uitkomst) ? [] : gebreken(uitkomst, bestand) }
}

function gebreken(uitkomst: Bewijs, { inhoud: tabel, meld }: Bestand<Beslistabel>): readonly Melding[] {
  const zinnen: string[] = []
  if (tabel.treffer !== 'verzamel' && uitkomst.zonder_rij > 0)
    zinnen.push(
      `Gat: voor ${uitkomst.zonder_rij} van de ${uitkomst.situaties} situaties past geen enkele rij.`,
    )
  if (uitkomst.overlap > 0)
    zinnen.push(`Overlap: in ${uitkomst.overlap} situaties past meer dan één rij, en de treffer is uniek.`)
  if (uitkomst.te_vroeg_besloten > 0)
    zinnen.push(
      `In ${uitkomst.te_vroeg_besloten} situaties wordt iets besloten dat met een ontbrekend feit anders kan zijn.`,
    )
  if (uitkomst.gemiste_vragen > 0)
    zinnen.push(
      `In ${uitkomst.gemiste_vragen} situaties wordt een feit niet gevraagd dat de uitkomst kan veranderen.`,
    )
  if (uitkomst.verschillen_json_schema > 0)
    zinnen.push(`In ${uitkomst.verschillen_json_schema} situaties zegt JSON Schema iets anders dan de tabel.`)
  return [
    ...zinnen.map((zin) => meld(['regels'], zin)),
    ...uitkomst.dode_rijen.map((id) =>
      meld(
        ['regels', tabel.regels.findIndex((rij) => rij.id === id), 'id'],
        `De rij "${id}" kan nooit gelden.`,
      ),
    ),
  ]
}
