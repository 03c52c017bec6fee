import { describe, expect, test } from 'vitest'
import { proef } from './browser.ts'

const uitkomst = '#uitkomst'

describe('urgentie', () => {
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
  await papier.close()
  await page.getByText('akkoord.pdf is gelezen.').waitFor()
  expect(await page.textContent('#voorstel')).toContain('zes plekken')
  await page.check('[name=volledig][value=ja]')
  expect(await page.locator('.niveau--onbekend').count()).toBe(0)
  expect(verzoeken.every((adres) => adres.startsWith(proef.adres))).toBe(true)
  expect(klachten).toEqual([])
})

test('coalitieakkoord: a document can be dropped, and nothing is sent', async () => {
  const { page, verzoeken } = await proef.open('probeer/coalitieakkoord.html')
  await page.waitForLoadState('networkidle')
  const voor = verzoeken.length
  const dataTransfer = await page.evaluateHandle(`(() => {
    const gesleept = new DataTransfer()
    gesleept.items.add(new File(['# Akkoord\\n\\nDe vrouwenopvang krijgt zes plekken erbij.'], 'gesleept.md'))
    return gesleept
  })()`)
  await page.dispatchEvent('#vak', 'drop', { dataTransfer })
  await page.getByText('gesleept.md is gelezen.').waitFor()
  expect(await page.textContent('#voorstel')).toContain('zes plekken')
  // The reader is a part of the site that is fetched when someone first needs it; the document goes nowhere.
  expect(
    verzoeken.slice(voor).filter((adres) => !/\/(deel-[A-Z0-9]+\.js|voordeur\.svg)$/.test(adres)),
  ).toEqual([])
})

test('onderwijs: who does what before which day, danger first, and a question leads to its field', async () => {
  const { page, klachten, verzoeken } = await proef.open(
    'probeer/onderwijs.html#leeftijd=8&schoolsoort=basisschool&ingeschreven=nergens&aanmelding=in_behandeling&verzoek_op=2026-11-02&ontvangen_op=2026-11-02&peildatum=2026-11-25',
  )
  await page.waitForSelector(uitkomst)
  const tekst = await page.textContent('#voorstel')
  expect(tekst).toContain('Bel 112')
  expect(tekst).toContain('Uiterlijk 14 december 2026.')
  await page.fill('[name=ontvangen_op]', '')
  await page.getByText('Vul een dag in om te rekenen').first().click()
  expect(await page.evaluate('document.activeElement.name')).toBe('ontvangen_op')
  await page.fill('[name=peildatum]', '2026-07-31')
  await page.getByText('Dit kan zo niet worden gerekend').waitFor()
  expect(verzoeken.every((adres) => adres.startsWith(proef.adres))).toBe(true)
  expect(klachten).toEqual([])
})

test('uitstroom: on a phone what has the focus is never behind the two bars at the bottom', async () => {
  const { page } = await proef.open('probeer/uitstroom.html#veiligheid.acuut_gevaar=nee', {
    viewport: { width: 360, height: 740 },
  })
  await page.waitForSelector(uitkomst)
  await page.locator('#veld-peildatum').focus()
  const achter: string[] = []
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab')
    const wie = String(
      await page.evaluate(`(() => {
        const hier = document.activeElement
        if (!hier.closest('form') || hier.matches('.naar-voorstel')) return ''
        const balk = document.querySelector('.naar-voorstel').getBoundingClientRect().top
        return hier.getBoundingClientRect().bottom > balk ? hier.name || hier.textContent : ''
      })()`),
    )
    if (wie) achter.push(wie)
  }
  expect(achter).toEqual([])
})

test('uitstroom: no answer is a code, and groups of an older law say so', async () => {
  const { page } = await proef.open('probeer/uitstroom.html#veiligheid.acuut_gevaar=nee')
  await page.waitForSelector(uitkomst)
  const antwoorden = await page.locator('form .keuze, form option').allTextContents()
  expect(antwoorden.filter((een) => /_|a e l|^\s*(Behoud|Loopt|Een|Zelfde)\s*$/.test(een))).toEqual([])
  const oud = page.locator('.keuze', { has: page.locator('[name="urgentie.groepen.opvang"]') })
  expect(await oud.textContent()).toContain('alleen in de wet tot en met 30 juni 2026')
})

