import { parties } from '#care/referrals/index.ts'
import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import { type Advice, standingOf } from './advice.rules.ts'

type Unit = { readonly id: string; readonly function: string | null }
const clinics: readonly string[] = parties['hospital-referral'].receiver

const isOfClinic = (actor: Actor, { organisationId }: Pick<Advice, 'organisationId'>) =>
  actor.powers.has('may see persons') && actor.organisations.includes(organisationId)

/** A clinic or a hospital unit, which doctors refer to, advises colleagues. */
export const mayWriteAdvice = (actor: Actor, unit: Unit) =>
  actor.powers.has('may see persons') &&
  actor.organisations.includes(unit.id) &&
  clinics.includes(unit.function ?? '')
    ? grant('advice.written', actor, `organisation:${unit.id}`)
    : refuse('not-for-you')

/** Colleagues read what is released; the clinic also what is not, and what it has taken back. */
export const mayReadAdvice = (actor: Actor, one: Advice): boolean =>
  (standingOf(one) === 'released' && actor.powers.has('may read advice')) || isOfClinic(actor, one)

/** Somebody else of the clinic, and never whoever wrote it. */
export const mayReleaseAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) === 'proposed' && isOfClinic(actor, one) && actor.id !== null && one.writtenBy !== actor.id
    ? grant('advice.released', actor, `advice:${one.id}`)
    : refuse('not-for-you')

/** The clinic takes it back at any time, and says that it still holds. */
export const mayWithdrawAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) !== 'withdrawn' && isOfClinic(actor, one)
    ? grant('advice.withdrawn', actor, `advice:${one.id}`)
    : refuse('not-for-you')
export const mayAssureAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) === 'released' && isOfClinic(actor, one)
    ? grant('advice.assured', actor, `advice:${one.id}`)
    : refuse('not-for-you')

/** The clinic words anew what colleagues read, and somebody else of it reads that first. */
export const mayMendAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) === 'released' && isOfClinic(actor, one)
    ? grant('advice.mended', actor, `advice:${one.id}`)
    : refuse('not-for-you')
export const mayReleaseMended = (
  actor: Actor,
  one: Advice,
  { writtenBy }: { readonly writtenBy: string | null },
) =>
  standingOf(one) === 'released' && isOfClinic(actor, one) && actor.id !== null && writtenBy !== actor.id
    ? grant('advice.mend-released', actor, `advice:${one.id}`)
    : refuse('not-for-you')
export const mayDropWording = (actor: Actor, one: Advice) =>
  isOfClinic(actor, one) ? grant('advice.wording-dropped', actor, `advice:${one.id}`) : refuse('not-for-you')

/** What is taken back may be erased, so that a text that pointed to a person is kept nowhere. */
export const mayEraseAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) === 'withdrawn' && isOfClinic(actor, one)
    ? grant('advice.erased', actor, `advice:${one.id}`)
    : refuse('not-for-you')

/** Whoever checks the house's texts, and never their own. */
export const mayCheckAdvice = (actor: Actor, one: Advice) =>
  standingOf(one) === 'released' &&
  one.checkedAt === null &&
  actor.powers.has('may check editions') &&
  actor.id !== null &&
  ![one.writtenBy, one.releasedBy].includes(actor.id)
    ? grant('advice.checked', actor, `advice:${one.id}`)
    : refuse('not-for-you')

/** The house itself asks a clinic to look at its advice again, and brings the examples. */
export const mayCallForAdvice = (actor: Actor) =>
  actor.kind === 'job' ? grant('advice.called', actor, 'advice') : refuse('not-the-house')
