import { z } from 'zod'
import { shippedJson } from '#platform/shipped.ts'
import type { ExamQuery } from './search-exam.rules.ts'

const examSchema = z.strictObject({
  /** Where the queries come from; none is a real person's. */
  origins: z.record(z.string(), z.string()),
  queries: z.array(
    z.strictObject({ query: z.string(), origin: z.string(), expects: z.array(z.string()).min(1) }),
  ),
})

/** The everyday queries that the search is examined with. */
export const examQueries = (): readonly ExamQuery[] =>
  examSchema.parse(shippedJson('example/everyday-queries.json')).queries
