import { expect, test } from 'vitest'
import { hoursOfLine, lineOfHours } from './hour-lines.rules.ts'

test.each([
  ['ma-fr 9-15', 'ma ti on to fr 09:00-15:00'],
  ['Mandag, onsdag 9.30–12', 'ma on 09:30-12:00'],
  ['lø sø 10:00 - 13:00', 'lø sø 10:00-13:00'],
])('an editor writes %s', (line, told) => {
  const span = hoursOfLine(line)
  expect(span && lineOfHours(span)).toBe(told)
})

test.each(['', 'ring', '9-15', 'fr-ma 9-15', 'xx 9-15'])('"%s" tells no hours', (line) => {
  expect(hoursOfLine(line)).toBeNull()
})
