import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  declined,
  firstOpen,
  type Given,
  givenAt,
  isAnswered,
  partsOfAnswer,
  partsOfStep,
  stepsOf,
} from './answering.rules.ts'
import { shippedQuestionnaires } from './assessments.example.ts'
import { needsIn } from './need.rules.ts'
import { type Condition, ownWordsCode, type Questionnaire } from './questionnaire.rules.ts'
import { readQuestionnaires } from './read-questionnaire.rules.ts'

const read = readQuestionnaires(shippedQuestionnaires())
const questionnaire = ('questionnaires' in read ? read.questionnaires : []).find(
  ({ name }) => name === 'behov',
) as Questionnaire
const given = (item: string, code: string, more: Partial<Given> = {}): Given => ({
  ...{ item, code, about: '', number: null, words: null },
  ...more,
})
const pages = (answers: readonly Given[]) =>
  stepsOf(questionnaire, answers).map(({ question, topic }) =>
    topic ? `${question.id} ${topic.code}` : question.id,
  )

test('only what was chosen is asked about, and only about it', () => {
  expect(pages([])).toEqual(['omraader', 'vigtigt', 'medbragt'])
  const chosen = [given('omraader', 'physical'), given('omraader', 'work')]
  expect(pages(chosen)).toEqual(['omraader', 'kroppen', 'arbejdet', 'vigtigt', 'medbragt'])
  const tired = [...chosen, given('kroppen', 'traethed'), given('arbejdet', declined)]
  expect(pages(tired).slice(3, 5)).toEqual(['ting.fylder traethed', 'ting.hjaelp traethed'])
  const wants = [...tired, given('ting.hjaelp', 'soon', { about: 'traethed' })]
  expect(pages(wants)).toContain('ting.proevet traethed')
  expect(pages([...tired, given('ting.hjaelp', 'no', { about: 'traethed' })])).not.toContain(
    'ting.proevet traethed',
  )
})

test('a domain that is no longer chosen takes what was said about it along, and gives it back', () => {
  const answers = [given('omraader', 'physical'), given('kroppen', 'traethed')]
  const without = [given('omraader', 'work'), ...answers.slice(1)]
  expect(pages(without).join()).not.toContain('traethed')
  expect(needsIn(questionnaire, without)).toEqual([])
  expect(pages([...without, given('omraader', 'physical')]).join()).toContain('traethed')
})

test('one goes on at the first page without an answer; a page that was skipped is answered', () => {
  const steps = stepsOf(questionnaire, [])
  expect(firstOpen(steps, [])).toBe(0)
  const skipped = [given('omraader', declined)]
  expect(firstOpen(stepsOf(questionnaire, skipped), skipped)).toBe(1)
  const done = [...skipped, given('vigtigt', declined), given('medbragt', 'no')]
  expect(firstOpen(stepsOf(questionnaire, done), done)).toBeNull()
})

const asks = (condition: Condition) => {
  const choice = {
    kind: 'text',
    id: 'b',
    title: { da: '', en: '' },
    hint: null,
    any: false,
    when: [condition],
  } as const
  const first = { ...choice, id: 'a', when: [] }
  return (answers: Given[]) => stepsOf({ ...questionnaire, items: [first, choice] }, answers).length === 2
}
const nine = given('a', '', { number: 9 })
test.each<[Condition['operator'], Condition['value'], Given[], boolean]>([
  ['exists', true, [], false],
  ['exists', true, [given('a', 'x')], true],
  ['exists', false, [], true],
  ['exists', true, [given('a', declined)], false],
  ['=', 'x', [given('a', 'x')], true],
  ['=', 'x', [given('a', 'y'), given('a', 'x')], true],
  ['!=', 'x', [given('a', 'y')], true],
  ['!=', 'x', [], false],
  ['!=', 'x', [given('a', declined)], false],
  ['>', 0, [nine], true],
  ['>', 9, [nine], false],
  ['>=', 9, [nine], true],
  ['<', 9, [nine], false],
  ['<=', 9, [nine], true],
  ['>', 0, [given('a', 'x')], false],
])('a question with the condition %s %s and the answers %j is asked: %s', (operator, value, answers, is) => {
  expect(asks({ question: 'a', operator, value })(answers)).toBe(is)
})

