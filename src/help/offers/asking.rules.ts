import { createHash, randomBytes } from 'node:crypto'
import type { FieldGroup } from './offer.rules.ts'

/** How many days somebody has to answer: time enough for a holiday. Then the round is silent, and the next one may come. */
export const answerWithinDays = 30
/** How long the link in the mail works. Who comes later uses the form that everybody has. */
export const linkWithinDays = 14
/** When two rounds met silence the card says so; asked every month for ever, nobody would read the mail at all. */
export const restDays = 180
/** A chapter so near may know the place; farther away the editors look. */
export const nearWithinKm = 60

/** How many days a group of fields may be relied on when somebody has said that it is right. */
export const halfLives: Readonly<Record<FieldGroup, number>> = {
  whole: 180,
  contact: 180,
  eligibility: 180,
  referral: 180,
  place: 180,
  fees: 180,
  // How many places are free changes from week to week.
  'places-free': 30,
}

export const aLinkToken = () => randomBytes(32).toString('base64url')
/** Only this is kept: whoever reads the database cannot open the link. */
export const linkHash = (token: string): Uint8Array => createHash('sha256').update(token).digest()

export const checkTask = 'offer.check'
export const correctionTask = 'offer.correction'
