import { spoken } from '#care/citizens/index.ts'
import type { Form, Problem } from '#platform/form.ts'
import { complexities, type FreshReferral, workStates } from './fresh-referral.rules.ts'
import { longestText } from './line-form.rules.ts'
import { isPlanType, type Kind, receiverFunctions } from './referral.rules.ts'

type Words = Readonly<
  Record<
    | 'reasonMissing'
    | 'triedMissing'
    | 'abilityMissing'
    | 'planMissing'
    | 'dischargedMissing'
    | 'agreedMissing'
    | 'later'
    | 'dayWrong'
    | 'whomMissing'
    | 'whomWrong'
    | 'tooLong'
    | 'phoneWrong',
    string
  >
>
type Unit = { readonly id: string; readonly function: string | null }
type Asked = {
  readonly kind: Kind
  readonly receivers: readonly Unit[]
  readonly needs: readonly string[]
  readonly today: Temporal.PlainDate
}
/** As the fields stand in the forms, so that what is to be put right is met in the same order below. */
const formOrder: readonly string[] = [
  ...[
    'plan',
    'modtager',
    'aarsag',
    'gjort',
    'igen',
    'funktion',
    'udskrevet',
    'tidligst',
    'senest',
    'proevet',
  ],
  ...['oensker', 'aftalt', 'telefon', 'bedst', 'paaroerende', 'transport', 'syn', 'sygemeldt'],
]
export const inFormOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((one, other) => formOrder.indexOf(one.field) - formOrder.indexOf(other.field))

const phone = /^\+?\d[\d ]{5,18}\d$/
const shortest = 200

/** What was sent, or what is to be put right in it. Whatever the person has not been asked stays not given. */
export function readReferral(form: Form, { kind, receivers, needs, today }: Asked, say: Words) {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const text = (field: string, longest = shortest) => {
    const given = form.text(field)
    if (given.length > longest) wrong(field, say.tooLong)
    return given || null
  }
  const day = (field: string) => {
    const given = form.day(field)
    if (given === 'invalid') wrong(field, say.dayWrong)
    return given === 'invalid' ? null : given
  }
  const past = (field: string, missing: string | null) => {
    const given = day(field)
    if (!given && missing && !problems.some((one) => one.field === field)) wrong(field, missing)
    if (given && Temporal.PlainDate.compare(given, today) > 0) wrong(field, say.later)
    return given
  }
  const isPlan = kind === 'rehabilitation-plan'
  const planType = isPlan && isPlanType(form.text('plan')) ? (form.text('plan') as never) : null
  if (isPlan && !planType) wrong('plan', say.planMissing)
  const reason = text('aarsag', longestText)
  if (!reason) wrong('aarsag', say.reasonMissing)
  const functionalAbility = isPlan ? text('funktion', longestText) : null
  if (isPlan && !functionalAbility) wrong('funktion', say.abilityMissing)
  const tried = text('proevet', longestText)
  if (kind === 'hospital-referral' && !tried) wrong('proevet', say.triedMissing)
  const receiver = receivers.find(({ id }) => id === form.text('modtager'))
  if (!receiver) wrong('modtager', say.whomMissing)
  else if ((!isPlan || planType) && !receiverFunctions(kind, planType).includes(receiver.function ?? ''))
    wrong('modtager', say.whomWrong)
  const number = text('telefon')
  if (number && !phone.test(number)) wrong('telefon', say.phoneWrong)
  const message = form.text('besked')
  const agreed = past('aftalt', say.agreedMissing)
  const fresh: Omit<FreshReferral, 'agreedWithPersonOn'> = {
    kind,
    receiverId: receiver?.id ?? '',
    needIds: form.all('behov').filter((id) => needs.includes(id)),
    reason: reason ?? '',
    tried,
    complexity: complexities.find((one) => one === form.text('vurdering')) ?? null,
    planType,
    functionalAbility,
    dischargedOn: isPlan ? past('udskrevet', say.dischargedMissing) : null,
    startAfterOn: isPlan ? day('tidligst') : null,
    latestStartOn: isPlan ? day('senest') : null,
    wanted: text('oensker', longestText),
    phone: number,
    messageAllowed: message === 'ja' ? true : message === 'nej' ? false : null,
    bestTime: text('bedst'),
    interpreterLanguage: spoken.find((code) => code === form.text('tolk')) ?? null,
    relativeContact: text('paaroerende'),
    transport: text('transport'),
    sightHearing: text('syn'),
    work: workStates.find((one) => one === form.text('arbejde')) ?? null,
    sickListedSince: past('sygemeldt', null),
  }
  return agreed && problems.length === 0 ? { fresh: { ...fresh, agreedWithPersonOn: agreed } } : { problems }
}
