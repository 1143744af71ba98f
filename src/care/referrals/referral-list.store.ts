import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { referralsAsTheyStand } from './referral.store.ts'
import type { Referral } from './referral-line.rules.ts'

/** The views of the list, as they stand in its address. */
export const views = ['hos-os', 'modtaget', 'sendt', 'afsluttet'] as const
export type View = (typeof views)[number]
export const isView = (text: string): text is View => views.some((view) => view === text)

export const referralsAtOnce = 50

/** Said beside row-level security, so that the indexes by sender and receiver are used. */
function inView(db: Db, { organisations }: Actor, view: View) {
  const units = db`any (${[...organisations]}::uuid[])`
  const isOurs = db`(r.sender_id = ${units} or r.receiver_id = ${units})`
  const isThere = db`r.organisations && ${[...organisations]}::uuid[]`
  if (view === 'hos-os') return db`${isThere} and ${isOurs} and r.act_id = ${units}`
  if (view === 'modtaget') return db`${isThere} and r.receiver_id = ${units} and r.step is not null`
  if (view === 'sendt') return db`${isThere} and r.sender_id = ${units} and r.step is not null`
  return db`${isThere} and ${isOurs} and r.step is null`
}

const inOrder = (db: Db, view: View) => db`${view === 'afsluttet' ? db`r.state_at desc` : db`r.due_on`}, r.id`

/** What one's units have sent and received, the most pressing first; what is over, the newest first. */
export const listReferrals = (db: Db, actor: Actor, { view, stretch }: { view: View; stretch: number }) =>
  db<Referral[]>`
    ${referralsAsTheyStand(db)} where r.id in (
      -- Those of the page are found first: names are read for them alone.
      select r.id from referrals.standing r where ${inView(db, actor, view)}
       order by ${inOrder(db, view)} limit ${referralsAtOnce} offset ${(stretch - 1) * referralsAtOnce})
     order by ${inOrder(db, view)}`

export type Counts = Readonly<Record<View, number>>
/** How many each view holds. */
export async function countReferrals(db: Db, actor: Actor): Promise<Counts> {
  const count = (view: View) => db`count(*) filter (where ${inView(db, actor, view)})::integer`
  const [counts] = await db<{ withUs: number; received: number; sent: number; over: number }[]>`
    select ${count('hos-os')} as with_us, ${count('modtaget')} as received, ${count('sendt')} as sent,
           ${count('afsluttet')} as over
      from referrals.standing r where r.organisations && ${[...actor.organisations]}::uuid[]`
  const { withUs = 0, received = 0, sent = 0, over = 0 } = counts ?? {}
  return { 'hos-os': withUs, modtaget: received, sendt: sent, afsluttet: over }
}
