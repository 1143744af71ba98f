import { expect, test } from 'vitest'
import { maySeePerson } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { inTransaction } from '#platform/transaction.ts'
import {
  accountIdOfExample,
  enterAsAccount,
  examplePeople,
  exampleUnits,
  postIdOfExample,
} from '#registers/accounts/index.ts'
import { inTheirName } from './testing.actors.ts'
import { tasksOf } from './testing.ledgers.ts'
import type { Ring } from './testing.ring.ts'
import { liveInRooms, nameOf, roomRings } from './testing.rings.ts'
import { aHouse } from './testing.ts'
import { furnishVisits } from './testing.visits.ts'

/** A house in which every table about a person holds rows of several people. */
async function aLivedInHouse() {
  const house = await aHouse()
  const { owner } = house
  await furnishVisits(house)
  const unit = exampleUnits.health
  await owner`
    insert into accounts.post (account_id, role, organisation_id, unit_name, valid_from)
    values (${accountIdOfExample('terapeut')}, 'borger', null, 'Egne sider', '2026-01-01')`
  await owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('koordinator')}, ${postIdOfExample('leder')}, '2026-11-01', '2026-12-31')`
  const task = { kind: 'call', due_on: '2026-12-01', title_da: 'Ring', title_en: 'Call', address: '/opgaver' }
  for (const [subject, more] of [
    ['unit', { organisation_id: unit.id }],
    ['role at unit', { role: 'leder', organisation_id: unit.id }],
    ['post', { post_id: postIdOfExample('laege') }],
    ['operators', { role: 'drift' }],
  ] as const)
    await owner`select tasks.open_task(${owner.json({ ...task, subject, title_da: `Ring: ${subject}`, ...more })})`
  await owner.begin(async (db) => {
    await db`select set_config('app.actor', ${accountIdOfExample('sygeplejerske')}, true)`
    for (const key of ['ida', 'bo'])
      await db`select platform.look_at(${accountIdOfExample(key)}, 'behandling', 'afdeling')`
  })
  await liveInRooms(owner)
  return house
}

/** Every table about a person: what stands for a row, and to whom row-level security alone gives it. */
const tables: readonly Ring[] = [
  {
    table: 'accounts.account',
    asks: (db) => db`select name as row from accounts.account`,
    sees: (key) => (key === 'drift' ? examplePeople.map(({ name }) => name) : [nameOf(key)]),
  },
  {
    table: 'accounts.post',
    asks: (db) => db`select role || ' ' || coalesce(unit_name, '') as row from accounts.post`,
    sees: (key) =>
      (key === 'drift' ? [...examplePeople.map(({ key }) => key), 'own pages'] : ownPosts(key)).flatMap(
        postLines,
      ),
  },
  {
    table: 'accounts.session',
    asks: (db) =>
      db`select a.name as row from accounts.session s join accounts.account a on a.id = s.account_id`,
    sees: (key) => [nameOf(key)],
  },
  {
    table: 'accounts.absence',
    asks: (db) => db`select 'koordinator is away' as row from accounts.absence`,
    sees: (key) => (['koordinator', 'leder'].includes(key) ? ['koordinator is away'] : []),
  },
  {
    table: 'tasks.task',
    asks: (db) => db`select title_da as row from tasks.task`,
    sees: (key) => tasksOf[key] ?? [],
  },
  {
    table: 'platform.look',
    asks: (db) => db`select person_id::text as row from platform.look`,
    sees: (key) => (['ida', 'bo'].includes(key) ? [accountIdOfExample(key)] : []),
  },
  {
    table: 'platform.mail',
    asks: (db) => db`select subject as row from platform.mail`,
    sees: (key) => (key === 'drift' ? ['Ny besked til dig'] : []),
  },
  ...roomRings,
  {
    table: 'editions.edition (proposals)',
    asks: (db) => db`select grounds as row from editions.edition where status in ('proposed', 'declined')`,
    sees: (key) => (seesEditions(key) ? Array(2).fill('Kilden siger noget andet.') : []),
  },
  {
    table: 'editions.batch',
    asks: (db) => db`select title as row from editions.batch`,
    sees: (key) => (seesEditions(key) ? ['tilbud.csv'] : []),
  },
]

const seesEditions = (key: string) => ['redaktoer', 'faglig-godkender'].includes(key)
const ownPosts = (key: string) => (key === 'terapeut' ? [key, 'own pages'] : [key])
const postLines = (key: string) =>
  key === 'own pages'
    ? ['borger Egne sider']
    : examplePeople.filter((one) => one.key === key).map(({ role, unit }) => `${role} ${unit?.name ?? ''}`)

const rowsOf = (found: { row: string }[]) => found.map(({ row }) => row).sort()

test.each(tables)('$table gives each person theirs by row-level security alone', async ({ asks, sees }) => {
  const house = await aLivedInHouse()
  for (const { key } of examplePeople)
    expect([key, await inTheirName(house, key, async (db) => rowsOf(await asks(db)))]).toEqual([
      key,
      sees(key).sort(),
    ])
})

test.each(tables)(
  '$table gives nothing to a visitor, nor to a request that forgot to enter',
  async ({ asks }) => {
    const house = await aLivedInHouse()
    const nobody = { session: null, now: house.clock.now() }
    expect(await inTransaction(house.web, enterAsAccount(nobody), asks)).toEqual([])
    expect(await house.web.begin((db) => asks(db as unknown as Db))).toEqual([])
  },
)

const ringOf = (table: string) => {
  const found = tables.find((one) => one.table === table)
  if (!found) throw new Error(`no ring for ${table}`)
  return found
}

const pagesThatList = [
  ['/konti', 'accounts.account'],
  ['/opgaver', 'tasks.task'],
  ['/drift/post', 'platform.mail'],
] as const

test.each(pagesThatList)(
  '%s lists what row-level security gives from %s, and nobody else has the page',
  async (address, table) => {
    const house = await aLivedInHouse()
    const { asks, sees } = ringOf(table)
    const all = [...new Set(examplePeople.flatMap(({ key }) => sees(key)))]
    for (const { key } of examplePeople) {
      const visitor = await house.as(key)
      const answer = await visitor.get(address)
      const shown = all.filter(main(await answer.text()))
      const alone = [...new Set(await inTheirName(house, key, async (db) => rowsOf(await asks(db))))]
      expect([key, answer.status, shown.sort()]).toEqual([
        key,
        answer.status,
        answer.status === 200 ? alone.sort() : [],
      ])
    }
  },
)

test('the policy lets each person see whom row-level security gives, and nobody else', async () => {
  const house = await aLivedInHouse()
  const all = await house.owner<{ id: string; organisations: string[] }[]>`
    select id, organisations from citizens.person order by id`
  for (const { key } of examplePeople) {
    const { allowed, alone } = await inTheirName(house, key, async (db, actor) => ({
      allowed: all.filter((person) => !isRefusal(maySeePerson(actor, person, 'details'))),
      alone: await db<typeof all>`select id, organisations from citizens.person order by id`,
    }))
    expect([key, allowed.map(({ id }) => id)]).toEqual([key, alone.map(({ id }) => id)])
  }
})

test('the list of proposals shows what row-level security gives', async () => {
  const house = await aLivedInHouse()
  for (const { key } of examplePeople) {
    const visitor = await house.as(key)
    const page = await (await visitor.get('/redaktion')).text()
    const ids = [...page.matchAll(/redaktion\/forslag\/([0-9a-f-]{36})/g)].map(([, id]) => id)
    const alone = await inTheirName(
      house,
      key,
      (db) =>
        db<{ id: string }[]>`select id from editions.edition where status = 'proposed' and batch_id is null`,
    )
    expect([key, [...new Set(ids)]]).toEqual([key, alone.map(({ id }) => id)])
  }
})

const main = (html: string) => (words: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').includes(words)
