import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { type PlaceOnDay, searchPlaces } from '#registers/places/index.ts'
import { type Change, findPlaceRows, findRows, taskWords } from '#registers/responsibilities/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  Form,
  HiddenField,
  PageHead,
  Section,
  Tag,
  TextField,
} from '#ui/index.ts'
import { changesFor, daysOfChange } from './change-list.rules.ts'
import { type ChangeLine, linesOf } from './changes.rules.ts'
import { changeWords } from './changes.words.ts'
import { ChangeMap } from './changes-map.page.tsx'

const reform = '2027-01-01'

/** Every duty that gets another authority or operator on a day, by place: map, lines and a spreadsheet. */
export const responsibilityChanges = definePage({
  path: '/ansvar/aendringer',
  access: 'anyone',
  async get(visit) {
    const { db, language, query } = visit
    const say = changeWords(language)
    const typed = query.get('sted') ?? ''
    const day = dayFrom(query.get('dato') ?? reform)
    const date = day ?? Temporal.PlainDate.from(reform)
    const { found, all } = await searchPlaces(db, typed, date)
    const rows = await findRows(db, 'everything')
    const register = { ...rows, ...(await findPlaceRows(db, null)) }
    const changes = changesFor(register, date)
    const only = found.kind === 'one' ? found.municipality : undefined
    const problems = [
      ...(day ? [] : [{ name: 'dato', message: say.wrongDay }]),
      ...(typed && !only ? [{ name: 'sted', message: say.unknownPlace(typed) }] : []),
    ]
    const shown = only ? changes.filter((change) => change.municipality.code === only.code) : changes
    const view = {
      title: say.title(dayInWords(date, language)),
      width: 'wide' as const,
      body: (
        <>
          {problems.length > 0 && <ErrorSummary title={say.errors} errors={problems} />}
          <PageHead over={say.over} title={say.title(dayInWords(date, language))} lead={say.lead}>
            <p>
              <Tag tone="draft">{say.unchecked}</Tag>
            </p>
          </PageHead>
          <PlaceFilter visit={visit} typed={typed} date={date} />
          {shown.length === 0 ? (
            <Nothing visit={visit} date={date} days={daysOfChange(register)} />
          ) : (
            <>
              <Lines lines={linesOf(shown)} all={all} only={only} language={language} />
              {!only && <ChangeMap changes={changes} all={all} date={date} visit={visit} />}
              <p class="section">
                <a href={`/data/ansvar-aendringer.csv?dato=${date}`}>{say.download}</a>
              </p>
            </>
          )}
        </>
      ),
    }
    return problems.length ? invalid(view) : show(view)
  },
})

export function dayFrom(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

function PlaceFilter({ visit, typed, date }: { visit: Visit; typed: string; date: Temporal.PlainDate }) {
  const say = changeWords(visit.language)
  return (
    <Form action={visit.to('/ansvar/aendringer')} method="get" search label={say.placeField}>
      <HiddenField name="dato" value={date.toString()} />
      <TextField
        name="sted"
        label={say.placeField}
        hint={say.placeHint}
        value={typed}
        width="medium"
        button={<Button kind="quiet">{say.show}</Button>}
      />
    </Form>
  )
}

type LinesProps = {
  lines: readonly ChangeLine[]
  all: readonly PlaceOnDay[]
  only: PlaceOnDay | undefined
  language: Language
}
/** One line a task: the same change in many municipalities is said once, with how many. */
function Lines({ lines, all, only, language }: LinesProps) {
  const say = changeWords(language)
  const tasks = taskWords(language)
  const where = (codes: readonly string[]) => {
    const names = codes.map((code) => all.find((place) => place.code === code)?.name ?? code)
    return names.length <= 4 ? names.join(', ') : say.places(names.length)
  }
  return (
    <Section id="opgaver" title={only ? only.name : say.tasksThatMove}>
      <DataTable
        dense
        hiddenCaption
        caption={say.tasksThatMove}
        columns={[
          { label: say.task },
          { label: say.kind },
          ...(only ? [] : [{ label: say.place }]),
          { label: say.authorityBefore },
          { label: say.authorityAfter },
          { label: say.operatorAfter },
          { label: say.status },
        ]}
        rows={lines.map(({ first, codes }) => ({
          cells: [
            tasks[first.task],
            say[first.kind],
            ...(only ? [] : [where(codes)]),
            authorityIn(first.before, codes.length, language),
            authorityIn(first.after, codes.length, language),
            operatorIn(first.after, codes.length, language),
            first.after ? say[first.after.sourceStatus] : say.none,
          ],
        }))}
      />
    </Section>
  )
}

const ownMunicipality = { da: 'Kommunen', en: 'The municipality' }
/** For one place its name; for many the kind, because each has its own. */
function authorityIn(holder: Change['after'], places: number, language: Language): string {
  if (!holder) return changeWords(language).none
  return places > 1 && holder.authority.office ? ownMunicipality[language] : holder.authority.name[language]
}
function operatorIn(holder: Change['after'], places: number, language: Language): string {
  const say = changeWords(language)
  if (!holder) return say.none
  if (!holder.operator) return say.notKnown
  return places > 1 && holder.operator.office ? ownMunicipality[language] : holder.operator.name[language]
}

function Nothing({
  visit,
  date,
  days,
}: {
  visit: Visit
  date: Temporal.PlainDate
  days: Temporal.PlainDate[]
}) {
  const say = changeWords(visit.language)
  return (
    <EmptyState title={say.nothing(dayInWords(date, visit.language))}>
      <p>{say.nothingText}</p>
      <ul>
        {days.map((day) => (
          <li key={day.toString()}>
            <a href={visit.to(`/ansvar/aendringer?dato=${day}`)}>{dayInWords(day, visit.language)}</a>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
