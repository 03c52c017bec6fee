import {
  type Cel,
  type Feitwaarde,
  type Foutplek,
  type Grenzen,
  isDatum,
  metFeit,
  VoordeurFout,
} from '@voordeur/kern'
import { alternatieven } from './eisen.ts'
import type { Regeling, Voorwaarde } from './generated/typen.ts'
import { aanvraag as pastInAanvraag } from './generated/validatie.js'
import { aanvraag as waarden } from './generated/waarden.ts'

/**
 * Checks a scheme of one's own beyond its schema, as regelbouw checks the included ones: a fact that does not exist
 * or a value it can't have would never fit, and so would wrongly count as a condition that is not met.
 *
 * @throws VoordeurFout `invoer_ongeldig` with every wrong place
 */
export function eisSamenhang(regeling: Regeling, pad: string): void {
  const bronnen = regeling.bronnen.map(({ id }) => id)
  const ids = regeling.voorwaarden.map(({ id }) => id)
  const plekken = [
    ...onbekendeBronnen(regeling.beslistermijn_bron ?? [], bronnen, `${pad}/beslistermijn_bron`),
    ...regeling.voorwaarden.flatMap((voorwaarde, i) => {
      const hier = `${pad}/voorwaarden/${i}`
      return [
        ...(ids.indexOf(voorwaarde.id) < i ? [dubbel(`${hier}/id`)] : []),
        ...onbekendeBronnen(voorwaarde.bron, bronnen, `${hier}/bron`),
        ...fouteCellen(voorwaarde, `${hier}/als`),
      ]
    }),
  ]
  if (plekken.length > 0) throw new VoordeurFout('invoer_ongeldig', plekken)
}

function onbekendeBronnen(
  aangehaald: readonly string[],
  bronnen: readonly string[],
  pad: string,
): readonly Foutplek[] {
  return aangehaald.flatMap((id, i) =>
    bronnen.includes(id)
      ? []
      : [
          plek(
            `${pad}/${i}`,
            'de id van een bron uit de lijst bronnen',
            'Deze bron staat niet in de lijst bronnen van deze regeling.',
            'This source is not in the list bronnen of this scheme.',
          ),
        ],
  )
}

function dubbel(pad: string): Foutplek {
  return plek(
    pad,
    'een id die nog niet gebruikt is',
    'Deze voorwaarde staat er twee keer.',
    'This condition is there twice.',
  )
}

function fouteCellen(voorwaarde: Pick<Voorwaarde, 'als'>, pad: string): readonly Foutplek[] {
  return alternatieven(voorwaarde).flatMap((cellen, j) => {
    const hier = Array.isArray(voorwaarde.als) ? `${pad}/${j}` : pad
    return Object.entries(cellen).flatMap(([feit, cel]) => {
      if (!Object.hasOwn(waarden, feit))
        return [
          plek(
            feit.length > 60 ? hier : `${hier}/${feit}`,
            'een feit uit de aanvraag, zoals veiligheid.geweld',
            'Dit feit bestaat niet.',
            'This fact does not exist.',
          ),
        ]
      if (isMogelijk(cel, feit)) return []
      const [nl, en] = mogelijk(feit)
      return [
        plek(
          `${hier}/${feit}`,
          nl,
          `Dit kan bij dit feit niet. Het moet zijn: ${nl}.`,
          `This fact can't have this value. It must be: ${en}.`,
        ),
      ]
    })
  })
}

function isMogelijk(cel: Cel, feit: string): boolean {
  if (Array.isArray(cel)) return cel.every((waarde) => past(waarde, feit))
  if (typeof cel !== 'object') return past(cel, feit)
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = cel as Grenzen
  const grenzen = Object.values(cel as Grenzen) as readonly Feitwaarde[]
  const soort = soortVan(feit)
  if (soort === 'getal' ? !grenzen.every(Number.isInteger) : soort !== 'dag' || !grenzen.every(isDatum))
    return false
  const onder = [minimum, exclusiveMinimum].filter((grens) => grens !== undefined)
  const boven = [maximum, exclusiveMaximum].filter((grens) => grens !== undefined)
  return onder.every((laag) => boven.every((hoog) => laag <= hoog))
}

function past(waarde: Feitwaarde, feit: string): boolean {
  return pastInAanvraag(metFeit({}, feit, waarde))
}

function soortVan(feit: string): 'ja_nee' | 'getal' | 'dag' | 'keuze' {
  const eerste = waarden[feit]?.[0]
  if (typeof eerste === 'boolean') return 'ja_nee'
  if (typeof eerste === 'number') return 'getal'
  return isDatum(eerste) ? 'dag' : 'keuze'
}

/** What a cell about this fact can hold, in both languages. */
function mogelijk(feit: string): readonly [nl: string, en: string] {
  switch (soortVan(feit)) {
    case 'ja_nee':
      return ['true of false', 'true or false']
    case 'getal':
      return ['een heel getal dat kan voorkomen, of grenzen', 'a whole number that is possible, or limits']
    case 'dag':
      return ['een dag als JJJJ-MM-DD, of grenzen', 'a day as YYYY-MM-DD, or limits']
    case 'keuze': {
      const keuzes = (waarden[feit] ?? []).join(', ')
      return [keuzes, keuzes]
    }
  }
}

function plek(pad: string, verwacht: string, nl: string, en: string): Foutplek {
  return { pad, verwacht, bericht: { nl, en } }
}
