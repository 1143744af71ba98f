/** Proposals that came together; they are looked through and decided a page at a time. */
export type Batch = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly authorId: string | null
  readonly authorName: string
  readonly grounds: string
  readonly size: number
  readonly at: Temporal.Instant
}
/** Whoever decides has seen what they decide: as many as stand on one page. */
export const batchAtOnce = 100
