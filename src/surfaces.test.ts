import { expect, test, vi } from 'vitest'
import { examplePeople } from '#registers/accounts/index.ts'
import { aHouse, aWatchedHouse } from './testing.ts'
import { addressesOf, furnishVisits, personalPages, publicPages, strangeAddressOf } from './testing.visits.ts'

// They ask every page there is.
vi.setConfig({ testTimeout: 180_000 })

const inBoth = (path: string) => [path, `/en${path === '/' ? '' : path}`]
const allOf = (path: string, known: Parameters<typeof addressesOf>[1]) =>
  [...addressesOf(path, known), strangeAddressOf(path)].flatMap(inBoth)

/** A house with something on every page, that tells every statement of a request. */
async function aFurnishedHouse() {
  const { said, ...house } = await aWatchedHouse()
  const known = await furnishVisits(house)
  const statements = async (ask: () => Response | Promise<Response>) => {
    said.length = 0
    const answer = await ask()
    await answer.text()
    return [...said]
  }
  return { ...house, known, statements }
}

test('a stranger is asked to sign in, whether or not there is such a thing, and learns nothing', async () => {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const wrong: string[] = []
  for (const page of personalPages)
    for (const address of allOf(page.path, known))
      for (const method of ['get', 'post'] as const) {
        if (!page[method]) continue
        const answer = await house.anyone[method](address)
        const door = address.startsWith('/en/') ? '/en/log-ind' : '/log-ind'
        const place = `${door}?videre=${encodeURIComponent(address)}`
        if (answer.status !== 303 || answer.headers.get('location') !== place || (await answer.text()))
          wrong.push(`${method} ${address}: ${answer.status} ${answer.headers.get('location')}`)
      }
  expect(wrong).toEqual([])
})

test('a person without the power is told the same as if there were no such thing, by the same statements', async () => {
  const { known, statements, as } = await aFurnishedHouse()
  const wrong: string[] = []
  for (const name of ['ida', 'laege', 'redaktoer', 'faglig-godkender', 'drift']) {
    const visitor = await as(name)
    const never = main(await (await visitor.get('/findes-ikke')).text())
    for (const page of personalPages.filter((one) => one.get)) {
      const strange = strangeAddressOf(page.path)
      const unknown = await visitor.get(strange)
      if (unknown.status !== 404) continue
      for (const address of addressesOf(page.path, known)) {
        const forbidden = await visitor.get(address)
        if (forbidden.status !== 404) continue
        const bodies = [await forbidden.text(), await unknown.clone().text()]
        const [mine, theirs] = bodies.map((body, at) => body.replaceAll([address, strange][at] ?? '', '*'))
        if (mine !== theirs || main(mine ?? '') !== never)
          wrong.push(`${name} ${address}: the answers differ`)
        const [spoken, spokenStrange] = [
          await statements(() => visitor.get(address)),
          await statements(() => visitor.get(strange)),
        ]
        if (spoken.join() !== spokenStrange.join()) wrong.push(`${name} ${address}: the statements differ`)
      }
    }
  }
  expect(wrong).toEqual([])
})
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0]

test('every power that a page asks for is held by somebody', async () => {
  const { owner } = await aHouse()
  const held = await owner<{ power: string }[]>`select distinct unnest(powers) as power from accounts.role`
  const asked = personalPages.map(({ access }) => access).filter((access) => access !== 'signed-in')
  expect(held.map(({ power }) => power)).toEqual(expect.arrayContaining([...new Set(asked)]))
})

test('no public page tells who has an account', async () => {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const secrets = examplePeople.flatMap(({ key, name }) => [
    `${key}@eksempel.invalid`,
    name.replace(' (eksempel)', ''),
  ])
  const wrong: string[] = []
  for (const page of publicPages.filter((one) => one.get && !one.demoOnly))
    for (const address of addressesOf(page.path, known)) {
      const body = await (await house.anyone.get(address)).text()
      wrong.push(
        ...secrets.filter((secret) => body.includes(secret)).map((secret) => `${address}: ${secret}`),
      )
    }
  expect(wrong).toEqual([])
})

test('public pages can be kept by anybody, personal ones by nobody, and all carry the policy', async () => {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const wrong: string[] = []
  const check = (is: boolean, what: string) => is || wrong.push(what)
  for (const page of publicPages.filter((one) => one.get))
    for (const address of addressesOf(page.path, known)) {
      const { status, headers } = await house.anyone.get(address)
      check(status === 200, `${address}: ${status}`)
      check(headers.get('set-cookie') === null, `${address} sets a cookie`)
      check(
        headers.get('content-security-policy')?.includes("require-trusted-types-for 'script'") ?? false,
        address,
      )
      const isFile = headers.has('content-disposition')
      // What nobody may keep is not asked for again.
      check(isFile || headers.has('etag') === !page.uncached, `${address}: ${headers.get('etag')}`)
      const kept = page.uncached ? 'private, no-store' : 'public, max-age=60'
      check(headers.get('cache-control') === kept, `${address}: ${headers.get('cache-control')}`)
    }
  for (const name of ['ida', 'redaktoer', 'faglig-godkender', 'drift', 'leder']) {
    const visitor = await house.as(name)
    for (const page of personalPages.filter((one) => one.get))
      for (const address of addressesOf(page.path, known)) {
        const answer = await visitor.get(address)
        const { headers } = answer
        check(
          !asksByAddress(page.path, await answer.text()),
          `${address} as ${name} puts words in an address`,
        )
        const kept = headers.get('cache-control') ?? ''
        check(/^(private, )?no-store$/.test(kept), `${address} as ${name}: ${kept}`)
        check(headers.has('content-security-policy'), `${address} as ${name} has no policy`)
      }
  }
  expect(wrong).toEqual([])
})

/** A search for people is a form: nobody's name stands in an address. What colleagues advised names nobody. */
const asksByAddress = (path: string, html: string) =>
  path !== '/raad' &&
  [...html.matchAll(/<form[^>]*method="get"[\s\S]*?<\/form>/g)].some(([form]) =>
    /type="(search|text)"/.test(form),
  )

test('no page asks the database more than three things beyond who asks', async () => {
  const { known, statements, as, anyone } = await aFurnishedHouse()
  const wrong: string[] = []
  const visitors = {
    anyone,
    redaktoer: await as('redaktoer'),
    checker: await as('faglig-godkender'),
    drift: await as('drift'),
    ida: await as('ida'),
    nurse: await as('sygeplejerske'),
    leader: await as('leder'),
  }
  for (const page of [...publicPages, ...personalPages].filter((one) => one.get))
    for (const address of addressesOf(page.path, known))
      for (const [name, visitor] of Object.entries(visitors)) {
        const said = await statements(() => visitor.get(address))
        // The line that a look leaves is not counted.
        const asked = said.filter((one) => !one.includes('platform.look_at'))
        if (asked.length > 3) wrong.push(`${address} as ${name}: ${asked.length}`)
      }
  expect(wrong).toEqual([])
})
