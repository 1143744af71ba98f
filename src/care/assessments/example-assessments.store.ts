import type { Db } from '#platform/database.ts'
import { exampleAssessment } from './assessments.example.ts'
import { exampleAgreed, exampleLater } from './example-later.example.ts'

/** Puts the example answer into a demo database, once; the database refuses it on a real one. */
export async function furnishExampleAssessments(db: Db): Promise<void> {
  await db`select assessments.furnish_example(${db.json(exampleAssessment as never)})`
}

/** What came of that answer, and a later one; likewise. */
export async function furnishExampleAgreed(db: Db): Promise<void> {
  await db`select assessments.furnish_agreed(${db.json(exampleAgreed as never)})`
  await db`select assessments.furnish_example(${db.json(exampleLater as never)})`
}
