import { problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { situations } from '#registers/responsibilities/index.ts'
import { Button, DateField, ErrorSummary, Form, HiddenField, PageHead, Select, TextField } from '#ui/index.ts'
import { fields, notSure } from './asked.rules.ts'
import { type Asking, dayShown } from './question.page.tsx'
import { answerWords, concernGroupWords, situationWords } from './who-is-responsible.words.ts'

/** For people at work: the official terms, everything on one page, an address that can be kept. */
export function workQuestionView(
  { language, to, today }: Visit,
  { told, concerns, problems, place }: Omit<Asking, 'next'>,
) {
  const say = answerWords(language)
  const groupName = concernGroupWords(language)
  const inCourse = situationWords(language)
  return {
    title: say.workTitle,
    body: (
      <>
        {problems.length > 0 && (
          <ErrorSummary
            title={say.errors}
            errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
          />
        )}
        <PageHead over={say.over} title={say.workTitle} lead={say.workLead} />
        <Form action={to('/hvem-har-ansvaret')} method="get">
          <HiddenField name={fields.forWork} value="1" />
          <HiddenField name={fields.asked} value="alt" />
          <Select
            name={fields.concern}
            label={say.task}
            empty={say.choose}
            value={told.concern}
            error={problemAt(problems, fields.concern)}
            options={concerns.map((concern) => ({
              value: concern.key,
              label: concern.professional[language],
              group: groupName[concern.group],
            }))}
          />
          <TextField
            name={fields.place}
            label={say.placeField}
            value={told.place}
            error={problemAt(problems, fields.place)}
            width="medium"
          />
          {place.kind === 'choose' && (
            <Select
              name={fields.municipality}
              label={say.askWhichMunicipality}
              empty={say.choose}
              error={problemAt(problems, fields.municipality)}
              options={place.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
          <Select
            name={fields.situation}
            label={say.situation}
            value={told.situation || notSure}
            error={problemAt(problems, fields.situation)}
            options={[
              { value: notSure, label: say.anySituation },
              ...situations.map((one) => ({ value: one, label: inCourse[one] })),
            ]}
          />
          <DateField
            name={fields.day}
            label={say.dayField}
            hint={say.dayHint}
            error={problemAt(problems, fields.day)}
            words={{ day: say.dayName, month: say.monthName, year: say.yearName }}
            value={told.day === null ? dayShown({ ...told, day: today }) : dayShown(told)}
          />
          <Button>{say.showAnswer}</Button>
        </Form>
        <p class="section">
          {say.forSelf} <a href={to('/hvem-har-ansvaret')}>{say.forSelfLink}</a>
        </p>
      </>
    ),
  }
}
