import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enterAs, firstDay, setDay } from '#app/testing.happenings.ts'
import { aRowOf } from '#app/testing.referrals.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import type { Db } from '#platform/database.ts'
import { aDatabase } from '#platform/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { givesPlace } from './group.rules.ts'
import { afterDeath, allowedMoves } from './move.rules.ts'
import type { Kind, State } from './referral.rules.ts'
import { referralIdOfExample } from './referrals.example.ts'

const { oncology, health } = exampleUnits
const kinds = [
  'municipal-referral',
  'municipal-referral',
  'municipal-referral',
  'rehabilitation-plan',
] as const
const idAt = (at: number) => personIdOfExample(`place:${at}`)
const groups = ['a', 'b'].map((key) => personIdOfExample(`place-group:${key}`))

const happening = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constant('move' as const),
      at: fc.nat(3),
      pick: fc.nat(99),
      group: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('undo' as const), at: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('told' as const), at: fc.nat(1), free: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('cancelled' as const), at: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('jump' as const), days: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.constant({ what: 'told-of' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'refused' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'died' as const }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never
const eight = Temporal.PlainTime.from('08:00')
type World = {
  today: Temporal.PlainDate
  time: Temporal.PlainTime
  isDead: boolean
  told: Map<string, number>
}

const heldIn = async (db: Db, group: string) =>
  (
    await db<{ held: number }[]>`
      select count(*)::integer as held from referrals.referral where group_id = ${group} and list_step is not null`
  )[0]?.held ?? 0

const heldBy = async (db: Db, at: number) =>
  (await db<{ id: string | null }[]>`select group_id as id from referrals.referral where id = ${idAt(at)}`)[0]
    ?.id ?? null

async function lineOf(db: Db, at: number, isDead: boolean, pick: number, group: string | null) {
  const [row] = await db<{ kind: Kind; state: State; moves: number }[]>`
    select kind, state, moves from referrals.referral where id = ${idAt(at)}`
  const can = allowedMoves.filter(
    ({ kind, from, move, side, roles }) =>
      kind === row?.kind &&
      from === row.state &&
      side !== 'person' &&
      roles.length > 0 &&
      !['forward', 'not-reach', 'inform'].includes(move) &&
      (!isDead || afterDeath.includes(move)),
  )
  // Mostly one that gives a place or goes on, so that places are held at all.
  const near = can.filter(
    ({ kind, move }) => givesPlace(kind, move) || ['receive', 'contact', 'hold'].includes(move),
  )
  const some = pick % 4 === 0 || near.length === 0 ? can : near
  const next = some[pick % Math.max(1, some.length)]
  if (!row || !next) return
  const held = await heldBy(db, at)
  if (next.move === 'place' && group === held) return
  const isSender = next.side === 'sender'
  await enterAs(
    db,
    isSender ? 'hospitalslaege' : 'koordinator',
    next.roles[0] ?? '',
    isSender ? oncology.id : health.id,
  )
  const gives = givesPlace(row.kind, next.move)
  await db`
    insert into referrals.move (referral_id, number, move, side, words, advice, what_now, agreed_on, happened_at, group_id,
      group_given_back)
    values (${idAt(at)}, ${row.moves + 1}, ${next.move}, ${next.side}, 'Ord', 'Råd', 'self', '2026-12-01', platform.now(),
      ${gives ? group : null}, ${gives && group === null && (pick % 3 === 0 || next.move === 'place')})`
}

async function happen(db: Db, one: Happening, world: World) {
  if (one.what === 'move') return lineOf(db, one.at, world.isDead, one.pick, groups[one.group] ?? null)
  if (one.what === 'undo') {
    const [last] = await db<{ number: number; isTheirs: boolean }[]>`
      select m.number, m.by_account = platform.actor() and m.move not in ('undo', 'forward') and not referrals.is_of_house(m.move)
               and platform.now() <= m.at + interval '60 seconds' as is_theirs
        from referrals.referral r join referrals.move m on m.referral_id = r.id and m.number = r.moves
       where r.id = ${idAt(one.at)} and r.moves > 1`
    if (!last?.isTheirs) return
    return db`
      insert into referrals.move (referral_id, number, move, side) values (${idAt(one.at)}, ${last.number + 1}, 'undo', 'receiver')`
  }
  if (one.what === 'jump') {
    world.today = world.today.add({ days: one.days })
    world.time = eight
    return setDay(db, world.today)
  }
  if (one.what === 'refused')
    return db`
      insert into citizens.permission (person_id, kind, receiver_name, receiver_kind, receiver_organisation_id, given_as)
      values (${personIdOfExample('ida')}, 'refusal', 'Dem', 'municipal-health', ${health.id}, 'here')`
  if (one.what === 'told-of') {
    // Later each time: what was changed a moment ago may still be taken back, and is told of to nobody yet.
    world.time = world.time.add({ minutes: 2 })
    await setDay(db, world.today, `${world.time}`.slice(0, 5))
    return db`select referrals.tell_of_groups(50, 'Ny besked til dig', 'Log ind')`
  }
  if (one.what === 'died') {
    world.isDead = true
    return db`
      update citizens.person set known_on = platform.today() where id = ${personIdOfExample('ida')} and known_on is null`
  }
  const group = groups[one.at] ?? ''
  if (one.what === 'told') {
    const told = await db`
      update offers.group_start set free = ${one.free}, starts_on = starts_on + 1
       where id = ${group} and cancelled_on is null and starts_on >= platform.today()`
    // Whoever tells it anew has counted those who have a place.
    if (told.count === 1) world.told.set(group, await heldIn(db, group))
    return
  }
  return db`
    update offers.group_start set cancelled_on = case when cancelled_on is null then platform.today() end
     where id = ${group} and (cancelled_on is null or (offers.may_take_back(id) and starts_on >= platform.today()))`
}

async function agrees(db: Db, world: World, one: Happening) {
  for (const group of groups) {
    const [start] = await db<{ taken: number; leftNow: number; isAhead: boolean }[]>`
      select taken, left_now, cancelled_on is null and starts_on >= platform.today() as is_ahead
        from shared.group_start where id = ${group}`
    if (!start?.isAhead) continue
    expect([group, start.taken]).toEqual([group, (await heldIn(db, group)) - (world.told.get(group) ?? 0)])
    expect(start.leftNow).toBeGreaterThanOrEqual(0)
  }
  const wrong = await db`
    select r.id from referrals.referral r
      join referrals.standing s on s.id = r.id
      join referrals.move m on m.referral_id = r.id and m.number = r.moves
      left join offers.group_start g on g.id = r.group_id
     where r.group_id is distinct from m.group_id or r.list_step is distinct from s.step or r.list_day is distinct from s.due_on
        or (s.step is null and g.starts_on >= platform.today() and s.state <> 'ended')
        or (${one.what === 'told-of'} and s.step is not null and g.cancelled_on is not null)
        or (${one.what === 'told-of'} and s.step is not null and r.group_id is not null and m.group_on <> g.starts_on)
        or (r.group_id is not null and (${one.what === 'refused'} or ${world.isDead}))`
  expect([...wrong]).toEqual([])
}

class Undone extends Error {}

test('as many places are taken as referrals that live hold one, and never more than there were', async () => {
  const { owner } = await aDatabase('demo')
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 12, maxLength: 30 }), async (all) => {
      const world: World = { today: firstDay, time: eight, isDead: false, told: new Map() }
      const story = owner.begin(async (sql) => {
        const db = sql as unknown as Db
        await setDay(db, firstDay)
        await enterAs(db, 'koordinator', 'koordinator', health.id)
        for (const group of groups)
          await db`
            insert into offers.group_start (id, offer_key, unit_id, starts_on, free)
            values (${group}, 'klinik-roskilde', ${health.id}, ${`${firstDay.add({ days: 12 })}`}::date, 2)`
        for (const [at, kind] of kinds.entries()) {
          await db.unsafe(aRowOf(kind).replace(referralIdOfExample(kind), idAt(at)))
          await enterAs(db, 'hospitalslaege', 'hospitalslaege', oncology.id)
          const first = kind === 'municipal-referral' ? ['send'] : ['prepare', 'approve']
          for (const [line, move] of first.entries())
            await db`
              insert into referrals.move (referral_id, number, move, side) values (${idAt(at)}, ${line + 1}, ${move}, 'sender')`
        }
        for (const one of all) {
          await happen(db, one, world)
          await agrees(db, world, one)
        }
        throw new Undone()
      })
      await expect(story).rejects.toThrow(Undone)
    }),
    { numRuns: 10 },
  )
}, 60_000)
