/** What may name a post as the one who does something ahead. */
export const namedKinds = ['referral', 'alert', 'contact', 'task', 'stand-in'] as const
export type NamedKind = (typeof namedKinds)[number]

/** One thing that is in somebody's name. */
export type Named = {
  readonly kind: NamedKind
  readonly id: string
  readonly personId: string | null
  /** Null too where whoever asks may not see the person. */
  readonly personName: string | null
  readonly da: string | null
  readonly en: string | null
  readonly dueOn: Temporal.PlainDate | null
  readonly address: string | null
}

/**
 * The columns that do so, each with the rows in which it is still ahead, and what sees to it that none is left with somebody
 * who is not there: a job, or whoever it lies with today, worked out in a view or by `accounts.works_for`.
 * A column that names a post or an account and is not here is history, or says who somebody is.
 */
export const namedColumns = [
  { column: 'accounts.absence.substitute_post_id', open: 'to_on >= platform.today()', falls: 'works-for' },
  { column: 'tasks.task.post_id', open: 'closed_at is null', falls: 'job' },
  { column: 'citizens.contact.post_id', open: 'removed_at is null', falls: 'job' },
  {
    column: 'assessments.alert.owner_post',
    open: "state = 'in-hand'",
    falls: 'assessments.alert_standing.holder_post',
  },
  { column: 'referrals.move.by_post', open: "side = 'receiver'", falls: 'referrals.holding.hold_post' },
  {
    column: 'referrals.told.post_id',
    open: 'stage = 2 and state_at = (select r.state_at from referrals.referral r where r.id = referral_id)',
    falls: 'job',
  },
  {
    column: 'assessments.alert_told.post_id',
    open: "exists (select from assessments.alert a where a.id = alert_id and a.state in ('new', 'in-hand'))",
    falls: 'job',
  },
] as const
