import { expect, test } from 'vitest'
import { aDatabase } from '#platform/testing.ts'
import { examplePeople } from './accounts.example.ts'
import { beginsAt, powersByRole, roles } from './post.rules.ts'

test('the database gives each role the powers that the rules give it', async () => {
  const { owner } = await aDatabase()
  const rows = await owner<{ name: string; powers: string[] }[]>`select name, powers from accounts.role`
  expect(Object.fromEntries(rows.map(({ name, powers }) => [name, powers]))).toEqual(powersByRole)
})

test('every role has a person to try it as', () => {
  expect(new Set(examplePeople.map(({ role }) => role))).toEqual(new Set(roles))
})

test('people at work begin at their tasks, everybody else at the front door', () => {
  expect(beginsAt('koordinator')).toBe('/opgaver')
  expect(beginsAt('ida')).toBe('/')
  expect(beginsAt('borger')).toBe('/')
  expect(beginsAt(null)).toBe('/')
})

test('nobody both proposes and checks by one post', () => {
  for (const role of roles) {
    const powers: readonly string[] = powersByRole[role]
    expect(powers.includes('may propose editions') && powers.includes('may check editions')).toBe(false)
  }
})
