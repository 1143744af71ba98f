import { expect, test } from 'vitest'
import { pages } from '#app/app.ts'
import { brokenLinks } from './links.ts'
import { asking } from './pages.ts'

test('a link to no page, and to no such part of a page, are caught; one that leads somewhere is not', async () => {
  const { asked, visitor } = await asking('anyone')
  const [page] = pages
  if (!page) throw new Error('the house has no pages')
  const html =
    '<a href="/findes-ikke">1</a><a class="x" href="#mangler">2</a><a href="#her" id="her">3</a><a href="/kilder?a=1&amp;b=2">4</a>'
  const answers = new Map<string, number>()
  expect(await brokenLinks(asked, visitor, [{ page, address: '/', html }], answers)).toEqual([
    '/ → /findes-ikke: 404',
    '/ → #mangler: 200',
  ])
  // Asked once for both languages, but a part is looked for in the page that the link leads to.
  const english = '<a href="/en/findes-ikke">1</a><a href="/en/kilder?a=1&amp;b=2#mangler">2</a>'
  expect(await brokenLinks(asked, visitor, [{ page, address: '/en', html: english }], answers)).toEqual([
    '/en → /en/findes-ikke: 404',
    '/en → /en/kilder?a=1&b=2#mangler: 200',
  ])
})
