import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Notification } from '#ui/index.ts'
import type { AwayToday } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'

export const absencePath = '/opgaver/fravaer'

/** On top of one's tasks: that one is away, and for whom one stands in today. */
export function AwayNow({ visit: { language, to }, away }: { visit: Visit; away: AwayToday }) {
  const say = absenceWords(language)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  if (!away.until && away.for.length === 0) return null
  return (
    <Notification>
      {away.until && (
        <p>
          {say.youAreAway(day(away.until))}. <a href={to(absencePath)}>{say.areYouBack}</a>
        </p>
      )}
      {away.for.map((one) => (
        <p key={`${one.name} ${one.to}`}>{say.youStandInFor(one.name, day(one.to))}</p>
      ))}
    </Notification>
  )
}
