import { type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import {
  Button,
  Checkboxes,
  Disclosure,
  Form,
  FormId,
  HiddenField,
  Notification,
  RadioCards,
  Section,
  TextArea,
} from '#ui/index.ts'
import { enoughAnswers, nobody, statedFields, statedSenders, type ToldFlow } from './stated-flow.rules.ts'
import type { StatedUnit } from './stated-flow.store.ts'
import { enoughInWords, senderInWords, statedFlowWords } from './stated-flow.words.ts'
import { SideBySide } from './stated-flow-parts.page.tsx'

export const flowPath = '/forloebsrapport'
export const statedId = (unit: string) => `svar-${unit}`

type Props = { visit: Visit; units: readonly StatedUnit[]; problems: readonly Problem[] }

/** Where citizens come from, for each municipal health unit of one's own. */
export function StatedFlows({ visit, units, problems }: Props) {
  const { language, query, form } = visit
  const say = statedFlowWords(language)
  return (
    <>
      {units.map((unit) => {
        const isTyped = form.text(statedFields.unit) === unit.id
        const title = units.length > 1 ? say.titleOf(unit.name?.[language] ?? '') : say.title
        return (
          <Section key={unit.id} id={statedId(unit.id)} title={title} intro={say.intro}>
            {query.get('gemt') === 'ja' && <Notification tone="done" announce title={say.saved} />}
            <SideBySide visit={visit} unit={unit} />
            <Disclosure
              summary={unit.told.length > 0 ? say.answerAgain : say.answer}
              open={isTyped || unit.told.length === 0}
            >
              <StatedForm visit={visit} unit={unit} typed={isTyped} problems={isTyped ? problems : []} />
            </Disclosure>
          </Section>
        )
      })}
    </>
  )
}

type FormProps = { visit: Visit; unit: StatedUnit; typed: boolean; problems: readonly Problem[] }

/** What was said last stands in it, so that one changes what has changed. */
function StatedForm({ visit, unit, typed, problems }: FormProps) {
  const { language, form, to } = visit
  const say = statedFlowWords(language)
  const [told] = unit.told
  const field = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <Form action={to(flowPath)} label={say.answer}>
      <FormId form={form} />
      <HiddenField name={statedFields.unit} value={unit.id} />
      <HiddenField name={statedFields.seen} value={`${unit.stood}`} />
      <Checkboxes
        {...field(statedFields.from)}
        label={say.from}
        hint={say.fromHint}
        options={[...statedSenders, nobody].map((value) => ({
          value,
          label: senderInWords(value, language),
        }))}
        values={typed ? [...form.all(statedFields.from)] : chosenIn(told)}
      />
      <RadioCards
        {...field(statedFields.enough)}
        label={say.enough}
        options={enoughAnswers.map((value) => ({ value, label: enoughInWords(value, language) }))}
        value={typed ? form.text(statedFields.enough) : told?.enough}
      />
      <TextArea
        {...field(statedFields.grounds)}
        label={say.why}
        optional={say.optional}
        hint={say.whyHint}
        rows={3}
        value={typed ? form.text(statedFields.grounds) : (told?.grounds ?? '')}
      />
      <Button>{say.save}</Button>
    </Form>
  )
}

const chosenIn = (told: ToldFlow | undefined): string[] =>
  told ? (told.senders.length > 0 ? [...told.senders] : [nobody]) : []
