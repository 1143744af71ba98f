import type { Visit } from '#platform/pages.ts'
import { Card, Deck } from '#ui/index.ts'
import { beginnings, slugOf, textOf } from './beginning.rules.ts'
import { listWords } from './list.words.ts'

/** The need that a form begins with, as an id: what it is about stands nowhere in the address. */
export const chosenNeed = 'behov'

type Props = { visit: Visit; personId: string; needId?: string }

/** What whoever asks can send or prepare about a person; from a need, the form begins with that need. */
export function SendWays({ visit: { language, actor, to }, personId, needId }: Props) {
  const say = listWords(language)
  const chosen = needId ? `?${chosenNeed}=${needId}` : ''
  const kinds = beginnings(actor.role)
  if (kinds.length === 0) return null
  return (
    <Deck>
      {kinds.map(({ kind, move }) => (
        <Card
          key={kind}
          title={say[kind]}
          href={to(`/forloeb/${personId}/henvis/${slugOf[kind]}${chosen}`)}
          by={say[textOf({ kind, move })]}
        />
      ))}
    </Deck>
  )
}
