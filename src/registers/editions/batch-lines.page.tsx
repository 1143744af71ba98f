import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { Disclosure, Tag } from '#ui/index.ts'
import type { BatchLine } from './batch.store.ts'
import { DifferenceTable } from './difference-table.page.tsx'
import { differences, type EditionKind, fieldsOf } from './edition.rules.ts'
import { editionWords } from './edition.words.ts'
import { labelAt } from './edition-parts.page.tsx'

/** The fields in which a proposal differs from what is in force, in the words of the kind, each once. */
export function changedFields(kind: EditionKind, line: BatchLine, language: Language): string[] {
  const fields = fieldsOf(kind, line.body)
  const changes = differences(line.before ?? undefined, line.body)
  return [...new Set(changes.map(({ path }) => labelAt(fields, path, language)))]
}

/** Each proposal can be opened where it stands; what nobody has said is left out of a new one. */
export const BatchLines = (props: { kind: EditionKind; lines: readonly BatchLine[]; visit: Visit }) => {
  const { kind, visit } = props
  const { language, to } = visit
  const say = editionWords(language)
  return (
    <>
      {props.lines.map((line) => (
        <Disclosure
          key={line.id}
          summary={
            <>
              {kind.label(line.body, language)} {line.before === null && <Tag tone="done">{say.isAdded}</Tag>}
            </>
          }
        >
          <DifferenceTable
            fields={fieldsOf(kind, line.body)}
            changes={differences(line.before ?? undefined, line.body).filter(
              ({ before, after }) => line.before !== null || (before ?? after ?? null) !== null,
            )}
            language={language}
            of={line.id}
          />
          <p>
            <a href={to(`/redaktion/forslag/${line.id}`)}>{say.seeWhole}</a>
          </p>
        </Disclosure>
      ))}
    </>
  )
}
