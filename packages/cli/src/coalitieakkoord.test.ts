import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isVoordeurFout } from '@voordeur/kern'
import { laadSchemas } from '@voordeur/regelbouw'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handgemaakteDocx, maakPdf, woordXml } from '../../documenten/test/proefstukken.ts'
import { type Afloop, teBreed, voordeur } from '../test/voordeur.ts'
import { toetsBestanden } from './opdrachten/coalitieakkoord.ts'
import { matrixVan } from './opdrachten/coalitieakkoord-matrix.ts'
import { toonFout } from './toon/fout.ts'
import { Gebruiksfout } from './uitgang.ts'

const map = mkdtempSync(join(tmpdir(), 'voordeur-akkoord-'))
afterAll(() => rmSync(map, { recursive: true }))
const schemas = laadSchemas('schemas')
const bij = (naam: string) => join(map, naam)
const akkoord = (opdracht: readonly string[], invoer = ''): Afloop =>
  voordeur(['coalitieakkoord', ...opdracht, '--peildatum', '2026-11-25'], invoer)
const opEenRegel = (tekst: string) => tekst.replace(/\s+/g, ' ')

const KEUZES = { peildatum: '2026-11-25', json: false }

/** The words of an error that counts as bad input; any other is thrown on. */
async function foutVan(werk: Promise<unknown>): Promise<string> {
  try {
    await werk
  } catch (fout) {
    if (!isVoordeurFout(fout) && !(fout instanceof Gebruiksfout)) throw fout
    return opEenRegel(toonFout(fout))
  }
  return ''
}

const CONCEPT = 'examples/coalitieakkoord/waterrijk-concept.md'
const DEFINITIEF = 'examples/coalitieakkoord/waterrijk-definitief.md'
const ZIN = 'Slachtoffers van huiselijk geweld krijgen urgentie.'

beforeAll(async () => {
  writeFileSync(bij('urgentie.txt'), ZIN)
  writeFileSync(bij('stil.txt'), 'De rondweg krijgt een tweede rijstrook.')
  writeFileSync(bij('stuk.pdf'), '%PDF-1.7 stuk')
  writeFileSync(
    bij('pagina.pdf'),
    await maakPdf((blad) => {
      blad.text('De rondweg krijgt een tweede rijstrook. Langs het kanaal komt een fietspad.')
      blad.addPage().text(ZIN)
    }),
  )
  writeFileSync(bij('brief.docx'), handgemaakteDocx(woordXml(`<w:p><w:r><w:t>${ZIN}</w:t></w:r></w:p>`)))
})

