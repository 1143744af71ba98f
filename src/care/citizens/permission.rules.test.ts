import { expect, test } from 'vitest'
import { isContactRole } from './contact.rules.ts'
import { mayBeHandedOn, receiverKindOf } from './hand-on.rules.ts'
import {
  isInForce,
  isLastDay,
  isReceiverKind,
  mayDecide,
  type Permission,
  readCode,
  spacedCode,
} from './permission.rules.ts'
import {
  isDeceased,
  isPart,
  isPurpose,
  isRelationKind,
  lets,
  opens,
  parts,
  sensitiveParts,
  stopsInvitations,
} from './person.rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-25')
const permission = (more: Partial<Permission>): Permission => ({
  id: 'a',
  personId: 'p',
  organisations: [],
  kind: 'consent',
  parts: [],
  acts: false,
  receiverName: 'Jobcenter',
  receiverPhone: null,
  receiverAccountId: null,
  receiverOrganisationId: null,
  receiverKind: 'job-centre',
  purpose: 'Sygedagpenge',
  givenAs: 'here',
  validFrom: day('2026-06-01'),
  validTo: day('2027-05-31'),
  givenAt: Temporal.Instant.from('2026-06-01T08:00:00Z'),
  codeUntil: null,
  acceptedAt: null,
  endedAt: null,
  ...more,
})

test.each([
  ['2026-05-31', false],
  ['2026-06-01', true],
  ['2027-05-31', true],
  ['2027-06-01', false],
])('a consent from 1 June to 31 May holds on %s: %s', (on, holds) =>
  expect(isInForce(permission({}), day(on))).toBe(holds),
)
test('what was ended does not hold, whatever its days; a refusal has no last day', () => {
  expect(isInForce(permission({ endedAt: Temporal.Instant.from('2026-06-02T08:00:00Z') }), today)).toBe(false)
  expect(isInForce(permission({ kind: 'refusal', validTo: null }), day('2040-01-01'))).toBe(true)
})
test('a permission lasts a year at the most, also from a leap day', () => {
  expect(isLastDay(day('2027-11-25'), today)).toBe(true)
  expect(isLastDay(day('2027-11-26'), today)).toBe(false)
  expect(isLastDay(day('2026-11-24'), today)).toBe(false)
  expect(isLastDay(day('2029-02-28'), day('2028-02-29'))).toBe(true)
  expect(isLastDay(day('2029-03-01'), day('2028-02-29'))).toBe(false)
})

const clinic = { organisationId: 'clinic', kind: 'clinic' } as const
const jobCentre = { organisationId: 'jc', kind: 'job-centre' } as const
const refusal = permission({ kind: 'refusal', receiverKind: 'clinic', validTo: null })
test.each([
  ['a clinic in a current course needs no consent', clinic, 'treatment', [], { ground: '§ 41' }],
  ['the person may say no to all clinics', clinic, 'treatment', [refusal], { refused: 'person-said-no' }],
  [
    'or to one clinic',
    clinic,
    'treatment',
    [permission({ ...refusal, receiverOrganisationId: 'clinic' })],
    { refused: 'person-said-no' },
  ],
  [
    'and a no to another clinic is no no to this one',
    clinic,
    'treatment',
    [permission({ ...refusal, receiverOrganisationId: 'other' })],
    { ground: '§ 41' },
  ],
  ['another purpose needs a consent', clinic, 'other', [], { refused: 'needs-consent' }],
  ['the job centre needs a consent', jobCentre, 'treatment', [], { refused: 'needs-consent' }],
  ['and gets it in writing', jobCentre, 'other', [permission({})], { ground: '§ 43' }],
  [
    'until it lapses',
    jobCentre,
    'other',
    [permission({ validTo: day('2026-11-24') })],
    { refused: 'needs-consent' },
  ],
  ['a talk is no consent', jobCentre, 'other', [permission({ kind: 'talk' })], { refused: 'needs-consent' }],
  [
    'a no goes before a yes',
    jobCentre,
    'other',
    [permission({}), permission({ kind: 'refusal', validTo: null })],
    { refused: 'person-said-no' },
  ],
] as const)('%s', (_, receiver, purpose, permissions, answer) =>
  expect(mayBeHandedOn({ receiver, purpose, permissions }, today)).toEqual(answer),
)
test('what no list knows is outside health', () => {
  expect(receiverKindOf('sygehus')).toBe('hospital')
  expect(receiverKindOf('beskaeftigelse')).toBe('job-centre')
  expect(receiverKindOf('noget-andet')).toBe('other')
  expect(receiverKindOf(null)).toBe('other')
})

test.each([
  [null, true],
  ['2011-11-25', true],
  ['2011-11-26', false],
])('born %s, on the day: decides alone: %s', (born, alone) =>
  expect('ok' in mayDecide(born ? day(born) : null, today)).toBe(alone),
)

test('from the day a death is known nothing is asked any more', () => {
  expect(stopsInvitations({ knownOn: null, closedAt: null })).toBe(false)
  expect(stopsInvitations({ knownOn: today, closedAt: null })).toBe(true)
  expect(stopsInvitations({ knownOn: null, closedAt: Temporal.Instant.from('2026-01-01T00:00Z') })).toBe(true)
  expect(isDeceased({ knownOn: today })).toBe(true)
})

const access = (kind: 'own' | 'proxy' | 'emergency', parts: string[] = [], acts = false) => ({
  personId: 'p',
  kind,
  parts,
  acts,
})
test.each([
  ['own', access('own', [], true), 'sexual', true, true],
  ['a proxy for another part', access('proxy', ['course'], true), 'sexual', false, false],
  ['a proxy who sees', access('proxy', ['course']), 'course', true, false],
  ['a proxy who acts', access('proxy', ['course'], true), 'course', true, true],
  [
    'a proxy is never let to permissions',
    access('proxy', ['course', 'details'], true),
    'permissions',
    false,
    false,
  ],
  ['an emergency reads', access('emergency'), 'answers', true, false],
] as const)('%s', (_, given, part, sees, acts) => {
  expect(opens(given, part)).toBe(sees)
  expect(lets(given, part)).toBe(acts)
})

test('a code is read however it is typed', () => {
  expect(spacedCode('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN')
  expect(readCode(' abcd-efgh jkmn ')).toBe('ABCDEFGHJKMN')
})

test('what is sent is one of the words on the list, or nothing', () => {
  for (const [isOne, word] of [
    [isPart, 'sexual'],
    [isPurpose, 'treatment'],
    [isRelationKind, 'treats'],
    [isReceiverKind, 'clinic'],
    [isContactRole, 'social-worker'],
  ] as const)
    expect([isOne(word), isOne('permissions'), isOne('')]).toEqual([true, false, false])
  expect(sensitiveParts.every((part) => parts.includes(part))).toBe(true)
})
