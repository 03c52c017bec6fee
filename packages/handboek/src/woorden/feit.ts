import { langeDatum } from '@voordeur/kern'
import { handboek } from '../gegevens/handboek.ts'
import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { codeInWoorden, uitlegPerKeuze } from './keuze.ts'
import { veld } from './veld.ts'

/** A fact in words: the question, and what each value of it says. */
export interface Feitwoorden {
  readonly vraag: string
  readonly antwoord: (waarde: boolean | string | number) => string
}

interface Feititem {
  readonly pad: string
  readonly vraag: string
  readonly antwoorden?: Readonly<Record<string, string>>
  readonly eenheid?: string
}

/** The questions of urgentie stand in a register; they are better than the words of the schema. */
const gesteld = new Map(
  handboek.specs.registers
    .filter(({ inhoud }) => inhoud.id === 'urgentie/feiten')
    .flatMap(({ inhoud }) => inhoud.items.map(({ dan }) => dan as Feititem))
    .map((item) => [item.pad, item]),
)

export function feitwoorden(schema: string, pad: string): Feitwoorden {
  const item = schema === 'urgentie/aanvraag' ? gesteld.get(pad) : undefined
  const gevonden = veld(schema, pad)
  const { vooraf, uitleg } = gevonden
    ? uitlegPerKeuze(gevonden)
    : { vooraf: '', uitleg: new Map<string, string>() }
  const laatste = pad.split('.').at(-1)!
  return {
    vraag:
      item?.vraag ??
      (vooraf || hoofdletter(codeInWoorden(pad.includes('.') ? pad.split('.').join(', ') : laatste))),
    antwoord: (waarde) => {
      if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
      if (typeof waarde === 'number')
        return item?.eenheid === 'eurocent'
          ? `${euro(waarde)} euro`
          : `${waarde}${item?.eenheid ? ` ${item.eenheid}` : ''}`
      if (/^\d{4}-\d\d-\d\d$/.test(waarde)) return langeDatum(waarde)
      const gegeven = item?.antwoorden?.[waarde]
      if (gegeven !== undefined) return gegeven.replace(/\.$/, '')
      const gloss = uitleg.get(waarde)
      const woord = registerwoord(schema, pad, waarde) ?? codeInWoorden(waarde)
      return gloss ? `${woord} (${gloss})` : woord
    },
  }
}

/** Codes that have words in a register of their own. */
function registerwoord(schema: string, pad: string, waarde: string): string | undefined {
  if (schema === 'urgentie/tabellen#eis' && pad === 'soort') return eissoorten.get(waarde)
  if (pad === 'groep' || pad.endsWith('.groep')) return groepen.get(waarde)
  return undefined
}

const eissoorten = woordenboek('urgentie/eissoorten', 'soort')
const groepen = woordenboek('urgentie/groepen', 'groep')

function woordenboek(id: string, sleutel: string): ReadonlyMap<string, string> {
  return new Map(
    handboek.specs.registers
      .filter(({ inhoud }) => inhoud.id === id)
      .flatMap(({ inhoud }) => inhoud.items.map(({ dan }) => dan as Record<string, string>))
      .map((dan) => [
        dan[sleutel]!,
        `${dan['titel']!.replace(/\.$/, '')}${dan[sleutel]!.length === 1 ? ` (groep ${dan[sleutel]})` : ''}`,
      ]),
  )
}

function euro(eurocent: number): string {
  const heel = String(Math.trunc(eurocent / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return eurocent % 100 === 0 ? heel : `${heel},${String(eurocent % 100).padStart(2, '0')}`
}