describe('voordeur coalitieakkoord toets', () => {
  it('laat zien wat een akkoord belooft: per thema, per punt met zin en plaats, en wat ontbreekt', () => {
    const { uit, fout, code } = akkoord(['toets', DEFINITIEF, '--volledig', '--gemeente', 'Waterrijk'])
    expect({ fout, code }).toEqual({ fout: '', code: 0 })
    expect(uit).toMatch(/Hulp en opvang op maat +2 {2}1 {2}3 {2}2 {2}1 {2}0 {2}0/)
    expect(uit).toMatch(/mag ontbreken: M10 +1/)
    expect(uit).toContain('- M1 Genoeg plek in de opvang: budget')
    expect(opEenRegel(uit)).toContain('€ 240.000 per jaar uittrekken." (onder "Veilig in je eigen huis")')
    expect(opEenRegel(uit)).toContain('dit is niet gevonden: - Het taboe doorbreken: T3')
    expect(teBreed(uit)).toEqual([])
    expect(uit).not.toContain('undefined')
  })

  it('zet voorop waar u op moet letten, en noemt niets afwezig als niemand zegt dat dit alles is', () => {
    const { uit } = akkoord(['toets', bij('urgentie.txt')])
    const plek = (tekst: string) => opEenRegel(uit).indexOf(tekst)
    expect(plek('Niet bekend is of dit het hele document is')).toBeGreaterThan(0)
    expect(plek('Niet bekend is of dit het hele document is')).toBeLessThan(plek('Per thema'))
    expect(opEenRegel(uit)).toContain('Onbekend is of het elders in het akkoord staat')
    expect(opEenRegel(uit)).toContain('? Is dit het hele document, met alle bijlagen?')
  })

  it('geeft met --json het bestand, wat er bij het lezen opviel en het antwoord van het werkwoord', () => {
    const { uit } = akkoord(['toets', bij('urgentie.txt'), '--json', '--deel', 'passage'])
    const antwoord = JSON.parse(uit)
    expect(Object.keys(antwoord)).toEqual(['soort', 'waarschuwingen', 'bestand', 'toets'])
    expect(schemas.valideer('coalitieakkoord/akkoordtoets', antwoord.toets)).toEqual([])
    expect(antwoord.toets.akkoord.omvang).toBe('passage')
  })

  it('leest PDF met pagina, en DOCX', () => {
    expect(opEenRegel(akkoord(['toets', bij('pagina.pdf')]).uit)).toContain(`"${ZIN}" (pagina 2)`)
    expect(opEenRegel(akkoord(['toets', bij('brief.docx')]).uit)).toContain(`"${ZIN}"`)
  })

  it('leest van de standaardinvoer', () => {
    const { uit, code } = akkoord(['toets', '-'], ZIN)
    expect(code).toBe(0)
    expect(uit).toContain('M2 Van de opvang naar een eigen woning: maatregel')
  })

  it('zegt het als een deel niet te lezen is, en noemt dan niets afwezig, ook niet met --volledig', async () => {
    const bestand = bij('beschadigd.pdf')
    const pdf = await maakPdf((blad) => blad.text('Over wegen. '.repeat(90)).addPage().text(ZIN))
    const stroom = Buffer.from(pdf).indexOf('FlateDecode')
    writeFileSync(bestand, pdf.fill(0xff, stroom + 100, stroom + 130))
    const { waarschuwingen, toets } = JSON.parse(akkoord(['toets', bestand, '--volledig', '--json']).uit)
    expect(waarschuwingen.map(({ code }: { code: string }) => code)).toEqual([
      'pagina_onleesbaar',
      'niet_volledig',
    ])
    expect(toets.uitslag.volledig).toBe(false)
    const { uit } = akkoord(['toets', bestand, '--volledig'])
    expect(opEenRegel(uit)).toMatch(/Bij het lezen van het bestand - .*\(pagina 1\) - Een deel van de tekst/)
  })

  it('zet naast elkaar wat een mens en wat de software vond', () => {
    const correcties = bij('correcties.yaml')
    writeFileSync(
      correcties,
      '- { oordeel: ander_niveau, passage: p0-51, punt: M2, niveau: 1 }\n- { oordeel: gemist, van: 0, tot: 11, punt: A2, niveau: 2 }\n',
    )
    const { uit } = akkoord(['toets', bij('urgentie.txt'), '--correcties', correcties])
    expect(opEenRegel(uit)).toContain('eigen woning: noemt; de software vond: maatregel')
    expect(opEenRegel(uit)).toContain('Steun bij aangifte: ambitie; de software vond: onbekend "Slachtoffer"')
    expect(opEenRegel(uit)).toContain('Een mens heeft vondsten verbeterd.')
  })

  it('schrijft een rapport, en bij meer bestanden een rapport per bestand in een map', () => {
    const html = bij('rapport.html')
    const een = akkoord(['toets', bij('urgentie.txt'), '--html', html, '--markdown', bij('rapport.md')])
    expect(een.uit).toContain(`Het rapport staat in ${html}.`)
    expect(readFileSync(html, 'utf8').replace(/<[^>]*>/g, '')).toContain(ZIN)
    expect(readFileSync(bij('rapport.md'), 'utf8')).toContain(ZIN)
    const meer = akkoord(['toets', bij('urgentie.txt'), bij('stil.txt'), '--html', bij('rapporten')])
    expect(meer.code).toBe(0)
    expect(readdirSync(bij('rapporten')).sort()).toEqual(['stil.txt.html', 'urgentie.txt.html'])
  })

  it('toetst meer bestanden na elkaar; een dat niet te lezen is, houdt de andere niet tegen', () => {
    const opdracht = ['toets', bij('stuk.pdf'), bij('weg.pdf'), bij('urgentie.txt')]
    const { uit, fout, code } = akkoord(opdracht)
    expect(code).toBe(1)
    expect(uit).toContain('== urgentie.txt ==')
    expect(fout).toContain('stuk.pdf ==')
    expect(fout).toContain('/bestand/0')
    expect(fout).toContain('weg.pdf kan niet worden gelezen')
    const [stuk, weg, goed] = JSON.parse(akkoord([...opdracht, '--json']).uit)
    expect(stuk.fout).toMatchObject({ code: 'bestand_onleesbaar', errors: [{ location: '/bestand/0' }] })
    expect(weg.fout.code).toBe('opdracht_ongeldig')
    expect(goed.toets.uitkomst).toBe('open')
  })

  it('schrijft geen besturingstekens uit een document naar het scherm', () => {
    const bestand = bij('boos.txt')
    writeFileSync(bestand, 'Slachtoffers van huiselijk geweld\u001b[31m krijgen\u202e urgentie.')
    const { uit } = akkoord(['toets', bestand])
    expect(uit).toContain('krijgen urgentie.')
    expect([...uit].filter((teken) => teken === '\u001b' || teken === '\u202e')).toEqual([])
  })

  it.each([
    ['een bestand dat er niet is', ['weg.pdf'], {}, /kan niet worden gelezen/],
    ['een map', ['examples'], {}, /kan niet worden gelezen/],
    ['een kapotte PDF', [bij('stuk.pdf')], {}, /\/bestand Deze PDF is beschadigd/],
    ['een dag die niet bestaat', [bij('urgentie.txt')], { peildatum: '2026-02-30' }, /\/peildatum/],
    ['een periode in woorden', [bij('urgentie.txt')], { bestuursperiode: 'straks' }, /\/bestuursperiode/],
    ['correcties bij meer bestanden', [CONCEPT, DEFINITIEF], { correcties: 'x.yaml' }, /één akkoord/],
    ['een rapport voor meer bestanden', [CONCEPT, DEFINITIEF], { html: 'rapport.html' }, /naam van een map/],
    ['een rapport over het akkoord heen', [bij('stil.txt')], { html: bij('stil.txt') }, /zelf het akkoord/],
    ['een rapport in een map die er niet is', [bij('stil.txt')], { html: bij('weg/r.html') }, /geschreven/],
    ['twee bestanden met één naam', [CONCEPT, CONCEPT], { html: bij('dubbel') }, /dezelfde naam/],
  ] as const)('%s is verkeerde invoer', async (_naam, bestanden, keuzes, patroon) => {
    const werk = toetsBestanden(bestanden, { ...KEUZES, ...keuzes }, () => {})
    expect(await foutVan(werk)).toMatch(patroon)
  })

  it('geeft bij verkeerde invoer afloop 2', () => {
    const { fout, code } = akkoord(['toets', bij('stuk.pdf')])
    expect({ fout: fout !== '', code }).toEqual({ fout: true, code: 2 })
  })
})

