import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { LocalGoal } from './local-goal.rules.ts'
import { localGoalWords } from './local-goal.words.ts'

type Source = Pick<LocalGoal, 'title' | 'url' | 'decidedOn' | 'from'>

/** By which decision, of which day, and from when: no goal is shown without it. */
export function GoalSource({ goal, visit: { language } }: { goal: Source; visit: Visit }) {
  const say = localGoalWords(language)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  return (
    <>
      {goal.url ? (
        <a href={goal.url} lang="da" rel="noreferrer">
          {goal.title}
        </a>
      ) : (
        <span lang="da">{goal.title}</span>
      )}
      , {say.decided(day(goal.decidedOn))}, {say.holdsFrom(day(goal.from))}
    </>
  )
}

type Said = { goal: LocalGoal; visit: Visit; decides: boolean }

/** What a unit has decided of its own, as what it is; beside a day that something else sets, it changes nothing. */
export function GoalSaid({ goal, visit, decides }: Said) {
  const { language } = visit
  const say = localGoalWords(language)
  return (
    <p>
      {say.goalOf(goal.unit?.[language] ?? say.place, goal.days)} {say.source}:{' '}
      <GoalSource goal={goal} visit={visit} />. {say.notLaw} {!decides && say.changesNothing}
    </p>
  )
}
