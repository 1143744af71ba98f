import { expect, test } from 'vitest'
import { type Answered, type Question, whoIsResponsible } from './answer.rules.ts'
import { answerConcern } from './concern.rules.ts'
import { shippedConcerns, shippedRegister } from './responsibilities.example.ts'
import type { TaskCode } from './task.rules.ts'

const register = shippedRegister()
const day = (text: string) => Temporal.PlainDate.from(text)
const ask = (question: Omit<Question, 'date'>, date: string) =>
  whoIsResponsible({ ...question, date: day(date) }, register)
function answered(question: Omit<Question, 'date'>, date: string): Answered {
  const answer = ask(question, date)
  if (answer.status !== 'answered') throw new Error(JSON.stringify(answer))
  return answer
}

const moved: TaskCode[] = [
  'patientrettet_forebyggelse',
  'specialiseret_rehabilitering',
  'rehabilitering_kommune',
]

test.each(moved)('%s in Næstved passes to Region Østdanmark, and who does it is not known', (task) => {
  const [before] = answered({ task, municipality: '0370' }, '2026-12-31').holders
  expect(before).toMatchObject({
    authority: { key: '0370', name: { da: 'Næstved Kommune' } },
    operator: { key: '0370' },
    operatorStatus: 'same-as-authority',
  })
  const [after] = answered({ task, municipality: '0370' }, '2027-01-01').holders
  expect(after).toMatchObject({
    authority: { key: 'region-oestdanmark', name: { da: 'Region Østdanmark' } },
    operator: null,
    operatorStatus: 'not-known',
  })
  expect(before?.sources).not.toEqual(after?.sources)
})

test.each<TaskCode>(['patientrettet_forebyggelse', 'rehabilitering_kommune'])(
  '%s in Roskilde is expected to be done by the municipality for the region',
  (task) => {
    const [holder] = answered({ task, municipality: '0265' }, '2027-01-01').holders
    expect(holder).toMatchObject({
      authority: { key: 'region-oestdanmark' },
      operator: { key: '0265', name: { da: 'Roskilde Kommune' } },
      operatorStatus: 'expected',
    })
  },
)

test('the four tasks are verified as the region’s; that cancer rehabilitation goes with them is expected', () => {
  const status = (task: TaskCode) =>
    answered({ task, municipality: '0370' }, '2027-01-01').holders[0]?.sourceStatus
  expect(status('patientrettet_forebyggelse')).toBe('verified')
  expect(status('specialiseret_rehabilitering')).toBe('verified')
  expect(status('akutsygepleje')).toBe('verified')
  expect(status('sundheds_og_omsorgsplads')).toBe('verified')
  expect(status('rehabilitering_kommune')).toBe('expected')
})

test('what Region Sjælland had is Østdanmark’s from the merger', () => {
  const at = (date: string) =>
    answered({ task: 'opfoelgningsplan', municipality: '0370' }, date).holders.map(
      (holder) => holder.authority.key,
    )
  expect(at('2026-12-31')).toEqual(['region-sjaelland'])
  expect(at('2027-01-01')).toEqual(['region-oestdanmark'])
})

test('general complex late effects are disputed, prehabilitation is unresolved and says whom to ask', () => {
  const clinic = answered(
    { task: 'senfoelgeklinik', level: 'specialiseret', municipality: '0370' },
    '2026-11-22',
  )
  expect(clinic.holders[0]).toMatchObject({ share: 'generel', sourceStatus: 'disputed' })
  const open = ask(
    { task: 'praehabilitering', situation: 'foer_behandling', municipality: '0370' },
    '2026-11-22',
  )
  expect(open).toMatchObject({
    status: 'unresolved',
    missing: [{ lacks: 'authority', row: 'praehabilitering.ansvar.2024' }],
    askWhom: { who: { da: 'Afdelingen, hvor du går til behandling' } },
  })
})

test('self-care hospital treatment does not exist, nor a retraining plan long after discharge', () => {
  const self = ask({ task: 'sygehusbehandling', level: 'egenomsorg', municipality: '0370' }, '2026-11-22')
  expect(self.status).toBe('not-applicable')
  const late = ask({ task: 'genoptraeningsplan', situation: 'afsluttet', municipality: '0370' }, '2026-11-22')
  expect(late).toMatchObject({
    status: 'not-applicable',
    instead: ['afklarende_samtale', 'traening_serviceloven_86', 'henvisning_almen_praksis'],
  })
})

test('a shared task has its holders in order and one first contact', () => {
  const shares = (situation: Question['situation']) => {
    const answer = answered(
      { task: 'basal_palliation', level: 'basal', situation, municipality: '0370' },
      '2026-11-22',
    )
    return [answer.firstContact.who.da, ...answer.holders.map((holder) => holder.share)]
  }
  expect(shares('i_behandling')).toEqual([
    'Afdelingen, hvor du går til behandling',
    'sygehus',
    'laege',
    'kommune',
  ])
  expect(shares('afsluttet')).toEqual(['Din egen læge', 'laege', 'kommune'])
  expect(answered({ task: 'behovsvurdering', municipality: '0370' }, '2026-11-22').holders).toHaveLength(3)
})

test('only the retraining plan of the eleven recommended tasks binds', () => {
  const word = (task: TaskCode) =>
    new Set(
      answered({ task, municipality: '0370' }, '2026-11-22').holders.map((holder) => holder.bindingWord),
    )
  expect(word('genoptraeningsplan')).toEqual(new Set(['must']))
  for (const task of ['behovsvurdering', 'information', 'rehabilitering_kommune'] as const)
    expect(word(task)).toEqual(new Set(['should']))
  expect(word('afklarende_samtale')).toEqual(new Set(['should', 'agreed']))
})

test('a municipality that is not there, or a day before the reform of 2007, is unresolved', () => {
  expect(ask({ task: 'afklarende_samtale', municipality: '9999' }, '2026-11-22')).toMatchObject({
    status: 'unresolved',
    missing: [{ lacks: 'municipality' }],
  })
  expect(ask({ task: 'afklarende_samtale', municipality: '0370' }, '2006-12-31').status).toBe('unresolved')
})

test('somebody who is finished with treatment and wants to get going is sent to the GP, before and after', () => {
  const concern = shippedConcerns().find((one) => one.key === 'i-gang-igen')
  if (concern === undefined) throw new Error('no such concern')
  for (const date of ['2026-12-31', '2027-01-02']) {
    const where = { situation: 'afsluttet', municipality: '0370', date: day(date) } as const
    const answer = answerConcern(concern, where, register)
    expect(answer).toMatchObject({ status: 'answered', firstContact: { who: { da: 'Din egen læge' } } })
  }
})
