import { expect, test } from 'vitest'
import { type Actor, anyone, type Power } from '#platform/actor.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  mayBeginSession,
  mayChoosePost,
  mayCreateAccount,
  mayEndSessions,
  mayResetPassword,
} from './account.policy.ts'

const person = (id: string, ...powers: Power[]): Actor => ({
  ...anyone,
  kind: 'person',
  id,
  powers: new Set(powers),
})
const job: Actor = { ...anyone, kind: 'job' }
const yes = (answer: unknown) => !isRefusal(answer)

test.each([
  ['anyone', anyone, false],
  ['a person at work', person('a', 'may see tasks'), false],
  ['an editor', person('a', 'may propose editions'), false],
  ['the operator', person('a', 'may create accounts'), true],
  ['the operator’s command', job, true],
])('%s makes accounts, or not', (_, actor, expected) =>
  expect(yes(mayCreateAccount(actor, 'fresh'))).toBe(expected),
)

test('a session begins for the one who was recognised, and a password changes for the one who holds the link', () => {
  expect(mayBeginSession(anyone, 'ida')).toMatchObject({ act: 'session.begun', subject: 'ida' })
  expect(mayResetPassword(anyone, 'ida')).toMatchObject({ act: 'password.reset', subject: 'ida' })
  expect([mayBeginSession(person('bo'), null), mayResetPassword(person('bo'), null)].map(yes)).toEqual([
    false,
    false,
  ])
})

test('a person ends their own sessions and chooses among their own posts', () => {
  expect(mayEndSessions(person('ida'))).toMatchObject({ subject: 'ida' })
  expect(yes(mayEndSessions(anyone))).toBe(false)
  const post = { id: 'post', accountId: 'ida' }
  expect(yes(mayChoosePost(person('ida'), post))).toBe(true)
  expect(yes(mayChoosePost(person('bo'), post))).toBe(false)
  expect(yes(mayChoosePost(anyone, post))).toBe(false)
  expect(yes(mayChoosePost(person('ida'), undefined))).toBe(false)
})
