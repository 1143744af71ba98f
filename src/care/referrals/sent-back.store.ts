import type { Db } from '#platform/database.ts'
import type { Seen } from './referral.policy.ts'

/** A referral that one's own unit has sent back with advice, and the advice that it gave. */
export type SentBack = Seen & { readonly advice: string }
export async function findSentBack(db: Db, id: string, units: readonly string[]): Promise<SentBack | null> {
  const [row] = await db<SentBack[]>`
    select r.id, r.person_id, r.organisations, w.advice
      from referrals.referral r join referrals.move m on m.referral_id = r.id
      join referrals.lines_written(array[${id}]::uuid[]) w on w.number = m.number
     where r.id = ${id} and r.kind = 'hospital-referral' and r.state in ('sent-back', 'settled')
       and r.receiver_id = any (${[...units]}::uuid[]) and m.move = 'send-back'
     order by m.number desc limit 1`
  return row ?? null
}
