import { expect, test } from 'vitest'
import { zelfdeZinnen } from '../src/gegevens/zelfde-zin.ts'

const voorbeeld = [{ feit: 'mantelzorg', waarde: 'true' }]
const weg = {
  van: 'groep mantelzorg, oordeel ja',
  situaties: 8,
  voorbeeld,
  zinnen: { van: 'U geeft mantelzorg.' },
}
const erbij = {
  naar: 'groep a, oordeel ja',
  situaties: 8,
  voorbeeld,
  zinnen: { naar: 'U geeft mantelzorg.' },
}

test('the same sentence in the same situations is one change, with only what differs', () => {
  expect(zelfdeZinnen([weg, erbij])).toEqual({
    zelfde: [
      {
        zin: 'U geeft mantelzorg.',
        anders: [{ van: 'groep mantelzorg', naar: 'groep a' }],
        situaties: 8,
        voorbeeld,
      },
    ],
    rest: [],
  })
})

test.each([
  ['another sentence', { ...erbij, zinnen: { naar: 'Iets anders.' } }],
  ['another number of situations', { ...erbij, situaties: 9 }],
  ['another example', { ...erbij, voorbeeld: [] }],
])('with %s they stay two changes', (_, ander) => {
  expect(zelfdeZinnen([weg, ander])).toEqual({ zelfde: [], rest: [weg, ander] })
})

test('a sentence that is gone takes one that came, not two', () => {
  const { zelfde, rest } = zelfdeZinnen([weg, erbij, { ...erbij }])
  expect(zelfde.length).toBe(1)
  expect(rest).toEqual([erbij])
})
