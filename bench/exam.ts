import { shippedBeside } from '../src/help/knowledge/knowledge.example.ts'
import { examQueries } from '../src/help/knowledge/search-exam.example.ts'
import { examine, isOnlyMeasured } from '../src/help/knowledge/search-exam.rules.ts'
import { shippedEverydayWords, shippedLateEffects } from '../src/registers/lateeffects/lateeffects.example.ts'
import { table } from './table.ts'

/** How soon the search in everyday words comes to a right answer; the queries that are only measured apart from the others. */
export function searchExam(): string {
  const [rows, everyday] = [shippedLateEffects(), shippedEverydayWords()]
  const [beside, queries] = [shippedBeside(), examQueries()]
  const line = (name: string, asked: typeof queries) => {
    const { meanReciprocalRank, inFirstThree } = examine(asked, rows, everyday, beside)
    return [name, `${asked.length}`, meanReciprocalRank.toFixed(3), inFirstThree.toFixed(3)]
  }
  return [
    'The search in Senfølger A–Å, by everyday queries (aim: rank 0.85, first three 0.95).',
    '',
    table(
      ['queries', 'number', 'mean reciprocal rank', 'in the first three'],
      [
        line(
          'worked with',
          queries.filter((one) => !isOnlyMeasured(one)),
        ),
        line('only measured', queries.filter(isOnlyMeasured)),
      ],
    ),
  ].join('\n')
}
