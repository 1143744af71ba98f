import { describe, expect, test } from 'vitest'
import { Form } from '#platform/form.ts'
import {
  clockFrom,
  type GroupStart,
  isLongAgo,
  leftIn,
  startIn,
  startsFrom,
  toldPlaces,
  toldStart,
} from './group-start.rules.ts'
import { placesInWords, saidInWords, startInWords } from './group-start.words.ts'
import { groupStartWords } from './group-starts.words.ts'

const today = Temporal.PlainDate.from('2026-11-26')
const start = (more: Partial<GroupStart> = {}): GroupStart => ({
  ...{ id: '1', name: 'Krop og kræft', on: '2027-01-12', at: '10:00', places: 12, free: 3, taken: 0 },
  ...{ toldOn: '2026-11-20', by: 'Eksempelhuset' },
  ...more,
})

test.each([
  [{ free: 3, taken: 0, places: 12 }, 3, '3 ledige pladser af 12'],
  [{ free: 3, taken: 2, places: 12 }, 1, '1 ledig plads af 12'],
  [{ free: 3, taken: 3, places: null }, 0, 'ingen ledige pladser'],
  // More came free than there are places: the group is not larger for that.
  [{ free: 12, taken: -1, places: 12 }, 12, '12 ledige pladser af 12'],
  [{ free: null, taken: 4, places: 12 }, null, '12 pladser i alt, ledige pladser ikke oplyst'],
  [{ free: null, taken: 0, places: null }, null, 'ledige pladser ikke oplyst'],
  [{ free: 0, taken: 0, places: 0 }, 0, 'ingen af 0 pladser er ledige'],
])('%o leaves %s: %s', (told, left, words) => {
  expect(leftIn(told)).toBe(left)
  expect(placesInWords(start(told), 'da')).toBe(words)
})

test('past starts fall away by the clock, and the nearest stands first', () => {
  const on = (id: string, day: string, at: string | null = null) => start({ id, on: day, at })
  const starts = [
    on('late', '2027-02-01'),
    on('gone', '2026-11-25'),
    on('noon', '2026-11-26', '12:00'),
    on('nine', '2026-11-26', '09:00'),
  ]
  expect(startsFrom(starts, today).map(({ id }) => id)).toEqual(['nine', 'noon', 'late'])
  expect(startsFrom(starts, today.add({ days: 1 })).map(({ id }) => id)).toEqual(['late'])
})

test.each([
  ['2026-11-26', { on: '2026-11-26', toldOn: '2026-11-01' }, 4],
  // When the start has passed its free places say nothing.
  ['2026-11-25', null, null],
  [null, null, 4],
])('the offer’s own text with a next start on %s', (on, shown, places) => {
  const told = {
    nextStart: on === null ? null : { on, toldOn: '2026-11-01' },
    freePlaces: { count: 4, toldOn: '2026-11-01' },
  }
  expect(toldStart(told, today)).toEqual(shown)
  expect(toldPlaces(told, today)?.count ?? null).toBe(places)
})

test('it is said who told of it and when, what was given since, and that it is long ago', () => {
  expect(startInWords(start(), 'da')).toBe('Krop og kræft, 12. januar 2027 kl. 10.00')
  expect(startInWords(start({ name: null, at: null }), 'en')).toBe('12 January 2027')
  expect(saidInWords(start(), today, 'da')).toBe('sagt d. 20. november 2026 af Eksempelhuset')
  const givesPlaces = { givesPlaces: true }
  expect(saidInWords(start({ taken: 2 }), today, 'da', givesPlaces)).toContain('2 er givet her siden')
  expect(saidInWords(start({ taken: -1 }), today, 'da', givesPlaces)).toContain('1 er blevet fri siden')
  // How many persons that was is not for everybody.
  expect(saidInWords(start({ taken: 2 }), today, 'da')).toBe(
    'sagt d. 20. november 2026 af Eksempelhuset; ændret siden',
  )
  expect(saidInWords(start({ free: null, taken: 2 }), today, 'da')).not.toContain('givet')
  const old = start({ toldOn: '2026-10-27' })
  expect([isLongAgo(old, today), isLongAgo(start({ toldOn: '2026-10-28' }), today)]).toEqual([true, false])
  expect(saidInWords(old, today, 'da')).toContain('kan være ændret siden')
})

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['23:59', '23:59'],
  ['9.5', null],
  ['24.00', null],
  ['formiddag', null],
])('%s is %s', (text, clock) => expect(clockFrom(text)).toBe(clock))

describe('what is told in the form', () => {
  const day = { 'dag-dag': '12', 'dag-maaned': '1', 'dag-aar': '2027' }
  const read = (fields: Record<string, string>) =>
    startIn(new Form(new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))), today, {
      ...groupStartWords('da'),
    })
  test('only the day must be told; what is left empty is not given', () => {
    expect(read(day)).toMatchObject({ name: null, at: null, places: null, free: null })
    const all = { ...day, navn: ' Krop og kræft ', kl: '10', pladser: '12', ledige: '0' }
    expect(read(all)).toMatchObject({ name: 'Krop og kræft', at: '10:00', places: 12, free: 0 })
  })
  test.each([
    [{}, 'dag'],
    [{ ...day, 'dag-maaned': '13' }, 'dag'],
    [{ 'dag-dag': '25', 'dag-maaned': '11', 'dag-aar': '2026' }, 'dag'],
    [{ ...day, kl: 'tidligt' }, 'kl'],
    [{ ...day, pladser: 'mange' }, 'pladser'],
    [{ ...day, ledige: '-1' }, 'ledige'],
    [{ ...day, pladser: '3', ledige: '4' }, 'ledige'],
    [{ ...day, navn: 'x'.repeat(121) }, 'navn'],
  ])('%o is put right at %s', (fields: Record<string, string>, field) => {
    expect(read(fields)).toMatchObject([{ field }])
  })
})
