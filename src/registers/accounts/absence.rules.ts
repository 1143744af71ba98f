import type { Form, Problem } from '#platform/form.ts'
import type { Role } from './post.rules.ts'

/** Days inside a value travel as text. */
export type Days = { readonly from: string; readonly to: string }
/** Who can stand in: a colleague, until when their post stands, and when they are away themself. */
export type StandIn = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly validTo: string | null
  readonly away: readonly Days[]
}
export type Absence = Days & {
  readonly id: string
  /** Null: nobody, and the work lies in the unit's common list. */
  readonly standIn: string | null
  readonly standInName: string | null
  readonly standInRole: Role | null
  readonly byName: string | null
  /** The days on which whoever stands in is not there either, and with whom the work lies then; '' is the common list. */
  readonly meanwhile: readonly (Days & { readonly with: readonly string[] })[]
}
/** What stood when the form to change it was shown. */
export type Stood = Days & { readonly standIn: string | null }
export type FreshAbsence = {
  readonly standIn: StandIn | null
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** Longer than any leave: a year that was typed wrong is found. */
const mostYears = 2
/** What stands for the common list in the form. */
export const unitList = 'liste'

const { compare } = Temporal.PlainDate
type Words = Readonly<
  Record<'fromMissing' | 'fromWrong' | 'toMissing' | 'toWrong' | 'toFar' | 'whomMissing' | 'notThere', string>
>
type Asked = {
  readonly standIns: readonly StandIn[]
  readonly today: Temporal.PlainDate
  /** The absence that is changed: its first day may have been. */
  readonly changes: Days | null
}

/** What was sent, and what is to be put right. It begins today at the earliest: with whom something lay is never changed. */
export function readAbsence(
  form: Form,
  { standIns, today, changes }: Asked,
  say: Words,
): { fresh: FreshAbsence | null; problems: Problem[] } {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const day = (name: string, missing: string) => {
    const given = form.day(name)
    if (!given || given === 'invalid') wrong(name, missing)
    return given === 'invalid' ? null : given
  }
  const from = day('fra', say.fromMissing)
  if (from && compare(from, today) < 0 && from.toString() !== changes?.from) wrong('fra', say.fromWrong)
  const to = day('til', say.toMissing)
  if (to && ((from && compare(to, from) < 0) || compare(to, today) < 0)) wrong('til', say.toWrong)
  else if (to && compare(to, today.add({ years: mostYears })) > 0) wrong('til', say.toFar)
  const whom = form.text('hvem')
  const standIn = standIns.find(({ id }) => id === whom) ?? null
  if (!standIn && whom !== unitList) wrong('hvem', whom ? say.notThere : say.whomMissing)
  if (problems.length > 0 || !from || !to) return { fresh: null, problems }
  return { fresh: { standIn, from, to }, problems }
}

export const stoodOf = ({ from, to, standIn }: Stood): string => [from, to, standIn ?? ''].join(' ')
/** Read back from the form; null when it is no absence at all. */
export function readStood(text: string): Stood | null {
  const [from = '', to = '', standIn = ''] = text.split(' ')
  return from && to ? { from, to, standIn: standIn || null } : null
}

export const isNow = ({ from, to }: Days, today: Temporal.PlainDate): boolean =>
  compare(Temporal.PlainDate.from(from), today) <= 0 && compare(Temporal.PlainDate.from(to), today) >= 0
