import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Disclosure, Section, Table, Tag } from '#ui/index.ts'
import { goalSteps, hasNationalDay, keyOfStep } from './local-goal.rules.ts'
import type { GoalUnit, GoalVersion } from './local-goal.store.ts'
import { localGoalWords } from './local-goal.words.ts'
import { GoalSource } from './local-goal-parts.page.tsx'
import { kindNames, stepNames } from './referral.words.ts'
import type { StateStep } from './step.rules.ts'

const at = (language: Language) => (language === 'da' ? 0 : 1)
export const stepInWords = ({ kind, step }: Pick<StateStep, 'kind' | 'step'>, language: Language): string =>
  `${kindNames[kind][at(language)]}: ${stepNames[step][at(language)].toLocaleLowerCase('da')}`

const isOver = ({ to }: GoalVersion, today: Temporal.PlainDate) =>
  to !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(to), today) < 0
const isComing = ({ from }: GoalVersion, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(from), today) > 0

type Seen = { visit: Visit; unit: GoalUnit }

/** Each step that the unit takes, with what it has decided, what comes, and what holds without. */
export function GoalsOfUnit({ visit, unit }: Seen) {
  const { language, today } = visit
  const say = localGoalWords(language)
  const steps = goalSteps(unit.function)
  const goalsOf = (step: StateStep) => unit.goals.filter((one) => keyOfStep(one) === keyOfStep(step))
  const earlier = unit.goals.filter((one) => isOver(one, today))
  return (
    <>
      <Table
        caption={say.caption(unit.name?.[language] ?? say.place)}
        columns={[say.step, say.within, say.house].map((label) => ({ label }))}
        rows={steps.map((step) => ({
          id: keyOfStep(step).replace(':', '-'),
          cells: [
            stepInWords(step, language),
            <Versions key="goal" visit={visit} goals={goalsOf(step).filter((one) => !isOver(one, today))} />,
            hasNationalDay(step) ? say.national : say.houseDays(say.days(step.days)),
          ],
        }))}
      />
      {earlier.length > 0 && (
        <Disclosure summary={say.earlier}>
          {earlier.map((one) => {
            const step = steps.find((other) => keyOfStep(other) === keyOfStep(one))
            return (
              <p key={`${keyOfStep(one)} ${one.from} ${one.by?.da}`}>
                {step && stepInWords(step, language)}: <Version visit={visit} goal={one} />
              </p>
            )
          })}
        </Disclosure>
      )}
    </>
  )
}

function Versions({ visit, goals }: { visit: Visit; goals: readonly GoalVersion[] }) {
  const say = localGoalWords(visit.language)
  if (goals.length === 0) return <>{say.none}</>
  const carried = goals.filter((one) => one.by && !isComing(one, visit.today))
  return (
    <>
      {new Set(carried.map(({ days }) => days)).size > 1 && <p>{say.differ}</p>}
      {goals.map((one) => (
        <p key={`${one.from} ${one.by?.da}`}>
          <Version visit={visit} goal={one} />
        </p>
      ))}
    </>
  )
}

function Version({ visit, goal }: { visit: Visit; goal: GoalVersion }) {
  const { language, today } = visit
  const say = localGoalWords(language)
  return (
    <>
      <b>{goal.days === null ? say.ended : say.days(goal.days)}</b>{' '}
      {isComing(goal, today) && <Tag>{say.coming}</Tag>} <GoalSource goal={goal} visit={visit} />
      {goal.by && `, ${say.carriedOn(goal.by[language])}`}
      {goal.to && `, ${say.until(dayInWords(Temporal.PlainDate.from(goal.to), language))}`}
    </>
  )
}

/** On a municipality's page: what its units have decided, in force or to come; nothing where nothing was decided. */
export function GoalsHere({ visit, units }: { visit: Visit; units: readonly GoalUnit[] }) {
  const { language, today } = visit
  const say = localGoalWords(language)
  const shown = units.flatMap((unit) =>
    goalSteps(unit.function).flatMap((step) =>
      unit.goals
        .filter((one) => keyOfStep(one) === keyOfStep(step) && one.days !== null && !isOver(one, today))
        .map((goal) => ({ unit, step, goal })),
    ),
  )
  if (shown.length === 0) return null
  return (
    <Section id="maal" title={say.here} intro={say.hereText} prose>
      <ul>
        {shown.map(({ unit, step, goal }) => (
          <li key={`${unit.id} ${keyOfStep(step)} ${goal.from} ${goal.by?.da}`}>
            {unit.name?.[language]}. {stepInWords(step, language)}: <Version visit={visit} goal={goal} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
