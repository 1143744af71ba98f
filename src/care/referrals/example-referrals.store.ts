import { needIdOfExample } from '#care/assessments/index.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { exampleNeeds, exampleReferrals } from './example-referrals.example.ts'
import { followSteps } from './follow-step.store.ts'
import { mayFurnish } from './referral.policy.ts'
import { referralIdOfExample } from './referrals.example.ts'
import { exampleStatedFlow } from './stated-flow.example.ts'
import { exampleTreatment } from './treatment.example.ts'
import { exampleWaiting } from './waiting.example.ts'

/** Puts the example referrals into a demo database, once, with a task for each open step. */
export async function furnishExampleReferrals(db: Db, job: Actor): Promise<void> {
  const permit = mayFurnish(job)
  if (isRefusal(permit)) return
  const { oncology, health, clinic } = exampleUnits
  const rows = exampleReferrals.map(({ key, referral, moves }) => ({
    referral: {
      id: referralIdOfExample(key),
      person_id: personIdOfExample('ida'),
      sender_id: oncology.id,
      receiver_id: referral.kind === 'hospital-referral' ? clinic.id : health.id,
      ...referral,
    },
    moves,
  }))
  await db`select referrals.furnish_referral(one) from jsonb_array_elements(${db.json(rows)}) as one`
  await db`select referrals.furnish_treatment(${db.json(exampleTreatment)})`
  await db`select referrals.furnish_waiting(${db.json(exampleWaiting)})`
  await db`select referrals.furnish_stated_flow(${db.json(exampleStatedFlow)})`
  await followSteps(
    db,
    permit,
    exampleReferrals.map(({ key }) => referralIdOfExample(key)),
  )
}

/** Ties them to what she has told, so that one can go from a need to what came of it. */
export async function furnishExampleNeeds(db: Db): Promise<void> {
  const rows = Object.entries(exampleNeeds).map(([key, need]) => ({
    id: referralIdOfExample(key),
    need_ids: [needIdOfExample(need)],
  }))
  await db`select referrals.furnish_needs(${db.json(rows)})`
}
