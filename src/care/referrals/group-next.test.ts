import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { freeIn, read, withPlace } from '#app/testing.groups.ts'
import { actOn } from '#app/testing.referrals.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

test('a place that is given says what comes next to everybody, until its day and after', async () => {
  const { house, id, path } = await withPlace()
  const next = 'Holdet begynder den 12. januar 2027'
  const seen = [
    ['koordinator', '/opgaver'],
    ['koordinator', '/henvisninger'],
    ['koordinator', path],
    ['sygeplejerske', '/henvisninger?vis=sendt'],
    ['sygeplejerske', path],
    ['ida', `/mit/forloeb/${id}`],
  ] as const
  for (const [who, address] of seen) {
    const text = await read(house, who, address)
    expect([address, text.includes(next)]).toEqual([address, true])
    // Lists hold others, too.
    if (address.includes(id)) expect(text).not.toContain('Tilbyd en plads')
  }
  expect(await read(house, 'koordinator', path)).toContain('Dagen er holdets første dag')
  house.clock.set(Temporal.Instant.from('2027-01-13T08:00:00Z'))
  for (const [who, address] of seen.slice(0, 5))
    expect([address, await read(house, who, address)]).toEqual([
      address,
      expect.stringContaining('Skriv, at forløbet er begyndt'),
    ])
  const mine = await read(house, 'ida', `/mit/forloeb/${id}`)
  expect(mine).toContain('Holdet begyndte den 12. januar 2027. Ring, hvis du ikke er kommet i gang')
  expect(mine).not.toMatch(/over tiden|Klag, hvis du vil/)
})

test('who shuts the unit out lets the place go, and the step and the task say so', async () => {
  const { house, id, path } = await withPlace()
  expect(await freeIn(house)).toBe(2)
  await house.owner`
    insert into citizens.permission (person_id, kind, receiver_name, receiver_kind, receiver_organisation_id, given_as)
    select person_id, 'refusal', 'Kommunen', 'municipal-health', receiver_id, 'here' from referrals.referral where id = ${id}`
  expect(await freeIn(house)).toBe(3)
  await house.aMinutePasses()
  const list = await read(house, 'koordinator', '/opgaver')
  expect(list).not.toContain('Holdet begynder')
  const tasks = await house.owner`
    select title_da from tasks.task where closed_at is null and subject = ${`referral:${id}`}`
  expect([...tasks]).toEqual([{ titleDa: 'Tilbyd en plads' }])
  const page = await read(house, 'koordinator', path)
  expect(page).toContain('Pladsen på holdet er fri igen')
  expect(page).toContain('Skrevet af Følgeskab selv')
  const [line] = await house.owner`
    select by_account, by_unit, move from referrals.move where referral_id = ${id} order by number desc limit 1`
  expect(line).toEqual({ byAccount: null, byUnit: null, move: 'free-place' })
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain('Pladsen på holdet blev fri igen')
})

test('a known death lets the place go at once, and nobody writes that line by hand', async () => {
  const { house, id } = await withPlace()
  expect(await actOn(house, 'koordinator', id, 'receiver', 'free-place')).toBe('not-now')
  const byHand = inTheirName(
    house,
    'koordinator',
    (db) => db`
      insert into referrals.move (referral_id, number, move, side)
      select id, moves + 1, 'free-place', 'receiver' from referrals.referral where id = ${id}`,
  )
  await expect(byHand).rejects.toThrow('not this side')
  // Whoever learns of it need not see the referral.
  await house.owner`
    update citizens.person p set organisations = p.organisations || ${exampleUnits.clinic.id}::uuid
      from referrals.referral r where r.id = ${id} and p.id = r.person_id`
  const learnt = await inTheirName(house, 'klinik', async (db) => {
    const [row] = await db<{ done: boolean }[]>`
      select citizens.register_death(${personIdOfExample('ida')}, platform.today()) as done`
    return [row?.done, (await db`select 1 from referrals.referral where id = ${id}`).length]
  })
  expect(learnt).toEqual([true, 0])
  expect(await freeIn(house)).toBe(3)
})
