import { langeDatum } from '@voordeur/kern'
import { handboek } from '../gegevens/handboek.ts'
import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { feitwoorden } from '../woorden/feit.ts'
import { uitstroomwoord } from '../woorden/uitstroom.ts'
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

/** The schema names the package here; who fills in the form knows the form about urgency. */
const VRAGEN: Readonly<Record<string, string>> = {
  'urgentie.uitkomst': 'Wat zegt het formulier over urgentie, voor dezelfde dag?',
  'urgentie.groepen': 'Welke groepen noemt het formulier over urgentie, voor dezelfde dag?',
}

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
    vragen: uitSchema
      .find((een) => een.groep === groep)!
      .vragen.map((vraag) => metWoorden(meerkeuze({ ...vraag, vraag: VRAGEN[vraag.pad] ?? vraag.vraag }))),
  }))
}

function metWoorden(vraag: Vraag): Vraag {
  if (vraag.soort !== 'keuze') return vraag
  const keuzes = vraag.keuzes!.map(({ waarde }) => ({ waarde, naam: uitstroomwoord(vraag.pad, waarde) }))
  return { ...vraag, keuzes }
}

/** The groups of urgency are a list in the schema: ticks on the page. What the law names now comes first. */
function meerkeuze(vraag: Vraag): Vraag {
  if (vraag.pad !== 'urgentie.groepen') return vraag
  const versies = handboek.specs.tabellen
    .map(({ inhoud }) => inhoud)
    .filter(({ id }) => id === 'urgentie/wettelijke-groep')
    .sort((a, b) => (a.geldig.van < b.geldig.van ? 1 : -1))
  const laatste = new Map<string, string | undefined>()
  for (const { geldig, regels } of versies)
    for (const { dan } of regels) {
      const { groep } = dan as { readonly groep: string }
      if (!laatste.has(groep)) laatste.set(groep, geldig.tot)
    }
  const begin = handboek.regels.find(({ inhoud }) => inhoud.id === 'gereedheid/uitstroom-uitkomst')!
  return {
    pad: vraag.pad,
    vraag: vraag.vraag,
    soort: 'meer',
    keuzes: [...laatste]
      .filter(([, tot]) => (tot ?? '9999') >= begin.inhoud.geldig.van)
      .sort(([a, totA], [b, totB]) => (totB ?? '9999').localeCompare(totA ?? '9999') || a.localeCompare(b))
      .map(([waarde, tot]) => ({
        waarde,
        naam: `${groepsnaam(waarde)}${tot ? ` (alleen in de wet tot en met ${langeDatum(tot)})` : ''}`,
      })),
  }
}

function groepsnaam(waarde: string): string {
  return hoofdletter(feitwoorden('urgentie/tabellen#groep', 'groep').antwoord(waarde))
}
