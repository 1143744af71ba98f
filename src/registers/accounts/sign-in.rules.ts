import type { Limit } from '#platform/limits.ts'

/** Enough for a person who mistypes, too few for a program that guesses. */
export const signInLimits = {
  email: { name: 'sign-in-email', most: 10, minutes: 15 },
  connection: { name: 'sign-in-connection', most: 50, minutes: 15 },
} as const satisfies Record<string, Limit>
export const resetLimits = {
  email: { name: 'reset-email', most: 5, minutes: 60 },
  connection: { name: 'reset-connection', most: 50, minutes: 60 },
} as const satisfies Record<string, Limit>

/** Each try makes a hash, which is slow on purpose. */
export const setPasswordLimit = { name: 'set-password', most: 50, minutes: 15 } as const satisfies Limit

/** A link for a new password is good for an hour; the first one of a new account for three days. */
export const resetWithin = { minutes: 60 }
export const invitationWithin = { hours: 72 }

/** One address, however it is typed. */
export const emailOf = (typed: string) => typed.trim().toLowerCase().slice(0, 254)
export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254

/** Only an address of our own is gone to after signing in: a path, no other site. */
export const isLocalPath = (text: string) => /^\/(?![/\\])[^\\\s\p{C}]*$/u.test(text) && text.length <= 500
