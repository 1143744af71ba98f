import { expect, test } from 'vitest'
import { aHouseOfMettes } from '#app/testing.named.ts'
import { aHouse } from '#app/testing.ts'
import { postIdOfExample } from '#registers/accounts/index.ts'
import { namedColumns } from './named-work.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const mette = postIdOfExample('koordinator')
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

/** How many open things name this post, by the list of columns: those that a job clears, and those that are worked out. */
async function leftWith({ owner, clock }: House, post: string) {
  const now = `select set_config('app.now', '${clock.now()}', false)`
  const count = async (sql: string) =>
    (await owner.unsafe<{ count: number }[]>(`${sql}`, [post]))[0]?.count ?? 0
  await owner.unsafe(now)
  const asked = namedColumns.map(async ({ column, open, falls }) => {
    const [schema, table, name] = column.split('.')
    const rows = `select count(*)::integer as count from ${schema}.${table} where ${name} = $1::uuid and ${open}`
    if (falls === 'job') return [column, await count(rows)] as const
    if (falls === 'works-for')
      return [
        column,
        await count(`${rows} and accounts.works_for(${name}, platform.today()) = ${name}`),
      ] as const
    const [inSchema, view, holder] = falls.split('.')
    return [
      column,
      await count(`select count(*)::integer as count from ${inSchema}.${view} where ${holder} = $1::uuid`),
    ] as const
  })
  return Object.fromEntries(await Promise.all(asked))
}

test('from the day after a post has ended nothing open is left with it, whoever forgot to hand it over', async () => {
  const { house } = await aHouseOfMettes()
  const { owner } = house
  const before = await leftWith(house, mette)
  for (const { column } of namedColumns.filter(({ column }) => !column.endsWith('told.post_id')))
    expect([column, before[column]]).toEqual([column, expect.toSatisfy((count: number) => count > 0)])
  await owner`update accounts.post set valid_to = '2026-11-23' where id = ${mette}`
  await house.aMinutePasses()
  expect(await leftWith(house, mette)).toEqual(before)
  house.clock.set(house.clock.now().add({ hours: 24 }))
  await house.aMinutePasses()
  expect(await leftWith(house, mette)).toEqual(
    Object.fromEntries(namedColumns.map(({ column }) => [column, 0])),
  )
  const [event] = await owner<{ subject: string; actor: string | null }[]>`
    select subject, actor_id as actor from platform.event where act = 'work.handed-over'`
  expect(event).toEqual({ subject: `post:${mette}`, actor: null })
  const her = await main((await house.as('ida')).get('/mit/kontakter'))
  expect(her).toContain('Før stod der: Mette Dahl')
  expect(await main((await house.as('leder')).get(`/opgaver/overdrag/${mette}`))).toContain('huset selv')
})

/** Who somebody is, who was away, and what is dropped by itself within a day: nobody's to do. */
const notAhead = [
  ...[
    'kept_words.account_id',
    'person_access.account_id',
    'person_access.post_id',
    'post.account_id',
    'reset.account_id',
  ],
  ...[
    'session.account_id',
    'session.active_post_id',
    'absence.post_id',
    'handover.from_post',
    'handover.to_post',
  ],
].map((name) => `accounts.${name}`)
const notAheadElsewhere = [
  ...['citizens.person.account_id', 'citizens.permission.receiver_account_id'],
  ...['citizens.emergency_look.account_id', 'citizens.emergency_look.post_id'],
  ...['editions.assessment.author_id', 'editions.batch.author_id', 'editions.edition.author_id'],
  ...['offers.import.account_id', 'offers.import_row.account_id'],
]
/** `read_by`, `by_post`: who did something. */
const saysWhoDidIt = /[._](by|by_post|by_account)$/

test('every column that may name somebody at work is ahead, or known not to be; a planted one is found', async () => {
  const house = await aHouse()
  const known: readonly string[] = [
    ...namedColumns.map(({ column }) => column),
    ...notAhead,
    ...notAheadElsewhere,
  ]
  const unknown = async () =>
    (
      await house.owner<{ name: string }[]>`
        select c.table_schema || '.' || c.table_name || '.' || c.column_name as name
          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where t.table_type = 'BASE TABLE' and c.data_type = 'uuid' and c.table_schema not in ('platform', 'pgboss')
           and c.column_name ~ '(post|owner|holder|handler|responsible|assign|author|account|_by$)' order by 1`
    )
      .map(({ name }) => name)
      .filter((name) => !known.includes(name) && !saysWhoDidIt.test(name))
  expect(await unknown()).toEqual([])
  await house.owner`create table assessments.planted (owner_post uuid)`
  expect(await unknown()).toEqual(['assessments.planted.owner_post'])
})