describe('voordeur coalitieakkoord vergelijk', () => {
  it('noemt precies de punten die verschillen, met de zinnen aan beide kanten', () => {
    const { uit, code } = akkoord(['vergelijk', CONCEPT, DEFINITIEF, '--volledig'])
    expect(code).toBe(0)
    expect(uit.split('\n')[0]).toBe('6 punten verschillen')
    expect(uit.match(/^ {2}- (\w+)/gm)?.map((regel) => regel.slice(4))).toEqual([
      'T4',
      'M1',
      'M2',
      'M8',
      'R2',
      'R3',
    ])
    expect(opEenRegel(uit)).toContain(
      'maatregel → ambitie (minder vast) a "Slachtoffers van huiselijk geweld krijgen',
    )
    expect(uit).toContain('b niet gevonden')
    // A weaker sentence on the same item is no reason for the level.
    expect(uit.match(/Wij investeren de komende jaren/g)).toHaveLength(1)
    expect(teBreed(uit)).toEqual([])
  })

  it('noemt onbekend geen daling, en geeft JSON', () => {
    const { uit } = akkoord(['vergelijk', bij('urgentie.txt'), bij('stil.txt')])
    expect(opEenRegel(uit)).toContain('onbekend; geen stijging of daling')
    const { vergelijking, bestanden } = JSON.parse(
      akkoord(['vergelijk', bij('urgentie.txt'), bij('stil.txt'), '--json']).uit,
    )
    expect(schemas.valideer('coalitieakkoord/akkoordvergelijking', vergelijking)).toEqual([])
    expect(bestanden.map(({ bestand }: { bestand: string }) => bestand)).toEqual(['urgentie.txt', 'stil.txt'])
  })

  it('wijst bij een fout de kant aan', () => {
    expect(akkoord(['vergelijk', CONCEPT, bij('stuk.pdf')]).fout).toContain('/b ')
  })
})

