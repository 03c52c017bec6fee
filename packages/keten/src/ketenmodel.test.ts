import { describe, expect, it } from 'vitest'
import { isVoordeurFout, ketenmodel } from './index.ts'

const nu = ketenmodel('2026-11-25')
const overdracht = (nummer: string, model = nu) =>
  model.overdrachten.find((een) => een.overdracht === nummer)!

describe('Het landelijke ketenmodel', () => {
  it('kent alle actoren A01 tot en met A39 (A40 staat in de wet) en alle overdrachten H01 tot en met H33 van het feitenblad', () => {
    const nummers = (letter: string, aantal: number) =>
      Array.from({ length: aantal }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
    expect(nu.actoren.map(({ nummer }) => nummer)).toEqual(nummers('A', 40))
    expect(nu.overdrachten.map((een) => een.overdracht.toUpperCase())).toEqual(
      nummers('H', nu.overdrachten.length),
    )
  })

  it('merkt de vijf functies van de nota', () => {
    expect(nu.functies.filter(({ kern }) => kern).map(({ nota_woord }) => nota_woord)).toEqual([
      'preventie',
      'signalering',
      'hulp',
      'nazorg',
      'aangiftebereidheid',
    ])
    expect(nu.functies).toHaveLength(9)
  })

  it('begint met veiligheid', () => {
    expect(nu.fasen.map(({ functie }) => functie)).toEqual(['directe_veiligheid', 'hulp', 'herstel_nazorg'])
  })

  it('houdt vijf dagen en vijf werkdagen uit elkaar', () => {
    expect(overdracht('h05').termijn).toMatchObject({ aantal: 5, eenheid: 'werkdagen' })
    expect(overdracht('h06').termijn).toMatchObject({ aantal: 5, eenheid: 'dagen' })
    expect([overdracht('h05').zekerheid, overdracht('h06').zekerheid]).toEqual(['beroepsnorm', 'wet'])
  })

  it('volgt de wetteksten waar het feitenblad iets anders zegt', () => {
    expect(overdracht('h07').termijn.anker).toBe('vaststelling dat onderzoek nodig is')
    expect(overdracht('h09').naar).toEqual([
      'politie',
      'raad_kinderbescherming',
      'openbaar_ministerie',
      'reclassering',
      'slachtofferhulp',
    ])
    expect(overdracht('h16').naar).toEqual(['huisgenoot'])
    expect(overdracht('h43').naar).toEqual(['veilig_thuis'])
    expect(overdracht('h01').bron.map(({ id }) => id)).toContain('besluit-meldcode/art-2/lid-2/b@2020-10-01')
    expect(overdracht('h33').bron.map(({ id }) => id)).toContain('jeugdwet/art-2.7a/lid-1@2026-01-01')
  })

  it('laat de termijnen van het huisverbod niet opschuiven', () => {
    for (const nummer of ['h18', 'h38'])
      expect(overdracht(nummer).termijn).toMatchObject({
        termijnenwet: 'uitgesloten',
        uitgesloten_door: 'wth/art-13@2020-07-01',
      })
  })

  it('noemt voor 2018 vijf ministeries, en daarna een plek voor een ander', () => {
    expect(ketenmodel('2018-03-15').ministeries.map(({ ministerie }) => ministerie)).toEqual([
      'vws',
      'ocw',
      'jenv',
      'szw',
      'bzk',
    ])
    expect(nu.ministeries.find(({ ministerie }) => ministerie === 'overig')?.zekerheid).toBe('onbevestigd')
  })

  it('weet hoeveel Veilig Thuis-organisaties er in 2019 waren, en niet hoeveel in 2025', () => {
    const aantal = (dag: string) => ketenmodel(dag).regiotypen.find(({ type }) => type === 'veilig_thuis')
    expect(aantal('2019-06-01')).toHaveProperty('aantal', 26)
    expect(aantal('2025-06-01')).not.toHaveProperty('aantal')
  })

  it('verwart een coördinator niet met een rapporteur', () => {
    const rol = (code: string) => nu.rollen.find((een) => een.rol === code)
    expect(rol('nationaal_coordinator')).toMatchObject({ soort: 'coordinator', huiselijk_geweld: 'ja' })
    expect(rol('nationaal_rapporteur_mensenhandel')).toMatchObject({
      soort: 'rapporteur',
      huiselijk_geweld: 'niet_gevonden',
    })
    expect(ketenmodel('2025-12-17').rollen.some(({ soort }) => soort === 'coordinator')).toBe(false)
    expect(ketenmodel('2025-12-18').rollen.some(({ soort }) => soort === 'coordinator')).toBe(true)
  })

  it('heeft 35 centrumgemeenten vanaf de dag van de lijst', () => {
    expect(new Set(nu.centrumgemeenten).size).toBe(35)
    expect(ketenmodel('2022-07-17').centrumgemeenten).toEqual([])
  })

  it('haalt voor elke soort onderwijs de eigen wet aan', () => {
    const bronnen = (dag: string) =>
      ketenmodel(dag)
        .actoren.find(({ actor }) => actor === 'onderwijs')!
        .bron.map(({ id }) => id.split('/')[0])
    expect(bronnen('2026-07-31')).toEqual(['wpo', 'wvo', 'wec', 'web', 'whw'])
    expect(bronnen('2026-08-01')).toEqual(['wpo', 'wvo-2020', 'wec', 'web', 'whw'])
  })

  it('kent kappers geen plicht toe', () => {
    expect(nu.actoren.find(({ actor }) => actor === 'branche')?.meldcode).toBe('niet_verplicht')
  })

  it('noemt in een eerdere versie nooit wet wat alleen in de stand van 2017 bekend is', () => {
    for (const dag of ['2018-06-01', '2022-01-01'])
      for (const { zekerheid, bron } of [...ketenmodel(dag).overdrachten, ...ketenmodel(dag).actoren])
        if (bron.every(({ id }) => id.startsWith('wetteksten-2017'))) expect(zekerheid).not.toBe('wet')
  })

  it('noemt het huisverbod pas wet vanaf de dag waarvan de tekst is gelezen', () => {
    for (const nummer of ['h14', 'h15', 'h16', 'h17', 'h18', 'h35', 'h38']) {
      expect(overdracht(nummer, ketenmodel('2020-06-30')).zekerheid, nummer).toBe('uitleg')
      expect(overdracht(nummer, ketenmodel('2020-07-01')).zekerheid, nummer).toBe('wet')
    }
    expect(overdracht('h43', ketenmodel('2020-06-30'))).toBeUndefined()
    expect(overdracht('h43', ketenmodel('2020-07-01')).naar).toEqual(['veilig_thuis'])
  })

  it('noemt een tekst die niet is gelezen nooit wet als er geen gelezen tekst naast staat', () => {
    for (const dag of ['2018-06-01', '2019-06-01', '2022-01-01', '2026-03-01', '2026-11-25'])
      for (const { overdracht: nummer, zekerheid, bron } of ketenmodel(dag).overdrachten)
        if (bron.every(({ gelezen }) => gelezen !== 'tekst'))
          expect(zekerheid, `${dag} ${nummer}`).not.toBe('wet')
  })

  it('heeft bij alles een bron die op de dag geldt', () => {
    for (const dag of [
      '2018-03-15',
      '2018-12-31',
      '2019-01-01',
      '2020-06-30',
      '2020-07-01',
      '2022-07-18',
      '2026-06-30',
      '2026-07-01',
      '2026-07-31',
      '2026-08-01',
      '2026-11-25',
    ]) {
      const { actoren, overdrachten, functies, fasen, ministeries, regiotypen, rollen } = ketenmodel(dag)
      for (const { bron, omdat } of [
        actoren,
        overdrachten,
        functies,
        fasen,
        ministeries,
        regiotypen,
        rollen,
      ].flat())
        expect(bron.length, `${dag}: ${omdat}`).toBeGreaterThan(0)
    }
  })

  it('begint op de dag van de nota', () => {
    try {
      ketenmodel('2018-03-14')
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.code).toBe('regel_bestaat_niet_op_datum')
    }
  })
})
