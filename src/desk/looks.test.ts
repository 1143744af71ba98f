import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'

const ida = personIdOfExample('ida')
const booked = `/henvisninger/${referralIdOfExample('booked')}`

test.each([
  ['a page', 'koordinator', (he) => he.get(booked), 200],
  [
    'what happened in the meantime',
    'koordinator',
    (he) => he.post(booked, { skridt: 'hold', linjer: '0' }),
    409,
  ],
  ['an undoing that comes too late', 'koordinator', (he) => he.post(booked, { skridt: 'undo' }), 409],
  ['a form to repair', 'koordinator', (he) => he.post(`/forloeb/${ida}/maaling`), 422],
  ['the form of a referral', 'sygeplejerske', (she) => she.get(`/forloeb/${ida}/henvis/kommunal`), 200],
  ['the details of a person', 'sygeplejerske', (she) => she.get(`/forloeb/${ida}/oplysninger`), 200],
  ['a form about a death', 'sygeplejerske', (she) => she.get(`/forloeb/${ida}/doed`), 200],
  ['a work list with names', 'koordinator', (he) => he.get('/opgaver'), 200],
] as [string, string, (who: Visitor) => Promise<Response>, number][])(
  '%s is seen by the person at /mit/opslag: %s',
  async (_, name, open, status) => {
    const house = await aHouse()
    const visitor = await house.as(name)
    expect((await open(visitor)).status).toBe(status)
    expect(
      await house.owner`
        select hash = platform.look_hash(l) as fits from platform.look l
         where person_id = ${ida} and actor_id = ${accountIdOfExample(name)}`,
    ).toEqual([{ fits: true }])
  },
)
type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof aHouse>>['as']>>

test('what one may not see leaves no line with the person', async () => {
  const house = await aHouse()
  for (const path of [booked, `/forloeb/${ida}/oplysninger`])
    expect((await (await house.as('jobcenter')).get(path)).status).toBe(404)
  expect(await house.owner`select 1 from platform.look where person_id = ${ida}`).toEqual([])
})
