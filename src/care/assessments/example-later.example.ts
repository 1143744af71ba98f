import { personIdOfExample } from '#care/citizens/index.ts'
import {
  accountIdOfExample,
  examplePeople,
  exampleUnits,
  postIdOfExample,
} from '#registers/accounts/index.ts'
import {
  about,
  assessmentIdOfExample,
  exampleAssessment,
  exampleNeed,
  needIdOfExample,
} from './assessments.example.ts'
import { partsOf } from './questionnaire.rules.ts'

const { oncology, health } = exampleUnits
const nurse = examplePeople.find(({ key }) => key === 'sygeplejerske')
const by = {
  by_account: accountIdOfExample('sygeplejerske'),
  by_post: postIdOfExample('sygeplejerske'),
  by_name: nurse?.name ?? '',
}
const at = '2026-10-06T09:00:00Z'
const agreed = (need: string, words: string) => ({
  ...{ need_id: needIdOfExample(need), words, agreed_on: '2026-10-06', at, ...by },
  ...{ by_role: nurse?.role ?? '', by_unit: oncology.id },
})

/** Her first answer was read, and something was agreed about each need; the municipality was shown them. */
export const exampleAgreed = {
  read: { assessment: assessmentIdOfExample, at, ...by },
  shown_to: health.id,
  agreed: [
    agreed('traethed', 'Vi sender en henvisning til sundhedscentret om træthed og kræfter.'),
    agreed('kognitive-vanskeligheder', 'Sundhedscentret taler med dig om råd til hverdagen.'),
    agreed('arbejdsevne', 'Sundhedscentret hjælper dig med at begynde på arbejdet lidt ad gangen.'),
  ],
}

/** A later answer of hers, which nobody has read. */
const later = '2026-11-24T17:30:00Z'
export const exampleLater = {
  ...exampleAssessment,
  receptions: [],
  assessment: {
    ...exampleAssessment.assessment,
    ...{ id: personIdOfExample('assessment:later'), occasion: 'own', begun_at: later, finished_at: later },
  },
  answers: [
    ...['physical', 'psychological'].map((code) => ({ item: 'omraader', code })),
    { item: 'kroppen', code: 'foeleforstyrrelser' },
    { item: 'tankerne', code: 'frygt-for-tilbagefald', parts: ['psychological'] },
    ...about('foeleforstyrrelser', 6, 'soon', 'Øvelser hjemme i otte uger.'),
    ...about('frygt-for-tilbagefald', 4, 'may-wait').map((line) => ({ ...line, parts: ['psychological'] })),
    { item: 'vigtigt', words: 'At kunne knappe min egen skjorte.', parts: partsOf(null, true) },
    { item: 'medbragt', code: 'no' },
  ],
  needs: [
    exampleNeed('foeleforstyrrelser', 'physical', 6, false),
    exampleNeed('frygt-for-tilbagefald', 'psychological', 4, true),
  ],
}
