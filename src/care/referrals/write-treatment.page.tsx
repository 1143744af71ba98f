import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { Button, Disclosure, Form, FormId, Section, TextArea } from '#ui/index.ts'
import { allTreatmentLines, treatmentFields } from './treatment.rules.ts'
import type { Treatment } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'

type Props = {
  visit: Visit
  action: string
  /** The last that one's own unit wrote: whoever mends a line of it does not write the others again. */
  last: Treatment | undefined
  problems: readonly Problem[]
}

/** The lines to fill in; behind a press where there is one already. */
export function WriteTreatment({ visit, action, last, problems }: Props) {
  const { language, form } = visit
  const say = treatmentWords(language)
  const isFirst = [...form.entries()].length === 0
  const lines = (
    <Form action={action} label={last ? say.rewrite : say.write}>
      <FormId form={form} />
      {allTreatmentLines.map((line) => (
        <TextArea
          key={line}
          name={treatmentFields[line]}
          label={say[line]}
          hint={line === 'wayBack' ? say.wayBackHint : undefined}
          rows={2}
          value={isFirst ? (last?.[line] ?? '') : form.text(treatmentFields[line])}
          error={problemAt(problems, treatmentFields[line])}
        />
      ))}
      <Button>{say.save}</Button>
    </Form>
  )
  if (!last)
    return (
      <Section id="skriv" title={say.write}>
        {lines}
      </Section>
    )
  return (
    <Disclosure summary={say.rewrite} open={problems.length > 0}>
      <p>{say.rewriteText}</p>
      {lines}
    </Disclosure>
  )
}
