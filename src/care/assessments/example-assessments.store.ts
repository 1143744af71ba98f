import type { Db } from '#platform/database.ts'
import { exampleAssessment, exampleReport } from './assessments.example.ts'
import { exampleAgreed, exampleLater } from './example-later.example.ts'
import { publishReactions } from './reaction-report.rules.ts'

/** Puts the example answer and report into a demo database, once; the database refuses it on a real one. */
export async function furnishExampleAssessments(db: Db): Promise<void> {
  await db`select assessments.furnish_example(${db.json(exampleAssessment as never)})`
  const { unit, quarter, counts } = exampleReport
  await db`select assessments.furnish_report(${unit}, ${quarter}, ${db.json(publishReactions(counts))})`
}

/** What came of that answer, and a later one; likewise. */
export async function furnishExampleAgreed(db: Db): Promise<void> {
  await db`select assessments.furnish_agreed(${db.json(exampleAgreed as never)})`
  await db`select assessments.furnish_example(${db.json(exampleLater as never)})`
}
