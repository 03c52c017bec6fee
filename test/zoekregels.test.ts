import { laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { describe, expect, it } from 'vitest'
import { MEETDAG } from '../packages/cli/src/meting/meetdag.ts'
import { voegSamen, type Zinnenset } from '../packages/cli/src/meting/zinnenset.ts'
import { zoekregelsInWoorden } from '../packages/coalitieakkoord/src/index.ts'
import { bindingVan } from '../packages/coalitieakkoord/src/niveau.ts'
import { overHetOnderwerp } from '../packages/coalitieakkoord/src/onderwerp.ts'
import { leesZinnen } from '../packages/coalitieakkoord/src/zinnen.ts'
import { zoekregelsOp } from '../packages/coalitieakkoord/src/zoekregels.ts'

const regels = zoekregelsOp(MEETDAG)
const fragmenten = laadSpecs('specs', laadSchemas('schemas')).eigen.flatMap(({ inhoud }) =>
  inhoud['soort'] === 'zinnenset' ? (inhoud as unknown as Zinnenset).zinnen : [],
)

/** Rules that no labelled sentence needs yet: write a sentence for them, or take them away. */
const NOG_ZONDER_ZIN: readonly string[] = []

/** The rules that decide something on a fragment: what it is about, which item, which level, or what does not count. */
function werkzaamOp(zinnen: readonly string[]): readonly string[] {
  const gelezen = leesZinnen({ tekst: voegSamen(zinnen).tekst })
  const schijn = gelezen.flatMap(({ woorden }) => {
    const trefwoorden = regels.trefwoorden(woorden)
    return regels
      .schijn(woorden)
      .filter(({ regel }) => !(regel.nietMet && regel.nietMet(woorden).length > 0))
      .filter(({ regel, plek }) =>
        trefwoorden.some(
          (treffer) => regel.dan.hele_zin || (treffer.plek.van < plek.tot && plek.van < treffer.plek.tot),
        ),
      )
  })
  const over = overHetOnderwerp(gelezen, regels).flatMap((een) => [
    een.aanleiding,
    ...een.punten,
    ...bindingVan(een, '', regels).aanwijzingen.map(({ treffer }) => treffer),
  ])
  return [...schijn, ...over].map(({ regel }) => regel.naam)
}

describe('De zoekregels', () => {
  it('beslissen elk iets op minstens één gelabelde zin', () => {
    const werkzaam = new Set(fragmenten.flatMap(({ zinnen }) => werkzaamOp(zinnen)))
    const nooit = zoekregelsInWoorden(MEETDAG).flatMap(({ regel }) => (werkzaam.has(regel) ? [] : [regel]))
    expect(nooit).toEqual(NOG_ZONDER_ZIN)
  })
})
