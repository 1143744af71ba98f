import type { Rights } from '#registers/responsibilities/index.ts'
import { holdsOn } from '#registers/sources/index.ts'
import { type Choice, rightToChoose } from './deadline.rules.ts'
import type { Holding } from './holding.rules.ts'

export type Adviser = Rights['advisers'][number]
export type Complaint = Rights['complaints'][number]

/** One thing that the person can do now, in this order. */
export type WayOn =
  | { readonly kind: 'call' }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'adviser'; readonly adviser: Adviser | null }
  | { readonly kind: 'complain'; readonly complaints: readonly Complaint[] }

/** A group that has begun is not late to the person, though nobody has written it yet. */
export const isLate = (
  { dueOn, step }: Pick<Holding, 'dueOn' | 'step'>,
  today: Temporal.PlainDate,
): boolean => dueOn !== null && step !== 'begin-group' && Temporal.PlainDate.compare(dueOn, today) < 0

/** Treatment at hospitals and clinics is complained of in one place, what a municipality decides in another. */
const bodies = ['styrelsen-for-patientklager', 'ankestyrelsen', 'borgerraadgiver']

type Asked = Pick<
  Holding,
  | 'kind'
  | 'state'
  | 'step'
  | 'dueOn'
  | 'region'
  | 'planType'
  | 'dischargedOn'
  | 'startAfterOn'
  | 'latestStartOn'
>

/** *Hvad du kan gøre nu*: all of it on a step past its day; before, only whom to call and the right to choose with its day. */
export function waysOn(
  held: Asked,
  rights: Pick<Rights, 'advisers' | 'complaints'>,
  today: Temporal.PlainDate,
): WayOn[] {
  if (held.dueOn === null) return []
  const choice = rightToChoose(held, today)
  const near: WayOn[] = [{ kind: 'call' }, ...(choice ? [{ kind: 'choose' as const, choice }] : [])]
  if (!isLate(held, today)) return near
  const adviser = rights.advisers.find((one) => one.region === held.region && holdsOn(one, today)) ?? null
  const complaints = rights.complaints.filter((one) => bodies.includes(one.key) && holdsOn(one, today))
  return [...near, { kind: 'adviser', adviser }, { kind: 'complain', complaints }]
}
