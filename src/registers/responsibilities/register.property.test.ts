import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, type Question, whoIsResponsible } from './answer.rules.ts'

import { answerConcern } from './concern.rules.ts'
import { changeDays, type Register } from './register.rules.ts'
import { shippedConcerns, shippedRegister } from './responsibilities.example.ts'
import { levelCodes, situations } from './situation.rules.ts'
import { taskCodes } from './task.rules.ts'

const register = shippedRegister()
const codes = register.municipalities.map((row) => row.code)
const turns = changeDays(register)
const around = turns.flatMap((day) => [day.subtract({ days: 1 }), day, day.add({ days: 1 })])
const compare = Temporal.PlainDate.compare

const askable = fc.record({
  task: fc.constantFrom(...taskCodes),
  level: fc.option(fc.constantFrom(...levelCodes), { nil: undefined }),
  situation: fc.option(fc.constantFrom(...situations), { nil: undefined }),
  municipality: fc.constantFrom(...codes),
})

function expectOneOfThree(answer: Answer, date: Temporal.PlainDate) {
  if (answer.status === 'not-applicable') {
    expect(answer.why.da).toBeTruthy()
    return
  }
  if (answer.status === 'unresolved') {
    expect(answer.missing.length).toBeGreaterThan(0)
    expect(answer.askWhom.who.da).toBeTruthy()
    return
  }
  expect(answer.holders.filter((holder) => holder.dutyKey === answer.firstContact.dutyKey)).toHaveLength(1)
  for (const holder of answer.holders) {
    expect(holder.sources.length).toBeGreaterThan(0)
    expect(compare(holder.validFrom, date)).toBeLessThanOrEqual(0)
    expect((holder.operator === null) === (holder.operatorStatus === 'not-known')).toBe(true)
    expect(holder.why).toContain(holder.dutyKey)
  }
}

test('there are 98 municipalities and change days on both sides of the reform', () => {
  expect(codes).toHaveLength(98)
  expect(turns.map(String)).toContain('2027-01-01')
})

test('every municipality, task, level and situation has exactly one of three answers on the day of the reform and the day before', () => {
  for (const date of ['2026-12-31', '2027-01-01'].map((text) => Temporal.PlainDate.from(text)))
    for (const municipality of codes)
      for (const task of taskCodes)
        for (const level of levelCodes)
          for (const situation of situations) {
            const answer = whoIsResponsible({ task, level, situation, municipality, date }, register)
            if (answer.status === 'answered' && answer.holders.length > 0 && answer.firstContact.who.da)
              continue
            if (answer.status === 'not-applicable') continue
            expect([task, answer.status]).toEqual(['praehabilitering', 'unresolved'])
          }
})

test('on every change day and the days around it exactly one of three answers, with one first contact', () => {
  fc.assert(
    fc.property(askable, fc.constantFrom(...around), (asked, date) => {
      expectOneOfThree(whoIsResponsible({ ...asked, date }, register), date)
    }),
    { numRuns: 4000 },
  )
})

const first = turns[0] ?? Temporal.PlainDate.from('2007-01-01')
const between = fc
  .tuple(fc.integer({ min: 0, max: turns.length - 1 }), fc.nat(5000), fc.nat(5000))
  .map(([index, a, b]): [Temporal.PlainDate, Temporal.PlainDate] => {
    const from = turns[index] ?? first
    const span = from.until(turns[index + 1] ?? from.add({ days: 5000 }), { largestUnit: 'days' }).days
    return [from.add({ days: a % span }), from.add({ days: b % span })]
  })

test('nothing changes between the change days', () => {
  const same = (question: Omit<Question, 'date'>, [one, other]: [Temporal.PlainDate, Temporal.PlainDate]) => {
    const there = whoIsResponsible({ ...question, date: other }, register)
    expect(whoIsResponsible({ ...question, date: one }, register)).toEqual(there)
  }
  fc.assert(fc.property(askable, between, same), { numRuns: 3000 })
})

const without = (register: Register, id: string): Register => ({
  ...register,
  duties: register.duties.filter((row) => row.key !== id),
  operators: register.operators.filter((row) => row.key !== id),
  municipalities: register.municipalities.filter((row) => row.id !== id),
  memberships: register.memberships.filter((row) => row.id !== id),
})

test('take any one row out of "derfor" and the answer becomes unresolved', () => {
  const dates = fc.constantFrom(...['2026-12-31', '2027-01-01'].map((text) => Temporal.PlainDate.from(text)))
  fc.assert(
    fc.property(askable, dates, (asked, date) => {
      const question = { ...asked, date }
      const answer = whoIsResponsible(question, register)
      if (answer.status !== 'answered') return
      expect(answer.why.length).toBeGreaterThan(1)
      for (const id of answer.why)
        expect([id, whoIsResponsible(question, without(register, id)).status]).toEqual([id, 'unresolved'])
    }),
    { numRuns: 150 },
  )
})

test('every everyday concern is answered in every municipality and situation that it belongs to', () => {
  for (const concern of shippedConcerns())
    for (const municipality of codes)
      for (const situation of situations)
        for (const date of [Temporal.PlainDate.from('2026-11-22'), Temporal.PlainDate.from('2027-01-02')]) {
          const answer = answerConcern(concern, { situation, municipality, date }, register)
          const open =
            concern.key === 'klar-til-behandling'
              ? ['unresolved', 'not-applicable']
              : ['answered', 'not-applicable']
          expect(open).toContain(answer.status)
        }
})
