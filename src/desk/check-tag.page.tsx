import type { Language } from '#platform/words.ts'
import type { Checks } from '#registers/responsibilities/index.ts'
import { UncheckedTag } from '#registers/sources/index.ts'
import { Tag } from '#ui/index.ts'
import { answerWords } from './who-is-responsible.words.ts'

/** Whether a professional has checked the rows that a page leans on: all, some of them, or none. */
export function CheckTag(props: { keys: readonly string[]; checks: Checks; language: Language }) {
  const say = answerWords(props.language)
  const rows = [...new Set(props.keys)]
  const checked = rows.filter((key) => props.checks.has(key)).length
  if (checked === 0) return <UncheckedTag language={props.language} />
  if (checked === rows.length) return <Tag tone="done">{say.checked}</Tag>
  return <Tag tone="draft">{say.partlyChecked(checked, rows.length)}</Tag>
}
