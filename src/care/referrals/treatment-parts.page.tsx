import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Button, type Content, Form, FormId, HiddenField, Section, SummaryList } from '#ui/index.ts'
import { allTreatmentLines } from './treatment.rules.ts'
import type { Treatment } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'

type PressProps = {
  action: string
  name: string
  one: Treatment
  label: string
  hint?: string
  quiet?: boolean
  /** It gives a file, as often as one likes. */
  file?: boolean
  children?: Content
}
/** One press that says one thing about one of them. */
export const Press = ({ action, name, one, label, hint, quiet, file, children }: PressProps) => (
  <Form action={action} label={label}>
    {!file && <FormId />}
    {children}
    <HiddenField name={name} value={one.id} />
    {hint && <p>{hint}</p>}
    <Button kind={quiet ? 'quiet' : undefined}>{label}</Button>
  </Form>
)

type Props = {
  visit: Visit
  one: Treatment
  /** What stands where nobody has said yet that it is read. */
  unread: string
  /** Whoever reads it is the one it is about: *du*. */
  isMine?: boolean
  children?: Content
}

/** One as it was written; what is not known is said so, and never left out. */
export function OneTreatment({ visit: { language }, one, unread, isMine, children }: Props) {
  const say = treatmentWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const readBy = isMine
    ? { person: say['mine-read-person'], unit: say['mine-read-unit'] }
    : { person: say['read-person'], unit: say['read-unit'] }
  const by = say.written(
    one.writtenByName ?? say.somebody,
    one.unitName?.[language] ?? '',
    day(one.writtenAt),
  )
  return (
    <Section id={`oversigt-${one.id}`} title={by}>
      <SummaryList
        sentences
        items={allTreatmentLines.map((line) => ({
          label: say[line],
          value: one[line] ? <span lang="da">{one[line]}</span> : say.notGiven,
        }))}
      />
      <p>{one.readAt && one.readAs ? readBy[one.readAs](day(one.readAt)) : unread}</p>
      {one.practiceReadAt && <p>{say.practiceRead(day(one.practiceReadAt))}</p>}
      {children}
    </Section>
  )
}
