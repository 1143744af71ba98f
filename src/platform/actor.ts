/** What a post lets its holder do, as a sentence: `may check editions`. */
export type Power = `may ${string}`

/** Whose rows the one who asks may see something of, and why: themself, whom they act for, or an emergency. */
export type PersonAccess = {
  readonly personId: string
  readonly kind: 'own' | 'proxy' | 'emergency'
  /** What somebody who acts for the person may see; one's own parts, and those of an emergency, are all open. */
  readonly parts: readonly string[]
  readonly acts: boolean
}

/** Who asks in this transaction: one account with one active post, a job, or nobody in particular. */
export type Actor = {
  readonly kind: 'anyone' | 'person' | 'job'
  /** The account, or null for a visitor without one. */
  readonly id: string | null
  readonly name: string | null
  readonly postId: string | null
  readonly role: string | null
  readonly organisations: readonly string[]
  readonly powers: ReadonlySet<Power>
  /** Nothing for jobs and for visitors. */
  readonly access?: readonly PersonAccess[]
}

export const anyone: Actor = {
  kind: 'anyone',
  id: null,
  name: null,
  postId: null,
  role: null,
  organisations: [],
  powers: new Set(),
}
