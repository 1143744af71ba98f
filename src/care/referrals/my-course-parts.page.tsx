import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Answer, Due, SummaryList, Tag } from '#ui/index.ts'
import { groundOfDay } from './deadline.rules.ts'
import { groupWords } from './group.words.ts'
import { MyGroup } from './group-parts.page.tsx'
import { bindingOfStep, heldSince } from './holder.rules.ts'
import type { HeldBeside, Holding } from './holding.rules.ts'
import { GoalSaid } from './local-goal-parts.page.tsx'
import { myCourseWords } from './my-course.words.ts'
import { awaitedOf } from './my-history.words.ts'
import { isOpen } from './referral.rules.ts'
import { kindNames, stateNames } from './referral.words.ts'
import { waitsForPlace } from './waiting.rules.ts'
import { waitingWords } from './waiting.words.ts'
import { WaitingForPerson } from './waiting-parts.page.tsx'
import { isLate } from './ways-on.rules.ts'

type Seen = { one: Holding; visit: Visit }
const at = (language: Language) => (language === 'da' ? 0 : 1)

/** What it is about, as a heading begins: the late effects it names, else the kind. */
export function aboutInWords({ needs, kind }: Pick<Holding, 'needs' | 'kind'>, language: Language): string {
  const words = needs.map(({ name }) => name[language]).join(', ')
  return words || kindNames[kind][at(language)]
}

/** *Ligger lige nu hos*: one place, since when, the next step, its day, and who must act when that is somebody else. */
export function WhereItLies({ one, visit }: Seen) {
  const { language, today } = visit
  const say = myCourseWords(language)
  const what = aboutInWords(one, language)
  if (!one.holdId || !one.dueOn || !one.step)
    return (
      <Answer
        id="ligger"
        label={say.ended(what)}
        who={one.lines.at(-1)?.side === 'person' ? say.stopped : stateNames[one.state][at(language)]}
        where={dayInWords(one.stateOn, language)}
      />
    )
  const since = heldSince(
    one.kind,
    one.lines.map((line) => ({ move: line.move, to: line.to, on: dayOf(line.at) })),
  )
  const next = { step: one.step, dueOn: one.dueOn }
  const late = isLate(one, today)
  const day = dayInWords(one.dueOn, language)
  const by = (
    <>
      <time dateTime={`${one.dueOn}`}>{day}</time>
      {late && (
        <>
          {' '}
          <Tag tone="late">{say.late(one.dueOn.until(today).days)}</Tag>
        </>
      )}
    </>
  )
  const ground = groundOfDay(one)
  const acting = one.actingId === one.holdId ? null : one.actingName
  return (
    <Answer
      id="ligger"
      label={say.liesWith(what)}
      who={one.holdName?.[language] ?? ''}
      where={since && say.since(dayInWords(since, language))}
      tone={late ? 'late' : undefined}
      facts={[
        { label: say.next, value: awaitedOf({ ...one, ...next }, today)[at(language)] },
        // The day of a group stands in the step itself.
        ...(one.step === 'begin-group' ? [] : [{ label: late ? say.byPassed : say.by, value: by }]),
        ...(acting ? [{ label: say.acting, value: acting[language] }] : []),
        ...(one.wanted ? [{ label: say.wanted, value: one.wanted }] : []),
        ...(one.goals ? [{ label: say.goals, value: one.goals }] : []),
        ...groupFact(one, visit),
        ...(waitsForPlace(one)
          ? [
              {
                label: waitingWords(language).waiting,
                value: <WaitingForPerson waiting={one.waiting} language={language} today={today} />,
              },
            ]
          : []),
      ]}
    >
      <p>
        {
          {
            ...{ law: say.byLaw, plan: say.byPlan, group: say.byGroup },
            ...{ 'local-goal': say.localGoal, 'own-goal': say.ownGoal },
          }[ground]
        }
        {bindingOfStep(one.kind, one.state) && ` ${say.mustByLaw}`}
      </p>
      {one.goal && ground !== 'group' && (
        <GoalSaid goal={one.goal} visit={visit} decides={ground === 'local-goal'} />
      )}
    </Answer>
  )
}

/** When the group begins that there is a place in. */
function groupFact({ group, holdName }: Holding, visit: Visit) {
  const { language, today } = visit
  const say = groupWords(language)
  if (!group) return []
  const label = group.nowOn >= today.toString() || group.cancelledOn ? say.begins : say.began
  return [{ label, value: <MyGroup held={group} who={holdName?.[language] ?? ''} visit={visit} /> }]
}

type Beside = Seen & { others: readonly HeldBeside[]; mayStop: boolean; addressOf: (path: string) => string }

/** The others, each told apart by what comes next, and what else one may want from here. */
export function CourseBeside({ one, others, visit, mayStop, addressOf }: Beside) {
  const { language, to, has } = visit
  const say = myCourseWords(language)
  const [open, ended] = [
    others.filter(({ state }) => isOpen(state)),
    others.filter(({ state }) => !isOpen(state)),
  ]
  const links = [
    ['/mit/aftaler', say.agreements],
    ['/mit/papiret', say.paper],
    ['/mit/overblik', say.overview],
    ['/mit/behov', say.newNeed],
    ['/mit/kontakter', say.contacts],
    ['/mit/igen', say.comesBack],
  ].filter(([path = '']) => has(path))
  return (
    <>
      <Others title={say.also} rows={open} visit={visit} addressOf={addressOf} />
      <Others title={say.earlier} rows={ended} visit={visit} addressOf={addressOf} />
      <ul class="link-list">
        {links.map(([path = '', label]) => (
          <li key={path}>
            <a href={to(path)}>{label}</a>
          </li>
        ))}
        {mayStop && isOpen(one.state) && (
          <li>
            <a href={to(addressOf(`/mit/forloeb/${one.id}/stop`))}>{say.stop}</a>
          </li>
        )}
      </ul>
    </>
  )
}

type OthersProps = {
  title: string
  rows: readonly HeldBeside[]
  visit: Visit
  addressOf: (path: string) => string
}

function Others({ title, rows, visit, addressOf }: OthersProps) {
  const { language, to, today } = visit
  if (rows.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <SummaryList
        items={rows.map((one) => ({
          label: <a href={to(addressOf(`/mit/forloeb/${one.id}`))}>{aboutInWords(one, language)}</a>,
          value:
            one.step && one.dueOn ? (
              <>
                {awaitedOf({ kind: one.kind, step: one.step, dueOn: one.dueOn }, today)[at(language)]}
                <br />
                <small>{one.holdName?.[language]}</small>
                <br />
                <Due
                  tone={isLate(one, today) ? 'late' : undefined}
                  when={`${myCourseWords(language).by} ${dayInWords(one.dueOn, language)}`}
                />
              </>
            ) : (
              `${stateNames[one.state][at(language)]}, ${dayInWords(one.stateOn, language)}`
            ),
        }))}
      />
    </>
  )
}
