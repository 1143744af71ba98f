import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('nothing needs to be set', () => {
  expect(readSettings({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: '.data',
    SESSION_HOURS: 8,
  })
})

test.each([
  ['PORT', 'eighty'],
  ['DATABASE_URL', 'mysql://x'],
  ['FOELGESKAB_NOW', 'tomorrow'],
  ['WINGS', 'help,wings'],
  ['SEAL_KEY', 'too short'],
  ['BASE_URL', 'not an address'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
})

test('an empty setting counts as not set, a foreign one is left alone', () => {
  expect(readSettings({ SMTP_URL: '', HOME: '/root' }).SMTP_URL).toBeUndefined()
})

test('the clock may be set to a day or to an instant', () => {
  expect(readSettings({ FOELGESKAB_NOW: '2027-01-01' }).FOELGESKAB_NOW).toEqual({
    day: Temporal.PlainDate.from('2027-01-01'),
  })
  expect(readSettings({ FOELGESKAB_NOW: '2027-01-01T08:00:00Z' }).FOELGESKAB_NOW).toEqual({
    instant: Temporal.Instant.from('2027-01-01T08:00:00Z'),
  })
})
