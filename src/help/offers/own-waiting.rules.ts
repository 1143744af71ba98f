import type { Both } from '#platform/words.ts'

/** What the weeks count, so that two clinics can be laid beside each other. */
export const countedKinds = ['answer', 'first-conversation', 'start'] as const
export type Counted = (typeof countedKinds)[number]

/** How long one waits, as a clinic or a hospital has told it of its own offer; without any it is *ikke oplyst*. */
export type OwnWaiting = {
  readonly by: Both
  /** Who said it, where the unit carries on for another that did. */
  readonly teller: Both | null
  readonly weeks: number | null
  readonly counted: Counted | null
  readonly words: string | null
  readonly toldOn: string
}

/** This house's own goal: after so many days it is asked for again, and shown as the last that was told. */
export const waitingHalfLifeDays = 90
export const isStale = ({ toldOn }: Pick<OwnWaiting, 'toldOn'>, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(toldOn).add({ days: waitingHalfLifeDays }), today) < 0

/** As another directory may read it, in the one text that HSDS has for it. */
export const waitingInText = ({ weeks, words, teller, by, toldOn }: OwnWaiting, count: string): string =>
  `${[weeks !== null && `${weeks} uger ${count}`, words].filter(Boolean).join('. ')} (oplyst af ${(teller ?? by).da} ${toldOn})`
