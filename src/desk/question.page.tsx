import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { type Concern, concernGroups, situations } from '#registers/responsibilities/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  PageHead,
  RadioCards,
  TextField,
} from '#ui/index.ts'
import { carried, fields, type Next, notSure, type PlaceFound, type Told } from './asked.rules.ts'
import { answerWords, concernGroupWords, situationWords } from './who-is-responsible.words.ts'

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
            <ConcernQuestion {...asking} language={language} />
          ) : (
            <OneQuestion {...asking} language={language} over={say.step(step, 3)} />
          )}
          <Button>{say.goOn}</Button>
        </Form>
        <p class="section">{say.notStored}</p>
        {next === 'concern' && (
          <p>
            {say.forWork} <a href={to(`/hvem-har-ansvaret?${fields.forWork}=1`)}>{say.forWorkLink}</a>
          </p>
        )}
      </>
    ),
  }
}

type Part = Asking & { language: Visit['language'] }

/** The concerns in everyday words, a group at a time; all groups are one choice. */
function ConcernQuestion({ concerns, told, problems, language }: Part) {
  const say = answerWords(language)
  const groupName = concernGroupWords(language)
  const groups = concernGroups.filter((group) => concerns.some((concern) => concern.group === group))
  return (
    <>
      <PageHead over={say.step(1, 3)} title={say.askWhat} lead={say.askWhatHint} />
      {groups.map((group, place) => (
        <RadioCards
          key={group}
          name={fields.concern}
          {...(place === 0 ? {} : { id: `f-emne-${group}` })}
          label={groupName[group]}
          error={place === 0 ? problemAt(problems, fields.concern) : undefined}
          value={told.concern}
          options={concerns
            .filter((concern) => concern.group === group)
            .map((concern) => ({ value: concern.key, label: concern.wording[language] }))}
        />
      ))}
    </>
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
