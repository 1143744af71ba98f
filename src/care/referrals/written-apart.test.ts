import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { referralIdOfExample } from './referrals.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const id = referralIdOfExample('sent-back')

/** One of each kind of words about Ida, beside those of the examples. */
async function aWrittenHouse() {
  const house = await aHouse()
  await house.owner`
    insert into referrals.correction (referral_id, number, person_id, organisations, about, how, was, words, by_role, by_unit)
    select id, 1, person_id, organisations, 'reason', 'put-right', 'før', 'nu', 'hospitalslaege', sender_id
      from referrals.referral where id = ${id}`
  await house.owner`
    insert into referrals.maximum_wait (id, referral_id, person_id, pathway, waits_for, words, from_on, said_by, said_on, by_unit)
    select gen_random_uuid(), id, person_id, 'cancer', 'treatment', 'ventetid', '2026-11-02', 'Afdelingen', '2026-11-02', sender_id
      from referrals.referral where id = ${id}`
  return house
}

const givesBo = (house: House, parts: readonly string[]) => house.owner`
  insert into accounts.person_access (id, account_id, person_id, kind, parts, acts, from_at, to_at)
  values (gen_random_uuid(), ${accountIdOfExample('bo')}, ${ida}, 'proxy', ${[...parts]}, true, '2026-11-01', '2027-06-01')`

/** What row-level security and grants alone give of what is written, whatever page there is. */
const read = (house: House, who: string) =>
  inTheirName(house, who, async (db) => ({
    rows: (await db`select from referrals.referral where id = any (${[id]}::uuid[])`).count,
    referral: (await db`select from referrals.written(${[id]}::uuid[]) where reason <> ''`).count,
    line: (await db`select from referrals.lines_written(${[id]}::uuid[]) where words <> '' and advice <> ''`)
      .count,
    correction: (await db`select from referrals.corrections_written(${[id]}::uuid[])`).count,
    wait: (await db`select from referrals.waits_written(${[id]}::uuid[])`).count,
  }))
const nothing = { referral: 0, line: 0, correction: 0, wait: 0 }
const all = { rows: 1, referral: 1, line: 1, correction: 1, wait: 1 }

test('a stranger reads no word of a referral, nor that there is one', async () => {
  const house = await aWrittenHouse()
  for (const who of ['forperson', 'jobcenter', 'bo', 'laege', 'klinik', 'drift'])
    expect([who, await read(house, who)]).toEqual([who, { ...nothing, rows: 0 }])
})

test.each([
  [['details', 'answers', 'sexual', 'psychological', 'free-text'], { ...nothing, rows: 0 }],
  [['course'], { ...nothing, rows: 1 }],
  [['course', 'sexual', 'psychological'], { ...nothing, rows: 1 }],
  [['course', 'free-text'], { ...nothing, rows: 1, wait: 1 }],
  [['course', 'sexual', 'free-text'], { ...nothing, rows: 1, wait: 1 }],
  [['course', 'sexual', 'psychological', 'free-text'], all],
])('whoever acts for her with %j reads what was chosen, and no more', async (parts, found) => {
  const house = await aWrittenHouse()
  await givesBo(house, parts)
  expect(await read(house, 'bo')).toEqual(found)
})

test('she reads all of it, and so do the two units that it lies between', async () => {
  const house = await aWrittenHouse()
  for (const who of ['ida', 'sygeplejerske', 'koordinator'])
    expect([who, await read(house, who)]).toEqual([who, all])
})

test('no request asks a row for what is typed in it', async () => {
  const house = await aWrittenHouse()
  await givesBo(house, ['course'])
  for (const [column, table] of [
    ['reason', 'referrals.referral'],
    ['relative_contact', 'referrals.referral'],
    ['words', 'referrals.move'],
    ['was', 'referrals.correction'],
    ['words', 'referrals.maximum_wait'],
    ['reason', 'referrals.standing'],
    ['reason', 'referrals.holding'],
  ]) {
    const ask = (db: Db) => db.unsafe(`select ${column} from ${table}`)
    await expect(inTheirName(house, 'bo', ask)).rejects.toThrow(/permission denied|does not exist/)
  }
})
