import { expect, test } from 'vitest'
import { dayInWords, defineWords, numberInWords } from './words.ts'

const say = defineWords({
  hello: ['Hej', 'Hello'],
  count: (n: number) => [`${n} behov`, `${n} needs`],
})

test('a word is said in both languages', () => {
  expect([say('da').hello, say('en').hello]).toEqual(['Hej', 'Hello'])
  expect([say('da').count(2), say('en').count(2)]).toEqual(['2 behov', '2 needs'])
})

test('days and numbers are written as people write them', () => {
  const day = Temporal.PlainDate.from('2027-01-01')
  expect([dayInWords(day, 'da'), dayInWords(day, 'en')]).toEqual(['1. januar 2027', '1 January 2027'])
  expect([numberInWords(396_775, 'da'), numberInWords(396_775, 'en')]).toEqual(['396.775', '396,775'])
})
