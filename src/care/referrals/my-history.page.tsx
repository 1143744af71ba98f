import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type Moment, Section, Timeline } from '#ui/index.ts'
import type { Holding } from './holding.rules.ts'
import { myCourseWords } from './my-course.words.ts'
import { awaitedOf, comesNow, happenedOf } from './my-history.words.ts'
import { isLate } from './ways-on.rules.ts'

/** What happened, what should have, and what comes. */
export function CourseHistory({ one, visit }: { one: Holding; visit: Visit }) {
  const { language, today } = visit
  const say = myCourseWords(language)
  const at = language === 'da' ? 0 : 1
  const done = one.lines.map((line): Moment => {
    const on = dayOf(line.at)
    const more = [
      line.unit?.[language],
      line.move === 'book' && line.agreedOn && dayInWords(line.agreedOn, language),
      line.whatNow && comesNow[line.whatNow][at],
    ].filter(Boolean)
    return {
      when: dayInWords(on, language),
      dateTime: `${on}`,
      title: happenedOf(one.kind, line.move)[at],
      children: more.length > 0 && <p>{more.join(' · ')}</p>,
    }
  })
  const told = one.told.map(({ stage, on }) => {
    const day = dayInWords(on, language)
    return stage === 1 ? say.toldUnit(day) : stage === 2 ? say.toldLeader(day) : say.toldSender(day)
  })
  const next: Moment[] =
    one.step && one.dueOn
      ? [
          {
            when: `${say.shouldHave} ${dayInWords(one.dueOn, language)}`,
            dateTime: `${one.dueOn}`,
            title: awaitedOf(one.kind, one.step)[at],
            state: isLate(one, today) ? 'late' : 'next',
            children: isLate(one, today) && <p>{[`${say.notYet}.`, ...told].join(' ')}</p>,
          },
        ]
      : []
  return (
    <Section id="sket" title={say.history}>
      <Timeline items={[...done, ...next]} />
    </Section>
  )
}
