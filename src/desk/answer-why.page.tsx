import { dayInWords, type Language } from '#platform/words.ts'
import {
  type Answer,
  type Answered,
  type FirstContact,
  type Holder,
  taskWords,
} from '#registers/responsibilities/index.ts'
import { Compare, Section } from '#ui/index.ts'
import { lowerFirst } from './answer-duties.page.tsx'
import type { Shown } from './shown.rules.ts'
import { answerWords } from './who-is-responsible.words.ts'

/** *Derfor*: the chain of register rows that led to the answer, in words and in order. */
export function Why({ answer, shown, language }: { answer: Answered; shown: Shown; language: Language }) {
  const say = answerWords(language)
  const { register, municipality } = shown
  const memberships = answer.why
    .map((row) => register.memberships.find((one) => one.id === row))
    .filter((one) => one !== undefined)
    .map((one) =>
      one.kind === 'region'
        ? say.belongs(municipality.name, one.of.name, dayInWords(one.validFrom, language))
        : say.belongsCouncil(municipality.name, one.of.name, one.sourceStatus === 'unconfirmed'),
    )
  const duties = answer.holders.map((holder) => reasonOf(holder, language))
  return (
    <Section id="derfor" title={say.therefore} prose>
      <ol>
        {[...new Set([...memberships, ...duties])].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
    </Section>
  )
}

/** Who, and the text that says so: the paragraph where there is one, else the source itself. */
function reasonOf(holder: Holder, language: Language): string {
  const where =
    holder.duty.basis ?? holder.sources.map((source) => source.title)[0] ?? answerWords(language).noDate
  return answerWords(language).writtenIn(
    `${holder.authority.name[language]} (${lowerFirst(taskWords(language)[holder.task])})`,
    where,
    dayInWords(holder.validFrom, language),
  )
}

type Turning = NonNullable<Shown['turning']>

/** The same question the day before and on the day on which something changes here. */
export function BeforeAndAfter(props: { shown: Shown; turning: Turning; language: Language }) {
  const { shown, turning, language } = props
  const say = answerWords(language)
  const eve = dayInWords(turning.day.subtract({ days: 1 }), language)
  const day = dayInWords(turning.day, language)
  const rows = comparison(turning, language)
  if (!rows.some((row) => row.changed)) return null
  return (
    <Section id="foer-efter" title={say.changesTitle(day)}>
      <Compare
        caption={say.changesCaption(shown.municipality.name)}
        question={say.question}
        before={{ long: say.until(eve), short: say.before }}
        after={{ long: say.from(day), short: say.after }}
        changed={say.isNew}
        rows={rows}
      />
    </Section>
  )
}

function comparison({ before, after }: Turning, language: Language) {
  const say = answerWords(language)
  const holders = (answer: Answer) => (answer.status === 'answered' ? answer.holders : [])
  const shares = [
    ...new Set([...holders(before), ...holders(after)].map((one) => `${one.task} ${one.share}`)),
  ]
  const at = (answer: Answer, share: string) =>
    holders(answer).find((one) => `${one.task} ${one.share}` === share)
  const authority = (holder: Holder | undefined) => holder?.authority.name[language] ?? say.nothing
  const operator = (holder: Holder | undefined) =>
    holder ? (holder.operator?.name[language] ?? say.notKnown) : say.nothing
  const contact = (answer: Answer) =>
    answer.status === 'answered' ? (answer.firstContact as FirstContact).who[language] : say.unresolvedTitle
  const row = (label: string, was: string, is: string) => ({
    label,
    before: was,
    after: is,
    changed: was !== is,
    note: was === is ? say.unchanged : undefined,
  })
  const rows = [
    row(say.contactFirst, contact(before), contact(after)),
    ...shares.flatMap((share) => {
      const [was, is] = [at(before, share), at(after, share)]
      const holder = is ?? was
      const task = holder ? taskWords(language)[holder.task] : ''
      return [
        row(say.hasResponsibility(task), authority(was), authority(is)),
        row(say.carriesOut(task), operator(was), operator(is)),
      ]
    }),
  ]
  const key = (one: (typeof rows)[number]) => `${one.label} ${one.before} ${one.after}`
  const once = [...new Map(rows.map((one) => [key(one), one])).values()]
  return once.filter((one, place) => place === 0 || one.changed)
}
