import { nota, notazinnen } from '@voordeur/gereedheid/nota'
import { naastTekst } from '@voordeur/regelbouw'
import { expect, it } from 'vitest'
import { PIJLEN } from './pijlen.ts'

const peildatum = '2026-11-25'

it('quotes each arrow in the exact words of the nota', () => {
  const { zinnen, verschillen } = naastTekst(
    notazinnen(peildatum),
    PIJLEN.map(({ citaat }) => citaat.replace(/\.?$/, '.')).join(' '),
  )
  expect(zinnen).toBe(PIJLEN.length)
  // One arrow stands word for word in the summary too, so the order says nothing.
  const anders = verschillen.filter(({ soort }) => soort === 'niet-in-lijst' || soort === 'begin')
  expect(anders).toEqual([])
})

it('quotes at most 25 words', () => {
  for (const { code, citaat } of PIJLEN) expect(citaat.split(/\s+/).length, code).toBeLessThanOrEqual(25)
})

it('names every arrow that the ledger names, and no other', () => {
  const inGrootboek = nota({ peildatum }).afdelingen.flatMap(({ regels }) =>
    regels.flatMap(({ voorstel }) => voorstel ?? []),
  )
  expect(PIJLEN.map(({ code }) => code).sort()).toEqual([...new Set(inGrootboek)].sort())
})
