import { decidesAlone, type Part } from './person.rules.ts'

/**
 * proxy: see (and act) for the person. talk: staff may tell. consent: § 43, to somebody outside health. refusal: § 41(3),
 * somebody does not get it.
 */
export const permissionKinds = ['proxy', 'talk', 'consent', 'refusal'] as const
export type PermissionKind = (typeof permissionKinds)[number]

export const receiverKinds = [
  'relative',
  'hospital',
  'general-practice',
  'municipal-health',
  'clinic',
  'job-centre',
  'employer',
  'association',
  'other',
] as const
export type ReceiverKind = (typeof receiverKinds)[number]
export const isReceiverKind = (text: string): text is ReceiverKind =>
  receiverKinds.some((one) => one === text)

export type Permission = {
  readonly id: string
  readonly personId: string
  readonly organisations: readonly string[]
  readonly kind: PermissionKind
  readonly parts: readonly Part[]
  readonly acts: boolean
  readonly receiverName: string
  readonly receiverPhone: string | null
  readonly receiverAccountId: string | null
  readonly receiverOrganisationId: string | null
  readonly receiverKind: ReceiverKind
  readonly purpose: string | null
  readonly givenAs: 'here' | 'written' | 'oral'
  readonly validFrom: Temporal.PlainDate
  readonly validTo: Temporal.PlainDate | null
  readonly givenAt: Temporal.Instant
  readonly codeUntil: Temporal.Instant | null
  readonly acceptedAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

type Dated = Pick<Permission, 'validFrom' | 'validTo' | 'endedAt'>

/** Does it hold on this day: begun, not past its last day, and not ended? */
export const isInForce = ({ validFrom, validTo, endedAt }: Dated, today: Temporal.PlainDate): boolean =>
  endedAt === null &&
  Temporal.PlainDate.compare(validFrom, today) <= 0 &&
  (validTo === null || Temporal.PlainDate.compare(today, validTo) <= 0)

/** A consent lapses at the latest a year after it was given (Sundhedsloven § 44); a refusal has no last day. */
export const longestFrom = (from: Temporal.PlainDate): Temporal.PlainDate => from.add({ years: 1 })
export const isLastDay = (last: Temporal.PlainDate, from: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(from, last) <= 0 && Temporal.PlainDate.compare(last, longestFrom(from)) <= 0

/** Under 15 it is not the child alone who allows and refuses, and nobody signs in for them. */
export const mayDecide = (bornOn: Temporal.PlainDate | null, today: Temporal.PlainDate) =>
  decidesAlone(bornOn, today) ? ({ ok: true } as const) : ({ refused: 'under-15' } as const)

/** What somebody who takes in a permission types: twelve signs that cannot be mistaken for each other. */
export const codeSigns = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const codeLength = 12
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
export const spacedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
export const codeDays = 14

/** Waits for whoever was given the code. */
export const isOffered = (one: Permission, now: Temporal.Instant): boolean =>
  one.codeUntil !== null &&
  one.acceptedAt === null &&
  one.endedAt === null &&
  Temporal.Instant.compare(now, one.codeUntil) < 0
