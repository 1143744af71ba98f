import { expect, test } from 'vitest'
import { shippedJson } from '#platform/shipped.ts'
import { lateEffectsSchema } from '#registers/lateeffects/index.ts'
import { shippedQuestionnaires } from './assessments.example.ts'
import { domains, lateEffectSystem } from './questionnaire.rules.ts'
import { readQuestionnaire, readQuestionnaires } from './read-questionnaire.rules.ts'

const shipped = shippedQuestionnaires()
const all = readQuestionnaires(shipped)
const questionnaires = 'questionnaires' in all ? all.questionnaires : []
type Content = Record<string, unknown> & {
  item: Record<string, unknown>[]
  extension: Record<string, unknown>[]
}
const own = () =>
  structuredClone(shipped.find(({ file }) => file.endsWith('/behov.json'))?.content) as Content
const at = (content: Content, id: string) => content.item.find(({ linkId }) => linkId === id) ?? {}

test('what ships is read whole: one for each who answers by themself, in every national domain', () => {
  expect('faults' in all ? all.faults : []).toEqual([])
  const self = questionnaires.filter(({ answeredBy }) => answeredBy === 'person')
  expect(self.map(({ audience }) => audience).sort()).toEqual(['bereaved', 'citizen', 'relative'])
  for (const { items } of self)
    expect(items.flatMap((item) => (item.kind === 'choice' && item.domain ? [item.domain] : []))).toEqual([
      ...domains,
    ])
})

test('a code means one thing in a questionnaire, and each late effect stands in the register', () => {
  const slugs = lateEffectsSchema.parse(shippedJson('lateeffects/late-effects.json')).map(({ slug }) => slug)
  for (const { items } of questionnaires) {
    const options = items.flatMap((item) => (item.kind === 'choice' && item.domain ? item.options : []))
    const codes = options.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const named = options.filter(({ system }) => system === lateEffectSystem).map(({ code }) => code)
    expect(named.filter((code) => !slugs.includes(code))).toEqual([])
  }
})

const broken: [string, (content: Content) => void, RegExp][] = [
  [
    'that may not be redistributed',
    ({ extension }) => {
      for (const one of extension) if (one.url === 'urn:foelgeskab:may_redistribute') one.valueBoolean = false
    },
    /may_redistribute is not true/,
  ],
  [
    'without a word about redistribution',
    (content) => {
      content.extension = content.extension.filter(({ url }) => url !== 'urn:foelgeskab:may_redistribute')
    },
    /may_redistribute is not true/,
  ],
  ['without English', (content) => delete at(content, 'vigtigt')._text, /_text/],
  [
    'with an id that stands twice',
    (content) => {
      at(content, 'vigtigt').linkId = 'kroppen'
    },
    /kroppen stands twice/,
  ],
  [
    'with a condition on what comes later',
    (content) => {
      at(content, 'omraader').enableWhen = [{ question: 'vigtigt', operator: 'exists', answerBoolean: true }]
    },
    /does not stand before it/,
  ],
  [
    'with a condition on an answer that nobody can give',
    (content) => {
      at(content, 'kroppen').enableWhen = [
        {
          question: 'omraader',
          operator: '=',
          answerCoding: { system: 'urn:foelgeskab:domain', code: 'luck' },
        },
      ]
    },
    /has no answer/,
  ],
  [
    'with two conditions and no word on how they join (que-12)',
    (content) => {
      const when = { question: 'omraader', operator: 'exists', answerBoolean: true }
      at(content, 'kroppen').enableWhen = [when, when]
    },
    /enableBehavior/,
  ],
  [
    'with a part of FHIR that is not asked here',
    (content) => {
      at(content, 'vigtigt').type = 'attachment'
    },
    /type/,
  ],
]
test.each(broken)('a file %s is refused, by name, and keeps the others out', (_, spoil, problem) => {
  const content = own()
  spoil(content)
  const read = readQuestionnaires([...shipped, { file: 'questionnaires/broken.json', content }])
  if (!('faults' in read)) throw new Error('it was taken in')
  expect(new Set(read.faults.map(({ file }) => file))).toEqual(new Set(['questionnaires/broken.json']))
  expect(read.faults.map((one) => one.problem).join('\n')).toMatch(problem)
})

test.each([[null], ['text'], [[]], [{}]])('what is no questionnaire is refused: %j', (content) => {
  expect('problems' in readQuestionnaire(content)).toBe(true)
})
