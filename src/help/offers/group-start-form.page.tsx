import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { DateField, ErrorSummary, NumberField, TextField } from '#ui/index.ts'
import { groupStartWords } from './group-starts.words.ts'

/** What is typed, or what stands there already. */
export type StartValues = Readonly<Record<StartField, string>>
const startFields = ['navn', 'dag-dag', 'dag-maaned', 'dag-aar', 'kl', 'pladser', 'ledige'] as const
type StartField = (typeof startFields)[number]
export const typedStart = ({ form }: Visit): StartValues =>
  Object.fromEntries(startFields.map((field) => [field, form.text(field)])) as StartValues

type Props = { visit: Visit; problems: readonly Problem[]; values: StartValues }

export const StartProblems = ({ visit: { language }, problems }: Omit<Props, 'values'>) =>
  problems.length === 0 ? null : (
    <ErrorSummary
      title={groupStartWords(language).problems}
      errors={problems.map(({ field, text }) => ({ name: field, message: text }))}
    />
  )

/** Name, day, time and places of a start: only the day must be told. */
export function StartFields({ visit: { language }, problems, values }: Props) {
  const say = groupStartWords(language)
  const field = (name: 'navn' | 'kl' | 'pladser' | 'ledige') => ({
    name,
    value: values[name],
    error: problemAt(problems, name),
    optional: say.optional,
  })
  return (
    <>
      <TextField {...field('navn')} label={say.name} hint={say.nameHint} autoComplete="off" />
      <DateField
        name="dag"
        label={say.on}
        words={say}
        value={{ day: values['dag-dag'], month: values['dag-maaned'], year: values['dag-aar'] }}
        error={problemAt(problems, 'dag')}
      />
      <TextField
        {...field('kl')}
        label={say.at}
        hint={say.atHint}
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <NumberField {...field('pladser')} label={say.inAll} />
      <NumberField {...field('ledige')} label={say.free} hint={say.freeHint} />
    </>
  )
}
