import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoekPassages } from './zoek-passages.ts'

const op = { peildatum: '2026-11-25' }
const vondsten = (tekst: string) =>
  zoekPassages(tekst, op).passages.flatMap(({ vondsten: alle }) =>
    alle.map(({ punt, niveau }) => `${punt}:${niveau}`),
  )

describe('zoekPassages', () => {
  it('noemt de zin, de plaats, de pagina, de kop en de woorden waaraan het te zien is', () => {
    const tekst = '# Zorg\n\nWij openen zes plekken in de vrouwenopvang. De bus rijdt door.'
    const paginas = [
      { nummer: 1, van: 0 },
      { nummer: 2, van: 8 },
    ]
    const [passage, ...rest] = zoekPassages({ tekst, paginas }, op).passages
    expect(rest).toEqual([])
    expect(passage).toMatchObject({ pagina: 2, kop: '# Zorg', soort: 'zin', vertrouwen: 'hoog' })
    expect(passage!.aanleiding).toMatchObject({
      regel: 'coalitieakkoord/trefwoorden#vrouwenopvang',
      woorden: 'vrouwenopvang',
    })
    expect(passage!.vondsten).toMatchObject([{ punt: 'M1', niveau: 3 }])
  })

  it.each([
    ['Ouderen kunnen langer veilig thuis wonen.'],
    ['Wij willen dat iedereen na het stappen veilig thuiskomt.'],
    ['Achter de voordeur gaat veel eenzaamheid schuil.'],
    ['De kinderopvang wordt gratis.'],
    ['Geweld tegen hulpverleners wordt hard aangepakt.'],
    ['Wij doen aangifte bij mishandeling van dieren.'],
    ['Onze partnerstad ligt bij Istanbul.'],
    ['Mensenhandel en straatintimidatie pakken we aan.'],
    ['De opvang van asielzoekers kost € 200.000.'],
    ['Wij trekken een ton uit voor de opvang van regenwater.'],
    ['De vrouwen van de handbalclub deden het geweldig.'],
    ['Met onze partners pakken we het geweld onder jongeren aan.'],
    ['Geweld hoort niet thuis op het voetbalveld.'],
    ['Geweld van ex-gedetineerden voorkomen we met nazorg.'],
  ])('vindt niets in: %s', (zin) => {
    expect(vondsten(zin)).toEqual([])
  })

  it('noemt een wens geen maatregel, en een onderzoek ook niet', () => {
    expect(vondsten('Wij willen de vrouwenopvang uitbreiden.')).toEqual(['M1:2'])
    expect(vondsten('Wij breiden de vrouwenopvang uit.')).toEqual(['M1:3'])
    expect(vondsten('Wij onderzoeken of de vrouwenopvang kan uitbreiden.')).toEqual(['M1:2'])
    expect(vondsten('Breiden wij de vrouwenopvang uit?')).toEqual(['M1:1'])
  })

  it('telt geld ook als geld, en een datum ook als meten', () => {
    expect(vondsten('Voor de vrouwenopvang trekken wij € 90.000 uit.')).toContain('R2:4')
    expect(vondsten('Uiterlijk in 2028 is de vrouwenopvang uitgebreid.')).toContain('R3:5')
  })

  it('ziet een man als slachtoffer en een kind als getuige', () => {
    expect(vondsten('Voor mannen die partnergeweld meemaken komt er opvang.').join()).toMatch(/T6/)
    expect(vondsten('Kinderen die getuige zijn van huiselijk geweld krijgen hulp.').join()).toMatch(/M5/)
  })

  it('volgt een verwijzing naar de zin ervoor, en houdt op bij een nieuw onderwerp', () => {
    const tekst =
      'Huiselijk geweld pakken wij aan. Daarvoor is € 10.000 nodig. Ook de wegen zijn toe aan onderhoud.'
    expect(zoekPassages(tekst, op).passages.map(({ zin }) => zin)).toEqual([
      'Huiselijk geweld pakken wij aan.',
      'Daarvoor is € 10.000 nodig.',
    ])
  })

  it('leest een ontkende belofte en een plan van het Rijk niet als een belofte', () => {
    expect(vondsten('De bijdrage aan Veilig Thuis verhogen we niet.')).toEqual(['S2:1', 'R2:1'])
    expect(vondsten('Het kabinet trekt € 12 miljoen uit tegen femicide, ook in onze regio.')).toContain(
      'R2:1',
    )
    expect(vondsten('Op de aanpak van huiselijk geweld bezuinigen we niet.')).toEqual(['R2:2'])
  })

  it('leest in een tabel met kosten een bedrag, en in een tabel met doelen een doel', () => {
    const kosten =
      '# Kosten\n\n| Wat | 2027 |\n|---|---|\n| Cameratoezicht | 40 |\n| Bijdrage Veilig Thuis | 45 |'
    expect(vondsten(kosten)).toEqual(['S2:4', 'R2:4'])
    const doelen = '| Indicator | Doel 2030 |\n|---|---|\n| Werk | 830 |\n| Meldingen bij Veilig Thuis | 60 |'
    expect(vondsten(doelen)).toEqual(['S2:5', 'R3:5'])
    expect(vondsten('| Opvang Oekraïne | 120 |\n| Kinderopvang | 25 |')).toEqual([])
  })

  it('laat een kop die alleen hierover gaat ook onder lagere koppen gelden, een gemengde kop niet', () => {
    const onder = (kop: string) =>
      zoekPassages(`# ${kop}\n\n## Kinderen\n\nElk kind krijgt een eigen hulpverlener.`, op).passages.length
    expect(onder('Regiovisie huiselijk geweld')).toBe(2)
    expect(onder('Veiligheid, overlast en huiselijk geweld')).toBe(1)
  })

  it('weet dat een jaar voorbij is', () => {
    const zin = 'De wijkteams zijn in 2023 getraind in het herkennen van huiselijk geweld.'
    expect(zoekPassages(zin, op).passages[0]!.vondsten[0]).toMatchObject({ niveau: 1, vlaggen: ['verleden'] })
  })

  it.each([
    [{ tekst: 'x', paginas: [{ nummer: 1, van: 5 }] }, '/tekst/paginas/0'],
    [{ tekst: 'xyz', koppen: [{ van: 2, tot: 1, niveau: 1 }] }, '/tekst/koppen/0'],
    [{ tekst: 1 }, '/tekst/tekst'],
    [{ tekst: 'x', naam: 'y' }, '/tekst/naam'],
  ])('weigert %j met de plek', (invoer, pad) => {
    try {
      zoekPassages(invoer as never, op)
      expect.unreachable()
    } catch (fout) {
      expect(isVoordeurFout(fout) && fout.plekken.map((plek) => plek.pad)).toContain(pad)
    }
  })

  it('geeft op elke tekst een antwoord, met plaatsen die kloppen', () => {
    const stukken = fc.constantFrom(
      'huiselijk geweld',
      'Veilig Thuis',
      'wij',
      'willen',
      '€ 5',
      'in 2030',
      '\n\n',
      '\n- ',
      '# ',
      '. ',
      '? ',
      ': ',
      ' | ',
      'achter de voordeur',
      '\u00ad',
      '-\n',
      '"',
      'opvang',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(stukken, fc.string({ unit: 'grapheme' })), { maxLength: 60 }),
        (delen) => {
          const tekst = delen.join(' ')
          const antwoord = zoekPassages(tekst, op)
          for (const { van, tot, zin, aanleiding, vondsten: alle } of antwoord.passages) {
            expect(tekst.slice(van, tot)).toBe(zin)
            expect(tekst.slice(aanleiding.van, aanleiding.tot)).toBe(aanleiding.woorden)
            expect(alle.length).toBeGreaterThan(0)
            for (const { niveau, niveaus } of alle) expect(Math.max(...niveaus)).toBe(niveau)
          }
          expect(zoekPassages(tekst, op)).toEqual(antwoord)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['een lange rij trefwoorden', 'huiselijk '.repeat(40_000)],
    ['een naam zonder einde', 'Veilig Thuis '.repeat(20_000)],
    ['een woord zonder einde', 'a'.repeat(400_000)],
    ['alleen streepjes', '- '.repeat(100_000)],
    ['alleen afbrekingen', 'a-\n'.repeat(100_000)],
    ['alleen punten', '.'.repeat(200_000)],
    ['een tabelrij zonder einde', `${'1  '.repeat(130_000)}x`],
    [
      'veel kopregels',
      Array.from({ length: 9000 }, (_, i) => `Geweld thuis ...... ${i % 900}\nWij doen dit.`).join('\n'),
    ],
  ])(
    'blijft snel bij %s',
    (_, tekst) => {
      zoekPassages(tekst, op)
    },
    20_000,
  )
})
