import { personIdOfExample } from '#care/citizens/index.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import type { Database, Db } from '#platform/database.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { questionRings } from './testing.questions.ts'
import { aRowOf } from './testing.referrals.ts'

const { oncology, health } = exampleUnits

/** A referral from Ida's clinic to the municipality that nobody has taken in, and that its leader was told of. */
export async function liveInTime(owner: Database) {
  await owner.begin(async (db) => {
    await db.unsafe(aRowOf('municipal-referral'))
    await db`
      select set_config('app.actor', ${accountIdOfExample('sygeplejerske')}, true),
             set_config('app.role', 'sygeplejerske', true), set_config('app.organisations', ${`{${oncology.id}}`}, true)`
    const id = referralIdOfExample('municipal-referral')
    await db`insert into referrals.move (referral_id, number, move, side) values (${id}, 1, 'send', 'sender')`
    await db`
      insert into referrals.told (referral_id, state_at, stage, person_id, due_on, units)
      values (${id}, platform.now(), 2, ${personIdOfExample('ida')}, '2026-11-20', ${[health.id]})`
  })
}
/** Ida, and her two units; somebody with two posts works for none until one is chosen. */
const knowsIda = ['ida', 'sygeplejerske', 'hospitalslaege', 'koordinator', 'leder']

export const timeRings = [
  ...questionRings,
  {
    table: 'referrals.told',
    asks: (db: Db) => db<{ row: string }[]>`
      select 'leader told' as row from referrals.told where referral_id = ${referralIdOfExample('municipal-referral')}`,
    sees: (key: string) => (knowsIda.includes(key) ? ['leader told'] : []),
  },
]
