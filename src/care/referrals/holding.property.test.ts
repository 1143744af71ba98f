import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Away,
  enterAs,
  firstDay,
  happen,
  happening,
  setDay,
  type World,
} from '#app/testing.happenings.ts'
import { aRowOf } from '#app/testing.referrals.ts'
import { startIdOfExample } from '#app/testing.starts.ts'
import type { Db } from '#platform/database.ts'
import { aDatabase } from '#platform/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { successor } from '#registers/organisations/index.ts'
import { holdingSide } from './holder.rules.ts'
import { isOpen, type Kind, kinds, type State } from './referral.rules.ts'
import { referralIdOfExample as idOf, receiverOfExample } from './referrals.example.ts'
import { type PlanDays, stepWith } from './step.rules.ts'

const { oncology, health, employment } = exampleUnits

const isIn = ({ from, to }: Away, day: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0

/** Those who may do the absent one's work, the nearest only; nobody when all of them are away or gone. */
function whoWorks(post: string, { away, today, left }: World): string[] {
  const passed = new Set([post])
  for (let near = [post]; near.length > 0; ) {
    const there = near.filter(
      (one) => !left.includes(one) && !away.some((row) => row.post === one && isIn(row, today)),
    )
    if (there.length > 0) return there
    near = away
      .filter((row) => near.includes(row.post) && isIn(row, today))
      .flatMap(({ by }) => (by !== null && !passed.has(by) ? [by] : []))
    for (const one of near) passed.add(one)
  }
  return []
}

type Row = {
  state: State
  moves: number
  holdId: string
  holdPost: string | null
  holdHow: string
  holdSide: string
}
type Day = Temporal.PlainDate | null
type Held = Row & { actingId: string; actId: string | null; step: string | null; dueOn: Day } & {
  listStep: string | null
  listUnit: string | null
  listDay: Day
  groupOn: Day
  groupCancelledOn: Day
  cameAtItsLine: boolean
  beganAtItsLine: boolean
}

const planOf = (kind: Kind): PlanDays => ({
  planType: kind === 'rehabilitation-plan' ? 'general' : null,
  dischargedOn: kind === 'rehabilitation-plan' ? Temporal.PlainDate.from('2026-11-20') : null,
  startAfterOn: null,
  latestStartOn: null,
})

class Undone extends Error {}

/** It came back to where it had been handled before: nobody there has taken it again. */
const forwardedAndBack: [Kind, { what: 'move'; pick: number }[]] = [
  'rehabilitation-plan',
  [0, 721, 0, 0, 0].map((pick) => ({ what: 'move', pick })),
]

test('whatever happens, what is open lies in one place, with one next step and one day', async () => {
  const { owner } = await aDatabase('demo')
  await owner`update organisations.organisation set function = 'sundhed' where id = ${employment.id}`
  await owner`update referrals.party set functions = functions || '{sundhed}'::text[]`
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.array(happening, { minLength: 6, maxLength: 16 }),
      async (kind, all) => {
        const world: World = {
          today: firstDay,
          away: [],
          left: [],
          successions: [],
          handler: null,
          receiver: receiverOfExample[kind],
        }
        const story = owner.begin(async (sql) => {
          const db = sql as unknown as Db
          await setDay(db, firstDay)
          await db.unsafe(aRowOf(kind))
          await enterAs(db, 'sygeplejerske', 'sygeplejerske', oncology.id)
          const begin = ['municipal-referral', 'own-gp'].includes(kind) ? 'send' : 'prepare'
          await db`insert into referrals.move (referral_id, number, move, side) values (${idOf(kind)}, 1, ${begin}, 'sender')`
          await db`
            insert into offers.group_start (id, offer_key, unit_id, starts_on)
            values (${startIdOfExample}, 'klinik-roskilde', ${health.id}, platform.today() + 20)`
          for (const one of all) {
            const rows = await db<Held[]>`
              select h.*, g.starts_on as group_on, g.cancelled_on as group_cancelled_on, r.list_step, r.list_unit, r.list_day,
                     r.came_at is not distinct from (select max(m.at) from referrals.move m
                       where m.referral_id = h.id and m.to_state = 'sent' and (m.from_state <> 'sent' or m.move = 'forward'))
                       as came_at_its_line,
                     r.began_at is not distinct from (select max(m.at) from referrals.move m
                       where m.referral_id = h.id and m.to_state = 'started' and m.from_state <> 'started') as began_at_its_line
                from referrals.holding h join referrals.referral r on r.id = h.id
                left join referrals.move m on m.referral_id = h.id and m.number = h.moves
                left join offers.group_start g on g.id = m.group_id where h.id = ${idOf(kind)}`
            expect(rows.length).toBe(1)
            const [now] = rows
            if (!now) return
            agrees(kind, now, world)
            await happen(db, one, kind, now, world)
          }
          throw new Undone()
        })
        await expect(story).rejects.toThrow(Undone)
      },
    ),
    { numRuns: 40, examples: [forwardedAndBack] },
  )
}, 60_000)

function agrees(kind: Kind, now: Held, world: World) {
  // What is kept for the lists says the same as what is worked out.
  expect([now.listStep, now.listUnit, `${now.listDay}`]).toEqual([now.step, now.actId, `${now.dueOn}`])
  expect([now.cameAtItsLine, now.beganAtItsLine]).toEqual([true, true])
  const place = now.groupOn && { on: now.groupOn, cancelledOn: now.groupCancelledOn }
  expect([now.state, now.step]).toEqual([now.state, stepWith(kind, now.state, planOf(kind), place)])
  const side = holdingSide(kind, now.state)
  expect(now.holdSide).toBe(side)
  expect([now.state, now.step !== null, now.dueOn !== null, now.actingId !== null]).toEqual([
    now.state,
    ...Array(3).fill(isOpen(now.state)),
  ])
  if (side === null) return expect([now.holdId, now.holdPost, now.holdHow]).toEqual([null, null, null])
  const unit = side === 'sender' ? oncology.id : world.receiver
  expect(now.holdId).toBe(successor(unit, world.today, world.successions))
  const can = side === 'receiver' && world.handler ? whoWorks(world.handler, world) : []
  if (can.length === 0) return expect([now.holdPost, now.holdHow]).toEqual([null, 'queue'])
  expect(can).toContain(now.holdPost)
  expect(now.holdHow).toBe(now.holdPost === world.handler ? 'handler' : 'substitute')
}
