import { expect, test } from 'vitest'
import { faultFields, openLog } from './log.ts'

const at = () => Temporal.Instant.from('2026-11-23T08:00:00Z')

test('a line below the level is not written', () => {
  const lines: string[] = []
  const log = openLog('warn', at, (line) => lines.push(line))
  log.write('info', 'request')
  log.write('error', 'fault', { reference: 'AB12CD34' })
  expect(lines).toEqual([
    '{"at":"2026-11-23T08:00:00Z","level":"error","event":"fault","reference":"AB12CD34"}\n',
  ])
})

test('a fault in the log tells its kind and place, never its message, which may hold what a person typed', () => {
  const fields = JSON.stringify(faultFields(new TypeError('Ida Hansen is not iterable')))
  expect(fields).toContain('TypeError')
  expect(fields).toContain('log.test.ts')
  expect(fields).not.toContain('Ida')
})

test('a message that looks like a place in the code is not logged either', () => {
  const fault = new Error('invalid input:\n    at Ida Hansen, Algade 1\n    at home')
  const fields = JSON.stringify(faultFields(fault))
  expect(fields).not.toMatch(/Ida|home/)
  expect(fields).toContain('log.test.ts')
  fault.stack = `Error: ${fault.message}`
  expect(JSON.stringify(faultFields(fault))).not.toMatch(/Ida|home/)
})
