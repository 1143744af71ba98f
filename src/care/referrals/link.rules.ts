import { createHash, randomBytes } from 'node:crypto'

/** How long a link to a receiver without an account works. */
export const linkWithinDays = 14
export const aLinkToken = () => randomBytes(32).toString('base64url')
/** Only this is kept: whoever reads the database cannot open the link. */
export const linkHash = (token: string): Uint8Array => createHash('sha256').update(token).digest()

/** All that a link may say. */
export const linkAnswers = ['received', 'wrong-receiver', 'call-me'] as const
export type LinkAnswer = (typeof linkAnswers)[number]
export const isLinkAnswer = (text: string): text is LinkAnswer => linkAnswers.some((one) => one === text)

/** What a case is called on the telephone and on paper: nothing can be looked up with it from outside. */
export const caseNumberOf = (referralId: string): string =>
  `${referralId.slice(0, 4)} ${referralId.slice(4, 8)}`.toUpperCase()

/** The sender's tasks: paper to send, and what a receiver without an account has said. */
export const paperTask = 'referral.paper'
export const linkTask = 'referral.link'
