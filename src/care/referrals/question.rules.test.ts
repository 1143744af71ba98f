import { expect, test } from 'vitest'
import { aDatabase } from '#platform/testing.ts'
import {
  answersTo,
  isAnswerTo,
  needsNumbers,
  opensNeeds,
  questionDays,
  questionKinds,
} from './question.rules.ts'
import { answerNames, questionTitles } from './question.words.ts'

test('the table of questions is the same in the rules and in the database, and every answer has its words', async () => {
  const { owner } = await aDatabase('demo')
  const rows = await owner`select * from referrals.question_day order by about`
  expect(rows).toEqual(
    questionKinds.toSorted().map((about) => {
      const { moves, after, once, answers, notIn } = questionDays[about]
      const { days = 0, months = 0 } = after as { days?: number; months?: number }
      return { about, moves, afterDays: days, afterMonths: months, once, answers, notIn }
    }),
  )
  for (const about of questionKinds) {
    expect(Object.keys(answerNames[about]).sort()).toEqual(answersTo(about).toSorted())
    for (const [da, en] of [questionTitles[about], ...Object.values(answerNames[about])])
      expect(da).not.toBe(en)
  }
})

test.each([
  ['begun', 'no', true, true],
  ['begun', 'waits', false, true],
  ['begun', 'not-wanted', false, false],
  ['helped', 'partly', false, true],
  ['helped', 'no', true, true],
  ['helped', 'yes', false, false],
  ['still', 'worse', true, true],
  ['still', 'same', false, true],
  ['still', 'better', false, false],
  ['what-matters', 'no', false, false],
] as const)('%s, answered %s: opens the need %s, numbers to ring %s', (about, said, opens, numbers) => {
  expect([isAnswerTo(about, said), opensNeeds(about, said), needsNumbers(about, said)]).toEqual([
    true,
    opens,
    numbers,
  ])
})
