import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  Checkboxes,
  type Content,
  DateField,
  Form,
  FormId,
  RadioCards,
  Select,
  TextField,
} from '#ui/index.ts'
import type { ReceiverOption } from './hand-on.rules.ts'
import { longestFrom, type PermissionKind } from './permission.rules.ts'
import { partNames, permissionWords } from './permission.words.ts'
import { parts } from './person.rules.ts'
import { personWords } from './person.words.ts'

type FormProps = {
  visit: Visit
  action: string
  kind: PermissionKind
  options: readonly ReceiverOption[]
  problems: readonly Problem[]
  more?: Content
}

/** One question after another on one short page; what is sensitive is never chosen beforehand. */
export function PermissionForm({ visit, action, kind, options, problems, more }: FormProps) {
  const { language, form, today } = visit
  const say = permissionWords(language)
  const days = personWords(language)
  const names = partNames(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const isPersonal = kind === 'proxy' || kind === 'talk'
  const last = dayInWords(longestFrom(today), language)
  return (
    <Form action={action}>
      <FormId form={visit.form} />
      {more}
      {isPersonal ? (
        <>
          <TextField {...field('hvem')} label={say.who} hint={say.whoHint} autoComplete="off" />
          {kind === 'talk' && (
            <TextField
              {...field('telefon')}
              type="tel"
              label={say.whoPhone}
              optional={say.optional}
              width="medium"
              autoComplete="off"
            />
          )}
          <Checkboxes
            name="dele"
            label={kind === 'talk' ? say.talkParts : say.parts}
            hint={say.partsHint}
            options={parts.map((part) => ({ value: part, label: names[part] }))}
            values={[...form.all('dele')]}
            error={problemAt(problems, 'dele')}
          />
        </>
      ) : (
        <>
          <Select
            {...field('modtager')}
            label={say.receiver}
            empty={days.chooseRole}
            options={options.map(({ value, name }) => ({ value, label: name }))}
          />
          <TextField
            {...field('hvem')}
            label={say.words}
            hint={say.wordsHint}
            optional={say.optional}
            autoComplete="off"
          />
        </>
      )}
      {kind === 'proxy' && (
        <RadioCards
          name="goere"
          label={say.mayAct}
          options={[
            { value: 'nej', label: say.no },
            { value: 'ja', label: say.yes },
          ]}
          value={form.text('goere') || 'nej'}
        />
      )}
      {kind === 'consent' && (
        <TextField {...field('formaal')} label={say.forWhat} hint={say.forWhatHint} autoComplete="off" />
      )}
      {kind !== 'refusal' && (
        <DateField
          name="til"
          label={say.last}
          hint={say.lastHint(last)}
          optional={say.optional}
          words={days}
          value={{ day: form.text('til-dag'), month: form.text('til-maaned'), year: form.text('til-aar') }}
          error={problemAt(problems, 'til')}
        />
      )}
      <Button>{kind === 'refusal' ? say.saveRefusal : say.save}</Button>
    </Form>
  )
}