test('what is sexual, psychological or typed is marked as such, on the page and in the answer', () => {
  const answers = [
    given('omraader', 'sexual'),
    given('omraader', 'physical'),
    given('naerhed', ownWordsCode({ id: 'naerhed' }), { words: 'Vi taler ikke om det' }),
    given('kroppen', 'traethed'),
  ]
  const steps = stepsOf(questionnaire, answers)
  const step = (id: string, about = '') =>
    steps.find(({ question, topic }) => question.id === id && (topic?.code ?? '') === about) ?? steps[0]
  const first = step('omraader')
  const own = step('naerhed')
  const burden = step('ting.fylder', 'egne-ord.naerhed')
  if (!first || !own || !burden) throw new Error('no step')
  expect(partsOfAnswer(first, { code: 'sexual', words: null })).toEqual(['sexual'])
  expect(partsOfAnswer(first, { code: 'physical', words: null })).toEqual([])
  expect(partsOfAnswer(own, { code: 'egne-ord.naerhed', words: 'Vi taler ikke om det' })).toEqual([
    'sexual',
    'free-text',
  ])
  expect([partsOfStep(first), partsOfStep(own), partsOfStep(burden)]).toEqual([[], ['sexual'], ['sexual']])
})

test('a need is what was said: the burden as given, and a wish that was not told is neither yes nor no', () => {
  const about = 'traethed'
  const chosen = [given('omraader', 'physical'), given('kroppen', about)]
  const need = { about, domain: 'physical', lateEffect: about, burden: null, wantsHelp: null, mayWait: null }
  expect(needsIn(questionnaire, chosen)).toEqual([need])
  const told = [
    ...chosen,
    given('ting.fylder', '', { about, number: 7 }),
    given('ting.hjaelp', 'may-wait', { about }),
  ]
  expect(needsIn(questionnaire, told)).toEqual([{ ...need, burden: 7, wantsHelp: true, mayWait: true }])
  const refused = [
    ...chosen,
    given('ting.fylder', declined, { about }),
    given('ting.hjaelp', 'asked-unknown', { about }),
  ]
  expect(needsIn(questionnaire, refused)).toEqual([need])
})

test('whatever is answered in whatever order, every page is asked once and the last answer of all leads to the end', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
      const next = () => numbers.next().value as number
      let answers: Given[] = []
      for (let turns = 0; turns < 200; turns += 1) {
        const steps = stepsOf(questionnaire, answers)
        const place = firstOpen(steps, answers)
        const keys = steps.map(({ question, topic }) => `${question.id}~${topic?.code ?? ''}`)
        expect(new Set(keys).size).toBe(keys.length)
        if (place === null) return
        const { question, topic } = steps[place] ?? { question: null, topic: null }
        if (!question) throw new Error('no step')
        const about = topic?.code ?? ''
        const options = question.kind === 'choice' ? question.options : []
        const code = options[next() % Math.max(1, options.length)]?.code ?? declined
        answers = [...answers, given(question.id, next() % 4 === 0 ? declined : code, { about })]
      }
      throw new Error('it never ends')
    }),
    { numRuns: 50 },
  )
})

test('an answer stands at its own page alone', () => {
  const answers = [given('omraader', 'physical'), given('kroppen', 'traethed'), given('kroppen', 'aandenoed')]
  const steps = stepsOf(questionnaire, [
    ...answers,
    given('ting.fylder', '', { about: 'traethed', number: 3 }),
  ])
  const all = [...answers, given('ting.fylder', '', { about: 'traethed', number: 3 })]
  const answered = steps.filter((step) => isAnswered(step, all))
  expect(answered.map(({ question, topic }) => question.id + (topic?.code ?? ''))).toEqual([
    'omraader',
    'kroppen',
    'ting.fyldertraethed',
  ])
  expect(answered.flatMap((step) => givenAt(step, all))).toHaveLength(4)
})
