import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { type Concern, concernGroups, situations } from '#registers/responsibilities/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  Prose,
  RadioCards,
  RadioGroups,
  TextField,
} from '#ui/index.ts'
import { carried, fields, type Next, notSure, type PlaceFound, type Told } from './asked.rules.ts'
import {
  answerWords,
  concernGroupHints,
  concernGroupWords,
  situationWords,
} from './who-is-responsible.words.ts'

export type Asking = {
  readonly told: Told
  readonly next: Exclude<Next, null>
  readonly concerns: readonly Concern[]
  readonly place: PlaceFound
  readonly problems: readonly Problem[]
}

/** One question a page; what was told before travels along and is not stored. */
export function questionView({ language, to }: Visit, asking: Asking) {
  const { told, next, problems } = asking
  const say = answerWords(language)
  const title = {
    concern: say.askWhat,
    place: say.askWhere,
    municipality: say.askWhichMunicipality,
    situation: say.askWhen,
    day: say.dayField,
  }[next]
  const step = { concern: 1, place: 2, municipality: 2, situation: 3, day: 3 }[next]
  const answered = next === 'place' ? (['place', 'municipality'] as const) : ([next] as const)
  return {
    title,
    body: (
      <>
        {problems.length > 0 && (
          <ErrorSummary
            title={say.errors}
            errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
          />
        )}
        <Form action={to('/hvem-har-ansvaret')}>
          {carried(told, answered).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          <HiddenField name={fields.asked} value={next} />
          {next === 'concern' ? (
            <ConcernQuestion {...asking} language={language} over={say.step(step, 3)} />
          ) : (
            <OneQuestion {...asking} language={language} over={say.step(step, 3)} />
          )}
          <Button>{say.goOn}</Button>
        </Form>
        <div class="section">
          <Prose>
            <p>{say.notStored}</p>
            {next === 'concern' && (
              <p>
                {say.forWork} <a href={to(`/hvem-har-ansvaret?${fields.forWork}=1`)}>{say.forWorkLink}</a>
              </p>
            )}
          </Prose>
        </div>
      </>
    ),
  }
}

type Part = Asking & { language: Visit['language'] }

/** The concerns in everyday words: five groups at a glance, and what is in the one that is opened. */
function ConcernQuestion({ concerns, told, problems, language, over }: Part & { over: string }) {
  const say = answerWords(language)
  const groupName = concernGroupWords(language)
  const groupHint = concernGroupHints(language)
  const groups = concernGroups.filter((group) => concerns.some((concern) => concern.group === group))
  return (
    <RadioGroups
      question
      over={over}
      name={fields.concern}
      label={say.askWhat}
      hint={say.askWhatHint}
      error={problemAt(problems, fields.concern)}
      value={told.concern}
      groups={groups.map((group) => ({
        label: groupName[group],
        hint: groupHint[group],
        options: concerns
          .filter((concern) => concern.group === group)
          .map((concern) => ({ value: concern.key, label: concern.wording[language] })),
      }))}
    />
  )
}

function OneQuestion({ next, told, place, problems, language, over }: Part & { over: string }) {
  const say = answerWords(language)
  const inCourse = situationWords(language)
  if (next === 'day')
    return (
      <DateField
        question
        over={say.over}
        name={fields.day}
        label={say.dayField}
        hint={say.dayHint}
        error={problemAt(problems, fields.day)}
        words={{ day: say.dayName, month: say.monthName, year: say.yearName }}
        value={dayShown(told)}
      />
    )
  if (next === 'place')
    return (
      <TextField
        question
        over={over}
        name={fields.place}
        label={say.askWhere}
        hint={say.askWhereHint}
        error={problemAt(problems, fields.place)}
        value={told.place}
        autoComplete="postal-code"
        width="medium"
      />
    )
  if (next === 'municipality')
    return (
      <RadioCards
        question
        over={over}
        name={fields.municipality}
        label={say.askWhichMunicipality}
        hint={/^\d{4}$/.test(told.place) ? say.severalHint(told.place) : undefined}
        error={problemAt(problems, fields.municipality)}
        options={(place.kind === 'choose' ? place.municipalities : []).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
    )
  return (
    <RadioCards
      question
      over={over}
      name={fields.situation}
      label={say.askWhen}
      hint={say.askWhenHint}
      error={problemAt(problems, fields.situation)}
      value={told.situation}
      options={[
        ...situations.map((one) => ({ value: one, label: inCourse[one] })),
        { value: notSure, label: say.notSure, hint: say.notSureHint },
      ]}
    />
  )
}

/** The day as it was told, or as it was typed where it is none. */
export const dayShown = ({ day, dayTyped }: Told) =>
  day instanceof Temporal.PlainDate
    ? { day: String(day.day), month: String(day.month), year: String(day.year) }
    : dayTyped
