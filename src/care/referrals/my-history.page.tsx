import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type Moment, Section, Timeline } from '#ui/index.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { groupLine } from './group-parts.page.tsx'
import type { Holding } from './holding.rules.ts'
import { myCourseWords } from './my-course.words.ts'
import { awaitedOf, comesNow, happenedOf } from './my-history.words.ts'
import { afterwards, beforeSending } from './my-history-ends.page.tsx'
import { isLate } from './ways-on.rules.ts'

type Seen = { one: Holding; visit: Visit; addressOf: (path: string) => string }

/** What happened, what should have, and what comes. */
export function CourseHistory({ one, visit, addressOf }: Seen) {
  const { language, today, to } = visit
  const say = myCourseWords(language)
  const at = language === 'da' ? 0 : 1
  const done = one.lines.map((line, number) => {
    const on = dayOf(line.at)
    const more = [
      line.unit?.[language],
      line.move === 'book' && line.agreedOn && dayInWords(line.agreedOn, language),
      line.whatNow && comesNow[line.whatNow][at],
      groupLine(line, one.lines[number - 1], language),
    ].filter(Boolean)
    return {
      at: line.at,
      when: dayInWords(on, language),
      dateTime: `${on}`,
      title: happenedOf(one.kind, line.move)[at],
      children: more.length > 0 && <p>{more.join(' · ')}</p>,
    }
  })
  const letter = choiceLetterWords(language)
  const letters = one.letters.map(({ at: text, by }) => {
    const made = Temporal.Instant.from(text)
    return {
      at: made,
      when: dayInWords(dayOf(made), language),
      dateTime: `${dayOf(made)}`,
      title: letter.happened,
      children: (
        <p>
          {by && `${by}. `}
          <a href={to(addressOf(`/mit/forloeb/${one.id}/frit-valg`))}>{letter.read}</a>
        </p>
      ),
    }
  })
  const past = [...done, ...letters].toSorted((some, other) => Temporal.Instant.compare(some.at, other.at))
  const told = one.told.map(({ stage, on }) => {
    const day = dayInWords(on, language)
    return stage === 1 ? say.toldUnit(day) : stage === 2 ? say.toldLeader(day) : say.toldSender(day)
  })
  const next: Moment[] =
    one.step && one.dueOn
      ? [
          {
            when:
              one.step === 'begin-group'
                ? dayInWords(one.dueOn, language)
                : `${say.shouldHave} ${dayInWords(one.dueOn, language)}`,
            dateTime: `${one.dueOn}`,
            title: awaitedOf({ ...one, step: one.step, dueOn: one.dueOn }, today)[at],
            state: isLate(one, today) ? 'late' : 'next',
            children: isLate(one, today) && <p>{[`${say.notYet}.`, ...told].join(' ')}</p>,
          },
        ]
      : []
  return (
    <Section id="sket" title={say.history}>
      <Timeline
        items={[...beforeSending(one, visit), ...past, ...afterwards(one, visit, addressOf), ...next]}
      />
    </Section>
  )
}
