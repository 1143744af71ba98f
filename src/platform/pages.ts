import type { VNode } from 'preact'
import type { Actor, Power } from './actor.ts'
import type { Db } from './database.ts'
import type { Form } from './form.ts'
import type { Limit } from './limits.ts'
import type { NoteKind } from './note.ts'
import type { Language } from './words.ts'

/** Who may open a page at all; the policy inside decides about the row. */
export type Access = 'anyone' | 'signed-in' | Power

/** A request as it is before any database is asked. */
export type Incoming = {
  readonly method: string
  readonly path: string
  readonly language: Language
  readonly param: (name: string) => string
  readonly query: URLSearchParams
  readonly form: Form
  readonly json: unknown
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  /** The session's token, hashed; null for a visitor without one. */
  readonly session: Uint8Array | null
  /** The key to what was written when a session ended; null when there is nothing. */
  readonly kept: string | null
  /** What a link in a mail was exchanged for; null when no link was opened. */
  readonly link: string | null
  /** Where the connection comes from; used for limits alone, and only hashed. */
  readonly connection: string
  /** Where this house answers, for links in mails. */
  readonly origin: string
  readonly sessionHours: number
  /** What national identifiers are sealed and found with; null where none are kept. */
  readonly identifierKey: Uint8Array | null
  /** The address in the reader's language. */
  readonly to: (path: string) => string
  /** Is there such a page in this house? A wing that is off has none, and nothing leads to it. */
  readonly has: (path: string) => boolean
}
export type Visit<Prepared = unknown> = Incoming & {
  readonly db: Db
  readonly actor: Actor
  readonly prepared: Prepared
}

export type Cookie = {
  readonly session: { token: string; seconds: number } | 'ended'
  /** The way back to what was written when a session ended. */
  readonly kept: { token: string; seconds: number } | 'ended'
  /** In place of the link from a mail, so that the link itself stands in no address. */
  readonly link: { token: string; seconds: number } | 'ended'
}
export type PageView = {
  readonly title: string
  readonly body: VNode
  /** How the frame lays it out; `reading` unless told. */
  readonly width?: 'reading' | 'wide'
  /**
   * All that a public page shows, besides its address and the day: while these are the very same things, it is not drawn
   * again. Left out where words that somebody typed stand in the address.
   */
  readonly madeOf?: readonly unknown[]
}
export type Answer =
  | ({
      readonly kind: 'page'
      readonly status: 200 | 404 | 409 | 422 | 429
      /** Written down although the answer undoes everything else. */
      readonly note?: NoteKind
    } & PageView)
  | ({ readonly kind: 'redirect'; readonly location: string } & Partial<Cookie>)
  | {
      readonly kind: 'json'
      readonly status: 200 | 400 | 404 | 409 | 429
      readonly json: unknown
      readonly type?: string
    }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly make: () => Promise<string | Uint8Array>
    }

export const show = (view: PageView): Answer => ({ kind: 'page', status: 200, ...view })
/** The page again, with what the person can repair and what was typed. */
export const invalid = (view: PageView): Answer => ({ kind: 'page', status: 422, ...view })
/** The rule says that it cannot happen now; the page gives the reason. */
export const conflict = (view: PageView): Answer => ({ kind: 'page', status: 409, ...view })
export const tooMany = (view: PageView): Answer => ({ kind: 'page', status: 429, ...view })
export const goTo = (location: string, cookie: Partial<Cookie> = {}): Answer => ({
  kind: 'redirect',
  location,
  ...cookie,
})
export const notFound = (): Answer => ({
  kind: 'page',
  status: 404,
  title: '',
  body: null as unknown as VNode,
})
/** A file is made after the transaction, from values already read. */
export const download = (name: string, type: string, make: () => Promise<string | Uint8Array>): Answer => ({
  kind: 'file',
  name,
  type,
  make,
})

/** Counts one use, in a transaction of its own; false when there were too many. */
export type WithinLimit = (limit: Limit, who: string) => Promise<boolean>

export type Page<Prepared = unknown> = {
  readonly path: string
  /** Required: a page that does not say who may open it does not compile. */
  readonly access: Access
  /** Exists on a demo database alone. */
  readonly demoOnly?: boolean
  /** Machine addresses have no English twin and no frame. */
  readonly machine?: boolean
  readonly limit?: number
  /** No cache keeps it, although anyone may open it. */
  readonly uncached?: boolean
  /** Slow work that needs no database: password hashes, uploads, calls to others. */
  before?(incoming: Incoming, withinLimit: WithinLimit): Promise<Prepared>
  get?(visit: Visit<Prepared>): Promise<Answer>
  post?(visit: Visit<Prepared>): Promise<Answer>
}

/** Lets a page with a `before` say what it prepared, and forgets the type for the list of pages. */
export const definePage = <Prepared>(page: Page<Prepared>): Page => page as Page