describe('voordeur coalitieakkoord matrix', () => {
  const akkoorden = bij('akkoorden')
  beforeAll(() => {
    mkdirSync(join(akkoorden, 'bijlagen'), { recursive: true })
    writeFileSync(join(akkoorden, 'a-dorp.txt'), ZIN)
    writeFileSync(join(akkoorden, 'b-stuk.pdf'), '%PDF-1.7 stuk')
    writeFileSync(join(akkoorden, 'c-stad.md'), '# Wonen\n\nDe rondweg krijgt een tweede rijstrook.')
    writeFileSync(join(akkoorden, '.verborgen'), 'niets')
  })

  it('zet alle akkoorden naast elkaar; een dat niet te lezen is, is een regel met zijn fout', () => {
    const { uit, fout, code } = akkoord(['matrix', akkoorden, '--volledig'])
    expect(code).toBe(1)
    expect(fout).toBe('')
    expect(uit).toMatch(/a-dorp\.txt +000000 +0300000000 +000000 +0000 +0000/)
    expect(uit).toMatch(/c-stad\.md +000000 +0000000000/)
    expect(opEenRegel(uit)).toContain('Niet gelezen x b-stuk.pdf: Deze PDF is beschadigd')
    expect(uit).toContain('- bijlagen')
    expect(teBreed(uit)).toEqual([])
  })

  it('schrijft CSV en HTML, met een regel voor elk bestand', () => {
    const csv = bij('m.csv')
    const html = bij('m.html')
    const { uit, code } = akkoord(['matrix', akkoorden, '--csv', csv, '--html', html])
    expect(code).toBe(1)
    expect(uit).toContain(`De matrix staat in ${csv}.`)
    for (const bestand of [csv, html]) {
      const tekst = readFileSync(bestand, 'utf8')
      for (const naam of ['a-dorp.txt', 'b-stuk.pdf', 'c-stad.md']) expect(tekst).toContain(naam)
      expect(tekst).toContain('beschadigd')
    }
  })

  it('geeft JSON met per bestand elk punt, onbekend waar dat zo is', () => {
    const { rijen, overgeslagen_mappen } = JSON.parse(akkoord(['matrix', akkoorden, '--json']).uit)
    expect(overgeslagen_mappen).toEqual(['bijlagen'])
    expect(rijen.map(({ bestand }: { bestand: string }) => bestand)).toEqual([
      'a-dorp.txt',
      'b-stuk.pdf',
      'c-stad.md',
    ])
    expect(Object.keys(rijen[0].niveaus)).toHaveLength(30)
    expect(rijen[0].niveaus).toMatchObject({ M2: 3, T1: 'onbekend' })
    expect(rijen[1].fout.code).toBe('bestand_onleesbaar')
  })

  it.each([
    ['een map die er niet is', 'weg', {}, /kan niet worden gelezen/],
    ['een map zonder bestanden', bij('leeg'), {}, /staan geen bestanden/],
    ['uitvoer in de map die wordt gelezen', akkoorden, { csv: join(akkoorden, 'm.csv') }, /buiten/],
    ['uitvoer in een map die er niet is', akkoorden, { csv: bij('weg/m.csv') }, /kan niet worden geschreven/],
  ] as const)('%s is verkeerde invoer', async (_naam, waar, keuzes, patroon) => {
    mkdirSync(bij('leeg'), { recursive: true })
    expect(await foutVan(matrixVan(waar, { ...KEUZES, ...keuzes }, () => {}))).toMatch(patroon)
    expect(existsSync(join(akkoorden, 'm.csv'))).toBe(false)
  })
})

