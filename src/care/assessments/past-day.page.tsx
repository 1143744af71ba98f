import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Callable, Section } from '#ui/index.ts'
import { alertLateWords } from './alert-late.words.ts'
import type { ToldLate } from './alert-told.store.ts'
import type { AnswerReader } from './reader.store.ts'

type Props = { reader: AnswerReader; visit: Visit }

/** *Hvad du kan gøre nu*, when the day for reacting on an answer has passed: who was told, and whom to call. */
export function PastDay({ reader: { name, told, reception }, visit: { language } }: Props) {
  if (told.length === 0) return null
  const say = alertLateWords(language)
  const [unit, phone] = [name[language], reception?.phone]
  const lines = { unit: say.herUnit, leader: say.herLeader, fallback: say.herFallback }
  const line = ({ to, on }: ToldLate) => lines[to](dayInWords(on, language))
  return (
    <Section id="nu" title={say.now} intro={say.past} prose>
      <p>{told.map(line).join(' ')}</p>
      {phone ? (
        <p>
          {say.call(unit)} <Callable text={phone} />. {reception?.hours?.[language]}
        </p>
      ) : (
        <p>{say.noNumber(unit)}</p>
      )}
    </Section>
  )
}
