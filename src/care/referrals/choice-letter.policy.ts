import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { choiceGround } from './choice-letter.rules.ts'
import { receiving } from './move.rules.ts'
import { type Standing, sidesOf } from './referral.policy.ts'
import type { PlanDays } from './step.rules.ts'

/** Those who act for the unit that has the plan, once the right is open; never after a known death. */
export const mayMakeChoiceLetter = (
  actor: Actor,
  referral: Standing & PlanDays & { readonly personKnownDead: boolean },
  today: Temporal.PlainDate,
) =>
  sidesOf(actor, referral).includes('receiver') &&
  receiving[referral.kind].includes(actor.role ?? '') &&
  !referral.personKnownDead &&
  choiceGround(referral, today)
    ? grant('choice-letter.made', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

/** The house itself tells a person that there is a letter to read. */
export const mayTellOfLetters = (actor: Actor) =>
  actor.kind === 'job' ? grant('choice-letters.told', actor, 'referrals') : refuse('not-the-house')
