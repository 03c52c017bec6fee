import { describe, expect, test } from 'vitest'
import { proef } from './browser.ts'

const uitkomst = '#uitkomst'
const VERMOEDEN = '[name="antwoorden.vermoeden"][value=ja]'
const AARD = '[name="signaal.aard"][value=feit]'
const PAD = 'probeer/meldcode.html'

describe('meldcode, step by step', () => {
  test('one step at a time, forward and back, and no answer is lost', async () => {
    const { page, klachten } = await proef.open(PAD)
    const stand = page.locator('#stap-stand')
    expect(await stand.textContent()).toBe('Stap 1 van 5')
    expect(await page.locator('.stap:visible').count()).toBe(1)
    await page.check(AARD)
    for (const stap of [2, 3, 4]) {
      await page.locator('[data-volgende]:visible').click()
      expect(await stand.textContent()).toBe(`Stap ${stap} van 5`)
    }
    // Who hears the page is at the step, not at the button that is gone.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Stap 4. Wegen')
    await page.selectOption('[name=kader]', 'onderwijs')
    await page.check(VERMOEDEN)
    await page.check('[name="antwoorden.structurele_onveiligheid"][value=ja]')
    expect(await page.textContent(uitkomst)).toContain('vraagt een melding bij Veilig Thuis')
    await page.locator('[data-vorige]:visible').click()
    await page.locator('.stappen button').first().click()
    expect(await page.isChecked(AARD)).toBe(true)
    expect(await page.isChecked(VERMOEDEN)).toBe(true)
    expect(await page.locator('.stappen__gevuld').count()).toBe(2)
    expect(await page.locator('.stappen [aria-current=step]').textContent()).toContain('Signalen in kaart')
    expect(klachten).toEqual([])
  })

  test('the danger button is at the top of every step, skips them all, and keeps the answers', async () => {
    const { page, klachten } = await proef.open(PAD)
    await page.check(AARD)
    const knop = page.getByRole('button', { name: 'Er is nu gevaar: sla de stappen over' })
    for (const stap of [0, 1, 2, 3, 4]) {
      await page.locator('.stappen button').nth(stap).click()
      const { y, height } = (await knop.boundingBox())!
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThan(450)
    }
    await knop.click()
    expect(await page.textContent(uitkomst)).toBe('Er is acuut gevaar. Bel nu; de stappen komen later.')
    expect(await page.locator('#voorstel > :first-child').textContent()).toContain('112')
    expect(await page.locator('#kort').textContent()).toContain('Er is acuut gevaar')
    expect(await page.textContent('#voorstel')).toContain('Dit moet meteen')
    expect(await page.locator('.stap:visible').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.id')).toBe('antwoord')
    await page.getByRole('button', { name: 'Toon de stappen toch' }).click()
    expect(await page.locator('.stap:visible').count()).toBe(1)
    expect(await page.isChecked('[name=acuut_gevaar][value=ja]')).toBe(true)
    await knop.click()
    expect(await page.locator('.stap:visible').count()).toBe(0)
    await page.getByRole('button', { name: 'Het gevaar is voorbij' }).click()
    expect(await page.isChecked('[name=acuut_gevaar][value=nee]')).toBe(true)
    expect(await page.isChecked(AARD)).toBe(true)
    expect(klachten).toEqual([])
  })

  test('with the keyboard only: danger, and the steps', async () => {
    const { page } = await proef.open(PAD)
    const tabTot = async (wat: string) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(wat)})`)) return
      }
      throw new Error(`${wat} is met Tab niet te bereiken`)
    }
    await tabTot('#nu-gevaar')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
    await tabTot('[name="signaal.aard"]')
    await page.keyboard.press('ArrowLeft')
    await tabTot('#stap-1 [data-volgende]')
    await page.keyboard.press('Enter')
    await tabTot('[name="overleg.met.collega"]')
    await page.keyboard.press('Space')
    expect(await page.textContent('#stap-stand')).toBe('Stap 2 van 5')
    await page.keyboard.press('Shift+Tab')
    for (let i = 0; i < 60 && !(await page.evaluate("document.activeElement.id === 'nu-gevaar'")); i++)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await page.textContent(uitkomst)).toContain('acuut gevaar')
    expect(await page.isChecked('[name="overleg.met.collega"]')).toBe(true)
  })

  test('a link opens at the first step that has an answer, and a missing fact at its own step', async () => {
    const { page } = await proef.open(`${PAD}#kader=artsen&antwoorden.vermoeden=ja`)
    await page.waitForSelector(uitkomst)
    expect(await page.textContent('#stap-stand')).toBe('Stap 4 van 5')
    await page.locator('.stappen button').first().click()
    await page.locator('#voorstel [data-veld^="veld-antwoorden"]').first().click()
    expect(await page.textContent('#stap-stand')).toBe('Stap 4 van 5')
    expect(await page.evaluate("document.activeElement.closest('.stap').id")).toBe('stap-4')
  })

  test('emptied, it starts again at nothing', async () => {
    const { page } = await proef.open(`${PAD}#acuut_gevaar=ja&antwoorden.vermoeden=ja`)
    await page.getByRole('button', { name: 'Wis alle antwoorden' }).click()
    await page.locator('.stap:visible').first().waitFor()
    expect(await page.locator('.stappen__gevuld').count()).toBe(0)
    expect(await page.isChecked(VERMOEDEN)).toBe(false)
  })

  test('without JavaScript all steps stand below each other, in their order, without buttons that do nothing', async () => {
    const { page } = await proef.open(PAD, { javaScriptEnabled: false })
    expect(await page.locator('.stap:visible h2').allTextContents()).toEqual([
      'Stap 1. Signalen in kaart',
      'Stap 2. Overleg',
      'Stap 3. Praat met de betrokkenen',
      'Stap 4. Wegen',
      'Stap 5. Beslissen',
    ])
    expect(await page.isVisible('#nu-gevaar')).toBe(false)
    expect(await page.locator('[data-volgende]:visible').count()).toBe(0)
    expect(await page.locator('#gevaar').textContent()).toContain('is er nu gevaar')
  })

  test('on a phone the danger button stays at the top while someone answers', async () => {
    const { page } = await proef.open(PAD, { viewport: { width: 360, height: 740 } })
    await page.locator('.stappen button').nth(3).click()
    await page.locator('[name="antwoorden.effectieve_hulp"]').first().scrollIntoViewIfNeeded()
    const { y } = (await page.locator('#nu-gevaar').boundingBox())!
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThan(120)
  })
})
