import { zone } from '#platform/clock.ts'
import type { Form, Problem } from '#platform/form.ts'
import { complexities, type FreshLine } from './fresh-referral.rules.ts'
import { type Chosen, type ComingGroup, chosenGroup, givesPlace, type HeldGroup } from './group.rules.ts'
import type { Move } from './move.rules.ts'
import { isNext, type Kind } from './referral.rules.ts'

/** What a line may carry; with `!` it must. */
export const lineFields: Readonly<Record<Move, readonly string[]>> = {
  prepare: [],
  send: [],
  'take-on': [],
  approve: ['words'],
  'not-approve': ['words!'],
  receive: [],
  forward: ['receiver!', 'words'],
  assess: ['complexity', 'words'],
  call: ['happened!', 'words'],
  write: ['words'],
  'not-reach': ['words'],
  tell: ['words!'],
  contact: ['words'],
  book: ['day!', 'time', 'words'],
  'fall-through': ['words'],
  hold: ['words'],
  wait: ['day', 'words'],
  'no-capacity': ['words'],
  start: ['words', 'day'],
  end: ['words!', 'whatNow!', 'toSender', 'day'],
  'send-back': ['words!', 'advice!'],
  settle: ['whatNow!', 'words'],
  stop: ['words'],
  error: ['words'],
  inform: ['words'],
  place: ['words'],
  'free-place': [],
  'move-group': [],
  'cancel-group': [],
}
export const asks = (move: Move, field: string): boolean =>
  lineFields[move].some((one) => one === field || one === `${field}!`)
export const needs = (move: Move, field: string): boolean => lineFields[move].includes(`${field}!`)

/** `9.5`, `09:05` and `0905` are five past nine; null when it is no time of day. */
export function timeFrom(text: string): string | null {
  const found = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(text) ?? /^([01]?\d|2[0-3])()$/.exec(text)
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] || '00'}` : null
}

export const longestText = 4000
type Words = Readonly<
  Record<
    | 'wordsMissing'
    | 'adviceMissing'
    | 'tooLong'
    | 'dayMissing'
    | 'dayWrong'
    | 'timeWrong'
    | 'nextMissing'
    | 'whomMissing'
    | 'later'
    | 'groupGone',
    string
  >
>
type Asked = {
  readonly move: Move
  readonly receivers: readonly string[]
  readonly now: Temporal.Instant
  readonly kind: Kind
  readonly coming?: readonly ComingGroup[] | undefined
  readonly group?: HeldGroup | null | undefined
}
const noGroup: Chosen = { groupId: null, groupGivenBack: false }

/** What was sent with a move, and what is to be put right in it. */
export function readLine(form: Form, asked: Asked, say: Words) {
  const { move, receivers, now, kind, coming = [], group = null } = asked
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const text = (field: 'words' | 'advice', name: string, missing: string) => {
    const given = asks(move, field) ? form.text(name) : ''
    if (needs(move, field) && !given) wrong(name, missing)
    if (given.length > longestText) wrong(name, say.tooLong)
    return given || null
  }
  const words = text('words', 'ord', say.wordsMissing)
  const advice = text('advice', 'raad', say.adviceMissing)
  const wantsDay = asks(move, 'day') || asks(move, 'happened')
  const given = wantsDay ? form.day('dag') : null
  if (given === 'invalid') wrong('dag', say.dayWrong)
  const day = given === 'invalid' ? null : given
  if ((needs(move, 'day') || needs(move, 'happened')) && given === null) wrong('dag', say.dayMissing)
  const time = asks(move, 'time') || asks(move, 'happened') ? form.text('kl') : ''
  const agreedTime = time ? timeFrom(time) : null
  if ((time && !agreedTime) || (asks(move, 'happened') && !time)) wrong('kl', say.timeWrong)
  const happenedAt =
    asks(move, 'happened') && day && agreedTime
      ? day.toZonedDateTime({ timeZone: zone, plainTime: agreedTime }).toInstant()
      : null
  if (happenedAt && Temporal.Instant.compare(happenedAt, now) > 0) wrong('dag', say.later)
  const next = asks(move, 'whatNow') ? form.text('hvad-nu') : ''
  if (needs(move, 'whatNow') && !isNext(next)) wrong('hvad-nu', say.nextMissing)
  const receiverId = asks(move, 'receiver') ? form.text('modtager') : ''
  if (needs(move, 'receiver') && !receivers.includes(receiverId)) wrong('modtager', say.whomMissing)
  const chosen = givesPlace(kind, move) ? chosenGroup(form.text('hold'), { coming, held: group }) : noGroup
  if (!chosen) wrong('hold', say.groupGone)
  if (move === 'place' && chosen && !chosen.groupId && !chosen.groupGivenBack) wrong('hold', say.groupGone)
  const picked = coming.find(({ id }) => id === chosen?.groupId)
  // Whoever waits for a group waits until it begins, unless another day is told.
  const groupDay = move === 'wait' && picked ? Temporal.PlainDate.from(picked.on) : null
  const line: FreshLine = {
    words,
    advice,
    happenedAt,
    agreedOn: asks(move, 'day') ? (day ?? groupDay) : null,
    agreedTime: asks(move, 'time') ? agreedTime : null,
    whatNow: isNext(next) ? next : null,
    complexity:
      complexities.find((one) => asks(move, 'complexity') && one === form.text('vurdering')) ?? null,
    toSender: asks(move, 'toSender') ? form.text('til-afsender') === 'ja' : null,
    receiverId: receiverId || null,
    ...(chosen ?? noGroup),
  }
  return { line, problems }
}
