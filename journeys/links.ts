import type { Asking, Found, Visitor } from './pages.ts'

const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** What an address answered, whichever language it was asked in: a page is there in both or in neither. */
export type Answers = Map<string, number>
const inEither = (place: string) => place.replace(/^\/en(?=[/?]|$)/, '') || '/'

/** The links within the house, on these pages, that lead to no page or to no such part of one. */
export async function brokenLinks(
  { house }: Asking,
  visitor: Visitor,
  found: readonly Found[],
  answers: Answers = new Map(),
): Promise<string[]> {
  const texts = new Map(found.map(({ address, html }) => [address, html]))
  for (const address of texts.keys()) answers.set(inEither(address), 200)
  const ask = async (place: string) => {
    const answer = await visitor.get(place)
    answers.set(inEither(place), answer.status)
    texts.set(place, await answer.text())
    return answer.status
  }
  const broken = new Set<string>()
  for (const { address, html } of found)
    for (const href of linksIn(html).filter((one) => /^[/#?]/.test(one))) {
      const to = new URL(href, house.origin + address)
      const place = to.pathname + to.search
      const part = decodeURIComponent(to.hash.slice(1))
      const known = part && !texts.has(place) ? undefined : answers.get(inEither(place))
      const status = known ?? (await ask(place))
      const isThere = status < 400 && (!part || texts.get(place)?.includes(`id="${part}"`))
      if (!isThere) broken.add(`${address} → ${href}: ${status}`)
    }
  return [...broken]
}
