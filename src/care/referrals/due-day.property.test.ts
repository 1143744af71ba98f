import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { aDatabase } from '#platform/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { planTypes } from './referral.rules.ts'
import { dueOn, type PlanDays, startBy, stateSteps, stepWith } from './step.rules.ts'

const first = Temporal.PlainDate.from('2026-10-01')
const day = fc.integer({ min: 0, max: 60 }).map((days) => first.add({ days }))
const maybe = fc.option(day, { nil: null })
const noPlan: PlanDays = { planType: null, dischargedOn: null, startAfterOn: null, latestStartOn: null }
/** A step that somebody must take, with whatever days its plan, its agreement and its unit may have set. */
const due = fc
  .record({
    step: fc.constantFrom(...stateSteps),
    plan: fc.record({
      planType: fc.constantFrom(...planTypes),
      dischargedOn: day,
      startAfterOn: maybe,
      latestStartOn: maybe,
    }),
    stateOn: day,
    agreedOn: maybe,
    goal: fc.option(fc.integer({ min: 1, max: 365 }), { nil: null }),
    place: fc.option(fc.record({ on: day, cancelledOn: maybe }), { nil: null }),
  })
  .map(({ plan, ...rest }) => ({ ...rest, plan: rest.step.kind === 'rehabilitation-plan' ? plan : noPlan }))
type Due = typeof due extends fc.Arbitrary<infer One> ? One : never

const reckoned = ({ step: { kind, state }, plan, stateOn, agreedOn, place }: Due, goal: number | null) =>
  dueOn({ kind, state, stateOn, agreedOn }, plan, goal, place)
const untilBegun = ['sent', 'received', 'contacted', 'not-reached', 'free-choice']

test('a unit’s own goal never comes before the law, the plan or an agreement, and decides everywhere else', () => {
  fc.assert(
    fc.property(due, (one) => {
      const { step, plan, stateOn, agreedOn, goal } = one
      const by = reckoned({ ...one, place: null }, goal)
      const national = untilBegun.includes(step.state) ? startBy(plan) : null
      if (!by) throw new Error('what is open has a day')
      if (national) expect(Temporal.PlainDate.compare(by, national)).toBeLessThanOrEqual(0)
      const own = stateOn.add({ days: goal ?? step.days })
      const earliest = national && Temporal.PlainDate.compare(national, own) < 0 ? national : own
      const set = { plan: national, agreed: agreedOn, state: null }[step.counted]
      expect(`${by}`).toBe(`${set ?? earliest}`)
    }),
  )
})

test('a place that is given takes the step and the day, but never past the law; a cancelled group takes nothing', () => {
  fc.assert(
    fc.property(due, (one) => {
      const { step, plan, place, goal } = one
      const national = untilBegun.includes(step.state) ? startBy(plan) : null
      const isIn = national === null || (place && Temporal.PlainDate.compare(place.on, national) <= 0)
      const takes = step.begins && place && !place.cancelledOn && isIn
      expect(stepWith(step.kind, step.state, plan, place)).toBe(takes ? 'begin-group' : step.step)
      if (takes) expect(`${reckoned(one, goal)}`).toBe(`${place.on}`)
      if (!step.begins || !place) expect(reckoned(one, goal)).toEqual(reckoned({ ...one, place: null }, goal))
    }),
  )
})

test('the database reckons the same day and keeps it for the lists, with and without a goal', async () => {
  const { owner } = await aDatabase('demo')
  const { oncology, health, clinic, practice } = exampleUnits
  const receiverOf = { 'rehabilitation-plan': health, 'municipal-referral': health } as const
  const others = { 'hospital-referral': clinic, 'own-gp': practice } as const
  const receivers = { ...receiverOf, ...others }
  await owner`alter table referrals.referral disable trigger referral_made, disable trigger has_begun`
  await owner`
    insert into referrals.local_goal (organisation_id, kind, state, valid_from, days, source_title, decided_on)
    select o.id, s.kind, s.state, '2026-10-15', 5, 'Et mål', '2026-10-01'
      from referrals.step s, organisations.organisation o
     where o.id = any (${[oncology.id, health.id, clinic.id, practice.id]}::uuid[])`
  const all = fc.sample(due, 80)
  const groupOf = (at: number) => personIdOfExample(`group:${at}`)
  await owner`alter table offers.group_start disable trigger start_told`
  const groups = all.flatMap(({ place }, at) =>
    place
      ? [
          {
            ...{ id: groupOf(at), offer_key: 'klinik-roskilde', unit_id: health.id, told_on: '2026-10-01' },
            ...{ starts_on: `${place.on}`, cancelled_on: place.cancelledOn?.toString() ?? null },
            ...{ said_by: 'Eksempel', told_by: personIdOfExample('ida') },
          },
        ]
      : [],
  )
  if (groups.length > 0) await owner`insert into offers.group_start ${owner(groups)}`
  const rows = all.map(({ step: { kind, state }, plan, stateOn, agreedOn, place }, at) => ({
    id: personIdOfExample(`reckoned:${at}`),
    person_id: personIdOfExample('ida'),
    ...{ kind, state, sender_id: oncology.id, receiver_id: receivers[kind].id },
    ...{ state_at: `${stateOn}T12:00:00Z`, agreed_on: agreedOn?.toString() ?? null },
    group_id: place ? groupOf(at) : null,
    ...{ reason: 'Træthed', tried: 'Hvile', functional_ability: 'Går 200 meter' },
    ...{ agreed_with_person_on: '2026-10-01', created_on: '2026-10-01' },
    plan_type: plan.planType,
    discharged_on: plan.dischargedOn?.toString() ?? null,
    start_after_on: plan.startAfterOn?.toString() ?? null,
    latest_start_on: plan.latestStartOn?.toString() ?? null,
  }))
  await owner`insert into referrals.referral ${owner(rows)}`
  const found = await owner<{ id: string; due: string; kept: string; step: string; keptStep: string }[]>`
    select s.id, s.due_on::text as due, r.list_day::text as kept, s.step, r.list_step as kept_step
      from referrals.standing s join referrals.referral r on r.id = s.id where s.id = any (${rows.map(({ id }) => id)}::uuid[])`
  const said = new Map(found.map(({ id, due: by, kept, step, keptStep }) => [id, [by, kept, step, keptStep]]))
  const from = Temporal.PlainDate.from('2026-10-15')
  for (const [at, one] of all.entries()) {
    // A cancelled group has the days count anew, by the goal that holds then.
    const anew = one.step.begins ? one.place?.cancelledOn : null
    const begun = anew && Temporal.PlainDate.compare(anew, one.stateOn) > 0 ? anew : one.stateOn
    const goal = Temporal.PlainDate.compare(begun, from) >= 0 ? 5 : null
    const by = said.get(personIdOfExample(`reckoned:${at}`))
    const day = `${reckoned(one, goal)}`
    const step = stepWith(one.step.kind, one.step.state, one.plan, one.place)
    expect([one.step, by]).toEqual([one.step, [day, day, step, step]])
  }
})
