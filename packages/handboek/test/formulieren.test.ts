import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Proefopstelling, stelOp } from './browser.ts'

let proef: Proefopstelling
beforeAll(async () => {
  proef = await stelOp()
})
afterAll(() => proef?.sluit())

const uitkomst = '#uitkomst'

describe('urgentie', () => {
  test('from the question to a case to a link that opens exactly that answer', async () => {
    const { page, klachten, verzoeken } = await proef.open('index.html')
    await page
      .getByRole('link', { name: 'Wat mag een gemeente vragen aan een vrouw die de opvang verlaat?' })
      .click()
    await expect
      .poll(() =>
        page
          .getByRole('link', { name: 'Huisvestingswet 2014, artikel 12, derde lid, onder d' })
          .first()
          .isVisible(),
      )
      .toBe(true)
    await page.getByRole('link', { name: 'Probeer dit geval' }).click()
    await page.waitForSelector(uitkomst)
    expect(await page.textContent(uitkomst)).toContain('U hoort bij een groep die de wet urgent noemt')
    await page.selectOption('[name=gemeente]', 'zowonen')
    await page.getByText('Botst met hogere regels').waitFor()
    const eerste = await page.textContent('#voorstel')
    const voor = verzoeken.length
    await page.getByRole('button', { name: 'Kopieer link' }).click()
    const link = await page.inputValue('#link')
    expect(new URL(link).search).toBe('')
    expect(new URL(link).hash).toContain('gemeente=zowonen')
    expect(new URL(link).hash).toContain('peildatum=')
    // Nothing was asked of anyone while computing or copying.
    expect(verzoeken.length).toBe(voor)
    const ander = await proef.open(link.slice(proef.adres.length))
    await ander.page.waitForSelector(uitkomst)
    expect(await ander.page.textContent('#voorstel')).toBe(eerste)
    expect([...klachten, ...ander.klachten]).toEqual([])
  })

  test('danger is on top, whatever is missing', async () => {
    const { page, klachten } = await proef.open('probeer/urgentie.html#veiligheid.acuut_gevaar=ja')
    await page.waitForSelector(uitkomst)
    expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
    expect(klachten).toEqual([])
  })

  test('on a phone the danger is in sight while filling in', async () => {
    const { page } = await proef.open('probeer/urgentie.html#veiligheid.acuut_gevaar=ja', {
      viewport: { width: 360, height: 740 },
    })
    await page.waitForSelector(uitkomst)
    await page.locator('[name="opvang.verleend"]').first().scrollIntoViewIfNeeded()
    expect(await page.locator('.naar-voorstel').textContent()).toContain('Bel 112')
    expect(await page.locator('.naar-voorstel').isVisible()).toBe(true)
  })

  test('an answer that is asked for is one step away, and a wrong number is told at the field', async () => {
    const { page } = await proef.open('probeer/urgentie.html#opvang.verleend=ja&peildatum=2026-11-23')
    await page.locator('#voorstel [data-veld="veld-opvang-reden"]').first().click()
    expect(await page.evaluate('document.activeElement.id || document.activeElement.name')).toMatch(
      /opvang.reden/,
    )
    await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
    await page.fill('[name=leeftijd]', 'twaalf')
    expect(await page.textContent('#veld-leeftijd-fout')).toContain('heel getal')
    expect(await page.getAttribute('#veld-leeftijd', 'aria-invalid')).toBe('true')
  })

  test('where nothing can be computed, the number for danger is still told', async () => {
    const { page } = await proef.open(
      'probeer/urgentie.html#veiligheid.acuut_gevaar=ja&gemeente=almere&peildatum=2026-11-23',
    )
    await page.getByText('Dit kan zo niet worden gerekend').waitFor()
    expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
  })

  test('a link that is not understood whole says so', async () => {
    const { page } = await proef.open(
      'probeer/urgentie.html#opvang.verleend=ja&onzin=1&opvang.reden=bestaat_niet',
    )
    expect(await page.textContent('#voorstel')).toContain('niet begrepen: onzin, opvang.reden')
  })
})

test('meldcode: the norm asks for a report, and danger comes first', async () => {
  const { page, klachten } = await proef.open('probeer/meldcode.html')
  await page.selectOption('[name=kader]', 'onderwijs')
  await page.check('[name="antwoorden.vermoeden"][value=ja]')
  await page.check('[name="antwoorden.structurele_onveiligheid"][value=ja]')
  expect(await page.textContent(uitkomst)).toContain('vraagt een melding bij Veilig Thuis')
  await page.check('[name="acuut_gevaar"][value=ja]')
  expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
  expect(await page.textContent('#voorstel')).toContain('Dit moet meteen')
  expect(klachten).toEqual([])
})

