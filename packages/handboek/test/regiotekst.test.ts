import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isVolledig, organisaties, voegToe, zetRol, zetVolledig } from '../browser/formulier/regiotekst.ts'

const REGIO = `# Over deze regio
naam: Proef
gemeenten: [Alfa, Beta]
organisaties:
  - id: vt
    naam: Veilig Thuis
    actor: veilig_thuis
    functies: { advies_melding: eindverantwoordelijk }
  # Alleen in Alfa
  - id: team
    naam: Team
    actor: lokaal_team
    gemeenten: [Alfa]
    functies: { hulp: uitvoerend }
`

test('who does a function, and who could', () => {
  expect(organisaties(REGIO, 'hulp')).toEqual([
    { id: 'vt', naam: 'Veilig Thuis' },
    { id: 'team', naam: 'Team', gemeenten: ['Alfa'], rol: 'uitvoerend' },
  ])
})

test('a role is written, changed and taken away; remarks and the rest stay', () => {
  const erbij = zetRol(REGIO, 'vt', 'hulp', 'draagt_bij')!
  expect(erbij).toContain('# Alleen in Alfa')
  expect(parse(erbij).organisaties[0].functies).toEqual({
    advies_melding: 'eindverantwoordelijk',
    hulp: 'draagt_bij',
  })
  expect(parse(zetRol(erbij, 'vt', 'hulp')!)).toEqual(parse(REGIO))
})

test('the same in JSON', () => {
  const json = JSON.stringify(parse(REGIO))
  expect(parse(zetRol(json, 'team', 'hulp', 'eindverantwoordelijk')!).organisaties[1].functies.hulp).toBe(
    'eindverantwoordelijk',
  )
})

test('an organisation without functions gets them', () => {
  const kaal = 'organisaties: [{ id: a, naam: A }]'
  expect(parse(zetRol(kaal, 'a', 'hulp', 'uitvoerend')!).organisaties[0].functies).toEqual({
    hulp: 'uitvoerend',
  })
})

test('a new organisation gets an id that the schema allows and that nobody has', () => {
  const een = voegToe(REGIO, { naam: 'Team!', actor: 'lokaal_team' }, 'hulp', 'uitvoerend')!
  const twee = voegToe(een, { naam: '…', actor: 'lokaal_team' }, 'hulp', 'uitvoerend')!
  const ids = parse(twee).organisaties.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(['vt', 'team', 'team-2', 'organisatie'])
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('whether a list is whole is said, and taken back', () => {
  expect(isVolledig(REGIO, 'hulp')).toBe(false)
  const heel = zetVolledig(REGIO, 'hulp', true)!
  expect(isVolledig(heel, 'hulp')).toBe(true)
  expect(isVolledig(heel, 'opvang')).toBe(false)
  expect(parse(zetVolledig(heel, 'opvang', true)!).volledig.functies).toEqual(['hulp', 'opvang'])
  expect(isVolledig(zetVolledig(heel, 'hulp', false)!, 'hulp')).toBe(false)
})

test.each(['naam: [', '', '- 1', 'organisaties: tekst'])(
  'a text that is no region (%j) is left alone',
  (tekst) => {
    expect(organisaties(tekst, 'hulp')).toBeUndefined()
    expect(zetRol(tekst, 'vt', 'hulp', 'uitvoerend')).toBeUndefined()
    expect(voegToe(tekst, { naam: 'X', actor: 'politie' }, 'hulp', 'uitvoerend')).toBeUndefined()
  },
)
