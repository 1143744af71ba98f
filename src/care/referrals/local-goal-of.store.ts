import type { Db } from '#platform/database.ts'
import type { LocalGoal } from './local-goal.rules.ts'
import type { Kind, State } from './referral.rules.ts'

/**
 * The goal that held where it lies on the day the step began, on a row of `referrals.standing`, with whose decision it is; null
 * where none.
 */
export const goalOf = (db: Db, row: 'x' | 'h') => db`
  (select jsonb_build_object('days', g.days, 'title', g.source_title, 'url', g.source_url, 'decidedOn', g.decided_on,
            'from', g.valid_from, 'unit', (
              select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n
               where n.id = g.organisation_id
               order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1))
     from referrals.goal_on(${db.unsafe(row)}.act_id, ${db.unsafe(row)}.kind, ${db.unsafe(row)}.state,
       ${db.unsafe(row)}.state_on) g
    where g.days is not null)`

/** The days that hold for what begins at a unit on the day. */
export async function findGoalDays(
  db: Db,
  { unitId, kind, state }: { unitId: string; kind: Kind; state: State },
  day: Temporal.PlainDate,
): Promise<LocalGoal['days'] | null> {
  const [row] = await db<{ days: number | null }[]>`
    select g.days from referrals.goal_on(${unitId}, ${kind}, ${state}, ${db.typed.day(day)}::date) g`
  return row?.days ?? null
}
