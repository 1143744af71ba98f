import { personIdOfExample } from '#care/citizens/index.ts'
import { shippedJson, shippedNames } from '#platform/shipped.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import type { Given } from './answering.rules.ts'
import { partsOf } from './questionnaire.rules.ts'
import type { ReactionCounts } from './reaction-report.rules.ts'
import type { QuestionnaireFile } from './read-questionnaire.rules.ts'

/** The questionnaires of the edition that ships. */
export const shippedQuestionnaires = (): QuestionnaireFile[] =>
  shippedNames('questionnaires', /\.json$/).map((file) => ({ file, content: shippedJson(file) }))

/** Ida's answer, so that other rooms' examples can point to it. */
export const assessmentIdOfExample = personIdOfExample('assessment')
export const needIdOfExample = (about: string) => personIdOfExample(`need:${about}`)

const { oncology, health } = exampleUnits
const at = '2026-10-05T09:00:00Z'
type Line = Partial<Given> & { readonly item: string; readonly parts?: readonly string[] }
export const about = (code: string, number: number, wish: string, tried = ''): Line[] => [
  { item: 'ting.fylder', about: code, number },
  { item: 'ting.hjaelp', about: code, code: wish },
  ...(tried ? [{ item: 'ting.proevet', about: code, words: tried, parts: partsOf(null, true) }] : []),
]

/** Ida told the clinic at the end of her treatment what fills; all of it is invented. */
const exampleAnswers: readonly Line[] = [
  ...['physical', 'cognitive', 'work'].map((code) => ({ item: 'omraader', code })),
  { item: 'kroppen', code: 'traethed' },
  { item: 'hukommelsen', code: 'kognitive-vanskeligheder' },
  { item: 'arbejdet', code: 'arbejdsevne' },
  ...about('traethed', 7, 'soon', 'Jeg går en tur hver dag og hviler midt på dagen.'),
  ...about('kognitive-vanskeligheder', 5, 'may-wait'),
  ...about('arbejdsevne', 6, 'soon'),
  {
    item: 'vigtigt',
    words: 'At kunne passe min have igen og være frisk, når børnebørnene kommer.',
    parts: partsOf(null, true),
  },
  { item: 'medbragt', code: 'no' },
]
export const exampleNeed = (about: string, domain: string, burden: number, mayWait: boolean) => ({
  ...{ id: needIdOfExample(about), about, domain, late_effect: about, burden },
  ...{ wants_help: true, may_wait: mayWait },
})

/** What the demo shows: how the example clinic says that it receives answers, and one that it has been sent. */
export const exampleAssessment = {
  receptions: [
    {
      organisation_id: oncology.id,
      reads_within: 3,
      phone: '00 00 00 00',
      hours: { da: 'Hverdage kl. 9–14.', en: 'Weekdays 9 to 14.' },
      urgent_phone: '00 00 00 00',
      told_by: oncology.name,
      told_on: '2026-10-01',
    },
    {
      organisation_id: health.id,
      phone: '00 00 00 00',
      hours: { da: 'Hverdage kl. 9–14.', en: 'Weekdays 9 to 14.' },
      told_by: health.name,
      told_on: '2026-10-01',
    },
  ],
  assessment: {
    ...{
      id: assessmentIdOfExample,
      person_id: personIdOfExample('ida'),
      questionnaire: 'behov',
      occasion: 'end',
    },
    ...{ sent_to: oncology.id, begun_at: at, finished_at: at },
  },
  answers: exampleAnswers,
  needs: [
    exampleNeed('traethed', 'physical', 7, false),
    exampleNeed('kognitive-vanskeligheder', 'cognitive', 5, true),
    exampleNeed('arbejdsevne', 'work', 6, false),
  ],
}

/** What the example clinic's alerts came to in a quarter that is over; all of it is invented. */
export const exampleReport = {
  unit: oncology.id,
  quarter: '2026-04-01',
  counts: {
    when: { 'in-time': 31, later: 6, 'not-taken': 0 },
    done: { acted: 24, 'passed-on': 7, neither: 6 },
    hours: [...Array(14).fill(3), ...Array(15).fill(20), ...Array(8).fill(49)],
    putBack: 5,
    alerted: { soon: 22, 'may-wait': 9, no: 0, 'not-told': 0 },
    quiet: { soon: 6, 'may-wait': 41, no: 17, 'not-told': 8 },
  } satisfies ReactionCounts,
}
