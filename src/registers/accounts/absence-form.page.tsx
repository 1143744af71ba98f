import { emptyForm, type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, Buttons, DateField, Form, FormId, HiddenField, Section, Select } from '#ui/index.ts'
import { type Absence, type StandIn, stoodOf, unitList } from './absence.rules.ts'
import type { Away } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'
import { daysInWords } from './absence-list.page.tsx'
import { roleTitles } from './accounts.words.ts'

type Props = {
  visit: Visit
  away: Away
  here: string
  isOwn: boolean
  /** The one that is changed. */
  changes: Absence | null
  problems: readonly Problem[]
}

/** From, to and who stands in: for one more absence, or with what stands of the one that is changed. */
export function AbsenceForm({ visit, away, here, isOwn, changes, problems }: Props) {
  const { language, to, form } = visit
  const say = absenceWords(language)
  const isTyped = form.entries().length > 0 && form.text('slut') === ''
  const parts = (name: string, known: string | undefined) => {
    const [year, month, day] = known?.split('-') ?? []
    const short = (part: string | undefined) => part && `${Number(part)}`
    return isTyped
      ? {
          day: form.text(`${name}-dag`),
          month: form.text(`${name}-maaned`),
          year: form.text(`${name}-aar`),
        }
      : { day: short(day), month: short(month), year }
  }
  const known = changes && (changes.standIn ?? unitList)
  return (
    <Section id="skriv" title={changes ? say.changing(daysInWords(changes, language)) : say.tell}>
      <Form action={to(here)} label={say.tell}>
        <FormId form={isTyped ? form : emptyForm} />
        {changes && (
          <>
            <HiddenField name="ret" value={changes.id} />
            <HiddenField name="stod" value={stoodOf(changes)} />
          </>
        )}
        <DateField
          name="fra"
          label={isOwn ? say.from : say.fromOf}
          words={say}
          value={parts('fra', changes?.from)}
          error={problemAt(problems, 'fra')}
        />
        <DateField
          name="til"
          label={isOwn ? say.to : say.toOf}
          hint={say.toHint}
          words={say}
          value={parts('til', changes?.to)}
          error={problemAt(problems, 'til')}
        />
        <Select
          name="hvem"
          label={say.whom}
          hint={away.role === 'leder' ? `${say.whomHint} ${say.whomLeader}` : say.whomHint}
          empty={say.choose}
          value={isTyped ? form.text('hvem') : (known ?? '')}
          error={problemAt(problems, 'hvem')}
          options={[
            ...away.standIns.map((one) => ({ value: one.id, label: standInInWords(one, language) })),
            { value: unitList, label: say.unitList },
          ]}
        />
        <Buttons>
          <Button>{say.save}</Button>
          {changes && <a href={to(here)}>{say.cancel}</a>}
        </Buttons>
      </Form>
    </Section>
  )
}

/** By name and function, with what one should know before choosing. */
function standInInWords({ name, role, away, validTo }: StandIn, language: Language): string {
  const say = absenceWords(language)
  return [
    `${name}, ${roleTitles(language)[role].toLowerCase()}`,
    ...away.map((days) => say.awayToo(daysInWords(days, language))),
    ...(validTo ? [say.until(dayInWords(Temporal.PlainDate.from(validTo), language))] : []),
  ].join(' · ')
}
