import { expect, test } from 'vitest'
import { aDatabase } from '#platform/testing.ts'
import { chosenGroup, givesPlace, groupChangedBy, isMoved } from './group.rules.ts'
import { moves } from './move.rules.ts'
import { kinds } from './referral.rules.ts'

const coming = [{ id: 'a' }, { id: 'b' }]
test.each([
  ['', null, { groupId: null, groupGivenBack: false }],
  ['a', null, { groupId: 'a', groupGivenBack: false }],
  ['b', { id: 'a' }, { groupId: 'b', groupGivenBack: false }],
  ['a', { id: 'a' }, { groupId: null, groupGivenBack: false }],
  ['fri', { id: 'a' }, { groupId: null, groupGivenBack: true }],
  ['fri', null, { groupId: null, groupGivenBack: false }],
  ['c', null, null],
])('%s chosen with %o held', (text, held, chosen) => {
  expect(chosenGroup(text, { coming, held })).toEqual(chosen)
})
test('what a line changed of the group is told on that line alone', () => {
  const name = { da: 'Krop og kræft', en: 'Krop og kræft' }
  const line = { groupId: 'a', groupName: name, groupOn: '2027-01-12', groupAt: '10:00:00' }
  const none = { groupId: null, groupName: null, groupOn: null, groupAt: null }
  expect(groupChangedBy(line, undefined)).toEqual({ name, on: '2027-01-12', at: '10:00' })
  expect(groupChangedBy(line, line)).toBeNull()
  expect(groupChangedBy(none, line)).toBe('given-up')
  expect(groupChangedBy(none, undefined)).toBeNull()
  const held = { id: 'a', name, on: '2027-01-12', at: '10:00', cancelledOn: null }
  expect(isMoved({ ...held, nowOn: '2027-01-12', nowAt: '10:00' })).toBe(false)
  expect(isMoved({ ...held, nowOn: '2027-01-12', nowAt: '13:00' })).toBe(true)
})
test('which moves give a place is the same in the rules and in the database', async () => {
  const { owner } = await aDatabase()
  const held = await owner<{ kind: (typeof kinds)[number]; move: (typeof moves)[number]; gives: boolean }[]>`
      select k as kind, m as move, referrals.gives_place(k, m) as gives
        from unnest(${[...kinds]}::text[]) k, unnest(${[...moves]}::text[]) m`
  expect(held).toHaveLength(kinds.length * moves.length)
  for (const { kind, move, gives } of held)
    expect([kind, move, gives]).toEqual([kind, move, givesPlace(kind, move)])
})
