import type { PendingQuery, Row } from 'postgres'
import type { Db } from './database.ts'

/** What is asked of the database as a piece of SQL that gives one row, and what is made of that row. */
export type Question<Value> = {
  readonly sql: PendingQuery<Row[]>
  // A method, so that each question names the row it reads.
  take(row: unknown): Value
}

export async function ask<Value>(db: Db, question: Question<Value>): Promise<Value> {
  const [row] = await db`${question.sql}`
  return question.take(row)
}

/** Two questions of different rooms in one statement; their rows travel as JSON. */
export async function askBoth<One, Other>(
  db: Db,
  one: Question<One>,
  other: Question<Other>,
): Promise<[One, Other]> {
  return ask(db, both(db, one, other))
}

/** Two questions as one, so that three or more can be asked in one statement. */
export const both = <One, Other>(
  db: Db,
  one: Question<One>,
  other: Question<Other>,
): Question<[One, Other]> => ({
  sql: db`
    select (select to_jsonb(q) from (${one.sql}) q) as one, (select to_jsonb(q) from (${other.sql}) q) as other`,
  take: (row: { readonly one: unknown; readonly other: unknown } | null | undefined) => [
    one.take(row?.one),
    other.take(row?.other),
  ],
})
