import { dayInWords, type Language } from '#platform/words.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import { type Change, taskWords } from '#registers/responsibilities/index.ts'
import { SourceStatusTag } from '#registers/sources/index.ts'
import { Disclosure, Prose, Section, Table } from '#ui/index.ts'
import { type Line, overviewOf, type Sort, sortOf } from './changes.rules.ts'
import { changeWords } from './changes.words.ts'
import { upperFirst } from './sentence.rules.ts'

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
  const { moves, merges } = overviewOf(props.changes)
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
          {props.only ? <MovesHere {...props} lines={moves} /> : <Moves {...props} lines={moves} />}
        </Section>
      )}
      {merges.length > 0 && <Merges {...props} merges={merges} />}
    </>
  )
}

/** In one place: what goes from whom to whom is said once, with the tasks below it. */
function MovesHere({ lines, language }: Props & { lines: readonly Line[] }) {
  const say = changeWords(language)
  const tasks = taskWords(language)
  const name = (holder: Change['after']) => holder?.authority.name[language] ?? upperFirst(say.nobody)
  const operator = ({ first: { after } }: Line) => {
    const known = after?.operator?.name[language] ?? say.notKnown
    return after?.operatorStatus === 'expected' ? say.expectedly(known) : known
  }
  const together = Map.groupBy(lines, (line) =>
    [name(line.first.before), name(line.first.after), operator(line)].join(),
  )
  return (
    <>
      {[...together].map(([key, group]) => {
        const [line] = group
        return line ? (
          <Prose key={key}>
            <h3>{say.fromTo(name(line.first.before), name(line.first.after))}</h3>
            <p>
              {say.carriedOutBy} <b>{operator(line)}</b>
            </p>
            <ul>
              {group.map(({ first }) => (
                <li key={`${first.task} ${first.kind}`}>
                  {tasks[first.task]}{' '}
                  {first.after && <SourceStatusTag status={first.after.sourceStatus} language={language} />}
                </li>
              ))}
            </ul>
          </Prose>
        ) : null
      })}
    </>
  )
}

function Moves({ lines, all, language }: Props & { lines: readonly Line[] }) {
  const say = changeWords(language)
  const tasks = taskWords(language)
  const sorts: Record<Sort, string> = {
    municipality: say.theMunicipality,
    region: say.theRegion,
    other: say.another,
    'not-known': upperFirst(say.notKnown),
  }
  const everywhere = lines.every(({ codes }) => codes.length === all.length)
  const name = (holder: Change['after']) => sorts[sortOf(holder?.authority)]
  const operators = ({ operators, codes }: Line) =>
    [...operators].map(([sort, places]) => (
      <div key={sort}>{places === codes.length ? sorts[sort] : say.inPlaces(sorts[sort], places)}</div>
    ))
  const places = ({ codes }: Line) => (codes.length === all.length ? say.allPlaces : say.places(codes.length))
  return (
    <>
      {everywhere && <p>{say.everywhere}</p>}
      <Table
        dense
        hiddenCaption
        caption={say.tasksThatMove}
        columns={[
          { label: say.task },
          ...(everywhere ? [] : [{ label: say.place }]),
          { label: say.authorityBefore },
          { label: say.authorityAfter },
          { label: say.operatorAfter },
          { label: say.status },
        ]}
        rows={lines.map((line) => ({
          cells: [
            tasks[line.first.task],
            ...(everywhere ? [] : [places(line)]),
            name(line.first.before),
            name(line.first.after),
            operators(line),
            line.first.after ? say[line.first.after.sourceStatus] : say.none,
          ],
        }))}
      />
    </>
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
