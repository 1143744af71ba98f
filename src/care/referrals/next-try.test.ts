import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { nextTry, partOf } from './next-try.rules.ts'
import { tryInWords } from './next-try.words.ts'
import { triesOf } from './tries.rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const due = day('2026-12-01')
const tried = (calls: string[], letters = 0, lastAt = calls.at(-1) ?? '2026-11-23T10:00:00+01:00') => ({
  ...{ calls, letters, lastAt },
})
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

test.each([
  ['nothing tried', null, null],
  ['a call in the morning', tried(['2026-11-23T09:10:00+01:00']), 'Ring igen om eftermiddagen 2026-11-24'],
  ['on a Friday', tried(['2026-11-27T13:10:00+01:00']), 'Ring igen efter kl. 16 2026-11-30'],
  [
    'twice in one hour',
    tried(['2026-11-23T09:10:00+01:00', '2026-11-23T09:50:00+01:00']),
    'Ring igen om eftermiddagen 2026-11-24',
  ],
  [
    'at two hours',
    tried(['2026-11-23T09:10:00+01:00', '2026-11-24T14:00:00+01:00']),
    'Skriv et brev til personen 2026-11-25',
  ],
  ['a letter first', tried([], 1), 'Ring igen om formiddagen 2026-11-24'],
  [
    'two hours and a letter',
    tried(['2026-11-23T09:10:00+01:00', '2026-11-24T14:00:00+01:00'], 1, '2026-11-25T09:00:00+01:00'),
    'Ring igen, eller skriv, at personen ikke blev truffet 2026-12-01',
  ],
  ['after the day', tried(['2026-12-03T09:10:00+01:00']), 'Ring igen om eftermiddagen 2026-12-01'],
  [
    'what the person asked for comes first',
    tried(['2026-11-23T09:10:00+01:00']),
    'Ring igen efter kl. 16 2026-11-24',
    'Efter kl. 16',
  ],
  [
    'unless it was tried',
    tried(['2026-11-23T17:10:00+01:00']),
    'Ring igen om formiddagen 2026-11-24',
    'efter 16',
  ],
  [
    'in words of their own',
    tried(['2026-11-23T09:10:00+01:00']),
    'Ring igen på et andet tidspunkt 2026-11-24',
    'Når børnene sover',
  ],
  [
    'in the morning',
    tried(['2026-11-23T13:10:00+01:00']),
    'Ring igen om formiddagen 2026-11-24',
    'Helst om formiddagen',
  ],
] as const satisfies readonly (readonly [string, Parameters<typeof nextTry>[0], string | null, string?])[])(
  '%s',
  (_, given, said, bestTime: string | null = null) => {
    const next = nextTry(given, due, bestTime)
    expect(next && `${tryInWords(next).da} ${next.on}`).toBe(said)
  },
)

test('whatever was tried, the next attempt is by the step’s day, in a part of the day that nobody has tried', () => {
  const moment = fc
    .integer({ min: 0, max: 20 * 24 })
    .map((hours) => Temporal.Instant.from('2026-11-16T07:00:00Z').add({ hours }))
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 6 }), fc.nat(2), fc.nat(30), (calls, letters, days) => {
      const by = day('2026-11-16').add({ days })
      const last =
        calls.toSorted(Temporal.Instant.compare).at(-1) ?? Temporal.Instant.from('2026-11-16T07:00:00Z')
      const next = nextTry({ calls: calls.map(String), letters, lastAt: `${last}` }, by)
      expect(next === null).toBe(calls.length + letters === 0)
      if (!next) return
      expect(Temporal.PlainDate.compare(next.on, by)).toBeLessThanOrEqual(0)
      if (next.part) expect(calls.map(partOf)).not.toContain(next.part)
      const lines = [
        ...calls.map((happenedAt) => ({ move: 'call' as const, happenedAt })),
        ...Array.from({ length: letters }, () => ({ move: 'write' as const, happenedAt: null })),
      ].map((line, number) => ({ ...line, number }))
      expect(next.what === 'not-reach').toBe(triesOf(lines).areEnough)
    }),
  )
})

test('after a call the list, the case and the task say when to call again, and the step’s day stands', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const her = await house.as('koordinator')
  const here = `/henvisninger/${id}`
  const task = () => house.owner`
    select title_da as title, due_on::text as due from tasks.task where subject = ${`referral:${id}`} and closed_at is null`
  const standing = async () =>
    (await house.owner`select due_on::text as due, step from referrals.standing where id = ${id}`)[0]
  const before = await standing()
  expect(await task()).toEqual([{ title: 'Ring, og aftal det videre', due: '2026-11-30' }])
  const call = async (moves: string, time: string) =>
    her.post(here, {
      ...{ skridt: 'call', linjer: moves, kl: time },
      ...{ 'dag-dag': '23', 'dag-maaned': '11', 'dag-aar': '2026' },
    })
  expect((await call('2', '08:30')).status).toBe(303)
  expect(await standing()).toEqual(before)
  expect(await task()).toEqual([{ title: 'Ring igen om eftermiddagen', due: '2026-11-24' }])
  expect(await main(her.get(here))).toMatch(
    /Ring igen om eftermiddagen[\s\S]*Prøv igen[\s\S]*24. november 2026[\s\S]*30. november 2026/,
  )
  expect(await main(her.get('/henvisninger'))).toMatch(
    /Ring igen om eftermiddagen<\/a><small>24. november 2026/,
  )
  expect((await call('3', '07:30')).status).toBe(303)
  expect(await task()).toEqual([{ title: 'Skriv et brev til personen', due: '2026-11-24' }])
  const page = await main(her.get(here))
  const now = page.slice(page.indexOf('id="skridt"'), page.indexOf('id="andet"'))
  expect(now).toContain('value="write"')
  expect(await main(her.get(`/forloeb/${personIdOfExample('ida')}/henvisninger`))).toContain(
    'Skriv et brev til personen',
  )
  // What is taken back was no attempt.
  expect((await her.post(here, { skridt: 'undo' })).status).toBe(303)
  expect(await task()).toEqual([{ title: 'Ring igen om eftermiddagen', due: '2026-11-24' }])
})

test('what the sender wrote has been tried is read as before, and whoever sent it reads the list', async () => {
  const house = await aHouse()
  const [row] = await house.owner<{ id: string; tried: string }[]>`
    select id, tried from referrals.referral where tried is not null limit 1`
  const nurse = await house.as('sygeplejerske')
  expect(await main(nurse.get(`/henvisninger/${row?.id}`))).toContain(row?.tried)
  expect((await nurse.get(`/forloeb/${personIdOfExample('ida')}/henvisninger`)).status).toBe(200)
})
