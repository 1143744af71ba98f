import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uiAssets, uiPaths } from './assets.ts'
import { DesignSamples } from './design-sample.tsx'
import type { SampleLanguage } from './design-words.ts'
import { documentOf, Frame } from './frame.tsx'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; require-trusted-types-for 'script'"
const languages: SampleLanguage[] = ['da', 'en']
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const designPage = async (language: SampleLanguage) => {
  const danish = language === 'da'
  return documentOf(
    <Frame
      language={language}
      title="Designsystemet – Eksempel"
      paths={await uiPaths}
      skip={danish ? 'Gå til indholdet' : 'Go to content'}
      brand={{ name: 'Eksempel', href: '/da' }}
      example={{ label: 'Eksempel', text: 'Opdigtede personer og sager' }}
      navigation={{
        label: danish ? 'Hovedmenu' : 'Main menu',
        menu: 'Menu',
        items: [
          { href: '/da', label: 'Find hjælp', current: true },
          { href: '/da#a', label: 'Senfølger A–Å' },
          { href: '/da#b', label: 'Hvem har ansvaret' },
          { href: '/da#c', label: 'Kommuner' },
        ],
      }}
      me={{
        name: 'Ida Eksempel',
        forms: [{ action: '/log-ud', label: danish ? 'Log ud' : 'Sign out' }],
        leave: { href: '/da#leave', label: danish ? 'Forlad siden' : 'Leave' },
      }}
      footer={<p>Eksempel</p>}
    >
      <DesignSamples language={language} />
    </Frame>,
  )
}

let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  const assets = new Map((await uiAssets()).map((asset) => [asset.path, asset]))
  server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const asset = assets.get(path)
    response.setHeader('content-security-policy', policy)
    if (asset) return response.setHeader('content-type', asset.type).end(asset.body)
    const language = languages.find((one) => path === `/${one}`)
    if (!language) return response.writeHead(404).end()
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(await designPage(language))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})

afterAll(async () => {
  await browser?.close()
  await new Promise((done) => server.close(done))
})

type Wish = Parameters<Browser['newContext']>[0]

/** Opens a page, gives it to `use`, and sees to it that the browser had nothing to complain about. */
async function visit(path: string, wish: Wish, use: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...wish })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${address}${path}`, { waitUntil: 'load' })
  await use(page, context)
  await context.close()
  expect(complaints).toEqual([])
}

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

  test('is not needed: what it would do is not offered', async () => {
    await visit('/da', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-tools]').isVisible()).toBe(false)
      expect(await page.locator('#f-mere-count').textContent()).toBe('Du kan skrive 200 tegn')
    })
  })
})
