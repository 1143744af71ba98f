import type { Language } from '#platform/words.ts'
import type { Holder } from '#registers/responsibilities/index.ts'
import { BindingList, Tag } from '#ui/index.ts'
import { overviewWords } from './overview.words.ts'
import { dutyLines } from './overview-lines.rules.ts'

/** Who has the duty, how strongly, at which level, and where it is in doubt; one line for each that is bound alike. */
export function DutyLines(props: { holders: readonly Holder[]; language: Language; level: 3 | 4 }) {
  const { holders, language, level } = props
  const say = overviewWords(language)
  return (
    <BindingList
      level={level}
      items={dutyLines(holders, language).map((line) => ({
        strength: line.strength,
        label: line.label,
        title: line.who,
        children: (
          <>
            <p>{line.tasks}</p>
            <p>
              <small>
                {say.level} {line.level}
              </small>
            </p>
            {!line.isCertain && <Tag tone="draft">{say.doubt}</Tag>}
          </>
        ),
      }))}
    />
  )
}
