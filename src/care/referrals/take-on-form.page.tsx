import { DateField, HiddenField, Section, TextArea } from '#ui/index.ts'
import { type FormProps, fieldsIn, NeedsField } from './referral-form.page.tsx'
import { takeOnFields } from './take-on.rules.ts'

/** General practice takes it on: nobody is to call, so nothing is asked for a caller. */
export function TakeOnFields(props: FormProps) {
  const { say, facts, field, day, optional } = fieldsIn(props)
  return (
    <Section id="drejer-sig-om" title={say.content}>
      <HiddenField name="modtager" value={props.ground.receivers[0]?.id ?? ''} />
      <NeedsField {...props} />
      <TextArea {...field('aarsag', facts.reason)} hint={facts.reasonHint} rows={4} />
      <TextArea {...field(takeOnFields.done, say.done)} hint={say.doneHint} rows={4} />
      <DateField {...day(takeOnFields.again, say.again)} hint={say.againHint} optional={optional} />
      <TextArea {...field('oensker', facts.wanted)} optional={optional} rows={3} />
      <DateField {...day('aftalt', facts.agreedOn)} hint={say.takenOnAgreed} />
    </Section>
  )
}
