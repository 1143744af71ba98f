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
  /** Who decided it, where the unit carries on for another that did. */
  readonly by: Both | null
}
export type GoalUnit = {
  readonly id: string
  readonly function: string | null
  readonly name: Both | null
  readonly goals: readonly GoalVersion[]
}
/** What a leader saw of each step when the form was shown, by its key; a step without a goal of the unit's own has none. */
export type OwnGoals = GoalUnit & { readonly marks: Readonly<Record<string, string>> }

/** A unit's own versions, and those that it carries on until its own begin. */
const versions = (db: Db, from: ReturnType<Db>) => db`
  coalesce((select jsonb_agg(jsonb_build_object('kind', g.kind, 'state', g.state, 'days', g.days, 'title', g.source_title,
      'url', g.source_url, 'decidedOn', g.decided_on, 'from', g.valid_from, 'to', k.last,
      'by', case when g.organisation_id <> o.id then ${nameOfUnit(db, 'g.organisation_id')} end)
      order by g.kind, g.state, g.valid_from desc)
    from referrals.local_goal g
   cross join lateral (select least(g.valid_to, (
     select min(own.valid_from) - 1 from referrals.local_goal own
      where own.organisation_id = o.id and own.organisation_id <> g.organisation_id
        and own.kind = g.kind and own.state = g.state)) as last) k
   where (g.organisation_id = o.id or g.organisation_id = any (${from})) and (k.last is null or k.last >= g.valid_from)), '[]')`

/** The units that one leads and that send or receive, with every version of what each has decided or carries on. */
export const listGoalUnits = (db: Db) => db<OwnGoals[]>`
  select o.id, o.function, ${nameOfUnit(db, 'o.id')} as name,
         ${versions(db, db`array(select shared.taken_over_by(o.id, platform.today()))`)} as goals, (
           select coalesce(jsonb_object_agg(m.kind || ':' || m.state, referrals.goal_mark(o.id, m.kind, m.state)), '{}')
             from (select distinct x.kind, x.state from referrals.local_goal x where x.organisation_id = o.id) m) as marks
    from organisations.organisation o
   where o.id = any ((select accounts.led_units())::uuid[]) and shared.successor_of(o.id, platform.today()) = o.id
     and exists (select from referrals.party p where o.function = any (p.functions))
   order by 3, 1 limit 20`

/**
 * What the units of a municipality have decided, for its page, under whoever carries on for them: where nothing was decided
 * there is no unit.
 */
export const goalsQuestion = (db: Db, municipality: string): Question<readonly GoalUnit[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'function', o.function, 'name', ${nameOfUnit(db, 'o.id')},
             'goals', ${versions(db, db`u.here`)}) order by o.id), '[]') as units
      from (select c.id, array_agg(p.id) as here
              from organisations.organisation p
             cross join lateral (select shared.successor_of(p.id, platform.today()) as id offset 0) c
             where p.municipality_code = ${municipality} group by c.id) u
      join organisations.organisation o on o.id = u.id
     where exists (select from referrals.local_goal g where g.organisation_id = o.id or g.organisation_id = any (u.here))`,
  take: ({ units }: { units: readonly GoalUnit[] }) => units,
})

type GoalSet = 'set' | 'gone' | 'changed'
/**
 * By the unit's own leader, who says what they saw of the step: `changed` when somebody was quicker, `gone` when the database has
 * the unit, the step or the day otherwise.
 */
export async function setGoal(
  db: Db,
  permit: Permit<'local-goal.set'>,
  unit: string,
  { kind, state, days, title, url, decidedOn, from }: FreshGoal,
  seen: string,
): Promise<GoalSet> {
  const given = {
    ...{ kind, state, days, source_title: title, source_url: url },
    ...{ decided_on: decidedOn.toString(), valid_from: from.toString() },
  }
  const [row] = await db<{ became: GoalSet }[]>`
    select referrals.set_goal(${unit}, ${db.json(given)}, ${seen}) as became`
  const became = row?.became ?? 'gone'
  if (became === 'set') await record(db, permit, { kind, state, days, from: from.toString() })
  return became
}
