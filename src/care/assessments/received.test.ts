import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { assessmentIdOfExample } from './assessments.example.ts'
import { dueOnOf, nextStepOf } from './received.rules.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const here = `/svar/${assessmentIdOfExample}`
const strangers = ['laege', 'klinik', 'koordinator', 'leder', 'jobcenter', 'bo', 'ida', 'forperson']

test('a stranger finds no answer, and no trace that there is one', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(here)).headers.get('location')).toContain('/log-ind')
  for (const name of strangers) {
    const visitor = await house.as(name)
    expect([name, (await visitor.get(here)).status]).toEqual([name, 404])
    expect([name, (await visitor.post(here, { papir: 'ja' })).status]).toEqual([name, 404])
    expect([name, await main(visitor.get('/svar'))]).toEqual([name, expect.not.stringContaining('Ida Holm')])
  }
})

test('the unit has a task by its own day, without a name; it is gone when the answer has been read', async () => {
  const house = await aHouse()
  await house.aMinutePasses()
  await house.aMinutePasses()
  const nurse = await house.as('sygeplejerske')
  const tasks = await main(nurse.get('/opgaver'))
  expect(tasks.match(/Læs et svar om, hvad der fylder/g)).toHaveLength(1)
  // Sent on Monday 5 October, read within three working days.
  expect(tasks).toContain('8. oktober 2026')
  const titles = await house.owner`select title_da, title_en from tasks.task`
  expect(JSON.stringify(titles)).not.toContain('Ida')
  const list = await main(nurse.get('/svar'))
  for (const words of ['Ida Holm', 'Læs svaret', '2 ting kan ikke vente', '8. oktober 2026', 'over tiden'])
    expect(list).toContain(words)
  // The same keys as at /opgaver: offered over rows that they move through, and turned off in the same place.
  for (const part of ['data-keys', 'Slå tasterne fra', 'table--dense']) {
    expect(list).toContain(part)
    expect(tasks).toContain(part)
  }
  expect((await nurse.post(here)).headers.get('location')).toBe(`${here}?laest=ja`)
  expect(await main(nurse.get('/opgaver'))).not.toContain('Læs et svar')
  expect(await main(nurse.get('/svar'))).toContain('Ingen svar her')
  expect(await main(nurse.get('/svar?vis=aftales'))).toContain('Aftal, hvad der skal ske')
  expect((await nurse.post(here)).status).toBe(409)
  const [event] = await house.owner<
    { subject: string }[]
  >`select subject from platform.event where act = 'assessment.read'`
  expect(event?.subject).toBe(`assessment:${assessmentIdOfExample}`)
})

test('the task goes with an answer that is withdrawn, and nobody at the unit sees it any more', async () => {
  const house = await aHouse()
  await house.aMinutePasses()
  await (await house.as('ida')).post(`/mit/behov/${assessmentIdOfExample}`, { traek: 'ja' })
  await house.aMinutePasses()
  const nurse = await house.as('sygeplejerske')
  expect(await main(nurse.get('/opgaver'))).not.toContain('Læs et svar')
  expect((await nurse.get(here)).status).toBe(404)
})

test('the sheet holds what fills, how much, what is wished, tried and important, and each look leaves a line', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const sheet = await main(nurse.get(here))
  for (const words of [
    'Ida Holm',
    '2. januar 1960',
    'Hjælp. Det kan ikke vente',
    'Hjælp. Det kan vente',
    'Jeg går en tur hver dag',
    'passe min have',
    'Ikke fagligt kontrolleret endnu',
  ])
    expect(sheet).toContain(words)
  const pdf = await nurse.post(here, { papir: 'ja' })
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  await pdf.arrayBuffer()
  const looks = await house.owner`
    select 1 from platform.look where person_id = ${personIdOfExample('ida')} and purpose = 'course'`
  expect(looks).toHaveLength(2)
})

test('the list is ordered by when answers came, either way round, and shows a page at a time', async () => {
  const house = await aHouse()
  const unit = exampleUnits.oncology.id
  await house.owner`
    insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, state,
      sent_to, finished_at)
    select md5(n::text)::uuid, ${personIdOfExample('ida')}, ${[unit]}, 'behov', q.version, md5(n::text)::uuid, 'own', 'sent',
           ${unit}, timestamptz '2026-11-01T08:00:00Z' + n * interval '1 minute'
      from generate_series(1, 60) n, assessments.questionnaire q where q.name = 'behov'`
  const nurse = await house.as('sygeplejerske')
  const [oldest, newest] = [await main(nurse.get('/svar')), await main(nurse.get('/svar?orden=nyeste'))]
  expect(oldest).toContain('Viser 25 af 61')
  expect(oldest).toContain('5. oktober 2026')
  expect(newest).not.toContain('5. oktober 2026')
  expect(await main(nurse.get('/svar?orden=nyeste&side=3'))).toContain('5. oktober 2026')
})

test.each([
  [null, 2, 'read'],
  ['2026-11-20T08:00:00Z', 2, 'agree'],
  ['2026-11-20T08:00:00Z', 0, 'look'],
] as const)('read at %s with %i to agree: the next step is to %s', (at, toAgree, step) => {
  expect(nextStepOf({ readAt: at && Temporal.Instant.from(at), toAgree })).toBe(step)
})

test('a unit that has told nothing is given no day', () => {
  const sentAt = Temporal.Instant.from('2026-12-23T10:00:00Z')
  expect(dueOnOf({ readsWithin: null }, sentAt)).toBeNull()
  expect(`${dueOnOf({ readsWithin: 2 }, sentAt)}`).toBe('2026-12-28')
})
