import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { Rights } from '#registers/responsibilities/index.ts'
import { Callable, Section, Tag, type Todo, TodoList } from '#ui/index.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { officialDays } from './deadline.rules.ts'
import type { Holding } from './holding.rules.ts'
import { myCourseWords } from './my-course.words.ts'
import { isLate, type WayOn, waysOn } from './ways-on.rules.ts'
import { WhomToCall } from './whom-to-call.page.tsx'

type Seen = { one: Holding; rights: Rights; visit: Visit; addressOf: (path: string) => string }

/** *Hvad du kan gøre nu*: one thing at a time, the nearest first. */
export function WaysOn({ one, rights, visit, addressOf }: Seen) {
  const { language, today } = visit
  const say = myCourseWords(language)
  const ways = waysOn(one, rights, today)
  if (ways.length === 0) return null
  return (
    <Section id="nu" title={say.now} intro={isLate(one, today) ? say.notYou : undefined}>
      <TodoList items={ways.map((way) => todoOf(way, { one, rights, visit, addressOf }))} />
    </Section>
  )
}

function todoOf(way: WayOn, { one, rights, visit, addressOf }: Seen): Todo {
  const { language, to } = visit
  const say = myCourseWords(language)
  const day = (value: Temporal.PlainDate) => dayInWords(value, language)
  const right = (key: string) => (
    <p>
      <a href={`${to('/rettigheder')}#ret-${key}`}>{say.readMore}</a>
      {!rights.checks.has(key) && (
        <>
          {' '}
          <Tag tone="draft">{say.unchecked}</Tag>
        </>
      )}
    </p>
  )
  if (way.kind === 'call')
    return {
      title: say.call(one.holdName?.[language] ?? ''),
      children: (
        <>
          <div>
            <WhomToCall one={one} visit={visit} addressOf={addressOf} />
          </div>
          <p>{say.sayThis(day(one.createdOn))}</p>
        </>
      ),
    }
  if (way.kind === 'adviser')
    return {
      title: way.adviser?.name[language] ?? say.adviser,
      children: (
        <>
          <p>
            {say.adviserText} {way.adviser?.phone ? <Callable text={way.adviser.phone} /> : say.notGiven}
          </p>
          <p>
            <a href={`${to('/rettigheder')}#patientvejleder`}>{say.readMore}</a>
          </p>
        </>
      ),
    }
  if (way.kind === 'complain')
    return {
      title: say.complain,
      children: (
        <ul>
          {way.complaints.map((one) => (
            <li key={one.key}>
              <a href={`${to('/rettigheder')}#ret-${one.key}`}>{one.name[language]}</a>: {one.about[language]}
            </li>
          ))}
        </ul>
      ),
    }
  const { choice } = way
  const letter = one.letters.length > 0 && (
    <p>
      <a href={to(addressOf(`/mit/forloeb/${one.id}/frit-valg`))}>{choiceLetterWords(language).read}</a>
    </p>
  )
  if (choice.kind === 'hospital')
    return {
      title: say.chooseHospital,
      children: (
        <>
          <p>{say.chooseHospitalText}</p>
          {letter}
          {right('genoptraeningsplan')}
        </>
      ),
    }
  return {
    title: say.choose,
    children: (
      <>
        <p>{choice.isOpen ? say.chooseOpen : say.chooseLater(day(choice.lastDay), day(choice.opensOn))}</p>
        {letter}
        {right(officialDays.start.right)}
      </>
    ),
  }
}
