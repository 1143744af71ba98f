import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page as Screen } from 'playwright-core'
import type { Language } from '#platform/words.ts'
import { complaintsOf, desk, theBrowser } from './browser.ts'
import { brokenLinks } from './links.ts'
import { type Asking, asking, isOwn, pagesFor } from './pages.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
/**
 * What axe finds under WCAG 2.2 AA. Only colours depend on light and dark, so in the dark it looks at them alone; and
 * colours do not depend on the language, so that they are looked at in Danish.
 */
async function violations(screen: Screen, scheme: 'light' | 'dark', language: Language) {
  await screen.emulateMedia({ colorScheme: scheme })
  const found = await screen.evaluate(
    async ({ dark, colours }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[] }> }
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      const runOnly = dark ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags }
      const rules = { 'color-contrast': { enabled: colours } }
      return (await axe.run({ runOnly, rules, resultTypes: ['violations'] })).violations
    },
    { dark: scheme === 'dark', colours: language === 'da' },
  )
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
  const inLight = await violations(screen, 'light', language)
  await screen.setViewportSize({ width: 320, height: 640 })
  const sideways = await screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    // Rows of a table are coloured alike: for the dark the first stand for the rest.
    for (const row of document.querySelectorAll('main tbody tr:nth-child(n + 12)')) row.remove()
    return scrollWidth - clientWidth
  })
  const inDark = language === 'da' ? await violations(screen, 'dark', language) : []
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

/** Everything that one visitor may open, in one language, and where its links lead. */
export async function faultsFor(who: string, language: Language) {
  const { asked, house, visitor } = await asking(who, language)
  // An editor has links of their own on public pages.
  const found = await pagesFor(asked, visitor, who === 'redaktoer' ? () => true : isOwn(who))
  const context = await (await theBrowser()).newContext()
  const [name = '', value = ''] = visitor.cookie.split('=')
  if (name) await context.addCookies([{ name, value, url: house.origin }])
  const screen = await context.newPage()
  const faults = await brokenLinks(asked, visitor, found)
  for (const { page, address, html } of found)
    if (isOwn(who)(page) && isFresh(html)) faults.push(...(await faultsOf(screen, asked, address)))
  await context.close()
  return { found: found.length, faults }
}
