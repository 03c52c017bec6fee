import { expect, it } from 'vitest'
import { kaders } from './kader.ts'

it('Wie een kader uit een antwoord wijzigt, wijzigt de regels niet', () => {
  const [eerste] = kaders('2026-11-25')
  const voor = structuredClone(eerste)
  Object.assign(eerste!, { naam: 'iets anders' })
  ;(eerste!.stap_van_vraag as number[]).push(9)
  ;(eerste!.niet_gelezen as string[]).push('iets')
  expect(kaders('2026-11-25')[0]).toEqual(voor)
})