test('uitstroom: the answer is in sight below two lines of danger; where there is danger now, all of it is on top', async () => {
  const { page } = await proef.open('probeer/uitstroom.html')
  await page.waitForSelector(uitkomst)
  const bovenaan = page.locator('#voorstel > .melding--gevaar p')
  expect(await bovenaan.count()).toBe(2)
  await page.getByText('Ook belangrijk voor de veiligheid').waitFor()
  await page.check('[name="veiligheid.acuut_gevaar"][value=ja]')
  expect(await bovenaan.count()).toBeGreaterThan(2)
  expect(await page.getByText('Ook belangrijk voor de veiligheid').count()).toBe(0)
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

describe('doorstroom', () => {
  test('a table is counted, and a wait below zero is told with its line', async () => {
    const { page, klachten } = await proef.open('probeer/doorstroom.html')
    await page.waitForSelector(uitkomst)
    expect(await page.textContent(uitkomst)).toBe('10 mensen vertrokken, 2 mensen wachten nog.')
    await page.fill('#verblijven', 'klaar_op;vertrokken_op\n\n2026-08-02;2026-08-01')
    await page
      .locator('#voorstel')
      .getByText('Regel 3, kolom vertrokken_op: De dag van vertrek ligt voor')
      .waitFor()
    expect(await page.locator('#kort').textContent()).toContain('Let op: Regel 3')
    expect(klachten).toEqual([])
  })

  test('without a line that names the columns there is no count', async () => {
    const { page } = await proef.open('probeer/doorstroom.html')
    for (const [tekst, melding] of [
      ['2026-05-01;2026-06-01', 'De eerste regel moet de kolommen noemen'],
      ['klaar_op;vertrokken_op', 'Onder de kolommen staat nog geen verblijf'],
      ['klaar_op;naam\n2026-05-01;Iemand', 'Regel 1, kolom 2: deze kolom bestaat niet'],
      ['klaar_op\n2026-05-01;2026-06-01', 'Regel 2: hier staat meer dan er kolommen zijn'],
      ['klaar_op;bestemming\n2026-05-01;kasteel', 'Regel 2, kolom bestemming'],
    ] as const) {
      await page.fill('#verblijven', tekst)
      await page.locator('#voorstel').getByText(melding).waitFor()
      expect(await page.locator(uitkomst).count(), tekst).toBe(0)
      expect(await page.textContent('#voorstel')).not.toContain('Iemand')
    }
  })

  test('columns and words as people write them; wiped is empty, and the sample comes back when asked for', async () => {
    const { page } = await proef.open('probeer/doorstroom.html')
    await page.fill(
      '#verblijven',
      'Klaar op\tVertrokken op\tBestemming\n2026-05-01\t2026-06-01\tSociale huur',
    )
    await page.locator(uitkomst, { hasText: '1 mens vertrok' }).waitFor()
    await page.getByRole('button', { name: 'Wis alle antwoorden' }).click()
    expect(await page.inputValue('#verblijven')).toBe('')
    await page.getByText('zodra u iets invult').waitFor()
    await page.getByRole('button', { name: 'Zet het voorbeeld neer' }).click()
    expect(await page.textContent(uitkomst)).toBe('10 mensen vertrokken, 2 mensen wachten nog.')
  })
})

test('gereedheid: judged, kept as a file, and compared later, without anything leaving the device', async () => {
  const { page, klachten, verzoeken } = await proef.open('probeer/gereedheid.html')
  await page.waitForSelector(uitkomst)
  expect(await page.textContent(uitkomst)).toContain('Van geen enkel punt')
  expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
  const voor = verzoeken.length
  await page.check('[name="niveau.kennis"][value="1"]')
  await page.evaluate("document.querySelectorAll('form details').forEach((d) => { d.open = true })")
  await page.check('[name="niveau.plan"][value="2"]')
  await page.check('[name="bewijs.plan"][value="besluit"]')
  expect(await page.textContent('#voorstel')).toContain('Zonder bewijs.')
  expect(await page.textContent('#voorstel')).toContain('Alleen bewijs op papier.')
  await page.locator('#voorstel [data-veld="veld-oordelen-opvang-meteen"]').click()
  expect(await page.evaluate('document.activeElement.name')).toBe('niveau.opvang-meteen')
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.click('#bewaar')])
  expect(bestand.suggestedFilename()).toMatch(/^gereedheid-gemeente-\d{4}-\d\d-\d\d\.json$/)
  await page.check('[name="niveau.kennis"][value="2"]')
  await page.check('[name="niveau.plan"][value=""]')
  await page.setInputFiles('#bewaard', await bestand.path())
  await page.waitForSelector('#vergelijking')
  expect(await page.textContent('#onder')).toMatch(/Kennis van geweld achter de voordeur: hoger/)
  expect(await page.textContent('#onder')).toMatch(/Niet te vergelijken\s*Een plan over huiselijk geweld/)
  expect(await page.evaluate('document.activeElement.id')).toBe('vergelijking')
  await page.selectOption('[name=lijst]', 'opleiding-politie')
  await page.getByText('is van een andere toetslijst').waitFor()
  expect(await page.locator('#vergelijking').count()).toBe(0)
  expect(await page.locator('[name^="niveau."][value="0"]').count()).toBe(12)
  await page.fill('[name=peildatum]', '2018-01-01')
  await page.getByText('Dit kan zo niet worden gerekend').waitFor()
  expect(await page.isDisabled('#bewaar')).toBe(true)
  // A blob of the page itself is no request to anyone.
  expect(verzoeken.slice(voor).filter((adres) => !adres.startsWith('blob:'))).toEqual([])
  expect(klachten).toEqual([])
})

