import { expect, test } from 'vitest'
import { Form } from '#platform/form.ts'
import {
  allSent,
  countedSenders,
  differencesOf,
  type Enough,
  readStatedFlow,
  type StatedSender,
  seenIn,
} from './stated-flow.rules.ts'
import { allSentInWords, differenceInWords, statedFlowWords } from './stated-flow.words.ts'

/** So many from a hospital, from general practice and from a clinic. */
const sent = (...counts: readonly number[]) =>
  countedSenders.map((sender, at) => {
    const count = counts[at] ?? 0
    const isFew = count > 0 && count < 5
    return { sender, came: isFew ? null : count, isFew }
  })
type Case = [says: StatedSender[], enough: Enough, counts: number[], differences: string[]]

test.each<Case>([
  [['sygehus'], 'too-few', [7], []],
  [['sygehus', 'almen-praksis', 'senfoelgeklinik'], 'unknown', [5, 1, 12], []],
  [['sygehus'], 'too-few', [7, 3], ['I siger, at ingen bliver henvist fra almen praksis; her er talt 1–4.']],
  [[], 'too-few', [0, 0, 20], ['I siger, at ingen bliver henvist fra senfølgeklinikker; her er talt 20.']],
  [['sygehus', 'almen-praksis'], 'yes', [9], ['Intet er talt fra almen praksis, som I nævner.']],
  [
    ['almen-praksis'],
    'yes',
    [2],
    [
      'I siger, at ingen bliver henvist fra sygehuse; her er talt 1–4.',
      'Intet er talt fra almen praksis, som I nævner.',
    ],
  ],
  // What is never counted is no difference; and no number says how many are enough, only that there were none.
  [['citizen', 'other'], 'too-few', [], []],
  [['citizen'], 'yes', [], ['I siger, at der er nok henvisninger; her er ingen talt.']],
  [[], 'too-many', [], ['I siger, at der er flere henvisninger, end I kan tage imod; her er ingen talt.']],
  [[], 'unknown', [], []],
])('who says %o and %s where %o were counted differs so: %o', (senders, enough, counts, differences) => {
  const found = differencesOf({ senders, enough }, sent(...counts))
  expect(found.map((one) => differenceInWords(one, 'da'))).toEqual(differences)
  for (const one of found) expect(differenceInWords(one, 'en')).not.toBe(differenceInWords(one, 'da'))
})

test.each([
  [[0, 0, 0], { least: 0, most: 0 }, 'Ingen'],
  [[0, 3, 0], { least: 1, most: 4 }, '1–4 henvisninger og planer i alt'],
  [[10, 1, 0], { least: 11, most: 14 }, '11–14 henvisninger og planer i alt'],
  [[10, 4, 2], { least: 12, most: 18 }, '12–18 henvisninger og planer i alt'],
  [[10, 0, 5], { least: 15, most: 15 }, '15 henvisninger og planer i alt'],
])('%o are so many in all: %o, and no small number is had by taking away', (counts, all, words) => {
  expect(allSent(sent(...counts))).toEqual(all)
  expect(allSentInWords(sent(...counts), 'da')).toBe(words)
})

const say = statedFlowWords('da')
const typed = (fields: Record<string, string[]>) => new Form(new Map(Object.entries(fields)))
test.each<[Record<string, string[]>, unknown]>([
  [
    { fra: ['citizen', 'sygehus', 'x'], nok: ['yes'] },
    { senders: ['sygehus', 'citizen'], enough: 'yes', grounds: null },
  ],
  [
    { fra: ['nobody'], nok: ['too-few'], hvorfor: [' Ingen ved, at vi er her '] },
    { senders: [], enough: 'too-few', grounds: 'Ingen ved, at vi er her' },
  ],
  [{ fra: ['nobody', 'other'], nok: ['yes'] }, ['fra']],
  [{ fra: ['x'], nok: ['maybe'] }, ['fra', 'nok']],
  [{ fra: ['other'], nok: ['yes'], hvorfor: ['x'.repeat(501)] }, ['hvorfor']],
])('%o reads as %o', (fields, read) => {
  const { fresh, problems } = readStatedFlow(typed(fields), say)
  expect(fresh ?? problems.map(({ field }) => field)).toEqual(read)
})

test.each([
  ['0', 0],
  ['12', 12],
  ['', -1],
  ['-1', -1],
  ['99999999999', -1],
])('whoever sends %o saw %i answers', (stod, seen) => {
  expect(seenIn(typed({ stod: [stod] }))).toBe(seen)
})
