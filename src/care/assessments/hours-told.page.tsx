import type { Language } from '#platform/words.ts'
import type { Hours } from './assessment.rules.ts'
import { receptionWords } from './reception.words.ts'

type Props = { hours: Hours | null | undefined; language: Language }

/** When somebody answers the telephone; where a unit has not said it in English, its Danish, and that it is Danish. */
export function HoursTold({ hours, language }: Props) {
  if (!hours) return null
  return hours[language] || <InDanish text={hours.da} language={language} />
}

export const InDanish = ({ text, language }: { text: string; language: Language }) => (
  <>
    <span lang="da">{text}</span> {receptionWords(language).danishOnly}
  </>
)
