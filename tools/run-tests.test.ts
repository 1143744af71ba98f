import { expect, test } from 'vitest'
// @ts-expect-error the counter runs before anything is installed, so it is plain JavaScript
import { count } from './run-tests.mjs'

const passed = { status: 'passed', fullName: 'adds', failureMessages: [] }
const failed = { status: 'failed', fullName: 'subtracts', failureMessages: ['AssertionError: 1 is not 2'] }

test('what passed is counted, and nothing is told', () => {
  const report = {
    numPassedTests: 1,
    testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [passed] }],
  }
  expect(count(report, 0)).toEqual({ passed: 1, failed: 0, told: [] })
})

test('a failed test and a file that does not load are counted and told by name', () => {
  const report = {
    numPassedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [], message: 'SyntaxError: what?' },
    ],
  }
  const { told, ...counts } = count(report, 1)
  expect(counts).toEqual({ passed: 1, failed: 2 })
  expect(told[0]).toMatch(/a\.test\.ts: subtracts\n.*1 is not 2/)
  expect(told[1]).toMatch(/b\.test\.ts\n.*SyntaxError/)
})

test('a run that ends badly or runs nothing is never a pass', () => {
  expect(count({ numPassedTests: 3, testResults: [] }, 1).failed).toBe(1)
  expect(count({ numPassedTests: 0, testResults: [] }, 0).failed).toBe(1)
})
