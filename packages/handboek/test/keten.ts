import { describe, expect, test } from 'vitest'
import { proef } from './browser.ts'

const PAD = 'probeer/keten.html'

describe('keten', () => {
  test('findings and a picture, and a mistake in the text is told with its line', async () => {
    const { page, klachten } = await proef.open(PAD)
    await page.waitForSelector('.tekening svg')
    expect(await page.textContent('#voorstel')).toContain('Gevaar: los dit eerst op')
    expect(await page.textContent('#onder')).toContain('De tekening in woorden')
    await page.fill('#regio', 'naam: [')
    await page.locator('#voorstel', { hasText: 'geen geldige YAML of JSON' }).waitFor()
    expect(await page.isVisible('#wie-onleesbaar')).toBe(true)
    expect(await page.isVisible('#wie-inhoud')).toBe(false)
    await page.fill('#regio', '{"naam":"X","gemeenten":["A"],"onzin":1}')
    await page.getByText('Dit kan zo niet worden gerekend').waitFor()
    expect(klachten).toEqual([])
  })

  test('who does what can be changed without YAML: a new organisation closes a gap, and is in the picture', async () => {
    const { page, klachten } = await proef.open(PAD)
    await page.waitForSelector('.tekening svg')
    await page.selectOption('#wie-functie', 'herstel_nazorg')
    expect(await page.isChecked('#wie-volledig')).toBe(true)
    const gat = 'Voor herstel en nazorg is niemand eindverantwoordelijk'
    expect(await page.textContent('#voorstel')).toContain(gat)
    expect(await page.textContent('#onder')).toContain('F7 Herstel en nazorg: gat')
    await page.click('#wie-voegtoe')
    expect(await page.isVisible('#wie-naam-fout')).toBe(true)
    await page.fill('#wie-naam', 'Hersteldienst Été')
    await page.selectOption('#wie-actor', 'maatschappelijk_werk')
    await page.selectOption('#wie-rol', 'eindverantwoordelijk')
    await page.click('#wie-voegtoe')
    await page.locator('#wie-lijst', { hasText: 'Hersteldienst Été' }).waitFor()
    expect(await page.textContent('#voorstel')).not.toContain(gat)
    expect(await page.textContent('#onder')).toContain('F7 Herstel en nazorg: één eindverantwoordelijke.')
    expect(await page.inputValue('#regio')).toContain('id: hersteldienst-ete')
    // What someone wrote in the text stays there.
    expect(await page.inputValue('#regio')).toContain('# Geen burgemeester van Epsilonwoude')
    await page.getByRole('button', { name: /^Haal weg\s+Hersteldienst Été$/ }).click()
    expect(await page.textContent('#voorstel')).toContain(gat)
    expect(await page.textContent('#wie-stand')).toContain('weggehaald')
    expect(klachten).toEqual([])
  })

  test('a gap is only a gap where the region says that its list is whole', async () => {
    const { page } = await proef.open(PAD)
    await page.selectOption('#wie-functie', 'herstel_nazorg')
    await page.uncheck('#wie-volledig')
    const gat = 'Voor herstel en nazorg is niemand eindverantwoordelijk'
    await page.locator('#voorstel', { hasNotText: gat }).waitFor()
    expect(await page.textContent('#voorstel')).not.toContain(gat)
  })

  test('with the keyboard only: another role, and the focus stays where it was', async () => {
    const { page } = await proef.open(PAD)
    await page.locator('#rol-colleges').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('#wie-stand', { hasText: 'De rol is veranderd' }).waitFor()
    expect(await page.inputValue('#regio')).toContain('preventie: uitvoerend')
    expect(await page.evaluate('document.activeElement.id')).toBe('rol-colleges')
  })

  test('a file of oneself is read on the device, and the example comes back', async () => {
    const { page, verzoeken } = await proef.open(PAD)
    const voor = verzoeken.length
    await page.setInputFiles('#bestand', {
      name: 'regio.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(
        'naam: Eigen regio\ngemeenten: [Zeta]\norganisaties:\n  - { id: vt, naam: VT Zeta, actor: veilig_thuis, functies: {} }\n',
      ),
    })
    await page.locator('#onder', { hasText: 'VT Zeta' }).waitFor()
    await page.click('#leeg')
    await page.locator('#onder', { hasText: 'Mijn regio' }).waitFor()
    await page.getByRole('button', { name: 'Zet de verzonnen regio terug' }).click()
    await page.locator('#onder', { hasText: 'Rivierenhoek' }).waitFor()
    // The mark of the site in the tab may come late.
    expect(verzoeken.slice(voor).filter((adres) => !adres.endsWith('/voordeur.svg'))).toEqual([])
  })

  test('without JavaScript the description can be read, and nothing is offered that does not work', async () => {
    const { page } = await proef.open(PAD, { javaScriptEnabled: false })
    expect(await page.isVisible('#regio')).toBe(true)
    expect(await page.isVisible('#wie-functie')).toBe(false)
    expect(await page.isVisible('#leeg')).toBe(false)
  })
})
