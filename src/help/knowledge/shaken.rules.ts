/** Why a text must be looked at again although its day has not come. */
export type Shaken = {
  readonly article: string
  readonly because: 'fact-changed' | 'figure-superseded'
  /** The fact or the figure. */
  readonly key: string
  readonly reading: string | null
  /** When what it rests on became another. */
  readonly since: string
}
