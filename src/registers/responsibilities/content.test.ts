import { expect, test } from 'vitest'
import { shippedJson } from '#platform/shipped.ts'
import { bindings } from './binding.rules.ts'
import { concernGroups } from './concern.rules.ts'
import type { Duty } from './duty.rules.ts'
import { shippedConcerns, shippedRegister, shippedRights } from './responsibilities.example.ts'
import { cellsOf, existsAt, shares, sharesAt } from './share.rules.ts'
import { levelCodes, situations } from './situation.rules.ts'
import { taskCodes } from './task.rules.ts'

const register = shippedRegister()
const concerns = shippedConcerns()
const rights = shippedRights()
const entries = [...rights.rights, ...rights.complaints, ...rights.advisers]
const sourceKeys = new Set(register.sources.map((source) => source.key))

test('every row names sources that are in the register, and every key stands once', () => {
  for (const row of [...register.duties, ...register.operators, ...entries])
    for (const source of row.sources) expect([row.key, sourceKeys.has(source)]).toEqual([row.key, true])
  for (const rows of [register.duties, register.operators, register.sources, concerns, entries]) {
    const keys = rows.map((row) => row.key)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('nothing that ships carries a check', () => {
  const fields = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? [...Object.keys(value), ...Object.values(value).flatMap(fields)]
      : []
  for (const file of [
    'responsibilities/duties.json',
    'responsibilities/operators.json',
    'rights/rights.json',
  ])
    expect(fields(shippedJson(file)).filter((field) => /check|approv|godkend/i.test(field))).toEqual([])
})

test('a row ends after it begins, and its key tells task and share', () => {
  for (const row of [...register.duties, ...register.operators, ...entries])
    if (row.validTo !== null) expect(Temporal.PlainDate.compare(row.validFrom, row.validTo)).toBeLessThan(1)
  for (const duty of register.duties) expect(duty.key.startsWith(`${duty.task}.${duty.share}.`)).toBe(true)
})

test('a duty exists only where its share of the task does', () => {
  const cells = (duty: Duty) =>
    duty.levels.flatMap((level) =>
      duty.situations.flatMap((situation) => cellsOf(duty.task, level, situation)),
    )
  for (const duty of register.duties)
    for (const cell of cells(duty))
      expect([duty.key, sharesAt(cell).map((share) => share.share)]).toEqual([
        duty.key,
        expect.arrayContaining([duty.share]),
      ])
})

test('no two rows fill one share of one cell on one day, and ranks within a cell differ', () => {
  const overlap = (one: Duty, other: Duty) =>
    (one.validTo === null || Temporal.PlainDate.compare(other.validFrom, one.validTo) <= 0) &&
    (other.validTo === null || Temporal.PlainDate.compare(one.validFrom, other.validTo) <= 0)
  for (const cell of taskCodes.flatMap((task) => cellsOf(task))) {
    const rows = register.duties.filter(
      (duty) =>
        duty.task === cell.task &&
        duty.levels.includes(cell.level) &&
        duty.situations.includes(cell.situation),
    )
    for (const one of rows)
      for (const other of rows.filter((row) => row.key > one.key && overlap(one, row))) {
        expect([one.key, one.share]).not.toEqual([one.key, other.share])
        expect([one.key, one.firstContactRank]).not.toEqual([one.key, other.firstContactRank])
      }
  }
})

test('every task exists somewhere and can be reached from an everyday concern', () => {
  const asked = new Set(concerns.flatMap((concern) => concern.asks.map((ask) => ask.task)))
  expect([...asked].sort()).toEqual([...taskCodes].sort())
  for (const task of taskCodes) expect(shares[task].length).toBeGreaterThan(0)
  for (const { asks } of concerns)
    for (const { task, level } of asks)
      expect([task, level, cellsOf(task, level ?? undefined).some(existsAt)]).toEqual([task, level, true])
  expect(new Set(concerns.map((concern) => concern.group))).toEqual(new Set(concernGroups))
})

const texts = (value: unknown): string[] => {
  if (value === null || typeof value !== 'object') return []
  if ('da' in value && 'en' in value) return [String(value.da), String(value.en)]
  return Object.values(value).flatMap(texts)
}

test('no code stands in a text, and everyday wordings speak of no levels', () => {
  const codes = [...taskCodes, ...levelCodes, ...situations, ...bindings].filter((code) => code.includes('_'))
  for (const text of [...register.duties, ...register.operators, ...concerns, ...entries].flatMap(texts)) {
    expect(codes.filter((code) => text.includes(code))).toEqual([])
    expect(text).not.toMatch(/_|undefined|TODO/)
  }
  for (const { wording } of concerns)
    expect(wording.da).not.toMatch(/basal|specialiser|egenomsorg|indsatsniveau|§/i)
})

test('citizen texts never say what hurts or divides', () => {
  const refused = /symptom|kræftoverlever|kampen|udebl|afvist|patientstyr|sygdomsoffer|rask igen/i
  for (const duty of register.duties) for (const text of texts(duty)) expect(text).not.toMatch(refused)
  for (const text of [...concerns.map((one) => one.wording), ...entries].flatMap(texts))
    expect(text).not.toMatch(refused)
})

test('a dozen rights and more, each with who decides and who applies; no telephone number is invented', () => {
  expect(rights.rights.length).toBeGreaterThanOrEqual(12)
  for (const adviser of rights.advisers) expect([adviser.phone, adviser.url]).toEqual([null, null])
  expect(rights.advisers.map((adviser) => adviser.region)).toEqual([
    'region-nordjylland',
    'region-midtjylland',
    'region-syddanmark',
    'region-hovedstaden',
    'region-sjaelland',
    'region-oestdanmark',
  ])
})
