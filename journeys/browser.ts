import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { listen } from '#platform/listen.ts'
import type { Language } from '#platform/words.ts'

export const languages: readonly Language[] = ['da', 'en']
export const phone = { width: 390, height: 800 }
export const desk = { width: 1280, height: 900 }

const told = (language: Language, script: boolean) => ({
  language,
  script,
  way: `${language}, ${script ? 'with' : 'without'} JavaScript`,
})
/** Every story is told twice, so that nobody is left out for want of a script or of Danish, and the suite stays short. */
export const ways = [told('da', true), told('en', false)]
export type Way = { readonly language: Language; readonly script: boolean }

/** One browser for all stories that a worker tells; it ends with the worker. */
let launched: Promise<Browser> | undefined
export const theBrowser = () => {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  return launched
}

/** The whole house on a fresh database behind a real door; its clock is moved by hand. */
export async function anOpenHouse() {
  const house = await aHouse()
  const door = await listen(house.app, '127.0.0.1', 0)
  onTestFinished(() => door.close(1))
  return { ...house, origin: `http://127.0.0.1:${door.port}` }
}
export type OpenHouse = Awaited<ReturnType<typeof anOpenHouse>>

/** What the browser complained about: faults in scripts, refusals by the policy, files that did not come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  // A page that answers 404, 409 or 422 is no fault; a stylesheet that does is.
  const isAnswer = (text: string) => /^Failed to load resource.*status of 4\d\d/.test(text)
  page.on(
    'console',
    (said) => said.type() === 'error' && !isAnswer(said.text()) && complaints.push(said.text()),
  )
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  page.on('response', (answer) => {
    const isPage = answer.request().resourceType() === 'document'
    if (answer.status() >= 500 || (answer.status() >= 400 && !isPage))
      complaints.push(`${answer.status()} ${answer.url()}`)
  })
  return complaints
}

/** One person at one screen. Their browser may not have complained by the end. */
export async function aPerson(house: OpenHouse, { language, script }: Way, viewport = phone) {
  const browser = await theBrowser()
  const context = await browser.newContext({ viewport, javaScriptEnabled: script, baseURL: house.origin })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
  const say = (da: string, en: string) => (language === 'da' ? da : en)
  const to = (path: string) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path)
  /** The words as they are seen, once the page that was asked for is there. */
  const read = async (selector: string) => {
    await page.waitForLoadState('domcontentloaded')
    return (await page.locator(selector).allInnerTexts()).join('\n')
  }
  return {
    page,
    say,
    to,
    open: (path: string) => page.goto(to(path)),
    follow: (name: string | RegExp) => page.getByRole('link', { name }).first().click(),
    press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
    read,
    main: () => read('main'),
    heading: () => read('h1'),
    /** Nothing that a person told may stand in an address. */
    address: () => page.url().replace(house.origin, ''),
    /** Through the demo door. */
    async signIn(firstName: string) {
      await page.goto(to('/proev'))
      await page
        .getByRole('button', { name: new RegExp(firstName) })
        .first()
        .click()
      await page.waitForURL((address) => !address.pathname.includes('proev'))
    },
  }
}
export type Person = Awaited<ReturnType<typeof aPerson>>
