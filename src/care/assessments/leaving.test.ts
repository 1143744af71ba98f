import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { mayErasePerson, personIdOfExample } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { assessmentsPart } from './index.ts'

const bo = personIdOfExample('bo')
const [draft, kept, sent] = ['draft', 'kept', 'sent'].map((name) => personIdOfExample(`assessment:${name}`))
const unit = exampleUnits.health.id

/** Bo has begun one answer, kept one to himself and sent one to a unit; a need came of the last two. */
async function aHouseWithAnswers() {
  const house = await aHouse()
  const { owner } = house
  await owner`
    insert into assessments.questionnaire (name, version, body, hash) values ('proeve', '1', '{}', 'x')
    on conflict do nothing`
  const save = (id: string, state: string, to: string | null) => owner`
    insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, state,
      sent_to, finished_at)
    values (${id}, ${bo}, ${to ? [to] : []}, 'proeve', '1', ${id}, 'own', ${state}, ${to},
      ${state === 'draft' ? null : house.clock.now().toString()})`
  await save(draft ?? '', 'draft', null)
  await save(kept ?? '', 'kept', null)
  await save(sent ?? '', 'sent', unit)
  for (const id of [draft ?? '', kept ?? '', sent ?? '']) {
    await owner`
      insert into assessments.answer (assessment_id, person_id, item, words) values (${id}, ${bo}, 'vigtigt', 'At gå ture')`
    if (id !== draft)
      await owner`
        insert into assessments.need (person_id, organisations, series_id, assessment_id, about, domain)
        values (${bo}, ${id === sent ? [unit] : []}, ${id}, ${id}, 'traethed', 'physical')`
  }
  // What was agreed about the one that was sent, and that he was asked how it goes.
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, level, state, by_unit)
    select n.id, 1, n.person_id, n.organisations, n.domain, 'Gåtur', '2026-11-20', 'egenomsorg', 'open', ${unit}
      from assessments.need n where n.person_id = ${bo} and n.assessment_id = ${sent ?? ''}`
  await owner`
    insert into assessments.check_in (need_id, number, person_id, organisations, domain, due_on, asked_at, answer, answered_at)
    select g.need_id, 1, g.person_id, g.organisations, g.domain, '2026-11-21', '2026-11-21', 'same', '2026-11-22'
      from assessments.agreed g where g.person_id = ${bo}`
  const leave = (until: Temporal.PlainDate | null) =>
    asJob(owner, house.clock, 'erase-person', async (db, actor) => {
      const permit = mayErasePerson(actor, bo)
      if (isRefusal(permit)) throw new Error('refused')
      return assessmentsPart.leave?.(db, permit, { personId: bo, until })
    })
  const standing = async () =>
    (await owner<{ id: string }[]>`select id from assessments.assessment where person_id = ${bo}`).map(
      ({ id }) => id,
    )
  return { ...house, leave, standing }
}

test('what was sent to a unit is closed to it; what only the person has read is gone', async () => {
  const { owner, leave, standing } = await aHouseWithAnswers()
  const left = await leave(Temporal.PlainDate.from('2036-11-23'))
  expect(await standing()).toEqual([sent])
  expect(left?.erased.map(({ what, count }) => [what, count])).toEqual([
    ['answers about what fills', 2],
    ['needs', 1],
  ])
  expect(left?.closed.map(({ what, count }) => [what, count])).toEqual([
    ['answers about what fills', 1],
    ['needs', 1],
    ['questions how it goes', 1],
  ])
  for (const table of ['assessment', 'need', 'answer', 'agreed', 'check_in'])
    expect(
      await owner.unsafe(
        `select 1 from assessments.${table} where person_id = $1 and organisations <> '{}'`,
        [bo],
      ),
    ).toEqual([])
})

test('when nothing has to stay all of it goes', async () => {
  const { owner, leave, standing } = await aHouseWithAnswers()
  expect((await leave(null))?.closed).toEqual([])
  expect(await standing()).toEqual([])
  for (const table of ['answer', 'check_in'])
    expect(await owner.unsafe(`select 1 from assessments.${table} where person_id = $1`, [bo])).toEqual([])
})

test('what was asked about what was agreed is in the file about him', async () => {
  const { owner } = await aHouseWithAnswers()
  const content = JSON.stringify(await assessmentsPart.collect(owner as never, bo))
  expect(content).toMatch(/"howItGoes":\[\{[^\]]*"answer":"same"/)
})
