import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** The operator makes accounts; so does the operator's command, which runs as a job. */
export const mayCreateAccount = (actor: Actor, accountId: string) =>
  actor.kind === 'job' || actor.powers.has('may create accounts')
    ? grant('account.created', actor, accountId)
    : refuse('not-the-operator')

/** The operator sees who can sign in; each person on the list can see that. */
export const mayListAccounts = (actor: Actor) =>
  actor.powers.has('may create accounts')
    ? grant('accounts.listed', actor, 'accounts')
    : refuse('not-the-operator')

/** A session begins for the account that a door has recognised, and for no other. */
export const mayBeginSession = (actor: Actor, recognised: string | null) =>
  recognised ? grant('session.begun', actor, recognised) : refuse('not-recognised')

/** Everybody ends their own sessions, and only those. */
export const mayEndSessions = (actor: Actor) =>
  actor.id ? grant('session.ended', actor, actor.id) : refuse('not-signed-in')

/** A person chooses among their own posts that hold today. */
export const mayChoosePost = (actor: Actor, post: { id: string; accountId: string } | undefined) =>
  post && post.accountId === actor.id ? grant('post.chosen', actor, post.id) : refuse('not-your-post')

/** Whoever holds a link that still stands sets the password of its account. */
export const mayResetPassword = (actor: Actor, linkedAccount: string | null) =>
  linkedAccount ? grant('password.reset', actor, linkedAccount) : refuse('link-has-ended')

/** A leader hands over what names somebody at their units, and the operator at any; the house does when a post has ended. */
export const mayHandOver = (actor: Actor, postId: string) =>
  actor.kind === 'job' || actor.powers.has('may hand over work')
    ? grant('work.handed-over', actor, `post:${postId}`)
    : refuse('not-a-leader')
/** What a colleague leaves is read by whoever hands it over. */
export const mayReadWork = (actor: Actor) =>
  actor.powers.has('may hand over work') ? grant('work.read', actor, 'posts') : refuse('not-a-leader')

/** An account is closed for somebody who leaves, by whoever runs the house. */
export const mayCloseAccount = (actor: Actor, accountId: string) =>
  actor.kind === 'job' ? grant('account.closed', actor, accountId) : refuse('not-the-operator')

/** Everybody at work tells their own absence, and a leader that of somebody who is ill; the database knows whose leader. */
export const mayTellAbsence = (actor: Actor, postId: string) =>
  actor.powers.has('may see tasks') && (actor.postId === postId || actor.powers.has('may hand over work'))
    ? grant('absence.told', actor, `post:${postId}`)
    : refuse('not-yours-to-tell')
