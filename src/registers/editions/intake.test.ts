import { expect, test } from 'vitest'
import { z } from 'zod'
import { asJob } from '#platform/as-job.ts'
import { handClock } from '#platform/clock.ts'
import { aDatabase } from '#platform/testing.ts'
import type { EditionKind, Json } from './edition.rules.ts'
import { callForReviews, takeInShipped } from './index.ts'

/** A register of sayings: what every kind must give, and nothing more. */
const saying: EditionKind = {
  name: 'saying',
  file: 'content/sayings.json',
  one: ['Ord', 'Saying'],
  many: ['Ord', 'Sayings'],
  schema: z.object({ key: z.string(), text: z.string() }),
  fields: [{ path: 'text', label: ['Tekst', 'Text'], as: 'line' }],
  keyOf: (body) => (body as { key: string }).key,
  label: (body) => (body as { text: string }).text,
  freshness: () => ({ assuredOn: '2026-11-01', halfLifeDays: 30 }),
}
const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
const one = { key: 'a', text: 'først' }
const two = { key: 'b', text: 'andet' }

async function aRegister() {
  const { owner, worker } = await aDatabase()
  const ship = async (...rows: Json[]) =>
    (await takeInShipped(worker, clock, [saying], () => rows)).get('saying')
  const texts = async () =>
    (
      await owner<
        { text: string }[]
      >`select body->>'text' as text from editions.edition where status = 'published' order by key`
    ).map(({ text }) => text)
  const statuses = async (key: string) =>
    (
      await owner<
        { status: string }[]
      >`select status from editions.edition where key = ${key} order by number`
    ).map(({ status }) => status)
  /** Somebody here changed the row and somebody else approved it. */
  const changeHere = (key: string, text: string) => owner`
    with before as (update editions.edition set status = 'superseded', known_to = platform.now()
                     where key = ${key} and status = 'published' returning number)
    insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from)
    select 'saying', ${key}, number + 1, ${owner.json({ key, text })}, 'local', 'published', 'En redaktør', 'kilde', platform.now(), platform.now()
      from before`
  return { owner, worker, ship, texts, statuses, changeHere }
}

test('a file is taken in once: the same version again changes nothing', async () => {
  const { ship, texts } = await aRegister()
  expect(await ship(one, two)).toEqual({ added: 2, same: 0, updated: 0, proposed: 0 })
  expect(await ship(one, two)).toEqual({ added: 0, same: 0, updated: 0, proposed: 0 })
  expect(await texts()).toEqual(['først', 'andet'])
})

test('a new version replaces a row that nobody here has changed, and the old one stays readable', async () => {
  const { ship, texts, statuses } = await aRegister()
  await ship(one, two)
  expect(await ship({ ...one, text: 'nyt' }, two)).toEqual({ added: 0, same: 1, updated: 1, proposed: 0 })
  expect(await texts()).toEqual(['nyt', 'andet'])
  expect(await statuses('a')).toEqual(['superseded', 'published'])
})

test('a new version never goes over a row that was changed here: it becomes a proposal beside it', async () => {
  const { ship, texts, statuses, changeHere } = await aRegister()
  await ship(one, two)
  await changeHere('a', 'rettet her')
  expect(await ship({ ...one, text: 'nyt' }, two)).toMatchObject({ proposed: 1, same: 1 })
  expect(await texts()).toEqual(['rettet her', 'andet'])
  expect(await statuses('a')).toEqual(['superseded', 'published', 'proposed'])
})

test('what ships carries no check', async () => {
  const { ship, owner } = await aRegister()
  await ship(one)
  expect(await owner`select checked_at from shared.published`).toEqual([{ checkedAt: null }])
})

test('a row that cannot be kept leaves nothing of its file behind', async () => {
  const { ship, owner } = await aRegister()
  await expect(ship(one, two, { key: 'a', text: 'samme nøgle to gange' })).rejects.toThrow()
  expect(await owner`select 1 from editions.edition`).toEqual([])
  expect(await owner`select 1 from editions.intake`).toEqual([])
})

test('a row whose time has passed becomes one task for the post that checks, however often it is asked', async () => {
  const { ship, owner, worker } = await aRegister()
  await ship(one)
  const call = (now: string) =>
    asJob(worker, handClock(Temporal.Instant.from(now)), 'call-for-reviews', (db, actor) =>
      callForReviews(db, actor, [saying]),
    )
  await call('2026-11-30T08:00:00Z')
  expect(await owner`select 1 from tasks.task`).toEqual([])
  await call('2026-12-01T08:00:00Z')
  await call('2026-12-02T08:00:00Z')
  expect(await owner`select subject, role, closed_at from tasks.task`).toEqual([
    { subject: 'saying:a', role: 'faglig-godkender', closedAt: null },
  ])
})

test('what an edition says is never changed in place, not even by the house itself', async () => {
  const { ship, worker } = await aRegister()
  await ship(one)
  await expect(worker`update editions.edition set body = '{}'`).rejects.toThrow('permission denied')
})

test('however many rows have become old, each gets its task in the first turn', async () => {
  const { ship, owner, worker } = await aRegister()
  await ship(...Array.from({ length: 250 }, (_, place) => ({ key: `row-${place}`, text: `ord ${place}` })))
  const late = handClock(Temporal.Instant.from('2027-01-01T08:00:00Z'))
  const opened = await asJob(worker, late, 'call-for-reviews', (db, actor) =>
    callForReviews(db, actor, [saying]),
  )
  expect(opened).toBe(250)
  expect(await owner`select count(*)::int from tasks.task`).toEqual([{ count: 250 }])
})
