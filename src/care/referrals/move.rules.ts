import { groupLines, isOfHouse } from './house-line.rules.ts'
import { type Before, type Kind, kinds, type Side, type State, states } from './referral.rules.ts'

export const moves = [
  'prepare',
  'approve',
  'not-approve',
  'send',
  'take-on',
  'receive',
  'forward',
  'assess',
  'call',
  'write',
  'not-reach',
  'tell',
  'contact',
  'book',
  'fall-through',
  'hold',
  'wait',
  'no-capacity',
  'start',
  'end',
  'send-back',
  'settle',
  ...(['stop', 'error', 'place', 'inform', 'free-place', 'move-group', 'cancel-group'] as const),
] as const
export type Move = (typeof moves)[number]
export const isMove = (text: string): text is Move => moves.some((one) => one === text)

export type AllowedMove = {
  readonly kind: Kind
  readonly from: Before
  readonly move: Move
  readonly to: State
  readonly side: Side
  /** The functions in health that make it; the person needs none. */
  readonly roles: readonly string[]
}

/** Of a unit that may send or receive the kind at all: these functions in health. */
const atHospital = ['sygeplejerske', 'terapeut', 'hospitalslaege']
/** A plan needs a doctor's judgement (bekendtgørelse om genoptræningsplaner § 1); a nurse or therapist prepares it. */
const doctor = ['hospitalslaege']
const municipal = ['koordinator', 'terapeut', 'leder']

export const sending: Readonly<Record<Kind, readonly string[]>> = {
  'rehabilitation-plan': atHospital,
  'municipal-referral': [...atHospital, 'laege', 'klinik'],
  'hospital-referral': [...atHospital, 'laege'],
  'own-gp': [...atHospital, 'klinik', 'koordinator', 'laege'],
}
export const receiving: Readonly<Record<Kind, readonly string[]>> = {
  'rehabilitation-plan': [...municipal, 'sygeplejerske', 'hospitalslaege'],
  'municipal-referral': municipal,
  'hospital-referral': ['klinik', ...atHospital],
  'own-gp': ['laege'],
}

type Line = readonly [from: readonly Before[], move: Move, to: State]
const own = (froms: readonly State[], move: Move): Line[] => froms.map((one) => [[one], move, one])

/** What the receiver does, by kind: a plan cannot be declined (sundhedsloven § 140), the others can be sent back. */
const received: Readonly<Record<Kind, readonly Line[]>> = {
  'rehabilitation-plan': [
    ...own(['received', 'not-reached'], 'call'),
    ...own(['received', 'not-reached'], 'write'),
    [['received'], 'not-reach', 'not-reached'],
    [['received', 'not-reached'], 'contact', 'contacted'],
    [['received', 'contacted'], 'no-capacity', 'free-choice'],
    [['received', 'contacted', 'not-reached', 'free-choice'], 'start', 'started'],
    [['started', 'not-reached'], 'end', 'ended'],
  ],
  'municipal-referral': [
    ...own(['received', 'contacted', 'not-reached'], 'call'),
    ...own(['received', 'contacted', 'not-reached'], 'write'),
    [['received', 'contacted'], 'not-reach', 'not-reached'],
    [['received', 'not-reached'], 'contact', 'contacted'],
    [['received', 'contacted', 'not-reached', 'booked', 'waiting'], 'book', 'booked'],
    [['booked'], 'fall-through', 'contacted'],
    [['received', 'contacted', 'booked'], 'hold', 'held'],
    [['received', 'contacted', 'held'], 'wait', 'waiting'],
    [['contacted', 'held', 'waiting'], 'start', 'started'],
    [['held', 'started', 'not-reached'], 'end', 'ended'],
    [['received', 'contacted', 'held'], 'send-back', 'sent-back'],
  ],
  'hospital-referral': [
    [['received'], 'assess', 'assessed'],
    ...own(['assessed', 'not-reached'], 'call'),
    ...own(['assessed', 'not-reached'], 'write'),
    [['assessed'], 'not-reach', 'not-reached'],
    [['assessed', 'not-reached', 'booked', 'waiting'], 'book', 'booked'],
    [['booked'], 'fall-through', 'assessed'],
    [['booked'], 'hold', 'held'],
    [['assessed', 'held'], 'wait', 'waiting'],
    [['held', 'waiting'], 'start', 'started'],
    [['held', 'started', 'not-reached'], 'end', 'ended'],
    [['received', 'assessed', 'held'], 'send-back', 'sent-back'],
  ],
  'own-gp': [
    ...own(['received', 'not-reached'], 'call'),
    ...own(['received', 'not-reached'], 'write'),
    [['received'], 'not-reach', 'not-reached'],
    [['received', 'not-reached'], 'start', 'started'],
    [['received', 'started', 'not-reached'], 'end', 'ended'],
    [['received'], 'send-back', 'sent-back'],
  ],
}
const always: readonly Line[] = [
  [['sent'], 'receive', 'received'],
  [['sent', 'received'], 'forward', 'sent'],
]

