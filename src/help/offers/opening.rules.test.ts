import { describe, expect, test } from 'vitest'
import { opennessOf } from './opening.rules.ts'

const openingHours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '21:00' },
    { days: [6, 7], from: '10:00', to: '17:00' },
  ],
  toldOn: '2026-11-01',
}
const at = (moment: string) =>
  opennessOf({ openingHours }, Temporal.ZonedDateTime.from(`${moment}[Europe/Copenhagen]`).toInstant())
const opens = (moment: string) => {
  const answer = at(moment)
  return answer.state === 'closed' && answer.opens ? `${answer.opens.on} ${answer.opens.at}` : answer.state
}

describe('who is open now', () => {
  test.each([
    ['a Monday morning', '2026-11-23T09:00', '21:00'],
    ['a minute before closing', '2026-11-23T20:59', '21:00'],
    ['a Sunday', '2026-11-22T12:00', '17:00'],
  ])('%s is open until it closes', (_, moment, until) => {
    expect(at(moment)).toEqual({ state: 'open', until, toldOn: '2026-11-01' })
  })

  test.each([
    ['the minute it closes', '2026-11-23T21:00', '2026-11-24 09:00'],
    ['at night', '2026-11-24T02:30', '2026-11-24 09:00'],
    ['on Friday night', '2026-11-27T23:00', '2026-11-28 10:00'],
    ['before Christmas', '2026-12-24T22:00', '2026-12-27 10:00'],
  ])('%s it is told when it opens', (_, moment, next) => {
    expect(opens(moment)).toBe(next)
  })

  test('on a public holiday nobody knows, and without hours nothing is guessed', () => {
    expect(at('2026-12-25T12:00')).toEqual({ state: 'not-given' })
    const now = Temporal.Instant.from('2026-11-23T12:00:00Z')
    expect(opennessOf({ openingHours: null }, now)).toEqual({ state: 'not-given' })
  })
})

test('hours that end before they begin last into the next day', () => {
  const weekly = [{ days: [5], from: '22:00', to: '02:00' }]
  const openAt = (moment: string) =>
    opennessOf({ openingHours: { weekly, toldOn: '2026-11-01' } }, Temporal.Instant.from(`${moment}+01:00`))
      .state
  expect(
    ['2026-11-27T21:59', '2026-11-27T23:30', '2026-11-28T01:59', '2026-11-28T02:00'].map(openAt),
  ).toEqual(['closed', 'open', 'open', 'closed'])
})
