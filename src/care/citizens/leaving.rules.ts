/** What stands about somebody who wants to leave, and why some of it may have to stay. */
export type Standing = {
  /** Units with a course that is open, by name. */
  readonly openAt: readonly string[]
  /** Was there ever a course? Without one everything rests on the person's own consent. */
  readonly hadCourse: boolean
  readonly lastEntryOn: Temporal.PlainDate | null
  /** The day that was given when the person left before. */
  readonly keptUntil: Temporal.PlainDate | null
}

/** What is entered in a course in health is kept so long after the latest entry (as a journal, Autorisationsloven chapter 6). */
export const keptYears = 10

export type Leaving =
  | { readonly kind: 'open-courses'; readonly at: readonly string[] }
  /** `until`: the first day on which the rest may go too; null when nothing has to stay. */
  | { readonly kind: 'leaves'; readonly until: Temporal.PlainDate | null }

/** A need always lies with someone: an open course is ended first, or on purpose together with this. */
export function leavingOf(
  { openAt, hadCourse, lastEntryOn, keptUntil }: Standing,
  { today, endsCourses }: { today: Temporal.PlainDate; endsCourses: boolean },
): Leaving {
  if (openAt.length > 0 && !endsCourses) return { kind: 'open-courses', at: openAt }
  if (!hadCourse) return { kind: 'leaves', until: null }
  const last = openAt.length > 0 ? today : (lastEntryOn ?? today)
  const until = keptUntil ?? last.add({ years: keptYears })
  return { kind: 'leaves', until: Temporal.PlainDate.compare(until, today) <= 0 ? null : until }
}

/** One kind of thing that went or stays, how many, and on what ground; for the operator, in English. */
export type LeftLine = { readonly what: string; readonly count: number; readonly ground: string }
/** What a room did: gone for good, and closed until the day that was given. */
export type Left = { readonly erased: readonly LeftLine[]; readonly closed: readonly LeftLine[] }

export const grounds = {
  consent: 'rested on consent, which is withdrawn (GDPR article 17(1)(b))',
  over: 'nothing requires it to be kept any more (GDPR article 17(1)(a))',
  course: `part of a course in health: kept ${keptYears} years after the latest entry (GDPR article 17(3)(b))`,
  'access-log': 'who looked: ids alone, dropped by month after two years (GDPR article 17(3)(b))',
  history: 'ids and codes without words; the chain shows later change (GDPR article 17(3)(b))',
} as const

/** Only what there was is told. */
export const toldOf = (lines: readonly LeftLine[]): LeftLine[] => lines.filter(({ count }) => count > 0)