test('uitstroom: a plan in order, with danger first and what is missing one step away', async () => {
  const { page, klachten } = await proef.open('probeer/uitstroom.html')
  await page.getByRole('link', { name: 'Een moeder zonder eigen inkomen' }).click()
  await page.waitForSelector(uitkomst)
  expect(await page.textContent(uitkomst)).toContain('Eerst moet weg wat het vertrek tegenhoudt')
  expect(await page.locator('.plan > li').count()).toBe(11)
  expect(await page.locator('.plan__stap--blokkeert').allTextContents()).toHaveLength(1)
  await page.check('[name="inkomen.bron"][value=uitkering_aangevraagd]')
  expect(await page.textContent(uitkomst)).toContain('De cliënt kan verder')
  await page.locator('#voorstel [data-veld="veld-schulden-stand"]').first().click()
  expect(await page.evaluate('document.activeElement.name || document.activeElement.id')).toMatch(/schulden/)
  await page.check('[name="veiligheid.acuut_gevaar"][value=ja]')
  expect(await page.locator('#voorstel > :first-child').textContent()).toMatch(
    /^Is er nu direct gevaar\? Bel 112/,
  )
  expect(klachten).toEqual([])
})

test('doorstroom: a table is counted, and a wait below zero is told with its line', async () => {
  const { page, klachten } = await proef.open('probeer/doorstroom.html')
  await page.waitForSelector(uitkomst)
  expect(await page.textContent(uitkomst)).toBe('10 mensen vertrokken, 2 mensen wachten nog.')
  await page.fill('#verblijven', 'klaar_op;vertrokken_op\n2026-08-02;2026-08-01')
  await page.getByText('/verblijven/0/vertrokken_op').waitFor()
  expect(klachten).toEqual([])
})

test('keten: findings and a picture, and a mistake in the text is told with its line', async () => {
  const { page, klachten } = await proef.open('probeer/keten.html')
  await page.waitForSelector('.tekening svg')
  expect(await page.textContent('#voorstel')).toContain('Gevaar: los dit eerst op')
  expect(await page.textContent('#onder')).toContain('De tekening in woorden')
  await page.fill('#regio', 'naam: [')
  await page.locator('#voorstel', { hasText: 'geen geldige YAML of JSON' }).waitFor()
  await page.fill('#regio', '{"naam":"X","gemeenten":["A"],"onzin":1}')
  await page.getByText('Dit kan zo niet worden gerekend').waitFor()
  expect(klachten).toEqual([])
})

test('coalitieakkoord: a document, also a PDF, is read on the device', async () => {
  const { page, klachten, verzoeken } = await proef.open('probeer/coalitieakkoord.html')
  await page.getByRole('button', { name: 'Gebruik een verzonnen akkoord' }).click()
  await page.waitForSelector(uitkomst)
  expect(await page.locator('.niveau').count()).toBeGreaterThanOrEqual(30)
  const papier = await page.context().newPage()
  await papier.setContent('<h1>Akkoord</h1><p>De vrouwenopvang breiden wij uit met zes plekken.</p>')
  await page.setInputFiles('#bestand', {
    name: 'akkoord.pdf',
    mimeType: 'application/pdf',
    buffer: await papier.pdf(),
  })
  await page.getByText('akkoord.pdf is gelezen.').waitFor()
  expect(await page.textContent('#voorstel')).toContain('zes plekken')
  await page.check('[name=volledig][value=ja]')
  expect(await page.locator('.niveau--onbekend').count()).toBe(0)
  expect(verzoeken.every((adres) => adres.startsWith(proef.adres))).toBe(true)
  expect(klachten).toEqual([])
})

test('monitor: a ratio names its denominator', async () => {
  const { page, klachten } = await proef.open(
    'probeer/monitor.html#soort=gemeente&code=GM0363&van=2024-01-01&tot=2024-12-31&aantallen.incident.aantal=4000&aantallen.aangifte.aantal=1000',
  )
  await page.getByText('Aangiften als deel van de incidenten: 25%.').waitFor()
  expect(klachten).toEqual([])
})

test('search finds a rule, from any page, without a word leaving the device', async () => {
  const { page, klachten, verzoeken } = await proef.open('regels/index.html')
  await page.fill('#zoek-in-kop', 'aangifte opvang')
  await page.press('#zoek-in-kop', 'Enter')
  await page.waitForSelector('#zoek-resultaten li')
  expect(page.url()).toContain('zoek.html#q=aangifte')
  expect(verzoeken.some((adres) => adres.includes('aangifte') && !adres.includes('#'))).toBe(false)
  await page.locator('#zoek-resultaten a').first().click()
  await page.waitForSelector('h1')
  expect(klachten).toEqual([])
})