test('gereedheid: another list and back loses nothing, and a kept answer is gone on with', async () => {
  const { page, klachten } = await proef.open('probeer/gereedheid.html')
  await page.waitForSelector(uitkomst)
  await page.check('[name="niveau.kennis"][value="1"]')
  await page.evaluate("document.querySelectorAll('form details').forEach((d) => { d.open = true })")
  await page.check('[name="bewijs.kennis"][value="cijfers"]')
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.click('#bewaar')])
  const pad = (await bestand.path())!
  await page.selectOption('[name=lijst]', 'campagne')
  await page.locator('[name^="niveau."][value="2"]').first().check()
  await page.selectOption('[name=lijst]', 'gemeente')
  expect(await page.isChecked('[name="niveau.kennis"][value="1"]')).toBe(true)
  expect(await page.isChecked('[name="bewijs.kennis"][value="cijfers"]')).toBe(true)
  await page.selectOption('[name=lijst]', 'campagne')
  expect(await page.locator('[name^="niveau."][value="2"]').first().isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click()
  await page.locator(uitkomst, { hasText: 'Van geen enkel punt' }).waitFor()
  expect(await page.isChecked('[name="niveau.kennis"][value="1"]')).toBe(false)
  await page.selectOption('[name=lijst]', 'opleiding-politie')
  await page.setInputFiles('#verder', pad)
  await page.getByText('is ingevuld: 1 punt.').waitFor()
  expect(await page.inputValue('[name=lijst]')).toBe('gemeente')
  expect(await page.isChecked('[name="niveau.kennis"][value="1"]')).toBe(true)
  expect(await page.isChecked('[name="bewijs.kennis"][value="cijfers"]')).toBe(true)
  expect(klachten).toEqual([])
})

