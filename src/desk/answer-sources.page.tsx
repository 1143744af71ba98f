import { dayInWords, type Language } from '#platform/words.ts'
import type { Answer, Checks } from '#registers/responsibilities/index.ts'
import { SourceNote, Tag } from '#ui/index.ts'
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
  const isChecked = answer.holders.every((holder) => checks.has(holder.dutyKey))
  const seen = (day: string) => say.seen(dayInWords(Temporal.PlainDate.from(day), language))
  return (
    <SourceNote
      title={say.howWeKnow}
      status={isChecked ? <Tag tone="done">{say.checked}</Tag> : <Tag tone="draft">{say.unchecked}</Tag>}
      sources={sources.map((source) => ({
        title: `${source.publisher}: ${source.title}`,
        href: source.url ?? undefined,
        lang: 'da',
        note: `${source.date ?? say.noDate}. ${seen(source.seen)}`,
      }))}
    />
  )
}
