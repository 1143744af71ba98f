import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { AlertRule } from './alert.rules.ts'
import type { CitizenReaction } from './assessment.rules.ts'
import type { Domain } from './questionnaire.rules.ts'
import type { Reaction } from './reaction-form.rules.ts'

export type ReactionAgreement = Omit<Reaction, 'fallbackUnit'> & {
  readonly fallbackUnit: Both | null
  readonly id: string
  /** The unit whose agreement it is, where one's own has taken it over. */
  readonly takenOverFrom: Both | null
  readonly proposedByName: string | null
  readonly acceptedAt: Temporal.Instant | null
  readonly acceptedByName: string | null
}
export type RuleLine = AlertRule & { readonly id: string; readonly activeAt: Temporal.Instant | null }
/** One's own unit's agreement, and those of the units that it carries on for. */
export type Reactions = {
  readonly agreements: readonly ReactionAgreement[]
  readonly rules: readonly RuleLine[]
  /** Whom one may agree with that they are told. */
  readonly units: readonly FallbackUnit[]
}
export type FallbackUnit = { readonly id: string; readonly name: Both }
type RawRule = Omit<RuleLine, 'activeAt'> & { readonly activeAt: string | null }

const ownUnits = (db: Db) => db`any ((select assessments.own_units())::uuid[])`

/** What one's own unit may set: its agreement, accepted or not, what it has taken over, and the rules. */
export async function findReactions(db: Db): Promise<Reactions> {
  const agreements = await db<ReactionAgreement[]>`
    select id, hours, reacts_within, fallback, citizen_text, proposed_by_name, accepted_at, accepted_by_name,
           shared.unit_name_on(fallback_unit, platform.today()) as fallback_unit,
           case when organisation_id <> (assessments.own_units())[1] then (
             select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = organisation_id
              order by n.valid_from desc nulls last limit 1) end as taken_over_from
      from assessments.reaction_agreement
     where organisation_id = ${ownUnits(db)} and ended_at is null
     order by organisation_id <> (assessments.own_units())[1], proposed_at, id limit 50`
  const [row] = await db<{ rules: RawRule[]; units: FallbackUnit[] }[]>`
    select (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'burdenFrom', r.burden_from, 'notWait', r.not_wait,
             'domain', r.domain, 'activeAt', r.active_at) order by r.made_at, r.id), '[]') from (
             select * from assessments.alert_rule
              where organisation_id = ${ownUnits(db)} and ended_at is null order by made_at, id limit 50) r) as rules,
           (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name->>'da'), '[]') from (
             select f.id, shared.unit_name_on(f.id, platform.today()) as name
               from assessments.fallback_units() as f(id) limit 200) u where u.name is not null) as units`
  const rules = (row?.rules ?? []).map(
    ({ activeAt, ...rule }): RuleLine => ({
      ...rule,
      activeAt: activeAt ? Temporal.Instant.from(activeAt) : null,
    }),
  )
  return { agreements, rules, units: row?.units ?? [] }
}

export type PastNeed = {
  /** The unit whose list it would lie in. */
  readonly unit: Both | null
  readonly assessmentId: string
  readonly finishedAt: Temporal.Instant
  readonly domain: Domain
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
}
/** What a rule is tried on: the needs in the latest answers that the unit was sent. */
export const pastNeedsAtOnce = 500
export const listPastNeeds = (db: Db) => db<PastNeed[]>`
  select u.name as unit, n.assessment_id, a.finished_at, n.domain, n.burden, n.wants_help, n.may_wait
    from (select o.id, shared.unit_name_on(o.id, platform.today()) as name
            from unnest((select assessments.own_units())::uuid[]) as o(id)) u
    join assessments.assessment a on a.sent_to = u.id and a.state = 'sent' and cardinality(a.organisations) > 0
    join assessments.need n on n.assessment_id = a.id
   order by a.finished_at desc, n.id limit ${pastNeedsAtOnce}`

export async function proposeAgreement(
  db: Db,
  permit: Permit<'reactions.set'>,
  { hours, reactsWithin, fallback, citizenText, fallbackUnit }: Reaction,
): Promise<boolean> {
  const said = { hours, reacts_within: reactsWithin, fallback, citizen_text: citizenText }
  const fresh = { ...said, fallback_unit: fallbackUnit }
  const [row] = await db<{ id: string | null }[]>`
    select assessments.propose_agreement(${db.json(fresh)}, ${permit.actor.name}) as id`
  if (row?.id) await record(db, permit, { proposed: row.id })
  return Boolean(row?.id)
}
export async function makeRule(
  db: Db,
  permit: Permit<'reactions.set'>,
  { burdenFrom, notWait, domain }: AlertRule,
): Promise<boolean> {
  const fresh = { burden_from: burdenFrom, not_wait: notWait, domain }
  const [row] = await db<{ id: string | null }[]>`
    select assessments.make_rule(${db.json(fresh)}, ${permit.actor.name}) as id`
  if (row?.id) await record(db, permit, { rule: row.id })
  return Boolean(row?.id)
}

type Act = 'accept' | 'end-agreement' | 'end-rule'
/** False when it was done already, or is not one's own unit's. */
export async function settleReaction(
  db: Db,
  permit: Permit<'reactions.set'>,
  act: Act,
  id: string,
): Promise<boolean> {
  const call = {
    accept: db`assessments.accept_agreement(${id}, ${permit.actor.name})`,
    'end-agreement': db`assessments.end_agreement(${id})`,
    'end-rule': db`assessments.end_rule(${id})`,
  }
  const [row] = await db<{ done: boolean }[]>`select ${call[act]} as done`
  if (row?.done) await record(db, permit, { [act]: id })
  return row?.done ?? false
}
/** A rule begins to count only under an agreement that the unit has accepted. */
export async function activateRule(
  db: Db,
  permit: Permit<'reactions.set'>,
  id: string,
): Promise<'active' | 'no-agreement' | 'gone'> {
  const [row] = await db<{ became: 'active' | 'no-agreement' | 'gone' }[]>`
    select assessments.activate_rule(${id}) as became`
  const became = row?.became ?? 'gone'
  if (became === 'active') await record(db, permit, { activated: id })
  return became
}

export type ToldReaction = { readonly unit: Both | null; readonly reaction: CitizenReaction }
/** What the units with a relation to a person, or whoever carries on for them today, have agreed to say to them. */
export const listToldReactions = (db: Db, units: readonly string[]) => db<ToldReaction[]>`
  select distinct on (g.id, shared.successor_of(u.id, platform.today()))
         jsonb_build_object('hours', g.hours, 'reactsWithin', g.reacts_within, 'fallback', g.fallback, 'citizenText',
           g.citizen_text) as reaction, shared.unit_name_on(u.id, platform.today()) as unit
    from unnest(${[...units]}::uuid[]) as u(id)
    join assessments.reaction_agreement g on g.id = assessments.agreement_for(u.id, platform.today())`
