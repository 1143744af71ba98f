import { expect, test } from 'vitest'
import { anOpenHouse, aPerson, desk } from './browser.ts'

test('the same keys move through the tasks and through the answers, and are turned off for both at once', async () => {
  const house = await anOpenHouse()
  await house.aMinutePasses()
  await house.aMinutePasses()
  const nurse = await aPerson(house, { language: 'da', script: true }, desk)
  await nurse.signIn('Signe')
  const { page } = nurse
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  for (const list of ['/opgaver', '/svar']) {
    await nurse.open(list)
    const first = await page.locator('.table--dense tbody tr a').first().textContent()
    await page.keyboard.press('j')
    expect([list, await focused()]).toEqual([list, first])
    await page.keyboard.press('k')
    expect([list, await focused()]).toEqual([list, first])
    await page.keyboard.press('?')
    expect(await page.locator('[data-keys] details').getAttribute('open')).not.toBeNull()
  }
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/svar\/[0-9a-f-]{36}/)
  await nurse.open('/svar')
  await page.keyboard.press('?')
  await nurse.press('Slå tasterne fra')
  await nurse.open('/opgaver')
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.closest('.table--dense') !== null)).toBe(false)
})
