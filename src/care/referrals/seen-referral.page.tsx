import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { maySeeReferral } from './referral.policy.ts'
import { findReferral } from './referral.store.ts'
import type { Referral } from './referral-line.rules.ts'

/** Whoever reads by an emergency look has no relation, and the person is told so. */
const emergency = { purpose: 'emergency', relation: 'none' } as const

/** The referral of the address, if one may see it, and the line of who has looked; unknown and forbidden are the same. */
export async function seenReferral({ db, actor, param }: Visit): Promise<Referral | null> {
  const id = param('id')
  const referral = isUuid(id) ? await findReferral(db, id) : null
  const permit = referral && maySeeReferral(actor, referral)
  if (!referral || !permit || isRefusal(permit)) return null
  const isOurs = referral.organisations.some((one) => actor.organisations.includes(one))
  const why = isOurs ? ({ purpose: 'course', relation: 'unit' } as const) : emergency
  await look(db, permit, [referral.personId], why)
  return referral
}
