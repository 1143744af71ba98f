import type { Language } from '#platform/words.ts'
import { Table } from '#ui/index.ts'
import type { Difference, EditableField } from './edition.rules.ts'
import { editionWords } from './edition.words.ts'
import { fieldAt, fieldInWords, labelAt } from './edition-parts.page.tsx'
import { wordDifference } from './word-difference.rules.ts'

/** Before and after, field by field, in the words of the kind. */
export const DifferenceTable = (props: {
  fields: readonly EditableField[]
  changes: readonly Difference[]
  language: Language
  /** Where several stand on one page: which this is. */
  of?: string
}) => {
  const say = editionWords(props.language)
  return (
    <Table
      caption={say.difference}
      hiddenCaption
      columns={[{ label: say.field }, { label: say.before }, { label: say.after }]}
      rows={props.changes.map((change) => ({
        id: `felt-${props.of ? `${props.of}-` : ''}${change.path.replaceAll('.', '-')}`,
        cells: [
          labelAt(props.fields, change.path, props.language),
          <Side change={change} side="before" {...props} />,
          <Side change={change} side="after" {...props} />,
        ],
      }))}
    />
  )
}

/** One side of a change; in a running text the words that went or came are marked. */
function Side(props: {
  change: Difference
  side: 'before' | 'after'
  fields: readonly EditableField[]
  language: Language
}) {
  const { change, side, language } = props
  const { before, after } = change
  if (typeof before !== 'string' || typeof after !== 'string' || !/\s/.test(before + after))
    return <>{fieldInWords(fieldAt(props.fields, change.path), change[side], language)}</>
  const Mark = side === 'before' ? 'del' : 'ins'
  return (
    <>
      {wordDifference(before, after)
        .filter((stretch) => stretch.in === 'both' || stretch.in === side)
        .map((stretch, place) =>
          stretch.in === 'both' ? (
            <span key={place}>{stretch.text}</span>
          ) : (
            <Mark key={place}>{stretch.text}</Mark>
          ),
        )}
    </>
  )
}
