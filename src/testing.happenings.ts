import fc from 'fast-check'
import { type AllowedMove, allowedMoves, type Kind, type State } from '#care/referrals/index.ts'
import { referralIdOfExample as idOf, receiverOfExample } from '#care/referrals/referrals.example.ts'
import type { Db } from '#platform/database.ts'
import {
  accountIdOfExample,
  examplePeople,
  exampleUnits,
  postIdOfExample,
} from '#registers/accounts/index.ts'
import { startIdOfExample } from './testing.starts.ts'

const { oncology, health, clinic, practice, employment } = exampleUnits
const keys = ['sygeplejerske', 'hospitalslaege', 'koordinator', 'terapeut', 'leder', 'klinik', 'laege']
const units = [oncology.id, health.id, clinic.id, practice.id, employment.id]
export const firstDay = Temporal.PlainDate.from('2026-11-23')

/** What may happen to a referral and around it, as numbers to choose by. */
export const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('move' as const), pick: fc.nat(999) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('absence' as const),
      pick: fc.nat(6),
      // The seventh: nobody stands in.
      other: fc.nat(7),
      from: fc.integer({ min: -5, max: 5 }),
      days: fc.nat(60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('leaves' as const), pick: fc.nat(6) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('handover' as const), pick: fc.nat(7) }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('jump' as const), pick: fc.nat(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('group' as const), pick: fc.integer({ min: -1, max: 9 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('merger' as const),
      pick: fc.nat(4),
      other: fc.nat(4),
      from: fc.nat(40),
    }),
  },
)

export type Away = { post: string; by: string | null; from: Temporal.PlainDate; to: Temporal.PlainDate }
/** What the test knows beside the database. */
export type World = {
  today: Temporal.PlainDate
  away: Away[]
  left: string[]
  successions: { fromId: string; toId: string; on: Temporal.PlainDate }[]
  handler: string | null
  receiver: string
}
const roleOf = (key: string) => examplePeople.find((one) => one.key === key)?.role ?? ''
export const enterAs = (db: Db, key: string, role: string, unit: string) => db`
  select set_config('app.actor', ${accountIdOfExample(key)}, true), set_config('app.post', ${postIdOfExample(key)}, true),
         set_config('app.role', ${role}, true), set_config('app.organisations', ${`{${unit}}`}, true),
         set_config('app.powers', '{may see persons}', true)`
export const setDay = (db: Db, day: Temporal.PlainDate, time = '08:00') =>
  db`select set_config('app.now', ${`${day}T${time}:00Z`}, true)`

async function makeMove(
  db: Db,
  kind: Kind,
  world: World,
  now: { state: State; moves: number },
  pick: number,
) {
  const can = allowedMoves.filter(
    (one) =>
      one.kind === kind &&
      one.from === now.state &&
      who(one) &&
      !['not-reach', 'inform', 'place'].includes(one.move),
  )
  const next = can[pick % Math.max(1, can.length)]
  const key = next && who(next)
  if (!next || !key) return
  const unit = next.side === 'sender' ? oncology.id : world.receiver
  await enterAs(db, key, roleOf(key), unit)
  const onto =
    next.move === 'forward'
      ? world.receiver === employment.id
        ? receiverOfExample[kind]
        : employment.id
      : null
  await db`
    insert into referrals.move (referral_id, number, move, side, words, advice, what_now, agreed_on, happened_at, receiver_id,
      group_id)
    values (${idOf(kind)}, ${now.moves + 1}, ${next.move}, ${next.side}, 'Ord', 'Råd', 'self', '2026-12-01', platform.now(), ${onto},
      -- Where a place may be given it is, as long as the group lies ahead.
      (select id from offers.starts_ahead where id = ${startIdOfExample} and referrals.gives_place(${kind}, ${next.move})))`
  if (next.side === 'receiver') world.handler = postIdOfExample(key)
  if (onto) Object.assign(world, { receiver: onto, handler: null })
}
const who = ({ side, roles, kind }: AllowedMove) =>
  side === 'person'
    ? undefined
    : keys.find(
        (key) =>
          roles.includes(roleOf(key)) &&
          (examplePeople.find((one) => one.key === key)?.unit?.id ?? '') ===
            (side === 'sender' ? oncology.id : receiverOfExample[kind]),
      )

/** Whoever handles it gives it to somebody, or to the common list. */
async function handOver(
  db: Db,
  kind: Kind,
  world: World,
  { moves, holdSide }: { moves: number; holdSide: string | null },
  to: string | null,
) {
  const from = world.handler
  if (holdSide !== 'receiver' || !from || from === to) return
  await db`
    with given as (
      insert into accounts.handover (id, from_post, to_post, organisation_id, at)
      select gen_random_uuid(), ${from}, ${to}, shared.successor_of(${world.receiver}, platform.today()),
             platform.now() + count(*) * interval '1 second' from accounts.handover returning id)
    insert into accounts.handover_item (handover_id, kind, item_id, mark) select id, 'referral', ${idOf(kind)}, ${moves} from given`
  world.handler = to
}

/** Lets one of them happen, in the database and in what the test knows. */
export async function happen(
  db: Db,
  one: typeof happening extends fc.Arbitrary<infer T> ? T : never,
  kind: Kind,
  now: { state: State; moves: number; holdSide: string | null },
  world: World,
) {
  const post = (at: number) => postIdOfExample(keys[at % keys.length] ?? '')
  if (one.what === 'move') return makeMove(db, kind, world, now, one.pick)
  if (one.what === 'handover') return handOver(db, kind, world, now, one.pick === 7 ? null : post(one.pick))
  if (one.what === 'jump') {
    world.today = world.today.add({ days: one.pick })
    return setDay(db, world.today)
  }
  if (one.what === 'group') {
    const day = one.pick < 0 ? null : `${world.today.add({ days: one.pick })}`
    await db`
      update offers.group_start set starts_on = coalesce(${day}::date, starts_on),
             cancelled_on = case when ${day}::date is null then platform.today() end
       where id = ${startIdOfExample} and cancelled_on is null`
    return
  }
  if (one.what === 'leaves') {
    if (world.left.length > 1) return
    world.left.push(post(one.pick))
    await db`update accounts.post set valid_from = '2020-01-01', valid_to = '2020-12-31' where id = ${post(one.pick)}`
    return
  }
  if (one.what === 'absence') {
    if (one.pick === one.other) return
    const from = world.today.add({ days: one.from })
    const away = {
      post: post(one.pick),
      by: one.other === 7 ? null : post(one.other),
      from,
      to: from.add({ days: one.days }),
    }
    world.away.push(away)
    await db`
      insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
      values (${away.post}, ${away.by}, ${`${away.from}`}::date, ${`${away.to}`}::date)`
    return
  }
  const [fromId, toId] = [Math.min(one.pick, one.other), Math.max(one.pick, one.other)].map(
    (at) => units[at] ?? '',
  )
  if (!fromId || !toId || fromId === toId || world.successions.some((row) => row.fromId === fromId)) return
  const on = world.today.add({ days: one.from - 10 })
  world.successions.push({ fromId, toId, on })
  await db`insert into organisations.succession (from_id, to_id, on_day, sources) values (${fromId}, ${toId}, ${`${on}`}::date, '{}')`
}
