import { expect, test } from 'vitest'
import type { Rights } from '#registers/responsibilities/index.ts'
import { groundOfDay, officialDays, rightToChoose } from './deadline.rules.ts'
import { heldSince } from './holder.rules.ts'
import type { PlanType, State } from './referral.rules.ts'
import { startWithin } from './step.rules.ts'
import { waysOn } from './ways-on.rules.ts'

const day = Temporal.PlainDate.from
const plan = (state: State, planType: PlanType = 'general', startAfterOn: string | null = null) => ({
  kind: 'rehabilitation-plan' as const,
  ...{ state, planType, dischargedOn: day('2026-11-20'), latestStartOn: null },
  startAfterOn: startAfterOn ? day(startAfterOn) : null,
})

test.each([
  ['the day before it opens', plan('received'), '2026-11-27', '2026-11-28', false],
  ['from the day after the seventh', plan('contacted'), '2026-11-28', '2026-11-28', true],
  ['at once when the municipality says so', plan('free-choice'), '2026-11-22', '2026-11-28', true],
  [
    'from the plan’s later day',
    plan('contacted', 'general', '2026-12-01'),
    '2026-12-01',
    '2026-12-09',
    false,
  ],
] as const)('the right to choose another place: %s', (_, held, today, opensOn, isOpen) => {
  const choice = rightToChoose(held, day(today))
  expect(choice).toMatchObject({ kind: 'other-place', isOpen })
  expect(choice?.kind === 'other-place' && `${choice.opensOn}`).toBe(opensOn)
})

test('training at a hospital has the choice of hospital; what began, ended or is no plan has neither', () => {
  const today = day('2026-12-24')
  expect(rightToChoose(plan('contacted', 'specialised-training'), today)).toEqual({ kind: 'hospital' })
  for (const state of ['prepared', 'started', 'ended'] as const)
    expect(rightToChoose(plan(state), today)).toBeNull()
  expect(rightToChoose({ ...plan('received'), kind: 'municipal-referral' }, today)).toBeNull()
  expect(officialDays.start).toMatchObject(startWithin)
})

const rights = {
  advisers: [
    { key: 'a', region: 'region-sjaelland', validFrom: day('2020-01-01'), validTo: day('2026-12-31') },
    { key: 'b', region: 'region-oestdanmark', validFrom: day('2027-01-01'), validTo: null },
  ],
  complaints: ['styrelsen-for-patientklager', 'patienterstatningen', 'ankestyrelsen'].map((key) => ({
    ...{ key, validFrom: day('2020-01-01'), validTo: null },
  })),
} as unknown as Rights
const held = {
  ...plan('received'),
  step: 'contact' as const,
  dueOn: day('2026-11-25'),
  region: 'region-sjaelland',
}

test('before the day there is whom to call; past it also the adviser of one’s region, and where to complain', () => {
  const kinds = (today: string, more = {}) =>
    waysOn({ ...held, ...more }, rights, day(today)).map(({ kind }) => kind)
  expect(kinds('2026-11-25')).toEqual(['call', 'choose'])
  expect(kinds('2026-11-26')).toEqual(['call', 'choose', 'adviser', 'complain'])
  expect(kinds('2026-11-26', { kind: 'own-gp' })).toEqual(['call', 'adviser', 'complain'])
  expect(kinds('2026-11-26', { dueOn: null })).toEqual([])
  // That nobody has written that a group began is no reason to complain.
  expect(kinds('2026-11-26', { step: 'begin-group', kind: 'municipal-referral' })).toEqual(['call'])
  const [, , adviser, complain] = waysOn(held, rights, day('2026-11-26'))
  expect(adviser).toMatchObject({ adviser: { key: 'a' } })
  expect(complain?.kind === 'complain' && complain.complaints.map(({ key }) => key)).toEqual([
    'styrelsen-for-patientklager',
    'ankestyrelsen',
  ])
  expect(waysOn({ ...held, region: null }, rights, day('2026-11-26'))[2]).toMatchObject({ adviser: null })
})

test('it has lain there since the line that brought it there', () => {
  const line = (move: string, to: State, on: string) => ({ move, to, on: day(on) })
  const lines = [line('send', 'sent', '2026-11-01')]
  const since = (more: ReturnType<typeof line>[]) => `${heldSince('municipal-referral', [...lines, ...more])}`
  expect(since([])).toBe('2026-11-01')
  const received = [line('receive', 'received', '2026-11-03'), line('call', 'received', '2026-11-05')]
  expect(since(received)).toBe('2026-11-03')
  expect(since([...received, line('forward', 'sent', '2026-11-06')])).toBe('2026-11-06')
  expect(since([...received, line('send-back', 'sent-back', '2026-11-07')])).toBe('2026-11-07')
})

test('a day is said to be law, the plan’s own, a place’s or this house’s goal, and never more than it is', () => {
  const goal = {
    days: 4,
    title: 'Et vedtaget mål',
    url: null,
    unit: null,
    decidedOn: '2026-10-01',
    from: '2026-11-01',
  }
  const stood = { ...plan('received'), stateOn: day('2026-11-21'), agreedOn: null, goal: null, step: null }
  const ground = (dueOn: string, more: Partial<Parameters<typeof groundOfDay>[0]> = {}) =>
    groundOfDay({ ...stood, dueOn: day(dueOn), ...more })
  expect(ground('2026-11-27')).toBe('law')
  expect(ground('2026-11-25')).toBe('own-goal')
  expect(ground('2026-11-25', { latestStartOn: day('2026-11-25') })).toBe('plan')
  expect(ground('2026-11-27', { step: 'begin-group' })).toBe('group')
  expect(ground('2026-11-27', { kind: 'own-gp' })).toBe('own-goal')
  expect(ground('2026-11-25', { goal })).toBe('local-goal')
  expect(ground('2026-11-27', { goal: { ...goal, days: 6 } })).toBe('law')
  const waiting = { kind: 'municipal-referral', state: 'waiting', goal } as const
  expect(ground('2026-11-25', waiting)).toBe('local-goal')
  expect(ground('2026-11-25', { ...waiting, agreedOn: day('2026-11-25') })).toBe('own-goal')
})
