import { describe, expect, it } from 'vitest'
import {
  tekstmeldingen as meldingen,
  OUDE_TABEL,
  REGISTER,
  TABEL,
  WET,
  type Wijziging,
  wereld,
} from '../../test/wereld.ts'
import { bronnenlijst } from './bronnen.ts'

/** The second item of the register, on another ground. */
const horen = (bron: string, zekerheid: string): Wijziging => [
  REGISTER,
  'bron: lezing/twijfel@2015-01-01\n    zekerheid: uitleg',
  `bron: ${bron}\n    zekerheid: ${zekerheid}`,
]

/** A law of which one clause was renumbered. */
const ketenwet = (van3 = '2017-01-01'): Wijziging => [
  'bronnen/ketenwet.yaml',
  `soort: bron
id: ketenwet
aard: wet
titel: Ketenwet
geraadpleegd: 2026-07-01
gelezen: tekst
bepalingen:
  - id: art-7
    titel: Het oude nummer
    versies: [{ van: 2015-01-01, tot: 2015-12-31 }, { van: 2016-01-01, tot: 2016-12-31 }]
  - id: art-8
    titel: Het nieuwe nummer
    voorganger: art-7
    versies: [{ van: ${van3} }]
`,
]

describe('the register of sources', () => {
  it('holds every version of every clause by its full id', () => {
    expect([...bronnenlijst(wereld()).keys()]).toEqual([
      'circulaire/punt-1@2015-01-01',
      'lezing/twijfel@2015-01-01',
      'woonwet/art-1@2015-01-01',
      'woonwet/art-1@2020-01-01',
      'woonwet/art-2@2015-01-01',
      'woonwet/art-3@2015-01-01',
    ])
  })

  it('has a source once', () => {
    expect(
      meldingen([
        'bronnen/woonwet-kopie.yaml',
        'soort: bron\nid: woonwet\naard: wet\ntitel: Kopie\ngeraadpleegd: 2026-07-01\ngelezen: tekst\nbepalingen:\n  - id: art-9\n    titel: Een artikel\n    versies: [{ van: 2015-01-01 }]\n',
      ]),
    ).toEqual(['bronnen/woonwet.yaml:2:5 De bron woonwet staat ook in specs/bronnen/woonwet-kopie.yaml.'])
  })

  it('has a clause once', () => {
    expect(meldingen([WET, 'id: art-3', 'id: art-2'])).toEqual([
      'bronnen/woonwet.yaml:20:9 De bepaling art-2 staat hier twee keer.',
    ])
  })

  it('has one text of a clause on a day', () => {
    const overlap =
      'bronnen/woonwet.yaml:12:14 Twee versies van art-1 overlappen: deze hoort te eindigen voor 2020-01-01.'
    expect(meldingen([WET, 'tot: 2019-12-31', 'tot: 2020-01-01'])).toEqual([overlap])
    expect(meldingen([WET, '        tot: 2019-12-31\n', ''])).toEqual([overlap])
  })

  it('has no text that ends before it starts', () => {
    expect(meldingen([WET, 'tot: 2019-12-31', 'tot: 2014-12-31'])).toContain(
      'bronnen/woonwet.yaml:13:14 De einddatum ligt voor de begindatum.',
    )
  })

  it('has no dates that do not exist', () => {
    expect(
      meldingen([
        WET,
        '      - van: 2015-01-01\n        niet_gecodeerd',
        '      - van: 2015-02-29\n        niet_gecodeerd',
      ]),
    ).toEqual(['bronnen/woonwet.yaml:23:14 De datum 2015-02-29 bestaat niet.'])
  })

  it('quotes 25 words at most, not counting the dots of what was left out', () => {
    const citeer = (tekst: string) => meldingen([WET, 'Voorrang krijgt wie een opvang verlaat.', tekst])
    const woorden = (aantal: number) => Array.from({ length: aantal }, (_, i) => `woord${i}`).join(' ')
    expect(citeer(woorden(25))).toEqual([])
    expect(citeer(`${woorden(20)} ... ${woorden(5)}`)).toEqual([])
    expect(citeer(woorden(26))).toEqual([
      'bronnen/woonwet.yaml:15:17 Dit citaat heeft 26 woorden; 25 is de grens.',
    ])
  })

  it('quotes nothing that was not read', () => {
    expect(
      meldingen([
        'bronnen/circulaire.yaml',
        '- van: 2015-01-01',
        '- van: 2015-01-01\n        citaat: Zo staat het er.',
      ]),
    ).toEqual(['bronnen/circulaire.yaml:12:17 Uit een tekst die niet gelezen is, kan niet worden geciteerd.'])
  })
})

