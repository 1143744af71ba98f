import type { Db } from '#platform/database.ts'
import { exampleAssessment } from './assessments.example.ts'

/** Puts the example answer into a demo database, once; the database refuses it on a real one. */
export async function furnishExampleAssessments(db: Db): Promise<void> {
  await db`select assessments.furnish_example(${db.json(exampleAssessment as never)})`
}
