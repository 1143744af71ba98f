import type { Actor } from './actor.ts'

/** Proof that a policy said yes. Writes demand one, so a write nobody asked leave for does not compile. */
export class Permit<Act extends string = string> {
  // A private field: an object literal or a spread copy is no permit.
  readonly #issued = true
  readonly act: Act
  readonly actor: Actor
  readonly subject: string
  constructor(act: Act, actor: Actor, subject: string) {
    this.act = act
    this.actor = actor
    this.subject = subject
  }
  get issued() {
    return this.#issued
  }
}

export type Refusal<Reason extends string = string> = { readonly refused: Reason }

export const refuse = <Reason extends string>(refused: Reason): Refusal<Reason> => ({ refused })

export const isRefusal = <T>(answer: T): answer is Extract<T, Refusal> =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
