import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { DateField, Disclosure, ErrorSummary, NumberField, RadioCards, TextArea } from '#ui/index.ts'
import { type AnswerWord, answers } from './answer.rules.ts'
import { confirmWords } from './confirm.words.ts'

type Props = { visit: Visit; problems: readonly Problem[] }

export const AnswerProblems = ({ visit, problems }: Props) =>
  problems.length === 0 ? null : (
    <ErrorSummary
      title={confirmWords(visit.language).errors}
      errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
    />
  )

/** It stands, it has changed, it is closed, and what there is to say. */
export function AnswerFields({ visit: { form, language }, problems }: Props) {
  const say = confirmWords(language)
  const hints: Partial<Record<AnswerWord, string>> = { aendret: say.aendretHint, lukket: say.lukketHint }
  const words = Object.keys(answers) as AnswerWord[]
  return (
    <>
      <RadioCards
        name="svar"
        label={say.answer}
        options={words.map((value) => ({ value, label: say[value], hint: hints[value] }))}
        value={form.text('svar')}
        error={problemAt(problems, 'svar')}
      />
      <TextArea
        name="ord"
        label={say.words}
        hint={say.wordsHint}
        value={form.text('ord')}
        error={problemAt(problems, 'ord')}
        rows={4}
      />
    </>
  )
}

const told = ['start', 'pladser', 'ventetid', 'aabningstider']

/** What a provider may tell besides, each with the day it is told. */
export function ToldFields({ visit: { form, language }, problems }: Props) {
  const say = confirmWords(language)
  const number = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  return (
    <Disclosure summary={say.more} open={problems.some(({ field }) => told.includes(field))}>
      <DateField
        name="start"
        label={say.nextStart}
        words={{ day: say.day, month: say.month, year: say.year }}
        value={{
          day: form.text('start-dag'),
          month: form.text('start-maaned'),
          year: form.text('start-aar'),
        }}
        error={problemAt(problems, 'start')}
      />
      <NumberField {...number('pladser')} label={say.freePlaces} />
      <NumberField {...number('ventetid')} label={say.waiting} unit={say.weeks} />
      <TextArea
        name="aabningstider"
        label={say.hours}
        hint={say.hoursHint}
        value={form.text('aabningstider')}
        error={problemAt(problems, 'aabningstider')}
        rows={2}
      />
    </Disclosure>
  )
}
