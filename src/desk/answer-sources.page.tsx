import type { Language } from '#platform/words.ts'
import type { Answer, Checks } from '#registers/responsibilities/index.ts'
import { SourceList, UncheckedTag } from '#registers/sources/index.ts'
import { Tag } from '#ui/index.ts'
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
  const duties = [...new Set(answer.holders.map(({ dutyKey }) => dutyKey))]
  const checked = duties.filter((key) => checks.has(key)).length
  return (
    <SourceList
      level={2}
      title={say.howWeKnow}
      status={
        checked === duties.length ? (
          <Tag tone="done">{say.checked}</Tag>
        ) : checked > 0 ? (
          <Tag tone="draft">{say.partlyChecked(checked, duties.length)}</Tag>
        ) : (
          <UncheckedTag language={language} />
        )
      }
      sources={sources}
      language={language}
    />
  )
}
