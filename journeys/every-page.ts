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
type Axe = { run(context: object, options: object): Promise<{ violations: Violation[] }> }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const told = (light: string, found: readonly Violation[]) =>
  found.map(
    ({ id, nodes }) =>
      `${light}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' ')}`,
  )

/** What axe finds under WCAG 2.2 AA but for colours, which depend on light and dark. */
const faultsRead = async (screen: Screen) =>
  told(
    'read',
    await screen.evaluate(async (values) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const rules = { 'color-contrast': { enabled: false } }
      const runOnly = { type: 'tag', values }
      return (await axe.run(document, { runOnly, rules, resultTypes: ['violations'] })).violations
    }, tags),
  )

/** Words in these colours: what of them stands in a page is marked once, where it is met first. */
const coloured = new Set<number>()
async function markColours(screen: Screen) {
  const fresh = await screen.evaluate(
    (seen) => {
      const known = new Set(seen)
      const isRead = (one: Element) =>
        one.matches('input, select, textarea') ||
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      // The same tags, classes and states up to the root have the same colours, before and behind.
      const lookOf = (one: Element | null): string =>
        one
          ? `${one.tagName} ${[...one.attributes].map(({ name, value }) => (/^(class|style|aria-current|type)$/.test(name) ? value : name)).join(' ')} < ${lookOf(one.parentElement)}`
          : ''
      const short = (text: string) => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7)
      return [...document.querySelectorAll('body *')].filter(isRead).flatMap((one) => {
        const look = short(lookOf(one))
        if (known.has(look)) return []
        known.add(look)
        one.setAttribute('data-colours', 'new')
        return [look]
      })
    },
    [...coloured],
  )
  for (const look of fresh) coloured.add(look)
}

/** What axe finds of the colours that were marked. */
async function coloursAt(screen: Screen, colorScheme: 'light' | 'dark') {
  await screen.emulateMedia({ colorScheme })
  const found = await screen.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const include = [...document.querySelectorAll('[data-colours]')]
    const runOnly = { type: 'rule', values: ['color-contrast'] }
    return include.length > 0
      ? (await axe.run({ include }, { runOnly, resultTypes: ['violations'] })).violations
      : []
  })
  return told(colorScheme, found)
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
  // Colours do not depend on the language.
  const hasColours = isNew && language === 'da'
  if (isNew) await screen.evaluate(axe)
  const read = isNew ? await faultsRead(screen) : []
  if (hasColours) await markColours(screen)
  const inLight = hasColours ? await coloursAt(screen, 'light') : []
  await screen.setViewportSize({ width: 320, height: 640 })
  const sideways = await screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  const inDark = hasColours ? await coloursAt(screen, 'dark') : []
  screen.removeAllListeners()
  return [
    ...complaints,
    ...read,
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
