import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { examplePeople, exampleUnits } from '#registers/accounts/index.ts'
import { countReferrals, listReferrals, type View, views } from './referral-list.store.ts'

const { oncology, health } = exampleUnits

/** What a view holds, said without any index and from where each stands today. */
function asItStands(db: Db, units: readonly string[], view: View) {
  const ours = db`any (${[...units]}::uuid[])`
  const where = {
    'hos-os': db`act_id = ${ours}`,
    modtaget: db`receiver_id = ${ours} and receiver_id = any (organisations) and step is not null`,
    sendt: db`sender_id = ${ours} and step is not null`,
    afsluttet: db`(sender_id = ${ours} or receiver_id = ${ours}) and step is null`,
  }[view]
  const order = view === 'afsluttet' ? db`state_at desc, id` : db`due_on, id`
  return db<{ id: string }[]>`
    select id from referrals.standing where organisations && ${[...units]}::uuid[] and ${where} order by ${order}`
}

test('each view holds what stands there today, in its order, for every example person and for a unit that sends to itself', async () => {
  const house = await aHouse()
  const found = new Set<string>()
  const compare = (key: string) =>
    inTheirName(house, key, async (db, actor) => {
      const counts = await countReferrals(db)
      for (const view of views) {
        const shown = (await listReferrals(db, { view, stretch: 1 })).map(({ id }) => id)
        const stands = (await asItStands(db, actor.organisations, view)).map(({ id }) => id)
        expect([key, view, shown, counts[view]]).toEqual([key, view, stands, stands.length])
        if (shown.length > 0) found.add(view)
      }
    })
  for (const { key } of examplePeople) await compare(key)
  expect([...found].sort()).toEqual([...views].sort())
  // The clinic's nurse takes over the municipality's list: what went from one to the other is there once.
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${health.id}, ${oncology.id}, '2026-11-01', '{}')`
  await compare('sygeplejerske')
})

test('more than a thousand are not counted, and the list still begins with the most pressing', async () => {
  const house = await aHouse()
  await house.owner`alter table referrals.referral disable trigger referral_made, disable trigger has_begun`
  await house.owner`
    insert into referrals.referral (id, person_id, organisations, kind, state, state_at, moves, agreed_on, sender_id,
      receiver_id, reason, agreed_with_person_on, created_on)
    select gen_random_uuid(), ${personIdOfExample('ida')}, ${[oncology.id, health.id]}, 'municipal-referral', 'booked',
           '2026-11-01T08:00:00Z', 4, '2026-01-01'::date + n, ${oncology.id}, ${health.id}, 'Række ' || n, '2026-01-01', '2026-01-01'
      from generate_series(1, 1100) n`
  const coordinator = await house.as('koordinator')
  const all = await (await coordinator.get('/henvisninger')).text()
  expect(all).toContain('Viser 25 af over 1.000')
  expect(all).toContain('Side 1 af 40')
  const [first] = all.match(/<tr id[\s\S]*?<\/tr>/g) ?? []
  expect(first).toContain('2. januar 2026')
  const last = await (await coordinator.get('/henvisninger?side=40')).text()
  expect(last).toContain('Side 40 af 40')
  expect(
    (await (await coordinator.get('/henvisninger?vis=afsluttet')).text()).match(/Viser \d+ af \d+/)?.[0],
  ).toBe('Viser 1 af 1')
})
