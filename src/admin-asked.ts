import type { Address } from '#platform/database.ts'
import type { Settings } from '#platform/settings.ts'

/** What an operator asked for at the terminal. */
export type Asked = {
  readonly settings: Settings
  readonly address: Address
  readonly words: string[]
  readonly say: (line: string) => void
}

/** A command that was written wrongly: answered with how it is written. */
export class Misuse extends Error {}
