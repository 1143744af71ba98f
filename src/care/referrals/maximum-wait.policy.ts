import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { receiving, sending } from './move.rules.ts'
import { type Standing, sidesOf } from './referral.policy.ts'
import { isOpen, isWithSender } from './referral.rules.ts'

const writers = [...sending['hospital-referral'], ...receiving['hospital-referral']]

/** Those who refer to a hospital and those who receive there write down what it has told, while the referral is open. */
export const mayTellMaximumWait = (
  actor: Actor,
  referral: Standing & { readonly personKnownDead: boolean },
) =>
  referral.kind === 'hospital-referral' &&
  isOpen(referral.state) &&
  !isWithSender(referral.state) &&
  !referral.personKnownDead &&
  writers.includes(actor.role ?? '') &&
  sidesOf(actor, referral).some((side) => side !== 'person')
    ? grant('maximum-wait.told', actor, `referral:${referral.id}`)
    : refuse('not-for-you')