describe('a rule that cites a source', () => {
  it('is told which versions there are when it cites one that does not exist', () => {
    expect(meldingen(horen('woonwet/art-1@2019-01-01', 'uitleg'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron woonwet/art-1@2019-01-01 bestaat niet in specs/bronnen/ (wel op: 2015-01-01, 2020-01-01).',
    ])
  })

  it('gets no hint when the clause does not exist at all', () => {
    expect(meldingen(horen('woonwet/art-9@2015-01-01', 'uitleg'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron woonwet/art-9@2015-01-01 bestaat niet in specs/bronnen/.',
    ])
  })

  it('cannot hold on a day on which the law does not hold yet', () => {
    expect(meldingen(horen('woonwet/art-1@2020-01-01', 'wet'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron woonwet/art-1 geldt niet op 2015-01-01, maar de regel wel.',
    ])
  })

  it('cannot hold on a day on which the law no longer holds', () => {
    expect(meldingen(horen('woonwet/art-1@2015-01-01', 'wet'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron woonwet/art-1 geldt niet op 2020-01-01, maar de regel wel.',
    ])
  })

  it('may cite several versions of a clause that cover its days together', () => {
    expect(meldingen(horen('[woonwet/art-1@2015-01-01, woonwet/art-1@2020-01-01]', 'wet'))).toEqual([])
    expect(meldingen(horen('[woonwet/art-1@2020-01-01, woonwet/art-1@2015-01-01]', 'wet'))).toEqual([])
  })

  it('may end on the very last day of the law', () => {
    const tot = (dag: string) =>
      meldingen([TABEL, TABELZONDER], [OUDE_TABEL, 'tot: 2019-12-31', `tot: ${dag}`])
    expect(tot('2019-12-31')).toEqual([])
    expect(tot('2020-01-01')).toEqual([
      'woning/groep.2015-01-01.yaml:13:11 Rij "groep-b": De bron woonwet/art-1 geldt niet op 2020-01-01, maar de regel wel.',
      'woning/groep.2015-01-01.yaml:19:11 Rij "geen": De bron woonwet/art-1 geldt niet op 2020-01-01, maar de regel wel.',
    ])
  })

  it('may follow a clause through a change of number', () => {
    const alle = '[ketenwet/art-7@2015-01-01, ketenwet/art-7@2016-01-01, ketenwet/art-8@2017-01-01]'
    expect(meldingen(ketenwet(), horen(alle, 'wet'))).toEqual([])
  })

  it('is told of the day that is missing in such a chain', () => {
    expect(
      meldingen(ketenwet(), horen('[ketenwet/art-7@2015-01-01, ketenwet/art-8@2017-01-01]', 'wet')),
    ).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron ketenwet/art-7 geldt niet op 2016-01-01, maar de regel wel.',
    ])
    const gat = '[ketenwet/art-7@2015-01-01, ketenwet/art-7@2016-01-01, ketenwet/art-8@2017-01-02]'
    expect(meldingen(ketenwet('2017-01-02'), horen(gat, 'wet'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron ketenwet/art-7 geldt niet op 2017-01-01, maar de regel wel.',
    ])
  })

  it('needs a source that holds on its first day, also if that source is no law', () => {
    expect(meldingen([REGISTER, 'van: 2015-01-01', 'van: 2014-12-31'])).toContain(
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Geen enkele bron draagt de regel op 2014-12-31.',
    )
  })
})

const TABELZONDER = `soort: beslistabel
id: woning/anders
titel: Een andere tabel dan de eerste
geldig: { van: 2020-01-01 }
invoer: woning/aanvraag
uitvoer: woning/tabellen#groep
treffer: uniek
regels:
  - id: geen
    als: {}
    dan: { groep: geen }
    omdat: U hoort niet bij een groep.
    bron: woonwet/art-1@2020-01-01
    zekerheid: wet
`

describe('a rule that claims a certainty', () => {
  it('is not law on our own reading', () => {
    expect(meldingen(horen('lezing/twijfel@2015-01-01', 'wet'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.',
    ])
  })

  it('is law if one of its sources is, beside our own reading', () => {
    expect(meldingen(horen('[lezing/twijfel@2015-01-01, woonwet/art-2@2015-01-01]', 'wet'))).toEqual([])
  })

  it('is no case law without a ruling', () => {
    expect(meldingen(horen('woonwet/art-2@2015-01-01', 'rechtspraak'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "rechtspraak" moet een uitspraak aanhalen.',
    ])
    expect(
      meldingen(
        ['bronnen/lezing.yaml', 'aard: eigen_uitleg', 'aard: uitspraak'],
        horen('lezing/twijfel@2015-01-01', 'rechtspraak'),
      ),
    ).toEqual([])
  })

  it('is no case law if the ruling is only our own lesson, whatever its name', () => {
    expect(
      meldingen(
        ['bronnen/lezing.yaml', 'id: lezing', 'id: rechtspraak-woning'],
        horen('rechtspraak-woning/twijfel@2015-01-01', 'rechtspraak'),
      ),
    ).toContain(
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "rechtspraak" moet een uitspraak aanhalen.',
    )
  })

  it('is no norm of the profession without such a norm', () => {
    expect(meldingen(horen('woonwet/art-2@2015-01-01', 'beroepsnorm'))).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "beroepsnorm" moet een norm van het beroep aanhalen.',
    ])
    expect(
      meldingen(
        ['bronnen/lezing.yaml', 'aard: eigen_uitleg', 'aard: beroepsnorm'],
        horen('lezing/twijfel@2015-01-01', 'beroepsnorm'),
      ),
    ).toEqual([])
  })

  it('is no law on the one text of a law that nobody read', () => {
    const termijn = 'titel: De termijn\n    versies:\n      - van: 2015-01-01\n'
    const ongelezen = meldingen(
      ['bronnen/woonwet.yaml', termijn, `${termijn}        gelezen: niet\n`],
      horen('[woonwet/art-2@2015-01-01, lezing/twijfel@2015-01-01]', 'wet'),
    )
    expect(ongelezen).toContain(
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.',
    )
  })

  it.each(['uitleg', 'beleid', 'beroepsnorm', 'wet', 'rechtspraak'])(
    'cannot decide as %s on a source that nobody read',
    (zekerheid) => {
      expect(meldingen(horen('circulaire/punt-1@2015-01-01', zekerheid))).toContain(
        'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": De bron is niet gelezen; de zekerheid kan dan alleen "onbevestigd" zijn.',
      )
    },
  )

  it('may inform on a source that nobody read, as unconfirmed', () => {
    expect(meldingen(horen('circulaire/punt-1@2015-01-01', 'onbevestigd'))).toEqual([])
  })

  it('is no law if nobody read that law', () => {
    const ongelezen = meldingen(
      ['bronnen/circulaire.yaml', 'aard: beleidsstuk', 'aard: wet'],
      horen('[circulaire/punt-1@2015-01-01, lezing/twijfel@2015-01-01]', 'wet'),
    )
    expect(ongelezen).toEqual([
      'woning/termijnen.2015-01-01.yaml:15:11 Item "horen": Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.',
    ])
  })
})