/** What the sender does before it is sent, and with an answer that came back. */
function senders(kind: Kind): [Line, readonly string[]][] {
  const all = sending[kind]
  const approval: [Line, readonly string[]][] = [
    [[['new'], 'prepare', 'prepared'], atHospital],
    [[['prepared'], 'approve', 'sent'], doctor],
    [[['prepared'], 'not-approve', 'not-approved'], doctor],
    [[['not-approved'], 'settle', 'settled'], all],
  ]
  const tell: [Line, readonly string[]] = [
    [['not-reached'], 'tell', kind === 'hospital-referral' ? 'assessed' : 'received'],
    all,
  ]
  const after: [Line, readonly string[]][] = [[[['sent-back'], 'settle', 'settled'], all], tell]
  if (kind === 'rehabilitation-plan') return [...approval, tell]
  if (kind === 'hospital-referral')
    return [
      ...approval,
      ...after,
      [
        [['new'], 'send', 'sent'],
        ['hospitalslaege', 'laege'],
      ],
    ]
  if (kind === 'municipal-referral') return [...after, [[['new'], 'send', 'sent'], all]]
  return [
    ...after,
    [[['new'], 'send', 'sent'], all.filter((role) => role !== 'laege')],
    [[['new'], 'take-on', 'started'], ['laege']],
  ]
}

const notYetBegun: readonly State[] = [
  ...(['prepared', 'not-approved', 'sent', 'received', 'assessed', 'contacted', 'not-reached'] as const),
  ...(['booked', 'waiting', 'free-choice', 'sent-back'] as const),
]

function movesOf(kind: Kind): AllowedMove[] {
  const rows = (side: Side, [froms, move, to]: Line, roles: readonly string[]): AllowedMove[] =>
    froms.map((from) => ({ kind, from, move, to, side, roles }))
  const worked = [
    ...senders(kind).flatMap(([line, roles]) => rows('sender', line, roles)),
    ...[...always, ...received[kind]].flatMap((line) => rows('receiver', line, receiving[kind])),
  ]
  const reached = states.filter((state) => worked.some(({ to }) => to === state))
  const open = reached.filter((state) => worked.some(({ from }) => from === state))
  const withReceiver = open.filter((one) => !['prepared', 'not-approved', 'sent-back'].includes(one))
  return [
    ...worked,
    ...rows('sender', [open, 'stop', 'stopped'], sending[kind]),
    ...rows('receiver', [withReceiver, 'stop', 'stopped'], receiving[kind]),
    ...rows('person', [open, 'stop', 'stopped'], []),
    ...groupLines(kind).flatMap(({ from, move, to, byHand }) =>
      rows('receiver', [[from], move, to], byHand ? receiving[kind] : []),
    ),
    ...rows(
      'sender',
      [open.filter((one) => notYetBegun.includes(one)), 'error', 'entered-in-error'],
      sending[kind],
    ),
  ]
}

/** The one table of who may move what to what; the database holds the same and refuses every other move. */
export const allowedMoves: readonly AllowedMove[] = kinds.flatMap(movesOf)

/** Seconds in which whoever made the last move may take it back. */
export const undoSeconds = 60
/** What is handed on lies with somebody else at once, what the house wrote is so, and an undoing is not undone. */
export const mayBeUndone = (move: Move | 'undo'): boolean =>
  move !== 'forward' && move !== 'undo' && !isOfHouse(move)

/** After a death is known nothing is asked of the person any more; what is open can only be brought to an end. */
export const afterDeath: readonly Move[] = ['settle', 'stop', 'error', 'end', 'receive', 'free-place']

export type Trying = Pick<AllowedMove, 'kind' | 'from' | 'move' | 'side'> & { readonly role: string | null }
/** The move as the table has it, for this side and function; null when there is no such move. */
export const findMove = ({ kind, from, move, side, role }: Trying): AllowedMove | null =>
  allowedMoves.find(
    (one) =>
      one.kind === kind &&
      one.from === from &&
      one.move === move &&
      one.side === side &&
      (side === 'person' || one.roles.includes(role ?? '')),
  ) ?? null
