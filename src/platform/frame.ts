import type { VNode } from 'preact'
import type { Actor } from './actor.ts'
import type { PageView } from './pages.ts'
import type { Language } from './words.ts'

/** What stands around a page: given by the house, because the ground has no words and no looks. */
export type FrameFacts = {
  readonly view: PageView
  readonly actor: Actor
  readonly language: Language
  /** The address without its language, and with its search part, so that a page can point to its twin. */
  readonly path: string
  readonly search: string
  readonly isDemo: boolean
  /** Is there such a page in this house? */
  readonly has: (path: string) => boolean
}
export type Frame = {
  page(facts: FrameFacts): VNode
  notFound(language: Language): PageView
  fault(language: Language, reference: string): PageView
  refusedBody(language: Language, why: 'too-large' | 'unreadable' | 'cross-site'): PageView
}
