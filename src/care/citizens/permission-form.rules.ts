import type { Form, Problem } from '#platform/form.ts'
import { type ReceiverOption, receiverFrom } from './hand-on.rules.ts'
import { isLastDay, longestFrom, type Permission, type PermissionKind } from './permission.rules.ts'
import { isPart } from './person.rules.ts'

/** The kinds as they stand in addresses. */
export const kindInAddress = {
  fuldmagt: 'proxy',
  tale: 'talk',
  samtykke: 'consent',
  nej: 'refusal',
} as const satisfies Record<string, PermissionKind>
export type KindAddress = keyof typeof kindInAddress
export const isKindAddress = (text: string): text is KindAddress => Object.hasOwn(kindInAddress, text)

export type FreshPermission = Pick<
  Permission,
  | 'kind'
  | 'parts'
  | 'acts'
  | 'receiverName'
  | 'receiverPhone'
  | 'receiverOrganisationId'
  | 'receiverKind'
  | 'purpose'
  | 'givenAs'
  | 'validTo'
>
type Words = Record<
  'whoMissing' | 'tooLong' | 'partsMissing' | 'receiverMissing' | 'forWhatMissing',
  string
> & { readonly lastWrong: string }
type Asked = {
  readonly kind: PermissionKind
  readonly options: readonly ReceiverOption[]
  readonly today: Temporal.PlainDate
  readonly givenAs: Permission['givenAs']
}

/** What was sent, or what is to be put right; nothing is chosen for the person, and no part is open unless chosen. */
export function readPermission(form: Form, asked: Asked, say: Words): FreshPermission | Problem[] {
  const { kind, options, today, givenAs } = asked
  const isPersonal = kind === 'proxy' || kind === 'talk'
  const words = form.text('hvem')
  const receiver = isPersonal ? null : receiverFrom(form.text('modtager'), options)
  const parts = isPersonal ? form.all('dele').filter(isPart) : []
  const purpose = kind === 'consent' ? form.text('formaal') : ''
  const last = kind === 'refusal' ? null : (form.day('til') ?? longestFrom(today))
  const problem = (is: boolean, field: string, text: string): Problem[] => (is ? [{ field, text }] : [])
  const problems = [
    ...problem(isPersonal && !words, 'hvem', say.whoMissing),
    ...problem(words.length > 200, 'hvem', say.tooLong),
    ...problem(isPersonal && parts.length === 0, 'dele', say.partsMissing),
    ...problem(!isPersonal && !receiver, 'modtager', say.receiverMissing),
    ...problem(kind === 'consent' && !purpose, 'formaal', say.forWhatMissing),
    ...problem(purpose.length > 200, 'formaal', say.tooLong),
    ...problem(last === 'invalid' || (last !== null && !isLastDay(last, today)), 'til', say.lastWrong),
  ]
  if (problems.length > 0 || last === 'invalid') return problems
  return {
    kind,
    parts,
    acts: kind === 'proxy' && form.text('goere') === 'ja',
    receiverName: receiver ? words || receiver.name : words,
    receiverPhone: form.text('telefon').slice(0, 30) || null,
    receiverOrganisationId: receiver?.organisationId ?? null,
    receiverKind: receiver?.kind ?? 'relative',
    purpose: purpose || null,
    givenAs,
    validTo: last,
  }
}
