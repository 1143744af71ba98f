import { dayFrom } from '#platform/calendar.ts'
import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { searchPlaces } from '#registers/places/index.ts'
import { findPlaceRows, findRows, registerOf } from '#registers/responsibilities/index.ts'
import { Button, EmptyState, ErrorSummary, Form, HiddenField, PageHead, TextField } from '#ui/index.ts'
import { changesFor, daysOfChange } from './change-list.rules.ts'
import { overviewOf } from './changes.rules.ts'
import { changeWords } from './changes.words.ts'
import { ChangeLines } from './changes-lines.page.tsx'
import { ChangeMap } from './changes-map.page.tsx'
import { CheckTag } from './check-tag.page.tsx'

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
    const register = registerOf(rows, await findPlaceRows(db, null))
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
      ...(typed === (only?.code ?? '') ? { madeOf: [register, all, only?.code] } : {}),
      body: (
        <>
          {problems.length > 0 && <ErrorSummary title={say.errors} errors={problems} />}
          <PageHead over={say.over} title={say.title(dayInWords(date, language))} lead={say.lead}>
            <p>
              <CheckTag keys={overviewOf(shown).dutyKeys} checks={rows.checks} language={language} />
            </p>
          </PageHead>
          <PlaceFilter visit={visit} typed={typed} date={date} />
          {shown.length === 0 ? (
            <Nothing visit={visit} date={date} days={daysOfChange(register)} />
          ) : (
            <>
              <ChangeLines date={date} changes={shown} all={all} only={only} language={language} />
              {!only && <ChangeMap changes={changes} all={all} date={date} visit={visit} />}
              <p class="section">
                <a href={`/data/ansvar-aendringer.csv?dato=${date}`}>{say.download}</a>
              </p>
              <p>
                {visit.has('/tilbud/aendringer') && (
                  <a href={visit.to(`/tilbud/aendringer?dato=${date}`)}>{say.offers}</a>
                )}
              </p>
            </>
          )}
        </>
      ),
    }
    return problems.length ? invalid(view) : show(view)
  },
})

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
