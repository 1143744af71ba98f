import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page as Screen } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { pages } from '#app/app.ts'
import { addressesOf, furnishVisits, type Known } from '#app/testing.visits.ts'
import type { Page } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { anOpenHouse, complaintsOf, desk, languages, type OpenHouse, theBrowser } from './browser.ts'

// It goes through every page there is.
vi.setConfig({ testTimeout: 240_000 })

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const visitors = ['anyone', 'ida', 'sygeplejerske', 'redaktoer', 'faglig-godkender', 'drift']
const everyone = languages.flatMap((language) => visitors.map((who) => ({ language, who })))
const inLanguage = (language: Language, path: string) =>
  language === 'en' ? `/en${path === '/' ? '' : path}` : path

/** The samples of the design system have tests of their own, and their links only stand for links. */
const samples = '/design'

type Asking = { who: string; language: Language; house: OpenHouse; known: Known }
type Visitor = Awaited<ReturnType<OpenHouse['as']>>
const visitorFor = async ({ house, who }: Asking): Promise<Visitor> =>
  who === 'anyone' ? house.anyone : house.as(who)

/** The addresses that this visitor may open and that answer with a page for people. */
async function pagesFor({ language, known }: Asking, visitor: Visitor, wanted: (page: Page) => boolean) {
  const found: { address: string; html: string }[] = []
  for (const page of pages.filter((one) => one.get && !one.machine && one.path !== samples && wanted(one)))
    for (const path of addressesOf(page.path, known)) {
      const address = inLanguage(language, path)
      const answer = await visitor.get(address)
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
      found.push({ address, html: await answer.text() })
    }
  return found
}

/** What was looked at already: a page that says the same to another person is not looked at twice. */
const looked = new Set<string>()
const isFresh = (html: string) => {
  const said = (html.match(/<html lang="\w+"|<main[\s\S]*<\/main>/g) ?? []).join()
  const content = said.replaceAll(/[0-9a-f-]{36}/g, '')
  const fresh = !looked.has(content)
  looked.add(content)
  return fresh
}

type Violation = { id: string; nodes: { html: string }[] }
/** What axe finds under WCAG 2.2 AA. Only colours depend on light and dark, so in the dark it looks at them alone. */
async function violations(screen: Screen, scheme: 'light' | 'dark') {
  await screen.emulateMedia({ colorScheme: scheme })
  const found = await screen.evaluate(async (dark) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const runOnly = dark ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags }
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
  }, scheme === 'dark')
  return found.map(
    ({ id, nodes }) =>
      `${scheme}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' ')}`,
  )
}

/** Everything a page promises in every language, width and light. */
async function faultsOf(screen: Screen, { language, house }: Asking, address: string): Promise<string[]> {
  const complaints = complaintsOf(screen)
  await screen.setViewportSize(desk)
  await screen.goto(house.origin + address)
  const seen = await screen.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    const { title, documentElement } = document
    return { title, lang: documentElement.lang, headings: document.querySelectorAll('h1').length }
  })
  await screen.evaluate(axe)
  const inLight = await violations(screen, 'light')
  await screen.setViewportSize({ width: 320, height: 640 })
  const inDark = await violations(screen, 'dark')
  const sideways = await screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  screen.removeAllListeners()
  return [
    ...complaints,
    ...inLight,
    ...inDark,
    ...(seen.title.trim() ? [] : ['no title']),
    ...(seen.lang === language ? [] : [`lang is ${seen.lang}`]),
    ...(seen.headings === 1 ? [] : [`${seen.headings} first headings`]),
    ...(sideways > 0 ? [`${sideways} px sideways at 320 px`] : []),
  ].map((fault) => `${address}: ${fault}`)
}

test.for(everyone)('every page is for everybody: $who, $language', async ({ who, language }) => {
  const house = await anOpenHouse()
  const asking: Asking = { who, language, house, known: await furnishVisits(house) }
  const visitor = await visitorFor(asking)
  // The public pages are the same for all but for the head of the page, which the front page stands for.
  const isOwn = (page: Page) =>
    who === 'anyone' ? page.access === 'anyone' : page.access !== 'anyone' || page.path === '/'
  const found = await pagesFor(asking, visitor, isOwn)
  const context = await (await theBrowser()).newContext()
  const [name = '', value = ''] = visitor.cookie.split('=')
  if (name) await context.addCookies([{ name, value, url: house.origin }])
  const screen = await context.newPage()
  const faults: string[] = []
  for (const { address, html } of found)
    if (isFresh(html)) faults.push(...(await faultsOf(screen, asking, address)))
  await context.close()
  expect(found.length).toBeGreaterThan(1)
  expect(faults).toEqual([])
})

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

test.for(everyone)('every link leads somewhere: $who, $language', async ({ who, language }) => {
  const house = await anOpenHouse()
  const asking: Asking = { who, language, house, known: await furnishVisits(house) }
  const visitor = await visitorFor(asking)
  const answers = new Map<string, { status: number; text: string }>()
  const ask = async (address: string) => {
    const answer = await visitor.get(address)
    const known = { status: answer.status, text: await answer.text() }
    answers.set(address, known)
    return known
  }
  const broken = new Set<string>()
  for (const { address, html } of await pagesFor(asking, visitor, () => true))
    for (const href of linksIn(html).filter((one) => /^[/#?]/.test(one))) {
      const to = new URL(href, house.origin + address)
      const place = to.pathname + to.search
      const { status, text } = answers.get(place) ?? (await ask(place))
      const isThere =
        status < 400 && (!to.hash || text.includes(`id="${decodeURIComponent(to.hash.slice(1))}"`))
      if (!isThere) broken.add(`${address} → ${href}: ${status}`)
    }
  expect([...broken]).toEqual([])
})
