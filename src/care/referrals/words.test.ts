import { expect, test } from 'vitest'
import * as referrals from './index.ts'
import { afterDeath, isMove, mayBeUndone, moves } from './move.rules.ts'
import {
  isKind,
  isNext,
  isPlanType,
  isWithSender,
  kinds,
  nexts,
  planTypes,
  states,
} from './referral.rules.ts'
import {
  kindNames,
  moveNames,
  nextNames,
  planTypeNames,
  referralWords,
  stateNames,
  stepNames,
} from './referral.words.ts'

test.each([
  ['kind', kinds, kindNames],
  ['state', states, stateNames],
  ['move', [...moves, 'undo'], moveNames],
  ['step', referrals.steps, stepNames],
  ['type of plan', planTypes, planTypeNames],
  ['what now', nexts, nextNames],
] as const)('every %s has its words in both languages, and none that hurts', (_, codes, names) => {
  expect(Object.keys(names).sort()).toEqual([...codes].sort())
  for (const [da, en] of Object.values(names)) {
    expect([da.length > 0, en.length > 0, da === en]).toEqual([true, true, false])
    expect(da).not.toMatch(/afvis|udeblev|declin|klient|sag\b/i)
  }
  expect(referralWords('da').notGiven).toBe('Ikke oplyst')
})

test('codes are known by name, and nothing else is', () => {
  expect([isKind('own-gp'), isMove('start'), isNext('self'), isPlanType('general')]).toEqual(
    Array(4).fill(true),
  )
  expect([isKind('gp'), isMove('undo'), isNext(''), isPlanType('basal')]).toEqual(Array(4).fill(false))
  expect(states.filter(isWithSender)).toEqual(['prepared', 'not-approved'])
  expect([...moves, 'undo' as const].filter((move) => !mayBeUndone(move))).toEqual([
    'forward',
    'free-place',
    'move-group',
    'cancel-group',
    'undo',
  ])
  expect(moves.filter((move) => afterDeath.includes(move))).not.toContain('call')
  expect(referrals.receiverFunctions('rehabilitation-plan', 'specialised-training')).toEqual(['sygehus'])
  expect(referrals.undoSeconds).toBe(60)
})
