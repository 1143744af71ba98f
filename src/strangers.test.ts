import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { inTheirName } from './testing.actors.ts'
import { aHouse } from './testing.ts'
import { addressesOf, furnishVisits, personalPages, strangeAddressOf } from './testing.visits.ts'

const ida = personIdOfExample('ida')
const own = exampleUnits.practice.id
const rooms = ['accounts', 'citizens', 'assessments', 'referrals', 'advice', 'shared', 'tasks', 'offers']
const strangers = ['laege', 'jobcenter', 'forperson']

/** What is asked, undone, and what came of it: rows, or the fault; ids do not tell one answer from another. */
async function toldOf(db: Db, sql: string): Promise<string> {
  await db`savepoint asked`
  const told = await db.unsafe(sql).then(JSON.stringify, ({ message }: Error) => message)
  await db`rollback to savepoint asked`
  return told.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*')
}

const sample: Readonly<Record<string, string>> = {
  ...{ jsonb: `'{}'::jsonb`, integer: '1', smallint: '1', boolean: 'true', text: `'referral'::text` },
  ...{ date: `'2026-11-23'::date`, bytea: `'\\x00'::bytea` },
}
const argument = (type: string, id: string) =>
  type === 'uuid'
    ? `'${id}'::uuid`
    : type === 'uuid[]'
      ? `'{${id}}'::uuid[]`
      : (sample[type] ?? `null::${type}`)

/** With the id in the place of each that it takes, beside one's own unit, and in all of them. */
function callsOf({ name, takes }: { name: string; takes: readonly string[] }, id: string): string[] {
  const places = takes.flatMap((type, at) => (type.startsWith('uuid') ? [at] : []))
  const call = (isThere: (at: number) => boolean) =>
    `select * from ${name}(${takes.map((type, at) => argument(type, isThere(at) ? id : own)).join(', ')})`
  const everywhere = call(() => true)
  return places.length > 1 ? [everywhere, ...places.map((one) => call((at) => at === one))] : [everywhere]
}

test('no function that asks with more rights than a request tells a stranger of a person', async () => {
  const house = await aHouse()
  await furnishVisits(house)
  const { owner } = house
  const functions = await owner<{ name: string; takes: string[] }[]>`
    select p.oid::regproc::text as name, array(select format_type(one, null) from unnest(p.proargtypes) one) as takes
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = any (${rooms}) and p.prokind = 'f' and p.prosecdef and has_function_privilege('web', p.oid, 'execute')
       and 'uuid' = any (array(select left(format_type(one, null), 4) from unnest(p.proargtypes) one))`
  expect(functions.length).toBeGreaterThan(50)
  const tables = await owner<{ name: string }[]>`
    select p.attrelid::regclass::text as name from pg_attribute p
      join pg_attribute i on i.attrelid = p.attrelid and i.attname = 'id' and i.atttypid = 'uuid'::regtype
      join pg_class c on c.oid = p.attrelid and c.relkind = 'r'
     where p.attname = 'person_id' and c.relnamespace::regnamespace::text in ('citizens', 'assessments', 'referrals')`
  const hers = await Promise.all(
    tables.map(({ name }) =>
      owner.unsafe(`select id from ${name} where person_id = '${ida}' order by id limit 1`),
    ),
  )
  const ids = [ida, ...hers.flatMap((rows) => rows.map(({ id }) => id as string))]
  const wrong: string[] = []
  for (const who of strangers)
    await inTheirName(house, who, async (db) => {
      for (const one of functions) {
        const unknown = []
        for (const call of callsOf(one, randomUUID())) unknown.push(await toldOf(db, call))
        for (const id of ids)
          for (const [at, call] of callsOf(one, id).entries())
            if ((await toldOf(db, call)) !== unknown[at]) wrong.push(`${who}: ${call}`)
      }
    })
  expect(wrong).toEqual([])
})

test('a line that a stranger adds is answered as if there were no such referral', async () => {
  const house = await aHouse()
  const open = await house.owner<{ id: string; next: number }[]>`
    select id, moves + 1 as next from referrals.referral where person_id = ${ida} and sender_id <> ${own} and receiver_id <> ${own}`
  expect(open.length).toBeGreaterThan(2)
  const line = (id: string, number: number, move: string, side: string) => `
    insert into referrals.move (referral_id, number, move, side) values ('${id}', ${number}, '${move}', '${side}')`
  for (const who of ['bo', ...strangers])
    await inTheirName(house, who, async (db) => {
      for (const { id, next } of open)
        for (const [move, side] of [
          ['receive', 'receiver'],
          ['stop', 'person'],
          ['undo', 'sender'],
        ] as const)
          expect([who, await toldOf(db, line(id, next, move, side))]).toEqual([
            who,
            await toldOf(db, line(randomUUID(), next, move, side)),
          ])
    })
})

test('what a stranger sends to a page is told the same, by the same status, as if there were no such thing', async () => {
  const house = await aHouse()
  const known = await furnishVisits(house)
  const wrong: string[] = []
  for (const name of strangers) {
    const visitor = await house.as(name)
    for (const page of personalPages.filter((one) => one.post && one.path.includes(':'))) {
      const strange = strangeAddressOf(page.path)
      const told = async (address: string) => {
        const answer = await visitor.post(address)
        return `${answer.status} ${(await answer.text()).replaceAll(address, '*')}`
      }
      const unknown = await told(strange)
      for (const address of addressesOf(page.path, known))
        if (address !== strange && (await told(address)) !== unknown) wrong.push(`${name} ${address}`)
    }
  }
  expect(wrong).toEqual([])
})
