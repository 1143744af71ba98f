import { type Form, type Problem, problemAt } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { Checkboxes, RadioCards, Scale, TextArea, TextField } from '#ui/index.ts'
import { declined, type Given, givenAt, type Step, unknown } from './answering.rules.ts'
import { answeringWords } from './answering.words.ts'
import type { Asking } from './asking.rules.ts'
import { isOpenChoice, mostLetters, mostOwnLetters, opensParts } from './assessment.rules.ts'
import { ownWordsCode } from './questionnaire.rules.ts'
import { answerField, ownWordsField } from './read-answer.rules.ts'

type Props = {
  asking: Asking
  step: Step
  over: string | undefined
  /** What was sent, when the page comes back. */
  form: Form
  problems: readonly Problem[]
  language: Language
}

/** What stands in the field: what was typed if the page comes back, else what was answered before. */
function standing({ asking, step, form, problems }: Props) {
  const given = givenAt(step, asking.assessment.given)
  const own = ownWordsCode(step.question)
  if (problems.length > 0)
    return { values: [...form.all(answerField)], text: form.text(answerField), own: form.text(ownWordsField) }
  const inputOf = ({ code, number }: Given) => (number === null ? code : String(number))
  return {
    values: given.filter(({ code }) => code !== own).map(inputOf),
    text: given.find(({ words }) => words !== null)?.words ?? '',
    own: given.find(({ code }) => code === own)?.words ?? '',
  }
}

/** The one field of the page; its label is the heading. */
export function QuestionField(props: Props) {
  const { asking, step, over, problems, language } = props
  const say = answeringWords(language)
  const { question } = step
  const stands = standing(props)
  const field = {
    question: true,
    over,
    name: answerField,
    label: question.title[language],
    hint: question.hint?.[language],
    error: problemAt(problems, answerField),
  }
  const limit = (most: number) => ({
    characters: most,
    text: say.letters(most),
    left: say.left,
    over: say.over,
  })
  if (question.kind === 'text') return <TextArea {...field} value={stands.text} limit={limit(mostLetters)} />
  if (question.kind === 'scale')
    return (
      <Scale
        {...field}
        from={question.from}
        to={question.to}
        ends={[say.low, say.high]}
        others={[
          { value: unknown, label: say.unknown },
          { value: declined, label: say.declined },
        ]}
        value={stands.values[0]}
      />
    )
  const { access } = asking.subject
  const options = question.options
    .filter(({ code }) => isOpenChoice(step, code, access))
    .map(({ code, label, hint }) => ({ value: code, label: label[language], hint: hint?.[language] }))
  if (!question.many)
    return (
      <RadioCards
        {...field}
        options={[...options, { value: unknown, label: say.unknown }]}
        value={stands.values[0]}
      />
    )
  return (
    <>
      <Checkboxes {...field} options={options} values={stands.values} />
      {question.ownWords && opensParts(access, ['free-text']) && (
        <TextField
          name={ownWordsField}
          label={say.ownWords}
          hint={say.letters(mostOwnLetters)}
          value={stands.own}
          error={problemAt(problems, ownWordsField)}
          autoComplete="off"
        />
      )}
    </>
  )
}
