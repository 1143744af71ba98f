import { dayInWords, type Language } from '#platform/words.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import { type Change, taskWords } from '#registers/responsibilities/index.ts'
import { Disclosure, Section, Table } from '#ui/index.ts'
import { type Line, linesOf, type Sort, sortOf } from './changes.rules.ts'
import { changeWords } from './changes.words.ts'

type Props = {
  changes: readonly Change[]
  all: readonly PlaceOnDay[]
  only: { readonly name: string } | undefined
  date: Temporal.PlainDate
  language: Language
}

/** Tasks that move stand one a line; what follows along when two regions become one is said in one list. */
export function ChangeLines(props: Props) {
  const say = changeWords(props.language)
  const merges = props.changes.filter(({ kind }) => kind === 'region-merges')
  const moves = linesOf(props.changes.filter(({ kind }) => kind !== 'region-merges'))
  return (
    <>
      {moves.length > 0 && (
        <Section
          id="opgaver"
          title={
            props.only
              ? say.inPlace(props.only.name, dayInWords(props.date, props.language))
              : say.tasksThatMove
          }
        >
          <Moves {...props} lines={moves} />
        </Section>
      )}
      {merges.length > 0 && <Merges {...props} merges={merges} />}
    </>
  )
}

function Moves({ lines, all, only, language }: Props & { lines: readonly Line[] }) {
  const say = changeWords(language)
  const tasks = taskWords(language)
  const sorts: Record<Sort, string> = {
    municipality: say.theMunicipality,
    region: say.theRegion,
    other: say.another,
    'not-known': say.notKnown,
  }
  const name = (holder: Change['after']) =>
    only ? (holder?.authority.name[language] ?? say.none) : sorts[sortOf(holder?.authority)]
  const operators = ({ first, operators, codes }: Line) =>
    only
      ? (first.after?.operator?.name[language] ?? say.notKnown)
      : [...operators]
          .map(([sort, places]) =>
            places === codes.length ? sorts[sort] : say.inPlaces(sorts[sort], places),
          )
          .join(' · ')
  return (
    <Table
      dense
      hiddenCaption
      caption={say.tasksThatMove}
      columns={[
        { label: say.task },
        ...(only ? [] : [{ label: say.place }]),
        { label: say.authorityBefore },
        { label: say.authorityAfter },
        { label: say.operatorAfter },
        { label: say.status },
      ]}
      rows={lines.map((line) => ({
        cells: [
          tasks[line.first.task],
          ...(only ? [] : [line.codes.length === all.length ? say.allPlaces : say.places(line.codes.length)]),
          name(line.first.before),
          name(line.first.after),
          operators(line),
          line.first.after ? say[line.first.after.sourceStatus] : say.none,
        ],
      }))}
    />
  )
}

function Merges({ merges, language }: Props & { merges: readonly Change[] }) {
  const say = changeWords(language)
  const tasks = taskWords(language)
  const from = [...new Set(merges.map(({ before }) => before?.authority.name[language] ?? ''))]
  const to = [...new Set(merges.map(({ after }) => after?.authority.name[language] ?? ''))]
  return (
    <Section
      id="regioner"
      title={say.merge(from.join(say.and), to.join(say.and))}
      intro={say.mergeText}
      prose
    >
      <Disclosure summary={say.mergedTasks}>
        <ul>
          {[...new Set(merges.map(({ task }) => tasks[task]))].map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  )
}
