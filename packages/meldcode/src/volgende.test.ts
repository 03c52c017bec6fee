import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speel, zaak } from '../test/zaken.ts'
import type { Casus, Gebeurtenis } from './generated/typen.ts'
import { pasToe } from './pas-toe.ts'
import { volgende } from './volgende.ts'

const dag = fc.constantFrom('2019-07-05', '2026-11-25')
/** The last day on which the rules before 2019 hold. */
const na = (casus: Casus, datum: string) =>
  [casus.gebeurtenissen.at(-1)?.datum ?? datum, datum].sort().at(-1)!

describe('Gevaar eerst, vanuit elke stand van de zaak', () => {
  it('na acuut gevaar staat 112 altijd bovenaan, ook in een afgesloten zaak', () => {
    fc.assert(
      fc.property(zaak, fc.boolean(), (casus, sluit) => {
        const datum = na(casus, '2018-12-31')
        const dicht: Gebeurtenis[] = sluit ? [{ soort: 'afgesloten', datum, reden: 'anders' }] : []
        const gevaar = speel(casus, [{ soort: 'acuut_gevaar', datum }, ...dicht])
        const antwoord = volgende(gevaar, { peildatum: datum })
        expect(antwoord.uitkomst).toBe('gevaar')
        expect(antwoord.acties.slice(0, 2).map(({ actie }) => actie)).toEqual(['bel_112', 'bel_veilig_thuis'])
        expect(antwoord.signalen[0]!.soort).toBe('gevaar')
        expect([...antwoord.acties, ...antwoord.later].map(({ actie }) => actie)).not.toContain('afsluiten')
      }),
      { numRuns: 400 },
    )
  })

  it('ook voor er een meldcode was', () => {
    const casus: Casus = {
      kader: 'algemeen',
      gebeurtenissen: [{ soort: 'acuut_gevaar', datum: '1999-05-01' }],
    }
    expect(volgende(casus, { peildatum: '1999-05-01' }).acties[0]!.actie).toBe('bel_112')
  })
})

describe('Twijfel eindigt nooit in afsluiten', () => {
  it('zolang de laatste weging twijfel noemt, wordt afsluiten niet voorgesteld', () => {
    fc.assert(
      fc.property(zaak, dag, (casus, later) => {
        const peildatum = na(casus, later)
        const laatste = casus.gebeurtenissen.findLast(({ soort }) => soort === 'weging')
        const ronde = casus.gebeurtenissen.findLastIndex(({ soort }) => soort === 'afgesloten')
        if (laatste?.soort !== 'weging' || casus.gebeurtenissen.indexOf(laatste) < ronde) return
        if (!JSON.stringify(laatste.antwoorden).includes('"twijfel"')) return
        const { acties, later: straks, uitkomst } = volgende(casus, { peildatum })
        expect([...acties, ...straks].map(({ actie }) => actie)).not.toContain('afsluiten')
        expect(uitkomst).not.toBe('kan_sluiten')
      }),
      { numRuns: 1500 },
    )
  })

  it('een ja op onveiligheid zonder melding wordt nooit afsluiten', () => {
    fc.assert(
      fc.property(zaak, (casus) => {
        const datum = na(casus, '2020-01-01')
        const met = speel(casus, [
          { soort: 'signaal', datum },
          { soort: 'weging', datum, antwoorden: { vermoeden: 'ja', structurele_onveiligheid: 'ja' } },
        ])
        const { acties, later } = volgende(met, { peildatum: datum })
        expect([...acties, ...later].map(({ actie }) => actie)).toContain('melden')
        expect(acties.map(({ actie }) => actie)).not.toContain('afsluiten')
      }),
      { numRuns: 400 },
    )
  })
})

describe('Hetzelfde antwoord op dezelfde zaak', () => {
  it('een zaak uit JSON, met sleutels in een andere volgorde, geeft hetzelfde als de gespeelde zaak', () => {
    const omgekeerd = (waarde: unknown): unknown =>
      Array.isArray(waarde)
        ? waarde.map(omgekeerd)
        : typeof waarde === 'object' && waarde !== null
          ? Object.fromEntries(
              Object.entries(waarde)
                .reverse()
                .map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]),
            )
          : waarde
    fc.assert(
      fc.property(zaak, dag, (casus, later) => {
        const peildatum = na(casus, later)
        const kopie = omgekeerd(casus) as Casus
        const voor = JSON.stringify(kopie)
        expect(volgende(kopie, { peildatum })).toEqual(volgende(casus, { peildatum }))
        expect(JSON.stringify(kopie)).toBe(voor)
      }),
      { numRuns: 300 },
    )
  })

  it('elke actie heeft een zin, een bron en een zekerheid, en moet steunt op wet of beroepsnorm', () => {
    fc.assert(
      fc.property(zaak, dag, (casus, later) => {
        const antwoord = volgende(casus, { peildatum: na(casus, later) })
        for (const { dwang, bron, zekerheid } of [...antwoord.acties, ...antwoord.later]) {
          expect(bron.length).toBeGreaterThan(0)
          if (dwang === 'moet') expect(['wet', 'beroepsnorm']).toContain(zekerheid)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('een zaak van 1000 gebeurtenissen krijgt ook antwoord', () => {
    let casus: Casus = { kader: 'jeugdhulp', gebeurtenissen: [] }
    for (let i = 0; i < 999; i++) casus = pasToe(casus, { soort: 'signaal', datum: '2026-01-01' })
    casus = pasToe(casus, { soort: 'acuut_gevaar', datum: '2026-01-02' })
    expect(volgende(casus, { peildatum: '2026-01-02' }).uitkomst).toBe('gevaar')
  })
})

describe('Verkeerde invoer is een fout met een code en een plaats', () => {
  const casus: Casus = { kader: 'artsen', gebeurtenissen: [{ soort: 'signaal', datum: '2026-03-01' }] }
  it.each([
    [
      'een peildatum voor de laatste gebeurtenis',
      casus,
      { peildatum: '2026-02-28' },
      'periode_ongeldig',
      '/peildatum',
    ],
    ['een dag die niet bestaat', casus, { peildatum: '2026-02-30' }, 'datum_ongeldig', '/peildatum'],
    ['geen peildatum', casus, {}, 'datum_ongeldig', '/peildatum'],
    ['een onbekend veld', casus, { peildatum: '2026-03-01', naam: 'x' }, 'invoer_ongeldig', '/naam'],
    ['geen context', casus, null, 'invoer_ongeldig', ''],
    ['een zaak die een lijst is', [], { peildatum: '2026-03-01' }, 'invoer_ongeldig', '/casus'],
    [
      'een naam in de zaak',
      { ...casus, naam: 'x' },
      { peildatum: '2026-03-01' },
      'invoer_ongeldig',
      '/casus/naam',
    ],
  ])('%s', (_, zo, context, code, pad) => {
    let gekregen: unknown
    try {
      volgende(zo as Casus, context as { peildatum: string })
    } catch (fout) {
      gekregen = isVoordeurFout(fout) ? { code: fout.code, pad: fout.plekken[0]?.pad } : fout
    }
    expect(gekregen).toEqual({ code, pad })
  })
})
