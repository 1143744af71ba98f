import { offerKinds, sortNames } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { taskCodes, taskWords } from '#registers/responsibilities/index.ts'
import { Button, Buttons, Filters, Form, HiddenField, Select, TextField } from '#ui/index.ts'
import type { Asked } from './denmark-map.rules.ts'
import { mapWords, pick } from './denmark-map.words.ts'

const withKind = ['tilbud', 'afstand', 'aktualitet']

/** What can be chosen within a layer: the sort of offer, or the task and the day. */
export function MapChoices({
  visit,
  asked,
  wrong,
}: {
  visit: Visit
  asked: Asked
  wrong: string | undefined
}) {
  const { language, to, query } = visit
  const say = mapWords(language)
  const button = <Button kind="quiet">{say.show}</Button>
  if (asked.layer === 'ansvar') {
    const on = (date: string, label: string) => ({
      href: to(`/danmarkskort?vis=ansvar&opgave=${asked.task}&dato=${date}`),
      label,
      current: `${asked.date}` === date,
    })
    return (
      <>
        <Form action={to('/danmarkskort')} method="get" label={say.task}>
          <HiddenField name="vis" value="ansvar" />
          <Select
            name="opgave"
            label={say.task}
            value={asked.task}
            options={taskCodes.map((task) => ({ value: task, label: taskWords(language)[task] }))}
          />
          <TextField
            name="dato"
            label={say.date}
            hint={say.dateHint}
            value={query.get('dato') || `${asked.date}`}
            error={wrong}
            width="medium"
            button={button}
          />
        </Form>
        <Filters label={say.date} items={[on('2026-12-31', say.before), on('2027-01-01', say.after)]} />
      </>
    )
  }
  if (!withKind.includes(asked.layer)) return null
  return (
    <Form action={to('/danmarkskort')} method="get" label={say.kind}>
      <HiddenField name="vis" value={asked.layer} />
      <Select
        name="slags"
        label={say.kind}
        empty={say.allKinds}
        value={asked.kind ?? ''}
        options={offerKinds.map((kind) => ({ value: kind, label: pick(sortNames[kind], language) }))}
      />
      <Buttons>{button}</Buttons>
    </Form>
  )
}
