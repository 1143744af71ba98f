import { Problems, personWords } from '#care/citizens/index.ts'
import { levelWords } from '#help/offers/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { levelCodes } from '#registers/responsibilities/index.ts'
import {
  Button,
  DateField,
  Form,
  FormId,
  HiddenField,
  Notification,
  RadioCards,
  Section,
  Select,
  TextArea,
} from '#ui/index.ts'
import { agreedWords } from './agreed.words.ts'
import { complexities, needStates } from './agreed-form.rules.ts'
import { lookAgainAfter } from './check-in.rules.ts'
import { CheckInLines } from './check-in-parts.page.tsx'
import type { Agreed, ReceivedNeed } from './received.rules.ts'

/** The line that the form was made for: one more than those that stood there. */
export const lineField = 'linje'

type Props = {
  visit: Visit
  need: ReceivedNeed
  problems: readonly Problem[]
  /** Somebody else wrote while this was written. */
  isOvertaken?: boolean
}

/** What was agreed, simple or complex with grounds, the level, and whether the need is still open. */
export function AgreedForm({ visit, need, problems, isOvertaken = false }: Props) {
  const { language, to, form, today } = visit
  const say = agreedWords(language)
  const isFirst = form.text('tilstand') === '' && problems.length === 0
  const dayIn = (field: string, first: Temporal.PlainDate) =>
    isFirst
      ? { day: `${first.day}`, month: `${first.month}`, year: `${first.year}` }
      : {
          day: form.text(`${field}-dag`),
          month: form.text(`${field}-maaned`),
          year: form.text(`${field}-aar`),
        }
  const text = (name: string, label: string, more: { hint?: string; optional?: string } = {}) => (
    <TextArea
      {...{ name, label, ...more }}
      rows={3}
      value={form.text(name)}
      error={problemAt(problems, name)}
    />
  )
  const option = (value: 'simple' | 'complex' | 'open' | 'met' | 'closed') => ({ value, label: say[value] })
  return (
    <Section id="aftal" title={say.form} intro={say.formText}>
      <Problems problems={problems} language={language} />
      {isOvertaken && (
        <Notification tone="attention" announce title={say.overtaken}>
          <p>{say.overtakenText}</p>
        </Notification>
      )}
      <Form action={to(`/svar/behov/${need.id}`)} label={say.form}>
        {isOvertaken ? <FormId /> : <FormId form={form} />}
        <HiddenField name={lineField} value={`${need.agreed.length + 1}`} />
        {text('aftalt', say.words, { hint: say.wordsHint })}
        <DateField
          name="dag"
          label={say.day}
          words={personWords(language)}
          value={dayIn('dag', today)}
          error={problemAt(problems, 'dag')}
        />
        <RadioCards
          name="vurdering"
          label={say.complexity}
          hint={say.complexityHint}
          beside
          options={[...complexities.map(option), { value: '', label: say.unassessed }]}
          value={form.text('vurdering')}
          error={problemAt(problems, 'vurdering')}
        />
        {text('begrundelse', say.grounds, { optional: say.whenAssessed })}
        <Select
          name="niveau"
          label={say.level}
          empty={say.noLevel}
          options={levelCodes.map((value) => ({ value, label: levelInWords(value, language) }))}
          value={form.text('niveau')}
        />
        <DateField
          name="igen"
          label={say.lookAgain}
          hint={say.lookAgainHint}
          words={personWords(language)}
          value={dayIn('igen', today.add(lookAgainAfter))}
          error={problemAt(problems, 'igen')}
        />
        <RadioCards
          name="tilstand"
          label={say.state}
          options={needStates.map(option)}
          value={form.text('tilstand') || need.state}
          error={problemAt(problems, 'tilstand')}
        />
        {text('hvorfor', say.reason, { optional: say.whenClosed })}
        <Button>{say.save}</Button>
      </Form>
    </Section>
  )
}
const levelInWords = (level: (typeof levelCodes)[number], language: Language) =>
  levelWords[level][language === 'da' ? 0 : 1]

/** Every line so far, the newest first. */
export function AgreedLines({ agreed, language }: { agreed: readonly Agreed[]; language: Language }) {
  const say = agreedWords(language)
  const known = (level: string | null) => levelCodes.find((one) => one === level)
  if (agreed.length === 0) return <p>{say.none}</p>
  return (
    <ol reversed>
      {agreed.map((one) => {
        const level = known(one.level)
        return (
          <li key={one.number} value={one.number}>
            {one.words && <p>{one.words}</p>}
            {one.state === 'met' && <p>{say.met}</p>}
            {one.reason && <p>{say.closedBecause(one.reason)}</p>}
            {one.complexity && <p>{say.assessed(say[one.complexity], one.grounds ?? '')}</p>}
            {level && <p>{`${say.level} ${levelInWords(level, language)}`}</p>}
            <CheckInLines checkIns={one.checkIns} language={language} />
            <p>
              <small>
                {say.by(
                  dayInWords(one.agreedOn, language),
                  one.byName ?? say.somebody,
                  one.unit?.[language] ?? '',
                )}
              </small>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
