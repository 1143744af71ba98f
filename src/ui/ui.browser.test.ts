import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, startVisits, type Visits } from './design-visit.tsx'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
})
afterAll(() => visits?.end())

const visit = async (...wanted: Parameters<Visits['visit']>) =>
  expect(await visits.visit(...wanted)).toEqual([])

const violations = async (page: Page) => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
      }
    }
    const result = await axe.run({ resultTypes: ['violations'] })
    return result.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
    )
  })
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('every component in every state', () => {
  for (const language of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no axe violation: ${language}, ${colorScheme}, desktop and phone`, async () => {
        await visit(`/${language}`, { colorScheme }, async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
          })
          expect(await violations(page)).toEqual([])
          await page.setViewportSize({ width: 390, height: 800 })
          expect(await violations(page)).toEqual([])
        })
      })
    }

    test(`needs no sideways scrolling at 320 pixels: ${language}`, async () => {
      await visit(`/${language}`, { viewport: { width: 320, height: 640 } }, async (page) => {
        expect(await sideways(page)).toBe(0)
        await page.locator('.site-menu > summary').click()
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.setAttribute('open', '')
        })
        expect(await sideways(page)).toBe(0)
        await page.locator('[data-text-size="2"]').click()
        expect(await sideways(page)).toBe(0)
      })
    })
  }

  test('lies in one head row on a phone', async () => {
    await visit('/da', { viewport: { width: 390, height: 800 } }, async (page) => {
      const box = await page.locator('.site-head').boundingBox()
      expect(box?.height).toBeLessThan(66)
    })
  })

  test('shows the links of the answer before its long text on a phone', async () => {
    await visit('/da', { viewport: { width: 390, height: 800 } }, async (page) => {
      const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
      expect(await top('.columns__near')).toBeGreaterThan(await top('.columns__lead'))
      expect(await top('.columns__main')).toBeGreaterThan(await top('.columns__near'))
    })
  })
})
