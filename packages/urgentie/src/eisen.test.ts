import { JA, NEE, ONBEKEND } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { regelsOp } from './beeld.ts'
import { isGeweld, ontbrekendVoorEisen, oordeelOverEisen, toetsEisen, weegEisen } from './eisen.ts'
import { regelingen } from './generated/regelingen.ts'

describe('Een eis bij een andere grond dan geweld', () => {
  const houten = regelingen.find(({ id }) => id === 'houten')!
  const dag = '2026-06-01'
  const aanvraag = { veiligheid: { geweld: true }, bewijs: { verzoek_echtscheiding: false } }
  const getoetst = toetsEisen(houten, aanvraag, 'indeling', dag)
  const gewogen = weegEisen(getoetst, 'buiten', regelsOp(dag).strijdigheid)

  it('wordt getoond als mogelijk', () => {
    const scheiding = getoetst.find(({ voorwaarde }) => voorwaarde.id === 'scheiding')
    expect(scheiding).toMatchObject({ geldt: ONBEKEND, voldaan: NEE })
  })

  it('beslist niets en vraagt niets, ook als zij niet is gehaald en verder alles is gelezen', () => {
    expect(oordeelOverEisen(gewogen, { ...houten, niet_gelezen: [] }, 'indeling')).toBe('voldaan')
    expect(ontbrekendVoorEisen(gewogen, {})).toEqual([])
  })
})

describe('Is er geweld?', () => {
  it.each([
    [{ opvang: { reden: 'huiselijk_geweld' as const }, veiligheid: { geweld: false } }, JA],
    [{ opvang: { reden: 'mensenhandel' as const } }, JA],
    [{ veiligheid: { geweld: true } }, JA],
    [{ veiligheid: { geweld: false } }, ONBEKEND],
    [{ veiligheid: { geweld: false }, opvang: { reden: 'dakloosheid' as const } }, NEE],
    [{}, ONBEKEND],
  ])('%j', (aanvraag, waar) => {
    expect(isGeweld(aanvraag)).toBe(waar)
  })
})
