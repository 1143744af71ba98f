import { countedNames } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { type Both, dayInWords, type Language } from '#platform/words.ts'
import { type Content, SummaryList } from '#ui/index.ts'
import { isStale, type Waiting } from './waiting.rules.ts'
import { waitingWords } from './waiting.words.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** The weeks with what they count, and beside them what the place said in its own words. */
export function WaitingSaid({ waiting, language }: { waiting: Waiting; language: Language }) {
  const { weeks, counted, words } = waiting
  const say = waitingWords(language)
  const count = counted && countedNames[counted][language === 'da' ? 0 : 1]
  return (
    <>
      {weeks !== null && count && `${capital(say.weeksLong(weeks))} ${count}. `}
      {words && <span lang="da">{words}</span>}
    </>
  )
}

type Seen = { waiting: Waiting | null | undefined; language: Language; today: Temporal.PlainDate }

/** For colleagues: with its day, and said to be the last that was told when it has become old. */
export function WaitingTold({ waiting, language, today }: Seen): Content {
  const say = waitingWords(language)
  if (!waiting) return say.notGiven
  const day = dayInWords(Temporal.PlainDate.from(waiting.toldOn), language)
  const by = waiting.teller?.[language] ?? say.placeItself
  const told = isStale(waiting, today) ? say.lastToldOn(day, by) : say.toldOn(day, by)
  return (
    <>
      <WaitingSaid waiting={waiting} language={language} /> <small>({told})</small>
    </>
  )
}

/** For the person who is referred there: what the place has said, when, and that it is no promise. */
export function WaitingForPerson({ waiting, language, today }: Seen): Content {
  const say = waitingWords(language)
  if (!waiting) return say.placeNotTold
  const day = dayInWords(Temporal.PlainDate.from(waiting.toldOn), language)
  const by = waiting.teller?.[language] ?? say.thePlace
  return (
    <>
      {isStale(waiting, today) ? say.placeLastToldOn(day, by) : say.placeToldOn(day, by)}{' '}
      <WaitingSaid waiting={waiting} language={language} /> {say.noPromise}
    </>
  )
}

type Receiver = { readonly name: Both; readonly waiting?: Waiting | null }
type There = { visit: Visit; receivers: readonly Receiver[] }

/** How long one waits at each that has told it, with the day; the others have not told it. */
export function WaitingThere({ visit: { language, today }, receivers }: There) {
  const say = waitingWords(language)
  const told = receivers.filter(({ waiting }) => waiting)
  const others = told.length === 0 ? say.waiting : say.others
  return (
    <SummaryList
      compact
      sentences
      items={[
        ...told.map(({ name, waiting }) => ({
          label: `${say.waiting}, ${name[language]}`,
          value: <WaitingTold waiting={waiting} language={language} today={today} />,
        })),
        ...(told.length < receivers.length ? [{ label: others, value: say.notGiven }] : []),
      ]}
    />
  )
}
