import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page as Screen } from 'playwright-core'
import type { Language } from '#platform/words.ts'
import { complaintsOf, desk, languages, theBrowser } from './browser.ts'
import { type Answers, brokenLinks } from './links.ts'
import { type Asking, asking, type Found, isOwn, pagesFor } from './pages.ts'
import { skeletonOf } from './skeleton.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looked = new Set<string>()
const isFirst = (seen: string) => !looked.has(seen) && Boolean(looked.add(seen))
/** What a page says: one that says the same to another person is not looked at twice. */
const saidBy = (html: string) =>
  (html.match(/<html lang="\w+"|<main[\s\S]*<\/main>/g) ?? []).join().replaceAll(/[0-9a-f-]{36}/g, '')

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
async function faultsOf(
  screen: Screen,
  { house }: Asking,
  language: Language,
  { address, html }: Found,
): Promise<string[]> {
  const isNew = isFirst(skeletonOf(html))
  const complaints = complaintsOf(screen)
  await screen.setViewportSize(desk)
  await screen.goto(house.origin + address)
  const seen = await screen.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    const { title, documentElement } = document
    return { title, lang: documentElement.lang, headings: document.querySelectorAll('h1').length }
  })
  if (isNew) await screen.evaluate(axe)
  const inLight = isNew ? await violations(screen, 'light', language) : []
  await screen.setViewportSize({ width: 320, height: 640 })
  const sideways = await screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    // Rows of a table are coloured alike: for the dark the first stand for the rest.
    for (const row of document.querySelectorAll('main tbody tr:nth-child(n + 12)')) row.remove()
    return scrollWidth - clientWidth
  })
  const inDark = isNew && language === 'da' ? await violations(screen, 'dark', language) : []
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

/** Everything that one visitor may open, in both languages, and where its links lead. */
export async function faultsFor(who: string) {
  const { asked, visitor } = await asking(who)
  const context = await (await theBrowser()).newContext()
  const [name = '', value = ''] = visitor.cookie.split('=')
  if (name) await context.addCookies([{ name, value, url: asked.house.origin }])
  const screen = await context.newPage()
  const faults: string[] = []
  const answers: Answers = new Map()
  let found = 0
  for (const language of languages) {
    const those = await pagesFor(asked, language, visitor, who === 'redaktoer' ? () => true : isOwn(who))
    found += those.length
    faults.push(...(await brokenLinks(asked, visitor, those, answers)))
    for (const one of those)
      if (isOwn(who)(one.page) && isFirst(saidBy(one.html)))
        faults.push(...(await faultsOf(screen, asked, language, one)))
  }
  await context.close()
  return { found, faults }
}
