import { feitwoorden } from '../woorden/feit.ts'
import { vragenUit } from './uit-schema.ts'
import type { Vraag } from './veld.ts'

const SCHEMA = 'gereedheid/uitstroomsituatie'

/** The blocks of the schema with a heading of their own, in the order of the plan. */
const GROEPEN: readonly (readonly [groep: string, titel: string])[] = [
  ['veiligheid', 'Veiligheid'],
  ['nu', 'Waar de cliënt nu is'],
  ['verblijf', 'Verblijfsrecht'],
  ['inkomen', 'Inkomen'],
  ['schulden', 'Schulden'],
  ['urgentie', 'Voorrang op een woning'],
  ['oude_woning', 'De oude woning'],
  ['bestemming', 'De nieuwe woning'],
  ['kinderen', 'Kinderen'],
  ['start', 'Spullen en eerste huur'],
  ['eisen', 'Eisen die iemand stelt'],
  ['', 'Andere feiten'],
]

/** All questions of the form, group by group. */
export function uitstroomvragen(): readonly {
  readonly groep: string
  readonly titel: string
  readonly vragen: readonly Vraag[]
}[] {
  const uitSchema = vragenUit(SCHEMA)
  return GROEPEN.map(([groep, titel]) => ({
    groep,
    titel,
    vragen: uitSchema.find((een) => een.groep === groep)!.vragen.map(meerkeuze),
  }))
}

/** The groups of urgency are a list in the schema: ticks on the page. */
function meerkeuze(vraag: Vraag): Vraag {
  if (vraag.pad !== 'urgentie.groepen') return vraag
  const namen = ['opvang', 'mantelzorg', ...'abcdefghij']
  return {
    pad: vraag.pad,
    vraag: vraag.vraag,
    soort: 'meer',
    keuzes: namen.map((waarde) => ({ waarde, naam: groepsnaam(waarde) })),
  }
}

function groepsnaam(waarde: string): string {
  const naam = feitwoorden('urgentie/tabellen#groep', 'groep').antwoord(waarde)
  return naam.charAt(0).toUpperCase() + naam.slice(1)
}
