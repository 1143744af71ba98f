import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import type { Frame } from './frame.ts'
import type { Log } from './log.ts'
import type { Answer, Page, Visit } from './pages.ts'
import type { Enter } from './transaction.ts'

export type Knock = { readonly session: Uint8Array | null; readonly now: Temporal.Instant }

/** Everything a page needs from the house around it. */
export type House = {
  readonly pages: readonly Page[]
  readonly database: Database
  readonly enter: (knock: Knock) => Enter
  /** Keeps what was sent to a personal page after the session had ended, and says where to sign in again. */
  readonly keepWords: (visit: Visit) => Promise<Answer | null>
  readonly frame: Frame
  readonly clock: Clock
  readonly isDemo: boolean
  readonly origin: string | undefined
  readonly sessionHours?: number | undefined
  readonly identifierKey?: Uint8Array | undefined
  readonly log: Log
}

/** An address and a pattern that begin alike and have as many parts: only these can be the same page. */
const alike = (parts: readonly string[]) => `${parts.length} ${parts[1] ?? ''}`

/** Paths and patterns apart, read once: every link of a page asks. */
const laidOut = new WeakMap<readonly Page[], ReturnType<typeof layOut>>()
function layOut(pages: readonly Page[]) {
  const paths = new Set(pages.map(({ path }) => path))
  const patterns = [...paths].filter((path) => path.includes('/:')).map((path) => path.split('/'))
  const made = { paths, patterns: Map.groupBy(patterns, alike) }
  laidOut.set(pages, made)
  return made
}

export function hasPage({ pages }: Pick<House, 'pages'>, path: string): boolean {
  const { paths, patterns } = laidOut.get(pages) ?? layOut(pages)
  const given = path.split('/')
  return paths.has(path) || (patterns.get(alike(given))?.some((parts) => leadsTo(parts, given)) ?? false)
}

/** A path with holes in it, and an address in which they are filled. */
const leadsTo = (pattern: readonly string[], given: readonly string[]): boolean =>
  pattern.every((part, at) => part === given[at] || (part.startsWith(':') && !given[at]?.startsWith(':')))

const endings = { session: '', kept: '-gemt', link: '-link' } as const

export const cookieName = (house: Pick<House, 'origin'>, kind: keyof typeof endings = 'session') =>
  `${house.origin?.startsWith('https:') ? '__Host-' : ''}foelgeskab${endings[kind]}`
