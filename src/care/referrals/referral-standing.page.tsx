import type { Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { Answer, Due, Notification, PageHead, Section, Tag } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { choiceLetterPath } from './choice-letter.page.tsx'
import { mayMakeChoiceLetter } from './choice-letter.policy.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { groundOfDay } from './deadline.rules.ts'
import { groupWords } from './group.words.ts'
import { HeldGroupFact } from './group-parts.page.tsx'
import { holdingSide } from './holder.rules.ts'
import { GoalSaid } from './local-goal-parts.page.tsx'
import { nextTry } from './next-try.rules.ts'
import { tryInWords } from './next-try.words.ts'
import { kindNames, referralWords, stateNames, stepInWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'
import { ToReferrals } from './to-referrals.page.tsx'

type Props = { visit: Visit; referral: Referral }

export function ReferralHead({ visit, referral }: Props) {
  const { language } = visit
  const words = referralWords(language)
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  return (
    <>
      <ToReferrals visit={visit} />
      <PageHead
        over={inWords(kindNames[referral.kind])}
        title={referral.personName ?? words.nameless}
        lead={`${say.from} ${referral.senderName[language]} · ${say.to.toLowerCase()} ${referral.receiverName[language]}`}
      />
      {referral.personKnownDead && (
        <Notification tone="attention" title={say.death}>
          <p>{say.deathText}</p>
        </Notification>
      )}
    </>
  )
}

/** Which day it is, and how it stands to today; late has words as well as a colour. */
export function DueDay({ day, visit }: { day: Temporal.PlainDate; visit: Visit }) {
  const { language, today } = visit
  const say = caseWords(language)
  const over = day.until(today).days
  const tone = over > 0 ? 'late' : over === 0 ? 'today' : undefined
  return (
    <Due
      when={dayInWords(day, language)}
      tone={tone}
      note={over > 0 ? say.daysOver(over) : over === 0 ? say.today : undefined}
    />
  )
}

/** In the answer the day is large, and how late it is stands in a mark of its own. */
function DueAnswer({ day, visit }: { day: Temporal.PlainDate; visit: Visit }) {
  const { language, today } = visit
  const say = caseWords(language)
  const over = day.until(today).days
  return (
    <>
      {dayInWords(day, language)} {over > 0 && <Tag tone="late">{say.daysOver(over)}</Tag>}
      {over === 0 && <Tag>{say.today}</Tag>}
    </>
  )
}

/** With whom it lies, since when, what next and by when: the thing the page is opened for. */
export function ReferralStanding({ visit, referral }: Props) {
  const { language, today } = visit
  const say = caseWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const { state, stateOn, actSide, step, dueOn, goal = null } = referral
  const since = `${inWords(stateNames[state])}, ${say.since(dayInWords(stateOn, language))}`
  if (!actSide || !step || !dueOn)
    return <Answer id="ligger" label={say.over} who={inWords(stateNames[state])} where={since} />
  const nameOf = (side: 'sender' | 'receiver') =>
    (side === 'sender' ? referral.senderName : referral.receiverName)[language]
  // The person reads the same: whom they call now is not always who must act.
  const holds = holdingSide(referral.kind, state) ?? actSide
  const ground = groundOfDay({ ...referral, goal })
  const attempt = nextTry(referral.attempts ?? null, dueOn, referral.bestTime)
  return (
    <Answer
      id="ligger"
      label={say.liesWith}
      who={nameOf(holds)}
      where={since}
      tone={Temporal.PlainDate.compare(dueOn, today) < 0 ? 'late' : undefined}
      facts={[
        {
          label: say.nextStep,
          value: (attempt ? tryInWords(attempt) : stepInWords(step, dueOn, today))[language],
        },
        ...(attempt && Temporal.PlainDate.compare(attempt.on, dueOn) < 0
          ? [{ label: say.tryOn, value: dayInWords(attempt.on, language) }]
          : []),
        { label: say.due, value: <DueAnswer day={dueOn} visit={visit} /> },
        ...(holds === actSide ? [] : [{ label: say.acting, value: nameOf(actSide) }]),
        ...(referral.group
          ? [
              {
                label: groupWords(language).group,
                value: <HeldGroupFact held={referral.group} language={language} />,
              },
            ]
          : []),
      ]}
    >
      <small>
        {
          {
            ...{ law: say.law, plan: say.planDay, group: say.groupDay },
            ...{ 'local-goal': say.localGoal, 'own-goal': say.goal },
          }[ground]
        }
      </small>
      {goal && ground !== 'group' && <GoalSaid goal={goal} visit={visit} decides={ground === 'local-goal'} />}
    </Answer>
  )
}

/** The right to choose, shown from the first contact with the day on which it opens. */
export function PlanStart({ visit, referral }: Props) {
  const { language, actor, today, to } = visit
  const say = caseWords(language)
  const letter = choiceLetterWords(language)
  if (referral.kind !== 'rehabilitation-plan') return null
  const { startBy, planType } = referral
  const hasLetter = (referral.letters ?? []).length > 0
  const mayMake = !isRefusal(mayMakeChoiceLetter(actor, referral, today))
  return (
    <Section id="frit-valg" title={say.choice}>
      <p>
        {planType === 'specialised-training'
          ? say.hospitalChoice
          : startBy && say.choiceOpens(dayInWords(startBy, language))}
      </p>
      {(mayMake || hasLetter) && (
        <p>
          <a href={to(choiceLetterPath(referral.id))}>{hasLetter ? letter.read : letter.make}</a>
        </p>
      )}
      <small>{say.choiceSource}</small>
    </Section>
  )
}
