/** What is sent from one unit to another about a person's need. The kind decides which moves there are. */
export const kinds = ['rehabilitation-plan', 'municipal-referral', 'hospital-referral', 'own-gp'] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((one) => one === text)

export const states = [
  'prepared',
  'not-approved',
  'sent',
  'received',
  'assessed',
  'contacted',
  'not-reached',
  'booked',
  'held',
  'waiting',
  'free-choice',
  'started',
  'sent-back',
  'ended',
  'settled',
  'stopped',
  'entered-in-error',
] as const
export type State = (typeof states)[number]
/** `new` stands only inside the transaction that makes the row. */
export type Before = State | 'new'

const ends: readonly State[] = ['ended', 'settled', 'stopped', 'entered-in-error']
export const isOpen = (state: State): boolean => !ends.includes(state)
/** Until it is sent, only the sender's unit and the person see it. */
export const isWithSender = (state: State): boolean => state === 'prepared' || state === 'not-approved'

/** Whose move it is: the unit that sends, the unit that receives, or the person themself. */
export const sides = ['sender', 'receiver', 'person'] as const
export type Side = (typeof sides)[number]

/** Types of a genoptræningsplan (bekendtgørelse om genoptræningsplaner § 2). */
export const planTypes = ['general', 'specialised-training', 'specialised-rehabilitation'] as const
export type PlanType = (typeof planTypes)[number]
export const isPlanType = (text: string): text is PlanType => planTypes.some((one) => one === text)

/** What a unit must be, by its function, to send or to receive each kind. */
export const parties: Readonly<Record<Kind, Readonly<Record<'sender' | 'receiver', readonly string[]>>>> = {
  'rehabilitation-plan': { sender: ['sygehus'], receiver: ['sundhed', 'sygehus'] },
  'municipal-referral': { sender: ['sygehus', 'almen-praksis', 'senfoelgeklinik'], receiver: ['sundhed'] },
  'hospital-referral': { sender: ['sygehus', 'almen-praksis'], receiver: ['senfoelgeklinik', 'sygehus'] },
  'own-gp': {
    sender: ['sygehus', 'senfoelgeklinik', 'sundhed', 'almen-praksis'],
    receiver: ['almen-praksis'],
  },
}

/** Training at specialised level takes place at a hospital; the municipality has everything else in a plan. */
export const receiversOfPlan = (type: PlanType | null): readonly string[] =>
  type === 'specialised-training' ? ['sygehus'] : ['sundhed']
export const receiverFunctions = (kind: Kind, type: PlanType | null): readonly string[] =>
  kind === 'rehabilitation-plan' ? receiversOfPlan(type) : parties[kind].receiver

/** What comes after the end: one thing, so that the person knows whom to turn to. */
export const nexts = ['self', 'own-gp', 'new-referral', 'association', 'come-back', 'nothing-more'] as const
export type Next = (typeof nexts)[number]
export const isNext = (text: string): text is Next => nexts.some((one) => one === text)
