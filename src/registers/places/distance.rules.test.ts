import { expect, test } from 'vitest'
import { kilometresBetween } from './distance.rules.ts'

test.each([
  ['nowhere', { lat: 55, lon: 12 }, { lat: 55, lon: 12 }, 0],
  ['a degree to the north', { lat: 55, lon: 12 }, { lat: 56, lon: 12 }, 111],
  ['from Copenhagen to Aarhus', { lat: 55.676, lon: 12.568 }, { lat: 56.157, lon: 10.211 }, 156],
])('%s', (_, one, other, km) => {
  expect(Math.round(kilometresBetween(one, other))).toBe(km)
  expect(kilometresBetween(other, one)).toBeCloseTo(kilometresBetween(one, other))
})