describe('voordeur coalitieakkoord zoek', () => {
  it('noemt elke zin met pagina, punt, niveau en de woorden die het zeggen', () => {
    const { uit, code } = akkoord(['zoek', bij('pagina.pdf')])
    expect(code).toBe(0)
    expect(uit.split('\n')[0]).toBe('1 zin gaat over geweld achter de voordeur')
    expect(opEenRegel(uit)).toContain(`"${ZIN}" (pagina 2)`)
    expect(opEenRegel(uit)).toContain('M2 Van de opvang naar een eigen woning: maatregel · door "urgentie"')
    expect(opEenRegel(uit)).toContain('De zin noemt huiselijk geweld.')
    expect(teBreed(uit)).toEqual([])
    const { passages, versie } = JSON.parse(akkoord(['zoek', bij('pagina.pdf'), '--json']).uit)
    expect(schemas.valideer('coalitieakkoord/passages', { passages, versie })).toEqual([])
  })

  it('zegt het als er niets is', () => {
    expect(akkoord(['zoek', bij('stil.txt')]).uit).toContain('Geen zin over geweld achter de voordeur')
  })
})

describe('voordeur coalitieakkoord plan', () => {
  it('legt een plan naast de lijst, met per onderdeel de grond', () => {
    const { uit, code } = akkoord(['plan', DEFINITIEF, '--lijst', 'wmo-plan', '--volledig'])
    expect(code).toBe(0)
    expect(uit).toContain('- Huiselijk geweld voorkomen en bestrijden: genoemd')
    expect(uit).toContain('Wet maatschappelijke ondersteuning 2015, artikel 2.1.2')
    expect(teBreed(uit)).toEqual([])
  })

  it('neemt het oordeel van een mens over, en geeft JSON', () => {
    writeFileSync(bij('oordelen.yaml'), 'voorkomen-en-bestrijden: 2\n')
    const opdracht = ['plan', bij('urgentie.txt'), '--lijst', 'wmo-plan', '--oordelen', bij('oordelen.yaml')]
    const { toets } = JSON.parse(akkoord([...opdracht, '--json']).uit)
    expect(schemas.valideer('coalitieakkoord/plantoets', toets)).toEqual([])
    expect(akkoord(opdracht).uit).toContain('voorkomen en bestrijden: uitgewerkt')
  })
})

describe('voordeur coalitieakkoord meet', () => {
  it('geeft per set precisie, vindkans, F1 en niveau, en zegt waarop niet mag worden afgestemd', () => {
    const { uit, code } = voordeur(['coalitieakkoord', 'meet'])
    expect(code).toBe(0)
    expect(opEenRegel(uit)).toContain('zinnen-afstemmen · om op af te stemmen')
    expect(opEenRegel(uit)).toContain('zinnen-meten · om op te meten: niet op afstemmen')
    expect(uit).toContain('De zwakste punten')
    expect(teBreed(uit)).toEqual([])
  })

  it('noemt fouten van de achtergehouden zinnen alleen als daar apart om is gevraagd', () => {
    const sets = (opties: readonly string[]): readonly { id: string; fouten?: unknown[] }[] =>
      JSON.parse(voordeur(['coalitieakkoord', 'meet', '--json', ...opties]).uit)
    const metFouten = (opties: readonly string[]) =>
      sets(opties)
        .flatMap(({ id, fouten }) => (fouten ? [id.replace('coalitieakkoord/zinnen-', '')] : []))
        .toSorted()
    expect(metFouten([])).toEqual([])
    expect(metFouten(['--fouten'])).toEqual(['afstemmen', 'oefenen'])
    expect(metFouten(['--fouten', '--ook-meten'])).toEqual(['afstemmen', 'meten', 'nameten', 'oefenen'])
  })

  it('zegt het als er geen zinnen zijn', () => {
    expect(voordeur(['coalitieakkoord', 'meet', 'weg']).code).toBe(2)
  })
})
