import { toets, zoekregelsInWoorden } from '@voordeur/coalitieakkoord'
import { isVoordeurFout, NOODREGEL } from '@voordeur/kern'
import { describe, expect, it } from 'vitest'
import { context, deel, document, heel, verbeterd } from '../../test/rapportproef.ts'
import { type Rapportopties, rapportHtml, rapportMarkdown } from './index.ts'
import { maakRapport, type Punt, type Rapport } from './rapport.ts'
import { VERTROUWEN, VLAGGEN } from './woorden.ts'

const punt = ({ themas, optioneel }: Rapport, id: string): Punt =>
  [...themas.flatMap(({ punten }) => punten), ...optioneel].find((een) => een.id === id)!

/** The text that a browser shows, without a browser: enough to look for sentences. */
const zonderTags = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)))

const code = (doe: () => unknown) => {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]!.pad]
    throw fout
  }
  return ['geen fout', '']
}

describe('Wat een rapport zegt', () => {
  it('zegt bij elk punt het niveau in woorden en met een teken dat zonder kleur te lezen is', () => {
    const rapport = maakRapport(
      heel(
        [
          'Ook huiselijk geweld komt voor.',
          'Slachtoffers van huiselijk geweld krijgen urgentie.',
          'De vrouwenopvang krijgt € 100.000 per jaar.',
          'Wij doen een nulmeting naar huiselijk geweld.',
          'Wij willen meer aandacht voor ouderenmishandeling.',
        ].join(' '),
      ),
      {},
    )
    const stand = (id: string) => [punt(rapport, id).stand.teken, punt(rapport, id).stand.tekst]
    expect(stand('T1')).toEqual(['■□□□□', '1 noemt'])
    expect(stand('T6')).toEqual(['■■□□□', '2 ambitie'])
    expect(stand('M2')).toEqual(['■■■□□', '3 maatregel'])
    expect(stand('M1')).toEqual(['■■■■□', '4 budget'])
    expect(stand('R3')).toEqual(['■■■■■', '5 indicator'])
    expect(stand('T3')).toEqual(['□□□□□', '0 niet gevonden'])
    expect(punt(rapport, 'R3').hoger).toBeUndefined()
    expect(punt(rapport, 'M1').hoger).toMatchObject({
      stand: { tekst: '5 indicator' },
      noot: expect.stringContaining('staat niet in het akkoord'),
    })
  })

  it('noemt een punt alleen niet gevonden als het hele document is gelezen', () => {
    const in_ = (omvang: 'passage' | 'sectie' | 'document', volledig?: boolean) => {
      const rapport = maakRapport(
        toets(
          { document: { tekst: 'Wonen.' }, omvang, ...(volledig !== undefined && { volledig }) },
          context,
        ),
        {},
      )
      return [punt(rapport, 'T1').stand.tekst, punt(rapport, 'T1').betekenis]
    }
    expect(in_('document', true)[0]).toBe('0 niet gevonden')
    const onvolledig = ['onbekend', 'Onbekend: niet het hele document gelezen.']
    expect(in_('document', false)).toEqual(onvolledig)
    expect(in_('sectie', true)).toEqual(onvolledig)
    expect(in_('passage')).toEqual(onvolledig)
    expect(in_('document')).toEqual(['onbekend', 'Onbekend: niet bekend of het hele document is gelezen.'])
  })

  it('laat elke zin letterlijk zien, met bladzijde en kop, en met de woorden die de software zag', () => {
    const t = deel()
    const rapport = maakRapport(t, {})
    for (const { item, bewijs } of t.uitslag.items) {
      const zinnen = punt(rapport, item).zinnen
      expect(zinnen.map(({ delen }) => delen.map(({ tekst }) => tekst).join(''))).toEqual(
        bewijs.map((id) => t.passages.find((een) => een.id === id)!.zin),
      )
    }
    expect(punt(rapport, 'M2').zinnen[0]).toMatchObject({
      waar: 'Bladzijde 4, onder de kop “Huiselijk geweld”',
      delen: [
        { tekst: 'Slachtoffers van ', woord: false },
        { tekst: 'huiselijk geweld', woord: true },
        { tekst: ' ', woord: false },
        { tekst: 'krijgen urgentie', woord: true },
        { tekst: '.', woord: false },
      ],
      vertrouwen: VERTROUWEN.hoog,
    })
  })

  it('zegt bij elke zin waarom: welke woorden, welke regel, en wat die regel zegt', () => {
    const rapport = maakRapport(deel(), {})
    const redenen = [...rapport.themas.flatMap(({ punten }) => punten), ...rapport.optioneel]
      .flatMap(({ zinnen }) => zinnen)
      .flatMap(({ waarom }) => waarom)
    expect(redenen.length).toBeGreaterThan(20)
    for (const { omdat, regel, woorden } of redenen) {
      expect(omdat).not.toBe('')
      if (regel) expect(woorden.length).toBeGreaterThan(0)
    }
    const [daarvoor] = punt(rapport, 'R2').zinnen
    expect(daarvoor!.waarom.map(({ wat }) => wat)).toEqual(['Over dit geweld', 'Over dit punt', 'Hoe vast'])
    expect(daarvoor!.vlaggen).toEqual([VLAGGEN.budget_ongespecificeerd, VLAGGEN.impliciet])
  })

  it('houdt uit elkaar wat de software vond en wat een mens verbeterde', () => {
    const rapport = maakRapport(verbeterd(), { document })
    expect(punt(rapport, 'M2')).toMatchObject({
      stand: { tekst: '2 ambitie' },
      verbeterd: 'Zonder de mens stond hier: 3 maatregel. Met wat een mens verbeterde: 2 ambitie.',
      zinnen: [{ mens: 'De software vond: 3 maatregel. Een mens zegt: 2 ambitie.' }],
    })
    expect(punt(rapport, 'R2').verworpen).toEqual([
      {
        tekst: 'Daarvoor investeren wij extra.',
        waar: 'Bladzijde 3, onder de kop “Huiselijk geweld”',
        uitleg:
          'De software vond: 3 maatregel. Een mens zegt: deze zin gaat niet over dit punt. Toelichting: Dit gaat over <b>iets</b> anders.',
      },
    ])
    expect(punt(rapport, 'R3')).toMatchObject({
      verbeterd: '',
      zinnen: [{ mens: 'Een mens is het eens met de software (5 indicator).' }],
    })
    expect(punt(rapport, 'T5')).toMatchObject({
      stand: { tekst: '2 ambitie' },
      zinnen: [
        {
          delen: [{ tekst: 'Ook kappers kunnen wat betekenen.' }],
          mens: 'De software miste dit. Een mens zegt: 2 ambitie.',
          waar: 'Bladzijde 4, onder de kop “Huiselijk geweld”',
        },
      ],
    })
  })

  it('verzint de woorden niet van een zin die een mens aanwees en waarvan de tekst ontbreekt', () => {
    const metMens = toets(
      { document: { tekst: 'Huiselijk geweld komt voor. Wij bouwen fietspaden.' }, omvang: 'passage' },
      { ...context, correcties: [{ oordeel: 'gemist', van: 28, tot: 50, punt: 'T3', niveau: 1 }] },
    )
    expect(punt(maakRapport(metMens, {}), 'T3').zinnen[0]).toMatchObject({
      delen: [],
      waar: 'Teken 28 tot 50 van de tekst',
    })
    expect(rapportMarkdown(metMens)).toContain('De woorden van deze zin zijn niet meegegeven.')
  })

  it('zet signalen voorop, met de punten waar zij over gaan, en wat er bij het lezen misging', () => {
    const waarschuwingen = [{ paginas: [2, 5], bericht: { nl: 'Hier staat geen tekst.' } }]
    const { signalen } = maakRapport(verbeterd(), { waarschuwingen })
    const over = Object.fromEntries(signalen.map(({ zin, punten }) => [zin.slice(0, 18), punten]))
    expect(over).toMatchObject({
      'Een zin zegt dat i': ['M1', 'R2'],
      'Het onderwerp staa': expect.arrayContaining(['T1']),
      'Een mens heeft von': ['T5', 'M2', 'R2'],
      'Hier staat geen te': [],
    })
    expect(signalen.at(-1)!.zin).toBe('Hier staat geen tekst. Bladzijde 2, 5.')
  })

  it('noemt elke zin waar de software over twijfelt, behalve wat een mens al beoordeelde', () => {
    const redenen = (rapport: Rapport) =>
      Object.fromEntries(rapport.nakijken.map(({ tekst, redenen: welke }) => [tekst, welke]))
    const eerst = redenen(maakRapport(deel(), {}))
    expect(eerst['Daarvoor investeren wij extra.']).toEqual([
      `Vertrouwen: ${VERTROUWEN.midden}.`,
      VLAGGEN.budget_ongespecificeerd,
      VLAGGEN.impliciet,
    ])
    expect(eerst['Waarom doen wij zo weinig tegen kindermishandeling?']).toEqual([VLAGGEN.vraag])
    expect(eerst['Kindermishandeling']).toEqual([`Vertrouwen: ${VERTROUWEN.laag}.`, VLAGGEN.alleen_kop])
    expect(eerst['Slachtoffers van huiselijk geweld krijgen urgentie.']).toBeUndefined()
    expect(redenen(maakRapport(verbeterd(), {}))).not.toHaveProperty('Daarvoor investeren wij extra.')
  })

  it('heeft elk punt één keer, en punten die mogen ontbreken apart', () => {
    const { themas, optioneel } = maakRapport(deel(), {})
    expect(optioneel.map(({ id }) => id)).toEqual(['M10', 'S5'])
    const verplicht = themas.flatMap(({ punten }) => punten.map(({ id }) => id))
    expect(new Set([...verplicht, 'M10', 'S5']).size).toBe(30)
    expect(verplicht).toHaveLength(28)
  })

  it('heeft voor elke vlag en elk niveau van vertrouwen een zin, en kent elke regel', () => {
    for (const zin of Object.values(VLAGGEN)) expect(zin).toMatch(/^[A-Z].+\.$/u)
    const regels = zoekregelsInWoorden(context.peildatum)
    expect(new Set(regels.map(({ regel }) => regel)).size).toBe(regels.length)
    for (const { omdat } of regels) expect(omdat).toMatch(/\.$/u)
  })

  it('weigert wat geen toets is, en een andere tekst dan die is getoetst', () => {
    expect(code(() => rapportHtml(null as never))).toEqual(['invoer_ongeldig', '/toets'])
    expect(code(() => rapportMarkdown({ ...deel(), passages: '<b>' } as never))).toEqual([
      'invoer_ongeldig',
      '/toets/passages',
    ])
    const anders: Rapportopties = { document: { tekst: document.tekst.replace('urgentie', 'aandacht') } }
    expect(code(() => rapportHtml(deel(), anders))).toEqual(['invoer_ongeldig', '/opties/document'])
  })

  it('verandert de invoer niet, en zegt van een bewaarde toets hetzelfde', () => {
    const t = verbeterd()
    const kopie = JSON.parse(JSON.stringify(t)) as typeof t
    rapportHtml(t, { document })
    expect(t).toEqual(kopie)
    expect(rapportHtml(kopie, { document })).toBe(rapportHtml(t, { document }))
  })
})

