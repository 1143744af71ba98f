import { furnishExampleAdvice } from '#care/advice/index.ts'
import {
  furnishExampleAgreed,
  furnishExampleAssessments,
  furnishQuestionnaires,
} from '#care/assessments/index.ts'
import { exampleIdentifierKey, furnishExampleCitizens } from '#care/citizens/index.ts'
import { furnishExampleNeeds, furnishExampleReferrals } from '#care/referrals/index.ts'
import { furnishExampleOffers } from '#help/offers/index.ts'
import { asJob } from '#platform/as-job.ts'
import { type Clock, machineClock } from '#platform/clock.ts'
import { type Address, openDatabase } from '#platform/database.ts'
import { kindOf } from '#platform/migrate.ts'
import { projectRoot } from '#platform/settings.ts'
import { furnishExamplePeople } from '#registers/accounts/index.ts'
import { takeInShipped } from '#registers/editions/index.ts'
import { furnishOrganisations } from '#registers/organisations/index.ts'
import { furnishPlaces } from '#registers/places/index.ts'
import { readShipped } from './content.ts'
import { kinds, slots } from './kinds.ts'

/** Takes in what ships with this version and, on a demo database, the example people; in stair order. */
export async function furnish(
  address: Address,
  clock: Clock = machineClock,
  identifierKey: Uint8Array = exampleIdentifierKey,
): Promise<void> {
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    const isDemo = (await kindOf(worker)) === 'demo'
    await asJob(worker, clock, 'furnish-places', furnishPlaces)
    await asJob(worker, clock, 'furnish-organisations', (db, job) => furnishOrganisations(db, job, isDemo))
    if (isDemo) await furnishExamplePeople(worker)
    if (isDemo)
      await asJob(worker, clock, 'furnish-citizens', (db) => furnishExampleCitizens(db, identifierKey))
    await asJob(worker, clock, 'furnish-questionnaires', furnishQuestionnaires)
    if (isDemo) await asJob(worker, clock, 'furnish-assessments', furnishExampleAssessments)
    if (isDemo) await asJob(worker, clock, 'furnish-referrals', furnishExampleReferrals)
    if (isDemo) await asJob(worker, clock, 'furnish-advice', furnishExampleAdvice)
    await takeInShipped(worker, clock, kinds, (kind) => readShipped(projectRoot(), kind), slots)
  } finally {
    await worker.end()
  }
}

/**
 * Who tries the house finds groups to choose as well, and can go from a need to what came of it. Apart from the rest, because
 * the tests count the offers that ship and the needs that nobody has seen.
 */
export async function furnishTrial(address: Address, clock: Clock): Promise<void> {
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    if ((await kindOf(worker)) !== 'demo') return
    await asJob(worker, clock, 'furnish-offers', furnishExampleOffers)
    await asJob(worker, clock, 'furnish-agreed', furnishExampleAgreed)
    await asJob(worker, clock, 'furnish-needs', furnishExampleNeeds)
  } finally {
    await worker.end()
  }
}
