import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { shippedQuestionnaires } from './assessments.example.ts'
import { mayTakeInQuestionnaires } from './questionnaire.policy.ts'
import { takeInQuestionnaires } from './questionnaire.store.ts'
import type { QuestionnaireFile } from './read-questionnaire.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const takeIn = ({ worker, clock }: House, files: readonly QuestionnaireFile[]) =>
  asJob(worker, clock, 'test', async (db, job) => {
    const permit = mayTakeInQuestionnaires(job)
    if (isRefusal(permit)) throw new Error(permit.refused)
    return takeInQuestionnaires(db, permit, files)
  })
const versions = async ({ owner }: House) =>
  (
    await owner<
      { row: string }[]
    >`select name || ' ' || version as row from assessments.questionnaire order by 1`
  ).map(({ row }) => row)
const shipped = shippedQuestionnaires()
const changed = (more: Record<string, unknown>): QuestionnaireFile[] =>
  shipped.map(({ file, content }) => ({ file, content: { ...(content as object), ...more } }))

test('what ships is taken in at start, once', async () => {
  const house = await aHouse()
  const before = await versions(house)
  expect(before).toHaveLength(shipped.length)
  expect(await takeIn(house, shipped)).toEqual({ kind: 'seen-before' })
  expect(await versions(house)).toEqual(before)
})

test('a version that has been answered never changes: a changed file must carry the next version', async () => {
  const house = await aHouse()
  const before = await versions(house)
  const refused = await takeIn(house, changed({ date: '2026-12-01' }))
  expect(refused.kind === 'refused' && refused.faults.map(({ file }) => file)).toEqual(
    shipped.map(({ file }) => file),
  )
  expect(await versions(house)).toEqual(before)
  expect(await takeIn(house, changed({ version: '1.10.0' }))).toMatchObject({ kind: 'taken-in' })
  expect(await versions(house)).toHaveLength(before.length * 2)
})

test('one file that is refused keeps all of them out', async () => {
  const house = await aHouse()
  const before = await versions(house)
  const [first, ...others] = changed({ version: '2.0.0' })
  const spoilt = { file: first?.file ?? '', content: { ...(first?.content as object), extension: [] } }
  const refused = await takeIn(house, [spoilt, ...others])
  expect(refused.kind === 'refused' && refused.faults[0]).toMatchObject({ file: spoilt.file })
  expect(await versions(house)).toEqual(before)
})
