import { emptyForm, type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { Button, DateField, Form, FormId, HiddenField, RadioCards, TextArea, TextField } from '#ui/index.ts'
import {
  type MaximumWait,
  pathways,
  pauseReasons,
  type WaitPause,
  type WaitTold,
  waitsFor,
} from './maximum-wait.rules.ts'
import { maximumWaitWords, pathwayNames, pauseReasonNames, waitsForNames } from './maximum-wait.words.ts'
import { dayText, maximumWaitPath } from './maximum-wait-parts.page.tsx'

/** Which form was sent: what it does, and to which line. */
export const sentOf = (visit: Visit) => `${visit.form.text('goer')} ${visit.form.text('af')}`.trim()
export const idOfWaitField = (key: string, name: string) => `f-${key.replace(' ', '-')}-${name}`

type Props = { visit: Visit; referralId: string; problems: readonly Problem[] }
type Fields = Props & { sentKey: string }

/** The fields of one of the forms: what was typed is shown in the one that was sent. */
function fieldsOf({ visit, problems, sentKey }: Fields) {
  const isSent = sentOf(visit) === sentKey
  const form = isSent ? visit.form : emptyForm
  const error = (name: string) => (isSent ? problemAt(problems, name) : undefined)
  return {
    form,
    text: (name: string) => ({
      name,
      id: idOfWaitField(sentKey, name),
      error: error(name),
      value: form.text(name),
    }),
    day: (name: string) => ({
      name,
      id: idOfWaitField(sentKey, name),
      error: error(name),
      words: maximumWaitWords(visit.language),
      value: {
        day: form.text(`${name}-dag`),
        month: form.text(`${name}-maaned`),
        year: form.text(`${name}-aar`),
      },
    }),
  }
}

/** What is waited for, from which day, and who said so. */
export function WaitForm(props: Props) {
  const { language, to } = props.visit
  const say = maximumWaitWords(language)
  const at = language === 'da' ? 0 : 1
  const { form, text, day } = fieldsOf({ ...props, sentKey: 'ventetid' })
  return (
    <Form action={to(maximumWaitPath(props.referralId))} label={say.add}>
      <FormId form={form} />
      <HiddenField name="goer" value="ventetid" />
      <RadioCards
        {...text('forloeb')}
        label={say.whichPathway}
        options={pathways.map((one) => ({ value: one, label: pathwayNames[one][at] }))}
      />
      <RadioCards
        {...text('venter-paa')}
        label={say.whichWait}
        options={waitsFor.map((one) => ({ value: one, label: waitsForNames[one][at] }))}
      />
      <DateField {...day('fra')} label={say.fromDay} hint={say.fromDayHint} />
      <TextField {...text('hvem')} label={say.saidBy} hint={say.saidByHint} autoComplete="off" />
      <DateField {...day('oplyst')} label={say.saidOn} />
      <Button>{say.save}</Button>
    </Form>
  )
}

/** A pause of it: from, until, why, and who decided it. */
export function PauseForm({ wait, ...props }: Props & { wait: MaximumWait }) {
  const { language, to } = props.visit
  const say = maximumWaitWords(language)
  const at = language === 'da' ? 0 : 1
  const { form, text, day } = fieldsOf({ ...props, sentKey: `pause ${wait.id}` })
  return (
    <Form
      action={to(maximumWaitPath(props.referralId))}
      label={`${say.addPause}: ${waitsForNames[wait.waitsFor][at]}`}
    >
      <FormId form={form} />
      <HiddenField name="goer" value="pause" />
      <HiddenField name="af" value={wait.id} />
      <DateField {...day('fra')} label={say.pauseFrom} />
      <DateField {...day('til')} label={say.pauseTo} optional={say.optional} />
      <RadioCards
        {...text('grund')}
        label={say.why}
        options={pauseReasons.map((one) => ({ value: one, label: pauseReasonNames[one][at] }))}
      />
      <TextArea {...text('ord')} label={say.words} hint={say.wordsHint} optional={say.optional} rows={2} />
      <TextField {...text('hvem')} label={say.decided} hint={say.saidByHint} autoComplete="off" />
      <DateField {...day('oplyst')} label={say.saidOn} />
      <Button kind="quiet">{say.save}</Button>
    </Form>
  )
}

/** The last day of a pause that had none. */
export function EndPauseForm({ pause, ...props }: Props & { pause: WaitPause }) {
  const { language, to } = props.visit
  const say = maximumWaitWords(language)
  const { form, day } = fieldsOf({ ...props, sentKey: `slut ${pause.id}` })
  return (
    <Form
      action={to(maximumWaitPath(props.referralId))}
      label={`${say.endPause}: ${dayText(pause.from, language)}`}
    >
      <FormId form={form} />
      <HiddenField name="goer" value="slut" />
      <HiddenField name="af" value={pause.id} />
      <DateField {...day('til')} label={say.lastDay} />
      <Button kind="quiet">{say.endPause}</Button>
    </Form>
  )
}

export function TakeBackForm({
  visit: { language, to },
  referralId,
  one,
}: Omit<Props, 'problems'> & { one: WaitTold }) {
  const say = maximumWaitWords(language)
  return (
    <Form
      action={to(maximumWaitPath(referralId))}
      label={`${say.takeBack}: ${one.ofId ? say.pauses : say.waitsFor} ${one.from}`}
    >
      <FormId />
      <HiddenField name="goer" value="tilbage" />
      <HiddenField name="af" value={one.id} />
      <Button kind="quiet">{say.takeBack}</Button>
    </Form>
  )
}
