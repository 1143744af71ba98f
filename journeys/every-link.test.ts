import { expect, test, vi } from 'vitest'
import { languages } from './browser.ts'
import { asking, isOwn, pagesFor, visitors } from './pages.ts'

vi.setConfig({ testTimeout: 240_000 })
const everyone = languages.flatMap((language) => visitors.map((who) => ({ language, who })))

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

test.for(everyone)('every link leads somewhere: $who, $language', async ({ who, language }) => {
  const { asked, house, visitor } = await asking(who, language)
  const answers = new Map<string, { status: number; text: string }>()
  const ask = async (address: string) => {
    const answer = await visitor.get(address)
    const known = { status: answer.status, text: await answer.text() }
    answers.set(address, known)
    return known
  }
  const broken = new Set<string>()
  // An editor has links of their own on public pages.
  const found = await pagesFor(asked, visitor, who === 'redaktoer' ? () => true : isOwn(who))
  for (const { address, html } of found) answers.set(address, { status: 200, text: html })
  for (const { address, html } of found)
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
