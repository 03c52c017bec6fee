import { isVoordeurFout, type VoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Notatelling, nota, notazinnen } from './nota.ts'

const PEILDATUM = '2026-11-25'
const alles = nota({ peildatum: PEILDATUM })
const regels = alles.afdelingen.flatMap((afdeling) => afdeling.regels)

function foutVan(vraag: () => unknown): VoordeurFout {
  try {
    vraag()
  } catch (fout) {
    if (isVoordeurFout(fout)) return fout
    throw fout
  }
  throw new Error('Er kwam geen fout')
}

describe('the ledger of the nota', () => {
  it('says of every entry where it lives or why not, and always what software can not do', () => {
    for (const regel of regels) {
      expect(regel.waar.length > 0, regel.id).toBe(regel.niet === undefined)
      expect(regel.software_kan_niet, regel.id).toMatch(/\.$/)
      expect(regel.bron.length, regel.id).toBeGreaterThan(0)
    }
  })

  it('names every arrow of chapter 4, and of each at least one proposal', () => {
    const pijlen = new Set(regels.flatMap(({ voorstel }) => voorstel ?? []))
    expect([...pijlen].sort()).toEqual([
      'N-I.1',
      'N-I.2',
      'N-II.1',
      'N-II.2',
      'N-III.1',
      'N-III.2',
      'N-IV.1',
      'N-IV.2',
      'N-V.1',
      'N-V.2',
    ])
    for (const { soort, voorstel } of regels) if (voorstel) expect(soort).toBe('voorstel')
  })

  it('calls a proposal carried only if a function helps whoever carries it out', () => {
    for (const { soort, stand, waar, id } of regels)
      if (soort === 'voorstel')
        expect(stand === 'gedragen', id).toBe(waar.some((plaats) => plaats.soort === 'functie'))
    const stand = (naam: string) => regels.find(({ id }) => id === naam)?.stand
    expect(stand('coalitieakkoord')).toBe('gedragen')
    expect(stand('meer-uren')).toBe('niet')
  })

  it('never calls what the nota says a law', () => {
    for (const { zekerheid } of regels) expect(['uitleg', 'onbevestigd']).toContain(zekerheid)
  })

  it('says of every figure whether it holds, and does not hide the wrong ones', () => {
    const cijfers = regels.filter(({ soort }) => soort === 'cijfer')
    for (const { oordeel, id } of cijfers) expect(oordeel?.zin, id).toMatch(/\.$/)
    expect(cijfers.filter(({ oordeel }) => oordeel?.stand === 'klopt_niet').map(({ id }) => id)).toEqual([
      'k11',
      'k12',
    ])
  })

  it('counts every sentence once, in its section and in the whole', () => {
    const soorten = ['voorstel', 'cijfer', 'bewering', 'samen'] as const
    const delen = ['zinnen', 'gedragen', 'vastgelegd', 'niet'] as const
    for (const soort of soorten)
      for (const deel of delen)
        expect(alles.afdelingen.reduce((som, { tellingen }) => som + tellingen[soort][deel], 0)).toBe(
          alles.totaal[soort][deel],
        )
    const klopt = ({ zinnen, gedragen, vastgelegd, niet, procent_gedragen: procent }: Notatelling) => {
      expect(gedragen + vastgelegd + niet).toBe(zinnen)
      expect(procent).toBe(zinnen === 0 ? undefined : Math.round((100 * gedragen) / zinnen))
    }
    for (const { tellingen } of alles.afdelingen) for (const soort of soorten) klopt(tellingen[soort])
  })

  it('counts a sentence with two things in it for the weaker one', () => {
    const zwakker = ['niet', 'vastgelegd', 'gedragen'] as const
    const dubbel = notazinnen(PEILDATUM).filter((zin) => zin.regels.length > 1)
    expect(dubbel.map(({ id }) => id)).toContain('aangifte.12')
    for (const zin of dubbel) {
      const standen = regels.filter(({ id }) => zin.regels.includes(id)).map(({ stand }) => stand)
      expect(zin.stand, zin.id).toBe(zwakker.find((stand) => standen.includes(stand)))
    }
  })

  it('shows one kind of entry if asked, and counts all the same', () => {
    for (const soort of ['voorstel', 'cijfer', 'bewering'] as const) {
      const deel = nota({ peildatum: PEILDATUM, soort })
      expect(deel.totaal).toEqual(alles.totaal)
      expect(deel.afdelingen.flatMap((afdeling) => afdeling.regels)).toEqual(
        regels.filter((regel) => regel.soort === soort),
      )
    }
  })

  it('says the same on every day since the nota, and changes nothing that it was given', () => {
    const dag = fc.date({ min: new Date('2018-03-15'), max: new Date('2090-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dag, (datum) => {
        const keuze = Object.freeze({ peildatum: datum.toISOString().slice(0, 10) })
        expect(nota(keuze).totaal).toEqual(alles.totaal)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the sentences of the nota', () => {
  const zinnen = notazinnen(PEILDATUM)

  it('are 190, each with a name of its own', () => {
    expect(zinnen).toHaveLength(190)
    expect(new Set(zinnen.map(({ id }) => id)).size).toBe(190)
  })

  it('have a state exactly if they propose, count or claim something', () => {
    for (const { id, soort, stand, regels: bij } of zinnen) {
      const zegtIets = ['voorstel', 'cijfer', 'bewering'].includes(soort)
      expect(stand !== undefined, id).toBe(zegtIets)
      if (zegtIets) expect(bij.length, id).toBeGreaterThan(0)
    }
  })

  it('are those that the entries name, and the other way round', () => {
    for (const regel of regels)
      expect(zinnen.filter((zin) => zin.regels.includes(regel.id)).map(({ id }) => id)).toEqual(
        [...regel.zinnen].sort((a, b) => volgorde(a) - volgorde(b)),
      )
    function volgorde(id: string): number {
      return zinnen.findIndex((zin) => zin.id === id)
    }
  })
})

describe('a wrong question', () => {
  it.each([
    ['no day', {}, 'datum_ongeldig', '/peildatum'],
    ['a day that does not exist', { peildatum: '2026-02-30' }, 'datum_ongeldig', '/peildatum'],
    ['a day before the nota', { peildatum: '2018-03-14' }, 'regel_bestaat_niet_op_datum', '/peildatum'],
    ['a kind that does not exist', { peildatum: PEILDATUM, soort: 'wens' }, 'invoer_ongeldig', '/soort'],
    ['another key', { peildatum: PEILDATUM, naam: 'x' }, 'invoer_ongeldig', '/naam'],
    ['nothing', null, 'invoer_ongeldig', ''],
    ['a list', [], 'invoer_ongeldig', ''],
    [
      'a key of the prototype',
      JSON.parse(`{"peildatum":"${PEILDATUM}","__proto__":{"soort":"voorstel"}}`),
      'invoer_ongeldig',
      undefined,
    ],
  ])('%s is a typed error with its place', (_naam, vraag, code, pad) => {
    const fout = foutVan(() => nota(vraag as never))
    expect(fout.code).toBe(code)
    if (pad !== undefined) expect(fout.plekken.map((plek) => plek.pad)).toContain(pad)
  })

  it('asks the sentences of a day that exists, since the nota', () => {
    expect(foutVan(() => notazinnen('gisteren')).code).toBe('datum_ongeldig')
    expect(foutVan(() => notazinnen('2018-03-14')).code).toBe('regel_bestaat_niet_op_datum')
  })
})
