import type { Language } from '#platform/words.ts'
import type { Answer, Checks } from '#registers/responsibilities/index.ts'
import { SourceList } from '#registers/sources/index.ts'
import { CheckTag } from './check-tag.page.tsx'
import { answerWords } from './who-is-responsible.words.ts'

/** Every source that the answer leans on, with its date, and whether a professional has checked the rows. */
export function Sources({
  answer,
  checks,
  language,
}: {
  answer: Answer
  checks: Checks
  language: Language
}) {
  const say = answerWords(language)
  if (answer.status !== 'answered') return null
  const sources = [
    ...new Map(answer.holders.flatMap((holder) => holder.sources).map((one) => [one.key, one])).values(),
  ]
  return (
    <SourceList
      level={2}
      title={say.howWeKnow}
      status={
        <CheckTag keys={answer.holders.map(({ dutyKey }) => dutyKey)} checks={checks} language={language} />
      }
      sources={sources}
      language={language}
    />
  )
}
