/** What a post lets its holder do, as a sentence: `may check editions`. */
export type Power = `may ${string}`

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
