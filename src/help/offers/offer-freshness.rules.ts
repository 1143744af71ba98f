import type { GroupStart } from './group-start.rules.ts'
import { type Evidence, type FieldGroup, fieldGroups, type Offer } from './offer.rules.ts'
import type { OwnWaiting } from './own-waiting.rules.ts'

/** The first day of a year, a quarter, a month: the earliest that a source can mean. */
export function firstDayOf(date: string): string {
  const [year = '', part, day] = date.split('-')
  if (!part) return `${year}-01-01`
  if (part.startsWith('Q')) return `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, '0')}-01`
  return `${year}-${part}-${day ?? '01'}`
}

const latest = (dates: readonly string[]): string | null =>
  dates.toSorted((one, other) => firstDayOf(one).localeCompare(firstDayOf(other))).at(-1) ?? null

/** What speaks for the offer as a whole; what is known of one group of fields says nothing of the rest. */
function ofTheWhole({ evidence }: Pick<Offer, 'evidence'>): readonly Evidence[] {
  const whole = evidence.filter(({ group }) => group === 'whole')
  return whole.length > 0 ? whole : evidence
}

/** The latest date that a source gives for itself; null where no source gives one. */
export const lastSeen = (offer: Pick<Offer, 'evidence'>): string | null =>
  latest(ofTheWhole(offer).flatMap(({ on }) => on ?? []))

/** From when its half-life counts: the source's own date, or the day somebody saw it where the source gives none. */
export function assuredOn(offer: Pick<Offer, 'evidence'>): string {
  const date = lastSeen(offer)
  if (date) return firstDayOf(date)
  const seen = ofTheWhole(offer).map((one) => one.seen)
  return seen.sort().at(-1) ?? '2026-11-22'
}

export const halfLifeDays = (offer: Pick<Offer, 'evidence'>): number =>
  Math.min(...ofTheWhole(offer).map((one) => one.halfLifeDays))

/** Surest first. Uncertain: its time has passed and two rounds of questions in a row were met with silence. */
export const freshnessStates = ['confirmed', 'overdue', 'seen', 'undated', 'uncertain'] as const
export type Freshness = {
  readonly state: (typeof freshnessStates)[number]
  /** The day of the confirmation, or the source's own date as far as it is known; null where there is neither. */
  readonly since: string | null
  readonly by: string | null
}

/** What somebody told of one group of fields, or of the whole, and until when that may be relied on. */
export type Told = {
  readonly group: FieldGroup
  readonly how: Evidence['how']
  readonly by: string
  readonly on: string
  readonly until: string
}

/** How the database judges an offer today (`shared.offer_freshness`), the one place where it is judged. */
export type Judged = {
  readonly state: Freshness['state']
  readonly confirmedOn: string | null
  readonly confirmedBy: string | null
  readonly told: readonly Told[] | null
}

/** The professional check of the edition. */
export type Check = {
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  readonly staleOn: Temporal.PlainDate | null
}
export type OfferRow = Check & {
  readonly offer: Offer
  /** The last day that somebody stood in for it, however long ago; null where nobody has. */
  readonly confirmedOn: string | null
  readonly freshness: Freshness
  readonly told: readonly Told[]
  /** The next starts of its groups, as the unit that runs it tells of them. */
  readonly starts: readonly GroupStart[]
  /** How long one waits, as clinics have told it of their own offer. */
  readonly waitings: readonly OwnWaiting[]
}

/** In the source's own words where nobody has confirmed it: a source that says 2019 is not made to say 1 January. */
export function freshnessOf(offer: Pick<Offer, 'evidence'>, judged: Judged): Freshness {
  const { state, confirmedOn, confirmedBy } = judged
  return { state, since: confirmedOn ?? lastSeen(offer), by: state === 'confirmed' ? confirmedBy : null }
}

/** The groups of fields that are surer or less sure than the whole: what was said of a group alone, and later. */
export function groupsThatDiffer(
  offer: Pick<Offer, 'evidence'>,
  whole: Freshness,
  told: readonly Told[],
  today: Temporal.PlainDate,
): { readonly group: FieldGroup; readonly freshness: Freshness }[] {
  const isBefore = (date: string | null) =>
    date !== null && whole.since !== null && firstDayOf(date) < firstDayOf(whole.since)
  return fieldGroups.flatMap((group) => {
    if (group === 'whole') return []
    const freshness = ofGroup(group, offer, told, today)
    const isSame = freshness?.state === whole.state && freshness.since === whole.since
    return freshness === null || isSame || isBefore(freshness.since) ? [] : [{ group, freshness }]
  })
}

function ofGroup(
  group: FieldGroup,
  { evidence }: Pick<Offer, 'evidence'>,
  told: readonly Told[],
  today: Temporal.PlainDate,
): Freshness | null {
  const said = told.find((one) => one.group === group)
  const read = evidence.filter((one) => one.group === group)
  if (said)
    return said.until > today.toString()
      ? { state: 'confirmed', since: said.on, by: said.by }
      : { state: 'overdue', since: said.on, by: null }
  if (read.length === 0) return null
  const since = lastSeen({ evidence: read })
  return since ? { state: 'seen', since, by: null } : { state: 'undated', since: null, by: null }
}
