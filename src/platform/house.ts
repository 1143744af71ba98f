import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import type { Frame } from './frame.ts'
import type { Log } from './log.ts'
import type { Page } from './pages.ts'
import type { Enter } from './transaction.ts'

export type Knock = { readonly session: Uint8Array | null; readonly now: Temporal.Instant }

/** Everything a page needs from the house around it. */
export type House = {
  readonly pages: readonly Page[]
  readonly database: Database
  readonly enter: (knock: Knock) => Enter
  readonly frame: Frame
  readonly clock: Clock
  readonly isDemo: boolean
  readonly origin: string | undefined
  readonly sessionHours?: number | undefined
  readonly log: Log
}

export const cookieName = (house: Pick<House, 'origin'>) =>
  house.origin?.startsWith('https:') ? '__Host-foelgeskab' : 'foelgeskab'
