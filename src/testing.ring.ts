import type { Db } from '#platform/database.ts'

/** A table about a person: what stands for a row, and to whom row-level security alone gives it. */
export type Ring = {
  readonly table: string
  readonly asks: (db: Db) => Promise<{ row: string }[]>
  readonly sees: (key: string) => string[]
}
