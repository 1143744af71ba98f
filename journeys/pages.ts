import { pages } from '#app/app.ts'
import { addressesOf, furnishVisits, type Known } from '#app/testing.visits.ts'
import type { Page } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { anOpenHouse, type OpenHouse } from './browser.ts'

/**
 * One of each sort of person that sees pages of their own, in two parts that take about as long, so that both can be gone
 * through at once. Whoever edits has links of their own on public pages.
 */
export const visitors = {
  public: ['anyone', 'redaktoer'],
  own: ['ida', 'sygeplejerske', 'koordinator', 'faglig-godkender', 'drift'],
} as const
const inLanguage = (language: Language, path: string) =>
  language === 'en' ? `/en${path === '/' ? '' : path}` : path

/** The samples of the design system have tests of their own, and their links only stand for links. */
const samples = '/design'

export type Asking = { who: string; house: OpenHouse; known: Known }
export type Visitor = Awaited<ReturnType<OpenHouse['as']>>
const visitorFor = async ({ house, who }: Asking): Promise<Visitor> =>
  who === 'anyone' ? house.anyone : house.as(who)

export type Found = { readonly page: Page; readonly address: string; readonly html: string }

/** The addresses that this visitor may open and that answer with a page for people. */
export async function pagesFor(
  { known }: Asking,
  language: Language,
  visitor: Visitor,
  wanted: (page: Page) => boolean,
) {
  const found: Found[] = []
  for (const page of pages.filter((one) => one.get && !one.machine && one.path !== samples && wanted(one)))
    for (const path of addressesOf(page.path, known)) {
      const address = inLanguage(language, path)
      const answer = await visitor.get(address)
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
      found.push({ page, address, html: await answer.text() })
    }
  return found
}

/** The public pages are the same for all but for the head of the page, which the front page stands for. */
export const isOwn = (who: string) => (page: Page) =>
  who === 'anyone' ? page.access === 'anyone' : page.access !== 'anyone' || page.path === '/'

/** Who asks, in a fresh house where every page has something to show. */
export async function asking(who: string) {
  const house = await anOpenHouse()
  const asked: Asking = { who, house, known: await furnishVisits(house) }
  return { asked, house, visitor: await visitorFor(asked) }
}
