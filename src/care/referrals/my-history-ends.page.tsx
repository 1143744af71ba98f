import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { Moment } from '#ui/index.ts'
import type { Holding } from './holding.rules.ts'
import { myCourseWords } from './my-course.words.ts'
import { answerNames } from './question.words.ts'

const momentOn = (day: Temporal.PlainDate, { language }: Visit) => ({
  when: dayInWords(day, language),
  dateTime: `${day}`,
})

/** Before anything was sent: what the person told, and that it was agreed with them. */
export function beforeSending({ needs, agreedWithPersonOn }: Holding, visit: Visit): Moment[] {
  const { language } = visit
  const say = myCourseWords(language)
  const told = Map.groupBy(needs, ({ toldAt }) => `${dayOf(toldAt)}`)
  return [
    ...[...told].toSorted().map(([day, those]) => ({
      ...momentOn(Temporal.PlainDate.from(day), visit),
      title: say.youTold,
      children: <p>{those.map(({ name, burden }) => say.filled(name[language], burden)).join(' ')}</p>,
    })),
    ...(agreedWithPersonOn ? [{ ...momentOn(agreedWithPersonOn, visit), title: say.agreedOn }] : []),
  ]
}

/** Afterwards: whether the help came, as the person says it; not having answered is neither yes nor no. */
export function afterwards(
  { outcome }: Holding,
  visit: Visit,
  addressOf: (path: string) => string,
): Moment[] {
  const { language, to, has } = visit
  const say = myCourseWords(language)
  if (!outcome) return []
  const { said, askedOn } = outcome
  const name = said === 'unknown' ? undefined : answerNames.helped[said]
  return [
    {
      ...momentOn(askedOn, visit),
      title: say.asked,
      children: name ? (
        <p>{say.youSaid(name[language === 'da' ? 0 : 1])}</p>
      ) : (
        <p>
          {say.notSaid}{' '}
          {has('/mit/spoergsmaal') && <a href={to(addressOf('/mit/spoergsmaal'))}>{say.toQuestions}</a>}
        </p>
      ),
    },
  ]
}