describe.each([
  ['HTML', (...deze: Parameters<typeof rapportHtml>) => zonderTags(rapportHtml(...deze))],
  [
    'Markdown',
    (...deze: Parameters<typeof rapportMarkdown>) =>
      rapportMarkdown(...deze)
        .replace(/\\([\\`*_[\]|~$#+.)=-])/gu, '$1')
        .replace(/&(lt|gt|amp);/gu, (_, naam: 'lt' | 'gt' | 'amp') => ({ lt: '<', gt: '>', amp: '&' })[naam]),
  ],
] as const)('Als %s', (_naam, maak) => {
  it('staat alles erin wat het rapport zegt, en de noodregel eerst', () => {
    const rapport = maakRapport(verbeterd(), { document, bestand: 'akkoord.pdf' })
    const uit = maak(verbeterd(), { document, bestand: 'akkoord.pdf' }).replace(/\s+/gu, ' ')
    const plat = (zin: string) => zin.replace(/\s+/gu, ' ')
    const punten = [...rapport.themas.flatMap((thema) => thema.punten), ...rapport.optioneel]
    for (const zin of [
      ...rapport.watIsDit,
      ...rapport.feiten.map(({ waarde }) => waarde),
      ...rapport.signalen.map(({ zin: deze }) => deze),
      ...rapport.vragen,
      ...rapport.bronnen.flatMap(({ titel, citaat }) => [titel, citaat]),
      ...rapport.regels.flatMap(({ id, hash }) => [id, hash]),
      ...punten.flatMap((een) => [
        een.titel,
        een.vraag,
        een.betekenis,
        een.verbeterd,
        een.omdat,
        een.hoger?.modelzin ?? '',
        ...een.vlaggen,
        ...een.zinnen.flatMap(({ delen, waar, mens, vlaggen }) => [
          delen.map(({ tekst }) => tekst).join(''),
          waar,
          mens,
          ...vlaggen,
        ]),
        ...een.verworpen.flatMap(({ tekst, uitleg }) => [tekst, uitleg]),
      ]),
    ])
      expect(uit).toContain(plat(zin))
    expect(uit.indexOf(NOODREGEL)).toBeLessThan(uit.indexOf('Wat is dit?'))
    expect(uit).not.toMatch(/undefined|\[object|NaN/u)
    expect(uit.toLowerCase()).not.toMatch(/totaalscore|gemiddeld/u)
  })
})

describe('Tekst van een ander', () => {
  const boos =
    '# <img src=x onerror=alert(1)> "wij" \'willen\' **huiselijk geweld** [klik](javascript:alert(1)) | `aanpakken` &lt; \u202Eom\u0000gekeerd'

  it('wordt in HTML nooit een element, een attribuut of een draai', () => {
    const t = { ...heel(`${boos}.`, '</title><script>alert(1)</script>') }
    const html = rapportHtml(t, { bestand: '"><script>alert(2)</script>' })
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>|\u202E|\0/u)
    expect(html.match(/<title>/gu)).toHaveLength(1)
    expect(zonderTags(html)).toContain('<img src=x onerror=alert(1)> "wij" \'willen\'')
  })

  it('wordt in Markdown nooit een kop, een plaatje, een link, HTML of een cel', () => {
    const md = rapportMarkdown(heel(`${boos}.`, '| x |\n# y'), { bestand: '![](x) <b>' })
    expect(md).not.toMatch(/<img|<b>|[^\\]\]\(|^# [^W]|\u202E|\0/mu)
    expect(md).toContain(
      '\\*\\*huiselijk geweld\\*\\* \\[klik\\](javascript:alert(1)) \\| \\`aanpakken\\` &amp;lt;',
    )
    const cellen = md.split('\n').filter((regel) => regel.startsWith('| '))
    // Every row has as many cells as its head.
    const strepen = (regel: string) => regel.match(/(?<!\\)\|/gu)!.length
    expect(new Set(cellen.map(strepen))).toEqual(new Set([4]))
  })

  it('maakt alleen van een adres op het web een link', () => {
    const t = JSON.parse(JSON.stringify(deel())) as ReturnType<typeof deel>
    const met = (url: string) =>
      rapportHtml({
        ...t,
        signalen: [
          { ...t.signalen[0]!, bron: [{ id: 'x/y@2026-01-01', titel: 'Bron X', url, gelezen: 'tekst' }] },
        ],
      })
    expect(met('javascript:alert(1)')).not.toContain('javascript:')
    expect(met('https://example.nl/"><b>')).toContain('href="https://example.nl/&#34;&#62;&#60;b&#62;"')
  })
})

describe('De HTML', () => {
  const html = rapportHtml(verbeterd(), { document, bestand: 'akkoord.pdf' })

  it('is één bestand zonder script en zonder iets van elders', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son[a-z]+=|src=/u)
    expect(html).toContain("default-src 'none'")
  })

  it('is welgevormd, elke id is er één keer, en elke verwijzing komt aan', () => {
    const open: string[] = []
    for (const [, sluit, naam] of html
      .replace(/<style>[\s\S]*?<\/style>/u, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gu)) {
      if (['meta', 'col'].includes(naam!)) continue
      if (!sluit) open.push(naam!)
      else expect(open.pop()).toBe(naam)
    }
    expect(open).toEqual([])
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, doel] of html.matchAll(/(?:href="#|labelledby=")([^"]+)"/gu)) expect(ids).toContain(doel)
  })

  it('heeft koppen zonder sprong', () => {
    const niveaus = [...html.matchAll(/<h([1-6])/gu)].map(([, niveau]) => Number(niveau))
    expect(niveaus[0]).toBe(1)
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1)
    for (const [i, niveau] of niveaus.slice(1).entries()) expect(niveau - niveaus[i]!).toBeLessThanOrEqual(1)
  })
})
