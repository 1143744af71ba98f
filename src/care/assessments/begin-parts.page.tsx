import { type Subject, SubjectField } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, ButtonLink, Buttons, Form, FormId, HiddenField, RadioCards, Section } from '#ui/index.ts'
import { addressAt } from './answer-parts.page.tsx'
import type { AssessmentLine } from './assessment.rules.ts'
import { assessmentWords } from './assessments.words.ts'
import { type Audience, audiences } from './questionnaire.rules.ts'
import type { Invitation } from './reader.store.ts'

export const asField = 'som'
export const answersPath = '/mit/behov'

type Own = { visit: Visit; subject: Subject }

/** What was begun, on whatever screen. */
export function GoOn({ visit: { language, to }, subject, line }: Own & { line: AssessmentLine }) {
  const say = assessmentWords(language)
  return (
    <Section id={`gaa-videre-${line.questionnaire}`} title={say.goOn}>
      <p>{say.goOnText(dayInWords(dayOf(line.begunAt), language))}</p>
      <Form action={to(answersPath)} label={say.goOn}>
        <SubjectField subject={subject} />
        <HiddenField name="slet" value={line.id} />
        <Buttons>
          <ButtonLink href={to(addressAt(subject, `${answersPath}/${line.id}/svar`))}>{say.goOn}</ButtonLink>
          <Button kind="quiet">{say.drop}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

export function AskedBy({ visit: { language, to }, subject, one }: Own & { one: Invitation }) {
  const say = assessmentWords(language)
  return (
    <Section id={`spurgt-${one.id}`} title={say.asked(one.unit?.[language] ?? '')}>
      <p>
        {say[`occasion-${one.occasion}`]}. {say.askedText(dayInWords(dayOf(one.askedAt), language))}
      </p>
      <Form action={to(answersPath)} label={say.answerThem}>
        <FormId />
        <SubjectField subject={subject} />
        <HiddenField name={asField} value="citizen" />
        <HiddenField name="spurgt" value={one.id} />
        <Buttons>
          <Button>{say.answerThem}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

export function Begin(props: Own & { audience: Audience; problems: readonly Problem[] }) {
  const { visit, subject, audience, problems } = props
  const { language, to, form } = visit
  const say = assessmentWords(language)
  return (
    <Section id="begynd" title={say.beginTitle}>
      <Form action={to(answersPath)}>
        <FormId form={form} />
        <SubjectField subject={subject} />
        <RadioCards
          name={asField}
          label={say.answerAs}
          hint={say.hint}
          options={audiences.map((one) => ({
            value: one,
            label: say[`as-${one}`],
            hint: one === 'relative' ? say['as-relativeHint'] : undefined,
          }))}
          value={problems.length > 0 ? form.text(asField) : audience}
          error={problemAt(problems, asField)}
        />
        <Buttons>
          <Button>{say.begin}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
