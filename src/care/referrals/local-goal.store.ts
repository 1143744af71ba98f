import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Question } from '#platform/question.ts'
import type { Both } from '#platform/words.ts'
import type { FreshGoal, LocalGoal } from './local-goal.rules.ts'
import type { Kind, State } from './referral.rules.ts'
import { nameOfUnit } from './referral.store.ts'

/** One version of a unit's goal for one step, with its last day. */
export type GoalVersion = Omit<LocalGoal, 'days' | 'unit'> & {
  readonly kind: Kind
  readonly state: State
  readonly days: number | null
  readonly to: string | null
}
export type GoalUnit = {
  readonly id: string
  readonly function: string | null
  readonly name: Both | null
  readonly goals: readonly GoalVersion[]
}

const versions = (db: Db) => db`
  coalesce((select jsonb_agg(jsonb_build_object('kind', g.kind, 'state', g.state, 'days', g.days, 'title', g.source_title,
      'url', g.source_url, 'decidedOn', g.decided_on, 'from', g.valid_from, 'to', g.valid_to)
      order by g.kind, g.state, g.valid_from desc)
    from referrals.local_goal g where g.organisation_id = o.id), '[]')`

/** The units that one leads and that send or receive, with every version of what each has decided. */
export const listGoalUnits = (db: Db) => db<GoalUnit[]>`
  select o.id, o.function, ${nameOfUnit(db, 'o.id')} as name, ${versions(db)} as goals
    from organisations.organisation o
   where o.id = any ((select accounts.led_units())::uuid[])
     and exists (select from referrals.party p where o.function = any (p.functions))
   order by 3, 1 limit 20`

/** What the units of a municipality have decided, for its page: where nothing was decided there is no unit. */
export const goalsQuestion = (db: Db, municipality: string): Question<readonly GoalUnit[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'function', o.function, 'name', ${nameOfUnit(db, 'o.id')},
             'goals', ${versions(db)}) order by o.id), '[]') as units
      from organisations.organisation o
     where o.municipality_code = ${municipality}
       and exists (select from referrals.local_goal g where g.organisation_id = o.id)`,
  take: ({ units }: { units: readonly GoalUnit[] }) => units,
})

/** By the unit's own leader; false when the database has the unit, the step or the day otherwise. */
export async function setGoal(
  db: Db,
  permit: Permit<'local-goal.set'>,
  unit: string,
  { kind, state, days, title, url, decidedOn, from }: FreshGoal,
): Promise<boolean> {
  const given = {
    ...{ kind, state, days, source_title: title, source_url: url },
    ...{ decided_on: decidedOn.toString(), valid_from: from.toString() },
  }
  const [row] = await db<{ done: boolean }[]>`
    select referrals.set_goal(${unit}, ${db.json(given)}) as done`
  if (!row?.done) return false
  await record(db, permit, { kind, state, days, from: from.toString() })
  return true
}