test('gereedheid: a file that is no kept answer is told where it was chosen, and changes nothing', async () => {
  const { page, klachten } = await proef.open('probeer/gereedheid.html')
  await page.waitForSelector(uitkomst)
  await page.check('[name="niveau.kennis"][value="1"]')
  for (const [veld, inhoud, melding] of [
    ['bewaard', '{"a":1}', 'x.json is geen bewaard antwoord van deze pagina.'],
    ['bewaard', 'geen json', 'x.json is niet te lezen.'],
    ['verder', 'null', 'x.json is geen bewaard antwoord van deze pagina.'],
  ] as const) {
    const buffer = Buffer.from(inhoud)
    await page.setInputFiles(`#${veld}`, { name: 'x.json', mimeType: 'application/json', buffer })
    await page.locator(`#${veld}-stand`, { hasText: melding }).waitFor()
    expect(await page.textContent('#onder')).toBe('')
    expect(await page.isChecked('[name="niveau.kennis"][value="1"]')).toBe(true)
  }
  expect(klachten).toEqual([])
})

test('monitor: a ratio names its denominator', async () => {
  const { page, klachten } = await proef.open(
    'probeer/monitor.html#soort=gemeente&code=GM0363&van=2024-01-01&tot=2024-12-31&aantallen.incident.aantal=4000&aantallen.aangifte.aantal=1000',
  )
  await page.getByText('Aangiften als deel van de incidenten: 25%.').waitFor()
  expect(klachten).toEqual([])
})

test('monitor: a ratio that is known gives numbers that are not, and a wrong one is told at the field', async () => {
  const { page, klachten } = await proef.open('probeer/monitor.html')
  await page.fill('[name="aantallen.incident.aantal"]', '1000')
  await page.getByText('Verhoudingen die u al kent').click()
  await page.fill('[name="verhoudingen.aangifte.incident"]', '38,4')
  await page.getByText('Aangiften als deel van de incidenten: 38,4%.').waitFor()
  expect(await page.locator('.trechter tr', { hasText: 'Aangiften' }).textContent()).toContain(
    '384 (berekend)',
  )
  await page.fill('[name="verhoudingen.aangifte.incident"]', 'veel')
  expect(await page.textContent('#veld-verhoudingen-aangifte-incident-fout')).toContain('percentage')
  expect(await page.locator('.trechter tr', { hasText: 'Aangiften' }).textContent()).toContain('onbekend')
  expect(klachten).toEqual([])
})

test('monitor: a link carries a known ratio, and its group stands open', async () => {
  const { page } = await proef.open('probeer/monitor.html#soort=land&verhoudingen.aangifte.incident=40')
  await page.getByText('Aangiften als deel van de incidenten: 40%.').waitFor()
  expect(await page.getAttribute('#verhoudingen', 'open')).not.toBeNull()
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

test('who searches with the words of the work gets the answer first', async () => {
  const { page } = await proef.open('zoek.html')
  for (const woorden of [
    'blijf-van-mijn-lijfhuis',
    'vrouwenopvang urgentie',
    'is aangifte verplicht voor urgentie',
    'voorwaarden gemeente opvang',
    'vrouw uit de opvang',
  ]) {
    await page.fill('#zoekwoorden', woorden)
    await page.press('#zoekwoorden', 'Enter')
    const eerste = page.locator('#zoek-resultaten a').first()
    await page.locator('#zoek-aantal', { hasText: 'gevonden' }).waitFor()
    expect(await eerste.textContent(), woorden).toContain('Wat mag een gemeente vragen')
    await page.evaluate("document.getElementById('zoek-aantal').textContent = ''")
  }
})

test('on paper the answer comes before the answers someone gave, and empty questions stay off it', async () => {
  const { page } = await proef.open('probeer/urgentie.html#opvang.verleend=ja&peildatum=2026-11-23')
  await page.waitForSelector(uitkomst)
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  await page.emulateMedia({ media: 'print' })
  const hoogte = async (wat: string) => (await page.locator(wat).boundingBox())!.y
  expect(await hoogte('#voorstel')).toBeLessThan(await hoogte('#vragen'))
  expect(await page.isVisible('#veld-opvang-verleend')).toBe(true)
  expect(await page.isVisible('#veld-opvang-reden')).toBe(false)
})
