import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startVisits, type Visits } from './design-visit.tsx'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits?.end())

const visit = async (...wanted: Parameters<Visits['visit']>) =>
  expect(await visits.visit(...wanted)).toEqual([])

describe('the keyboard', () => {
  test('meets the skip link first and reaches every control', async () => {
    await visit('/da', {}, async (page) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
        document.body.tabIndex = -1
        document.body.focus()
        document.body.removeAttribute('tabindex')
      })
      const reached = new Set<string>()
      const expected = await page.evaluate(() => {
        const controls = [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches('[type=hidden]'))
        controls.forEach((one, place) => {
          one.dataset.stop = String(place)
        })
        // A group of radio buttons is one stop: the chosen one, else the first.
        const one = (control: HTMLElement) =>
          !(control instanceof HTMLInputElement) ||
          control.type !== 'radio' ||
          control.checked ||
          (!document.querySelector(`input[name="${control.name}"]:checked`) &&
            document.querySelector(`input[name="${control.name}"]`) === control)
        return controls.filter(one).map((control) => control.dataset.stop ?? '')
      })
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
      for (let stop = 0; stop < expected.length + 12; stop += 1) {
        reached.add(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.stop ?? ''))
        await page.keyboard.press('Tab')
      }
      expect(expected.filter((stop) => !reached.has(stop))).toEqual([])
    })
  })

  test('opens the menu on a phone with Enter, without a script', async () => {
    await visit('/da', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false }, async (page) => {
      const link = page.getByRole('link', { name: 'Hvem har ansvaret' })
      expect(await link.isVisible()).toBe(false)
      await page.locator('.site-menu > summary').focus()
      await page.keyboard.press('Enter')
      expect(await link.isVisible()).toBe(true)
    })
  })

  test('goes from a line of the error summary to its field', async () => {
    await visit('/da', {}, async (page) => {
      const links = page.locator('.error-summary a')
      for (let place = 0; place < (await links.count()); place += 1) {
        await links.nth(place).click()
        const target = (await links.nth(place).getAttribute('href'))?.slice(1)
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(target)
      }
    })
  })
})

describe('the script', () => {
  test('puts the error summary in focus, counts letters and remembers the size of text', async () => {
    await visit('/da', {}, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
      await page.locator('#f-mere').fill('a'.repeat(190))
      expect(await page.locator('#f-mere-count').textContent()).toBe('10 tegn tilbage')
      await page.locator('[data-text-size="1"]').click()
      await page.reload()
      expect(await page.evaluate(() => document.documentElement.className)).toBe('text-large')
    })
  })

  test('moves through a work list by its keys, until they are turned off or somebody writes', async () => {
    await visit('/da', {}, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      for (const [key, on] of [
        ['j', 'Ring og aftal samtale'],
        ['j', 'Begynd genoptræning'],
        ['k', 'Ring og aftal samtale'],
        ['k', 'Ring og aftal samtale'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await focused()).toBe(on)
      }
      await page.locator('#f-mere').fill('')
      await page.locator('#f-mere').press('j')
      expect(await page.locator('#f-mere').inputValue()).toBe('j')
      await page.locator('h1').first().click()
      await page.keyboard.press('?')
      await page.getByRole('button', { name: 'Slå tasterne fra' }).click()
      await page.reload()
      await page.keyboard.press('j')
      expect(await focused()).not.toBe('Ring og aftal samtale')
      await page.keyboard.press('?')
      expect(await page.locator('[data-keys] details').getAttribute('open')).toBeNull()
    })
  })

  test('is not needed: what it would do is not offered', async () => {
    await visit('/da', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-tools]').isVisible()).toBe(false)
      expect(await page.locator('[data-keys]').isVisible()).toBe(false)
      expect(await page.locator('#f-mere-count').textContent()).toBe('Du kan skrive 200 tegn')
    })
  })
})
