import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { Page } from '#platform/pages.ts'
import { examplePeople, postIdOfExample } from '#registers/accounts/index.ts'
import { pages } from './app.ts'
import { aHouse } from './testing.ts'
import { addressesOf, furnishVisits } from './testing.visits.ts'
import { type Asked, howMade, whoMayWhat } from './who-may-what.ts'

// They ask every page there is.
vi.setConfig({ testTimeout: 180_000 })

const file = 'docs/who-may-what.md'
const stranger = 'ingen'
/** One person for each role: two people in the same role are asked as one. */
const people = new Map(examplePeople.toReversed().map(({ key, role }) => [role as string, key]))
const roles = [stranger, ...new Set(examplePeople.map(({ role }) => role))]

/** Forms that begin or end sessions are sent last, each by somebody who has just signed in. */
const changesSession = ({ path, post }: Page) => Boolean(post) && /^\/(proev|log-)/.test(path)
/** What ends a course would close the pages that are asked after it. */
const endsCourse = ({ path }: Page) => path.endsWith('/afslut')
const rankOf = (page: Page) => (changesSession(page) ? 2 : endsCourse(page) ? 1 : 0)
/** Forms are sent empty, except where an empty one asks for nothing at all. */
const formOf = ({ path }: Page, role: string): Record<string, string> =>
  path === '/post' ? { post: postIdOfExample(people.get(role) ?? '') } : {}

const isLetIn = (answer: Response) =>
  answer.status !== 404 && !answer.headers.get('location')?.includes('/log-ind?videre=')

async function askEverything(): Promise<Asked[]> {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const signIn = (role: string) => (role === stranger ? house.anyone : house.as(people.get(role) ?? ''))
  const visitors = new Map<string, Awaited<ReturnType<typeof signIn>>>()
  for (const role of roles) visitors.set(role, await signIn(role))
  const asked = new Map<string, Asked>()
  for (const page of [...pages].sort((one, other) => rankOf(one) - rankOf(other)))
    for (const method of ['get', 'post'] as const) {
      const [address] = addressesOf(page.path, known)
      if (!page[method] || !address) continue
      const open = new Set<string>()
      for (const role of roles) {
        const visitor = changesSession(page) ? await signIn(role) : visitors.get(role)
        const answer = await (method === 'get'
          ? visitor?.get(address)
          : visitor?.post(address, formOf(page, role)))
        if (answer && isLetIn(answer)) open.add(role)
      }
      const name = `${method.toUpperCase()} ${page.path}`
      asked.set(name, { page: name, open })
    }
  const names = pages.flatMap(({ path }) => [`GET ${path}`, `POST ${path}`])
  return names.flatMap((name) => asked.get(name) ?? [])
}

test('what the file says about who may what is what the house answers', async () => {
  const made = whoMayWhat(await askEverything(), roles)
  if (process.env.UPDATE) writeFileSync(file, made)
  expect(made, `write it anew with: ${howMade}`).toBe(readFileSync(file, 'utf8'))
})

test('a page for some stands in the table, a page for all in the list', () => {
  const made = whoMayWhat(
    [
      { page: 'GET /tal', open: new Set(['ingen', 'drift']) },
      { page: 'GET /drift', open: new Set(['drift']) },
    ],
    ['ingen', 'drift'],
  )
  expect(made).toContain('| `GET /drift` | ● |')
  expect(made).toContain('- `GET /tal`')
  expect(made).toContain('These may open none of them: `ingen`.')
})
