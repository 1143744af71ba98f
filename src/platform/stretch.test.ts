import { expect, test } from 'vitest'
import { stretchIn } from './stretch.ts'

test.each([
  ['', 0, { stretch: 1, last: 1 }],
  ['side=1', 50, { stretch: 1, last: 1 }],
  ['side=2', 51, { stretch: 2, last: 2 }],
  ['side=9', 51, { stretch: 2, last: 2 }],
  ['side=0', 51, { stretch: 1, last: 2 }],
  ['side=-3', 51, { stretch: 1, last: 2 }],
  ['side=to', 51, { stretch: 1, last: 2 }],
])('%s of %i rows, fifty at once', (query, rows, expected) => {
  expect(stretchIn(new URLSearchParams(query), rows, 50)).toEqual(expected)
})
