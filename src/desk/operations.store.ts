import type { Db } from '#platform/database.ts'

export type Operations = {
  readonly kind: 'demo' | 'real'
  readonly postgres: string
  readonly newestMigration: string
  /** Seconds that the oldest line has waited for the sealer. */
  readonly unsealed: number
  /** Seconds that the oldest unsent mail has waited. */
  readonly unsentMail: number
  readonly mailsWaiting: number
  readonly mailsGivenUp: number
  readonly overdue: readonly string[]
}
export type FaultNote = { readonly at: Temporal.Instant; readonly route: string; readonly reference: string }

/** How the house runs; nothing for somebody who may not run operations. */
export async function findOperations(db: Db): Promise<Operations | undefined> {
  const [row] = await db<Operations[]>`select * from platform.operations()`
  return row
}

export const listFaults = (db: Db): Promise<FaultNote[]> =>
  db<FaultNote[]>`select * from platform.latest_faults()`

export type KeptMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly writtenAt: Temporal.Instant
  readonly sentAt: Temporal.Instant | null
  readonly givenUpAt: Temporal.Instant | null
  readonly tries: number
  readonly isReal: boolean
}

export const mailsShown = 50

/** The newest mails, sent or not; row-level security shows them to operators alone. */
export const listMails = (db: Db): Promise<KeptMail[]> => db<KeptMail[]>`
  select m.id, m.recipient, m.subject, m.body, m.written_at, m.sent_at, m.given_up_at, m.tries,
    (select kind = 'real' from platform.installation) as is_real
  from platform.mail m order by m.written_at desc, m.id desc limit ${mailsShown}`
