import type { Subject } from '#care/citizens/index.ts'
import { type Danger, dangerIn } from '#help/knowledge/index.ts'
import { type Given, type Step, topicsOf } from './answering.rules.ts'
import type { Assessment } from './assessment.rules.ts'
import type { Questionnaire } from './questionnaire.rules.ts'

/** A draft, and who answers it. */
export type Asking = {
  readonly subject: Subject
  readonly assessment: Assessment
  /** The pages that whoever answers may see. */
  readonly steps: readonly Step[]
}

/** The parts of the way, as people are told where they are. */
export const ways = ['what', 'each', 'matters', 'send'] as const
export type Way = (typeof ways)[number]
export function wayOf({ items }: Pick<Questionnaire, 'items'>, { question, topic }: Step): Way {
  if (topic) return 'each'
  const group = items.findIndex(({ kind }) => kind === 'group')
  return items.findIndex(({ id }) => id === question.id) < group ? 'what' : 'matters'
}

/** Which of the things that were chosen a page is about, and how many there are. */
export function placeOfTopic({ assessment }: Asking, { topic }: Step) {
  const topics = assessment.questions.items.flatMap((item) =>
    item.kind === 'group' ? topicsOf(assessment.questions, item, assessment.given) : [],
  )
  return { place: topics.findIndex(({ code }) => code === topic?.code) + 1, all: topics.length }
}

/** Do any of the typed words mean that a person should be talked to first? Nothing else is read out of them. */
export function dangerOf(given: readonly Given[]): Danger | null {
  const dangers = given.flatMap(({ words }) => (words ? [dangerIn(words)] : []))
  return dangers.find((one) => one === 'life') ?? dangers.find((one) => one !== null) ?? null
}
