import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { AlertRule } from './alert.rules.ts'
import type { CitizenReaction } from './assessment.rules.ts'
import type { Domain } from './questionnaire.rules.ts'
import type { Reaction } from './reaction-form.rules.ts'

export type ReactionAgreement = Reaction & {
  readonly id: string
  readonly proposedByName: string | null
  readonly acceptedAt: Temporal.Instant | null
  readonly acceptedByName: string | null
}
export type RuleLine = AlertRule & { readonly id: string; readonly activeAt: Temporal.Instant | null }
export type Reactions = { readonly agreement: ReactionAgreement | null; readonly rules: readonly RuleLine[] }

/** The agreement of one's own unit, accepted or not, and its rules. */
export async function findReactions(db: Db, { organisations }: Actor): Promise<Reactions> {
  const units = [...organisations]
  const [agreement] = await db<ReactionAgreement[]>`
    select id, hours, reacts_within, fallback, citizen_text, proposed_by_name, accepted_at, accepted_by_name
      from assessments.reaction_agreement
     where organisation_id = any (${units}::uuid[]) and ended_at is null order by proposed_at limit 1`
  const rules = await db<RuleLine[]>`
    select id, burden_from, not_wait, domain, active_at from assessments.alert_rule
     where organisation_id = any (${units}::uuid[]) and ended_at is null order by made_at, id limit 50`
  return { agreement: agreement ?? null, rules }
}

export type PastNeed = {
  readonly assessmentId: string
  readonly finishedAt: Temporal.Instant
  readonly domain: Domain
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
}
/** What a rule is tried on: the needs in the latest answers that the unit was sent. */
export const pastNeedsAtOnce = 500
export const listPastNeeds = (db: Db, { organisations }: Actor) => db<PastNeed[]>`
  select n.assessment_id, a.finished_at, n.domain, n.burden, n.wants_help, n.may_wait
    from assessments.assessment a join assessments.need n on n.assessment_id = a.id
   where a.state = 'sent' and a.organisations && ${[...organisations]}::uuid[]
   order by a.finished_at desc, n.id limit ${pastNeedsAtOnce}`

export async function proposeAgreement(
  db: Db,
  permit: Permit<'reactions.set'>,
  { hours, reactsWithin, fallback, citizenText }: Reaction,
): Promise<boolean> {
  const fresh = { hours, reacts_within: reactsWithin, fallback, citizen_text: citizenText }
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
/** What the units with a relation to a person have agreed to say to them. */
export const listToldReactions = (db: Db, units: readonly string[]) => db<ToldReaction[]>`
  select jsonb_build_object('hours', g.hours, 'reactsWithin', g.reacts_within, 'fallback', g.fallback, 'citizenText',
      g.citizen_text) as reaction, (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = g.organisation_id
       order by n.valid_from desc nulls last limit 1) as unit
    from assessments.reaction_agreement g
   where g.organisation_id = any (${[...units]}::uuid[]) and g.accepted_at is not null and g.ended_at is null`
