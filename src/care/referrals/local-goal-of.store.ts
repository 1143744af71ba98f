import type { Db } from '#platform/database.ts'
import type { LocalGoal } from './local-goal.rules.ts'
import type { Kind, State } from './referral.rules.ts'

/** The goal of the acting unit that held on the day the step began, on a row of `referrals.standing`; null where none. */
export const goalOf = (db: Db, row: 'x' | 'h') => db`
  (select jsonb_build_object('days', g.days, 'title', g.source_title, 'url', g.source_url, 'decidedOn', g.decided_on,
            'from', g.valid_from, 'unit', (
              select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n
               where n.id = g.organisation_id
               order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1))
     from referrals.local_goal g
    where g.organisation_id = ${db.unsafe(row)}.act_id and g.kind = ${db.unsafe(row)}.kind
      and g.state = ${db.unsafe(row)}.state and g.days is not null and g.valid_from <= ${db.unsafe(row)}.state_on
      and (g.valid_to is null or g.valid_to >= ${db.unsafe(row)}.state_on))`

/** The days that a unit has set for what begins there on the day. */
export async function findGoalDays(
  db: Db,
  { unitId, kind, state }: { unitId: string; kind: Kind; state: State },
  day: Temporal.PlainDate,
): Promise<LocalGoal['days'] | null> {
  const [row] = await db<{ days: number | null }[]>`
    select g.days from referrals.local_goal g
     where g.organisation_id = ${unitId} and g.kind = ${kind} and g.state = ${state}
       and ${db.typed.day(day)}::date between g.valid_from and coalesce(g.valid_to, 'infinity')`
  return row?.days ?? null
}
