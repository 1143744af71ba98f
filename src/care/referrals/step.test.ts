import { expect, test } from 'vitest'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { aDatabase } from '#platform/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import type { PlanType, State } from './referral.rules.ts'
import { dueOn, type PlanDays, startBy } from './step.rules.ts'

const day = Temporal.PlainDate.from
const plan = (
  type: PlanType | null,
  discharged: string | null,
  after: string | null,
  latest: string | null,
): PlanDays => ({
  planType: type,
  dischargedOn: discharged ? day(discharged) : null,
  startAfterOn: after ? day(after) : null,
  latestStartOn: latest ? day(latest) : null,
})

test.each([
  ['seven days from discharge', plan('general', '2026-11-20', null, null), '2026-11-27'],
  ['seven days from the plan’s later day', plan('general', '2026-11-20', '2026-12-01', null), '2026-12-08'],
  [
    'an earlier day in the plan changes nothing',
    plan('general', '2026-11-20', '2026-11-01', null),
    '2026-11-27',
  ],
  [
    'never after the day the plan sets',
    plan('specialised-rehabilitation', '2026-11-20', null, '2026-11-23'),
    '2026-11-23',
  ],
  ['training at a hospital has no seven days', plan('specialised-training', '2026-11-20', null, null), null],
  [
    'but keeps the day the plan sets',
    plan('specialised-training', '2026-11-20', null, '2026-12-15'),
    '2026-12-15',
  ],
  ['what is no plan has none', plan(null, null, null, null), null],
] as const)('start: %s', (_, days, by) => {
  expect(startBy(days)?.toString() ?? null).toBe(by)
})

const sorts = [
  ['rehabilitation-plan', 'sent', plan('general', '2026-10-30', null, null), null, '2026-11-02'],
  ['rehabilitation-plan', 'received', plan('general', '2026-10-26', null, null), null, '2026-11-02'],
  ['rehabilitation-plan', 'contacted', plan('general', '2026-10-30', null, null), null, '2026-11-06'],
  ['rehabilitation-plan', 'contacted', plan('general', '2026-10-30', '2026-12-01', null), null, '2026-12-08'],
  [
    'rehabilitation-plan',
    'contacted',
    plan('specialised-training', '2026-10-30', null, null),
    null,
    '2026-11-08',
  ],
  ['rehabilitation-plan', 'started', plan('general', '2026-10-30', null, null), null, '2027-01-24'],
  ['municipal-referral', 'sent', plan(null, null, null, null), null, '2026-11-04'],
  ['municipal-referral', 'booked', plan(null, null, null, null), '2026-11-09', '2026-11-09'],
  ['municipal-referral', 'waiting', plan(null, null, null, null), null, '2026-11-15'],
  ['municipal-referral', 'ended', plan(null, null, null, null), null, null],
  ['own-gp', 'started', plan(null, null, null, null), '2027-01-04', '2027-01-04'],
] as const

test('the day of the next step is the same in the rules and in the database, worked out and kept', async () => {
  const { owner } = await aDatabase('demo')
  const { oncology, health, practice } = exampleUnits
  await owner`alter table referrals.referral disable trigger referral_made, disable trigger has_begun`
  const rows = sorts.map(([kind, state, days, agreed], at) => ({
    id: personIdOfExample(`due:${at}`),
    person_id: personIdOfExample('ida'),
    kind,
    state,
    state_at: '2026-11-01T20:00:00Z',
    sender_id: oncology.id,
    receiver_id: kind === 'own-gp' ? practice.id : health.id,
    organisations: [oncology.id, health.id, practice.id],
    reason: 'Træthed',
    agreed_with_person_on: '2026-11-01',
    created_on: '2026-11-01',
    plan_type: days.planType,
    functional_ability: 'Går 200 meter',
    discharged_on: days.dischargedOn?.toString() ?? null,
    start_after_on: days.startAfterOn?.toString() ?? null,
    latest_start_on: days.latestStartOn?.toString() ?? null,
    agreed_on: agreed,
  }))
  await owner`insert into referrals.referral ${owner(rows)}`
  for (const [at, [kind, state, days, agreed, due]] of sorts.entries()) {
    const [row] = await owner<{ dueOn: Temporal.PlainDate | null; listDay: Temporal.PlainDate | null }[]>`
      select s.due_on, r.list_day from referrals.standing s join referrals.referral r on r.id = s.id
       where s.id = ${personIdOfExample(`due:${at}`)}`
    const agreedOn = agreed ? day(agreed) : null
    const said = dueOn({ kind, state: state as State, stateOn: day('2026-11-01'), agreedOn }, days)
    expect([kind, state, ...[row?.dueOn, row?.listDay, said].map((one) => one?.toString() ?? null)]).toEqual([
      kind,
      state,
      ...Array(3).fill(due),
    ])
  }
  // Another goal for a step moves what stands before it.
  await owner`update referrals.step set days = days + 10, side = 'sender' where kind = 'municipal-referral' and state = 'sent'`
  expect(
    await owner`
      select r.list_day::text, r.list_unit from referrals.referral r where r.id = ${personIdOfExample('due:6')}`,
  ).toEqual([{ listDay: '2026-11-14', listUnit: oncology.id }])
})
