import type { Asking, Found, Visitor } from './pages.ts'

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** The links within the house, on these pages, that lead to no page or to no such part of one. */
export async function brokenLinks(
  { house }: Asking,
  visitor: Visitor,
  found: readonly Found[],
): Promise<string[]> {
  const answers = new Map(found.map(({ address, html }) => [address, { status: 200, text: html }]))
  const ask = async (address: string) => {
    const answer = await visitor.get(address)
    const known = { status: answer.status, text: await answer.text() }
    answers.set(address, known)
    return known
  }
  const broken = new Set<string>()
  for (const { address, html } of found)
    for (const href of linksIn(html).filter((one) => /^[/#?]/.test(one))) {
      const to = new URL(href, house.origin + address)
      const place = to.pathname + to.search
      const { status, text } = answers.get(place) ?? (await ask(place))
      const isThere =
        status < 400 && (!to.hash || text.includes(`id="${decodeURIComponent(to.hash.slice(1))}"`))
      if (!isThere) broken.add(`${address} → ${href}: ${status}`)
    }
  return [...broken]
}
