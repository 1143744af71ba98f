import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob as inJob } from '#platform/as-job.ts'
import { dayOf } from '#platform/calendar.ts'
import { Permit } from '#platform/permit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { enterAsAccount, examplePeople, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { closeTask, openTask, type TaskToOpen } from './index.ts'
import { listMyTasks } from './task.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const day = Temporal.PlainDate.from('2026-11-20')
const task: TaskToOpen = {
  kind: 'edition.review',
  subject: 'duty:one',
  role: 'faglig-godkender',
  dueOn: day,
  title: { da: 'Se på teksten igen', en: 'Look at the text again' },
  address: '/redaktion/duty/one',
}

/** What a room above does, with a permit of its own. */
function asJob<T>(house: House, work: (db: Parameters<typeof openTask>[0], permit: Permit) => Promise<T>) {
  return inJob(house.worker, house.clock, 'test', (db, actor) =>
    work(db, new Permit('test.called', actor, 'test')),
  )
}
const open = (house: House, more: Partial<TaskToOpen> = {}) =>
  asJob(house, (db, permit) => openTask(db, permit, { ...task, ...more }))
const close = (house: House) => asJob(house, (db, permit) => closeTask(db, permit, task.kind, task.subject))

test('a stranger signs in first, and a citizen has no such page', async () => {
  const house = await aHouse()
  expect((await house.anyone.get('/opgaver')).headers.get('location')).toBe('/log-ind?videre=%2Fopgaver')
  expect((await (await house.as('ida')).get('/opgaver')).status).toBe(404)
})

test('a task is open once, and may be opened again when it has been closed', async () => {
  const house = await aHouse()
  expect([
    await open(house),
    await open(house),
    await close(house),
    await close(house),
    await open(house),
  ]).toEqual([true, false, true, false, true])
})

test('the list holds what is the post’s, and nothing else', async () => {
  const house = await aHouse()
  const { health, employment } = exampleUnits
  await open(house, { subject: 'a', title: { da: 'Rollens', en: 'Role' } })
  const plain = { kind: 'call', subject: 'b', dueOn: day, address: '/x' }
  const give = (more: Partial<TaskToOpen> & Pick<TaskToOpen, 'title' | 'subject'>) =>
    asJob(house, (db, permit) => openTask(db, permit, { ...plain, ...more }))
  await give({ subject: 'b', organisationId: health.id, title: { da: 'Enhedens', en: 'Unit' } })
  await give({
    subject: 'c',
    organisationId: health.id,
    role: 'leder',
    title: { da: 'Lederens', en: 'Leader' },
  })
  await give({ subject: 'd', postId: postIdOfExample('terapeut'), title: { da: 'Postens', en: 'Post' } })
  await give({ subject: 'e', organisationId: employment.id, title: { da: 'Jobcentrets', en: 'Job' } })
  const titles = ['Rollens', 'Enhedens', 'Lederens', 'Postens', 'Jobcentrets']
  const seen = async (name: string) => {
    const page = await (await (await house.as(name)).get('/opgaver')).text()
    return titles.filter((title) => page.includes(title))
  }
  expect(await seen('faglig-godkender')).toEqual(['Rollens'])
  expect(await seen('koordinator')).toEqual(['Enhedens'])
  expect(await seen('leder')).toEqual(['Enhedens', 'Lederens'])
  expect(await seen('terapeut')).toEqual(['Enhedens', 'Postens'])
  expect(await seen('jobcenter')).toEqual(['Jobcentrets'])
  expect(await seen('drift')).toEqual([])
})

test('the most urgent stands first, and views count by due day', async () => {
  const house = await aHouse()
  const { owner } = house
  const due = (subject: string, on: string) =>
    open(house, { subject, dueOn: Temporal.PlainDate.from(on), title: { da: subject, en: subject } })
  await due('ahead', '2026-12-10')
  await due('late', '2026-11-20')
  await due('today', '2026-11-23')
  const checker = await house.as('faglig-godkender')
  // What had passed its day before anybody had the task is nobody's delay.
  await owner`update tasks.task set made_at = '2026-11-19T08:00:00Z' where subject = 'late'`
  await due('old', '2001-08-24')
  const all = await (await checker.get('/opgaver')).text()
  expect(all.indexOf('>late<')).toBeLessThan(all.indexOf('>today<'))
  expect(all.indexOf('>today<')).toBeLessThan(all.indexOf('>ahead<'))
  for (const part of ['3 dage over', 'hurtigst muligt', 'i dag', 'om 17 dage', 'Viser 4 af 4'])
    expect(all).toContain(part)
  const late = await (await checker.get('/en/opgaver?vis=over-tiden')).text()
  expect(late).toContain('href="/en/redaktion/duty/one"')
  expect(late).toContain('Showing 2 of 2')
  house.clock.set(house.clock.now().add({ hours: 24 }))
  const tomorrow = await (await house.as('faglig-godkender')).get('/opgaver?vis=over-tiden')
  expect(await tomorrow.text()).toContain('Viser 3 af 3')
})

test('row-level security alone gives what the list shows, for every example person', async () => {
  const house = await aHouse()
  await open(house)
  await open(house, { subject: 'unit', role: 'leder', organisationId: exampleUnits.health.id })
  expect(await house.web`select 1 from tasks.task`).toHaveLength(0)
  const seen = new Map<string, number>()
  for (const { key } of examplePeople) {
    const token = (await house.as(key)).cookie.split('=')[1] ?? ''
    const knock = { session: createHash('sha256').update(token).digest(), now: house.clock.now() }
    await inTransaction(house.web, enterAsAccount(knock), async (db) => {
      const alone = await db<{ id: string }[]>`select id from tasks.task order by due_on, id`
      const today = dayOf(knock.now)
      const listed = await listMyTasks(db, { view: 'alle', today, stretch: 1 })
      expect(listed.map(({ id }) => id)).toEqual(alone.map(({ id }) => id))
      if (alone.length > 0) seen.set(key, alone.length)
    })
  }
  expect([...seen.keys()]).toEqual(
    'sygeplejerske hospitalslaege koordinator terapeut leder klinik faglig-godkender'.split(' '),
  )
})

test('more than a thousand are not counted, and the list still begins with the nearest day', async () => {
  const house = await aHouse()
  await house.owner`
    insert into tasks.task (kind, subject, role, due_on, title_da, title_en, address)
    select 'edition.review', 'duty:' || n, 'faglig-godkender', '2026-11-23'::date + n, 'Række ' || n, 'Row ' || n, '/redaktion'
      from generate_series(1, 1100) n`
  const checker = await house.as('faglig-godkender')
  const all = await (await checker.get('/opgaver')).text()
  expect(all).toContain('Viser 25 af over 1.000')
  expect(all).toContain('Side 1 af 40')
  expect(all).toContain('>Række 1<')
  expect(all).not.toContain('men der er flere')
  const end = await (await checker.get('/opgaver?side=40')).text()
  const [, ways = ''] = end.split('men der er flere')
  for (const way of ['/opgaver?vis=over-tiden', '/opgaver?vis=denne-uge', '/opgaver?orden=nyest'])
    expect(ways).toContain(`href="${way}"`)
  const week = await (await checker.get('/opgaver?vis=denne-uge')).text()
  expect(week).toContain('Viser 6 af 6')
})
