import type { Visit } from '#platform/pages.ts'
import { type Link, Notification } from '#ui/index.ts'
import { mostCounted } from './task.rules.ts'
import { say } from './tasks.words.ts'

type Props = {
  visit: Visit
  /** How many rows there are, and on which stretch one stands. */
  rows: number
  stretch: number
  last: number
  /** The shorter lists that one is a press away from. */
  ways: readonly Link[]
}

/** Where leafing ends before the list does: that there is more, and the ways to reach it. */
export function BeyondCounted({ visit: { language, to, has, actor }, rows, stretch, last, ways }: Props) {
  if (rows <= mostCounted || stretch < last) return null
  const words = say(language)
  const byName = actor.powers.has('may see persons') && has('/forloeb')
  return (
    <Notification title={words.beyond}>
      <p>{words.beyondText}</p>
      <ul class="link-list">
        {[...ways, ...(byName ? [{ href: to('/forloeb'), label: words.byName }] : [])].map(
          ({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ),
        )}
      </ul>
    </Notification>
  )
}
