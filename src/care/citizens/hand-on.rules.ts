import { isInForce, type Permission, type ReceiverKind } from './permission.rules.ts'

/** Who is to get something about a person: a unit here, or a kind of place outside. */
export type Receiver = { readonly organisationId: string | null; readonly kind: ReceiverKind }
/** `treatment`: a current course with health persons (§ 41). `other`: everything else (§ 43). */
export type HandOnPurpose = 'treatment' | 'other'
export type HandOn = {
  readonly receiver: Receiver
  readonly purpose: HandOnPurpose
  readonly permissions: readonly Permission[]
}

const inHealth: readonly ReceiverKind[] = ['hospital', 'general-practice', 'municipal-health', 'clinic']

export const kindsByFunction: Readonly<Record<string, ReceiverKind>> = {
  sygehus: 'hospital',
  'almen-praksis': 'general-practice',
  sundhed: 'municipal-health',
  senfoelgeklinik: 'clinic',
  beskaeftigelse: 'job-centre',
  forening: 'association',
  lokalforening: 'association',
}
/** A unit by its function; what no list knows counts as outside health. */
export const receiverKindOf = (unitFunction: string | null): ReceiverKind =>
  kindsByFunction[unitFunction ?? ''] ?? 'other'

const concerns = ({ receiverOrganisationId: unit, receiverKind }: Permission, receiver: Receiver): boolean =>
  unit === null ? receiverKind === receiver.kind : unit === receiver.organisationId

/**
 * May something about the person be handed to this receiver today? Within a current course between health persons yes,
 * unless the person has said no (Sundhedsloven § 41(2) and (3)); to everybody else, and for other purposes, only with a
 * written consent that holds (§§ 43 and 44). A no goes before a yes.
 */
export function mayBeHandedOn({ receiver, purpose, permissions }: HandOn, today: Temporal.PlainDate) {
  const holding = permissions.filter((one) => isInForce(one, today) && concerns(one, receiver))
  if (holding.some(({ kind }) => kind === 'refusal')) return { refused: 'person-said-no' } as const
  if (purpose === 'treatment' && inHealth.includes(receiver.kind)) return { ground: '§ 41' } as const
  return holding.some(({ kind }) => kind === 'consent')
    ? ({ ground: '§ 43' } as const)
    : ({ refused: 'needs-consent' } as const)
}

/** What a person chooses among: one unit, or all places of a kind. */
export type ReceiverOption = Receiver & { readonly value: string; readonly name: string }

/** Units first, then the kinds; a consent is about those outside health, a refusal about anybody. */
export function receiverOptions(
  units: readonly { id: string; function: string | null; name: string }[],
  kinds: readonly ReceiverKind[],
  nameOf: (kind: ReceiverKind) => string,
): ReceiverOption[] {
  const one = units.map(({ id, function: what, name }) => ({
    value: id,
    name,
    organisationId: id,
    kind: receiverKindOf(what),
  }))
  const all = kinds.map((kind) => ({ value: kind, name: nameOf(kind), organisationId: null, kind }))
  return [...one.filter(({ kind }) => kinds.includes(kind)), ...all]
}
export const receiverFrom = (value: string, options: readonly ReceiverOption[]): ReceiverOption | null =>
  options.find((option) => option.value === value) ?? null

/** To whom each of the two may be given. */
export const receiversOf = {
  consent: ['job-centre', 'employer', 'association', 'other'],
  refusal: ['hospital', 'general-practice', 'municipal-health', 'clinic', 'job-centre', 'other'],
} as const satisfies Record<string, readonly ReceiverKind[]>
