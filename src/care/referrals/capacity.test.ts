import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { read } from '#app/testing.groups.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { furnishStart } from '#app/testing.starts.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { cameInWords, quarterMonths } from './capacity.words.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const [kommunal, plan] = ['kommunal', 'genoptraeningsplan'].map((slags) => `/forloeb/${ida}/henvis/${slags}`)
const { health } = exampleUnits
const came = (house: House, who: string) =>
  inTheirName(
    house,
    who,
    (db) => db<{ came: number | null; isFew: boolean }[]>`
      select came, is_few from referrals.came_last_quarter(${health.id})`,
  )
/** So many referrals came in the third quarter of 2026, and as many more in the fourth, which is not over. */
const inQuarter = async (house: House, count: number) => {
  const ids = []
  for (let one = 0; one < count * 2; one += 1)
    ids.push(await sendReferral(house, 'municipal-referral', 'send'))
  await house.owner`update referrals.referral set came_at = '2026-08-10' where id = any (${ids.slice(0, count)}::uuid[])`
  return ids
}

test('a stranger is told nothing of what came anywhere', async () => {
  const house = await aHouse()
  await inQuarter(house, 6)
  for (const who of ['ida', 'bo', 'redaktoer', 'forperson', 'statistiker'])
    expect([who, await came(house, who)]).toEqual([who, []])
  for (const who of ['koordinator', 'klinik', 'jobcenter'])
    expect([who, (await (await house.as(who)).get(kommunal ?? '')).status]).toEqual([who, 404])
})

test('before it is sent the nurse sees the groups, what came beside the places, and what is not told', async () => {
  const house = await aHouse()
  const before = await read(house, 'sygeplejerske', kommunal ?? '')
  expect(before).toContain('Før du sender: Eksempel: Sundhedscenter, Næstved Kommune')
  expect(before).toContain('Hold, der begynder Ikke oplyst')
  expect(before).toContain('Sendt dertil juli–september 2026 Ingen her i Følgeskab')
  expect(before).toContain('Pladser på hold, der begyndte juli–september 2026 Ikke oplyst')
  await furnishStart(house.owner)
  await furnishStart(house.owner, { id: randomUUID(), on: '2026-11-24', free: null })
  await inQuarter(house, 5)
  // It was told of in the summer, before it began.
  await house.owner.begin(async (db) => {
    await db`select set_config('app.actor', ${accountIdOfExample('koordinator')}, true),
                    set_config('app.now', '2026-08-03T08:00:00Z', true)`
    await db`
      insert into offers.group_start (id, offer_key, unit_id, name, starts_on, places)
      values (${randomUUID()}, 'klinik-roskilde', ${health.id}, 'Sommerhold', '2026-08-24', 8)`
  })
  const full = await read(house, 'sygeplejerske', plan ?? '')
  expect(full).toContain('Krop og kræft, 12. januar 2027 kl. 10.00 · 3 ledige pladser af 12')
  expect(full).toContain('Sendt dertil juli–september 2026 5 henvisninger og planer')
  expect(full).toContain('Pladser på hold, der begyndte juli–september 2026 8')
  // How many were given a place is a number of persons: of other places one reads that it has changed.
  await house.owner`update offers.group_start set taken = 1 where free = 3`
  const changed = await read(house, 'sygeplejerske', plan ?? '')
  expect(changed).toContain('ændret siden')
  expect(changed).not.toContain('givet her siden')
  // Nothing is worked out, and nothing keeps her from sending.
  expect(full).toContain('intet løfte')
  expect(full).toContain('Planen sendes uanset, hvor mange pladser der er.')
  expect(await (await (await house.as('sygeplejerske')).get(`/en${kommunal}`)).text()).toContain(
    'July–September 2026',
  )
})

test('fewer than five are only said to be few, and what was entered in error did not come', async () => {
  const house = await aHouse()
  const [id = ''] = await inQuarter(house, 4)
  expect(await came(house, 'sygeplejerske')).toEqual([{ came: null, isFew: true }])
  expect(await read(house, 'sygeplejerske', kommunal ?? '')).toContain('1–4 henvisninger og planer')
  await house.owner`update referrals.referral set came_at = '2026-08-10' where kind = 'municipal-referral'`
  const [all] = await came(house, 'sygeplejerske')
  expect(await actOn(house, 'sygeplejerske', id, 'sender', 'error')).toBe('moved')
  expect((await came(house, 'sygeplejerske'))[0]?.came).toBe((all?.came ?? 0) - 1)
})

test.each([
  [{ came: null, isFew: true }, '1–4 henvisninger og planer'],
  [{ came: 0, isFew: false }, 'Ingen her i Følgeskab'],
  [{ came: 14, isFew: false }, '14 henvisninger og planer'],
])('%o is said as %s', (more, words) => {
  const rest = { coming: [], quarter: '2026-07-01', starts: 0, places: null, untold: 0 }
  expect(cameInWords({ ...rest, ...more }, 'da')).toBe(words)
})

test('a quarter is told by its months', () => {
  expect([quarterMonths('2026-10-01', 'da'), quarterMonths('2027-01-01', 'en')]).toEqual([
    'oktober–december 2026',
    'January–March 2027',
  ])
})
