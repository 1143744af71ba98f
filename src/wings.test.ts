import { expect, test, vi } from 'vitest'
import { allWings, type Wing } from '#platform/settings.ts'
import { jobs, pagesOf } from './app.ts'
import { aHouse } from './testing.ts'

// They follow every link of several pages.
vi.setConfig({ testTimeout: 60_000 })

/** An address of each wing that has any. */
const ofWing: Partial<Record<Wing, readonly string[]>> = {
  help: ['/tilbud', '/senfoelger', '/find-hjaelp', '/mangler', '/api/v1/offers'],
  care: ['/mit', '/forloeb', '/forloeb/start', '/noedadgang', '/mit/tilladelser'],
}
const linksIn = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="(\/[^"#?]*)/g)].map(([, href = '']) => href)

test.each(allWings.map((wing) => [wing]))(
  'with %s alone the other wings have no page and no link',
  async (wing) => {
    const house = await aHouse({ wings: [wing] })
    for (const other of allWings)
      for (const address of ofWing[other] ?? []) {
        const answer = await house.anyone.get(address)
        expect([address, answer.status === 404]).toEqual([address, other !== wing])
      }
    const paths = pagesOf([wing]).map(({ path }) => path)
    expect(paths).toContain('/mit/opslag')
    const seen = new Set<string>()
    const lost: string[] = []
    const tours = {
      ingen: ['/', '/kommuner/0370', '/ansvar/aendringer'],
      ida: ['/', '/mit'],
      sygeplejerske: ['/opgaver', '/forloeb'],
    }
    for (const [name, starts] of Object.entries(tours)) {
      const visitor = name === 'ingen' ? house.anyone : await house.as(name)
      for (const page of starts) {
        const answer = await visitor.get(page)
        for (const href of answer.status === 200 ? linksIn(await answer.text()) : [])
          if (!seen.has(name + href)) {
            seen.add(name + href)
            if ((await visitor.get(href)).status === 404) lost.push(`${name} ${page} → ${href}`)
          }
      }
    }
    expect(lost).toEqual([])
  },
)

test('a wing that is off does nothing by itself', () => {
  const names = (wings: readonly Wing[]) => jobs('http://x', wings).map(({ name }) => name)
  expect(names(['help'])).toContain('ask-about-offers')
  expect(names(['care'])).not.toContain('ask-about-offers')
})
