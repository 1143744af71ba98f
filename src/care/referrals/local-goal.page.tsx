import { Problems } from '#care/citizens/index.ts'
import { type Problem, problemAt } from '#platform/form.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Form,
  FormId,
  HiddenField,
  Notification,
  NumberField,
  PageHead,
  Section,
  Select,
  TextField,
} from '#ui/index.ts'
import { maySetGoal } from './local-goal.policy.ts'
import { goalSteps, keyOfStep, readGoal } from './local-goal.rules.ts'
import { listGoalUnits, type OwnGoals, setGoal } from './local-goal.store.ts'
import { localGoalWords } from './local-goal.words.ts'
import { GoalsOfUnit, stepInWords } from './local-goal-table.page.tsx'
import type { StateStep } from './step.rules.ts'
import { ToReferrals } from './to-referrals.page.tsx'

const path = '/lokale-maal'
/** Carries what stood of one step when the form was shown. */
const markField = (step: Pick<StateStep, 'kind' | 'state'>) => `stod-${keyOfStep(step)}`

/** A leader sets within how many days their unit has decided to act, a version from each day. */
export const localGoalPage = definePage({
  path,
  access: 'may set goals',
  async get(visit) {
    return show(view(visit, await listGoalUnits(visit.db), []))
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const units = await listGoalUnits(db)
    const unit = units.find(({ id }) => id === form.text('enhed'))
    const permit = unit && maySetGoal(actor, unit)
    if (!unit || !permit || isRefusal(permit)) return notFound()
    const say = localGoalWords(language)
    const { fresh, problems } = readGoal(form, { steps: goalSteps(unit.function), today }, say)
    if (!fresh) return invalid(view(visit, units, problems))
    const became = await setGoal(db, permit, unit.id, fresh, form.text(markField(fresh)))
    if (became === 'set') return goTo(to(`${path}?gemt=ja`))
    if (became === 'changed')
      return conflict(view(visit, await listGoalUnits(db), [{ field: 'skridt', text: say.changed }]))
    return conflict({ title: say.cannot, body: <PageHead title={say.cannot} lead={say.rule} /> })
  },
})

function view(visit: Visit, units: readonly OwnGoals[], problems: readonly Problem[]) {
  const { language, query, form } = visit
  const say = localGoalWords(language)
  const body = (
    <>
      <Problems problems={problems} language={language} />
      {query.get('gemt') === 'ja' && <Notification tone="done" announce title={say.saved} />}
      <ToReferrals visit={visit} />
      <PageHead title={say.title} lead={say.lead} />
      <Notification>
        <p>{say.rule}</p>
      </Notification>
      {units.map((unit) => {
        const isTyped = form.text('enhed') === unit.id
        return (
          <Section key={unit.id} id={`enhed-${unit.id}`} title={unit.name?.[language] ?? say.place}>
            <GoalsOfUnit visit={visit} unit={unit} />
            <GoalForm visit={visit} unit={unit} problems={isTyped ? problems : []} />
          </Section>
        )
      })}
    </>
  )
  return { title: say.title, body, width: 'wide' as const }
}

type Props = { visit: Visit; unit: OwnGoals; problems: readonly Problem[] }

function GoalForm({ visit, unit, problems }: Props) {
  const { language, form, to } = visit
  const say = localGoalWords(language)
  const field = (name: string) => ({ name, value: form.text(name), error: problemAt(problems, name) })
  const dayField = (name: string) => ({
    name,
    words: say,
    error: problemAt(problems, name),
    value: {
      day: form.text(`${name}-dag`),
      month: form.text(`${name}-maaned`),
      year: form.text(`${name}-aar`),
    },
  })
  return (
    <Form action={to(path)} label={say.set}>
      <h3>{say.set}</h3>
      <FormId form={form} />
      <HiddenField name="enhed" value={unit.id} />
      {Object.entries(unit.marks).map(([key, mark]) => (
        <HiddenField key={key} name={`stod-${key}`} value={mark} />
      ))}
      <Select
        {...field('skridt')}
        label={say.which}
        empty={say.choose}
        options={goalSteps(unit.function).map((one) => ({
          value: keyOfStep(one),
          label: stepInWords(one, language),
        }))}
      />
      <NumberField {...field('dage')} label={say.inDays} hint={say.inDaysHint} unit={say.unitOfDays} />
      <Checkboxes
        name="intet"
        label={say.no}
        options={[{ value: 'ja', label: say.noMore }]}
        values={[...form.all('intet')]}
      />
      <TextField {...field('kilde')} label={say.decision} hint={say.decisionHint} autoComplete="off" />
      <TextField {...field('link')} label={say.link} optional={say.optional} type="url" autoComplete="off" />
      <DateField {...dayField('besluttet')} label={say.decidedOn} />
      <DateField {...dayField('fra')} label={say.fromDay} hint={say.fromHint} />
      <Button>{say.save}</Button>
    </Form>
  )
}
