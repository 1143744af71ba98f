import type { Both, Language } from '#platform/words.ts'
import { Section, SummaryList } from '#ui/index.ts'
import { alertWords } from './alert.words.ts'
import { alertLateWords } from './alert-late.words.ts'
import type { CitizenReaction } from './assessment.rules.ts'

export type TellsReaction = { readonly unit: Both | null; readonly reaction: CitizenReaction | null }

type Props = {
  told: readonly TellsReaction[]
  language: Language
  /** Beside an answer: of its alerts alone somebody is told when their day has passed. */
  forAnswer?: boolean
}
/** What a unit has bound itself to: who reacts, when somebody is there, within what time, and what happens else. */
export function ToldReactions({ told, language, forAnswer = false }: Props) {
  const say = alertWords(language)
  const late = alertLateWords(language)
  const bound = told.flatMap(({ unit, reaction }) => (reaction ? [{ unit, reaction }] : []))
  if (bound.length === 0) return null
  return (
    <Section id="hvem-reagerer" title={say.toldTitle} intro={say.toldOnly}>
      {bound.map(({ unit, reaction }, place) => (
        <SummaryList
          key={place}
          sentences
          items={[
            { label: unit?.[language] ?? say.toldUnit, value: <span lang="da">{reaction.citizenText}</span> },
            { label: say.hours, value: <span lang="da">{reaction.hours}</span> },
            { label: say.toldTime, value: say.toldWithin(reaction.reactsWithin) },
            { label: say.toldElse, value: <span lang="da">{reaction.fallback}</span> },
            ...(forAnswer ? [{ label: late.ifPast, value: late.ifPastText }] : []),
          ]}
        />
      ))}
    </Section>
  )
}
