import { dayInWords, type Language } from '#platform/words.ts'
import {
  type Answer,
  type Answered,
  type FirstContact,
  type Holder,
  taskWords,
} from '#registers/responsibilities/index.ts'
import { Compare, Section } from '#ui/index.ts'
import { inOneBreath, upperFirst } from './sentence.rules.ts'
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
  const duties = Map.groupBy(answer.holders, (holder) => sameText(holder, language))
    .values()
    .map((group) => reasonOf(group, language))
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

/** The paragraph where there is one, else the source itself. */
const writtenAt = ({ duty, sources }: Holder, language: Language) =>
  duty.basis ?? sources[0]?.title ?? answerWords(language).inRegister

const sameText = (holder: Holder, language: Language) =>
  [holder.authority.name[language], writtenAt(holder, language), holder.validFrom].join()

/** Who, for what, and the text that says so; what one text says of one party is said once. */
function reasonOf(group: readonly Holder[], language: Language): string {
  const [holder] = group
  if (!holder) return ''
  const tasks = [...new Set(group.map(({ task }) => taskWords(language)[task]))]
  return answerWords(language).writtenIn(
    `${holder.authority.name[language]} (${inOneBreath(tasks, language)})`,
    writtenAt(holder, language),
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

type Row = { label: (tasks: string) => string; task: string; before: string; after: string }

/** Whom to contact, then only what changes; tasks that change in the same way stand together. */
function comparison({ before, after }: Turning, language: Language) {
  const say = answerWords(language)
  const contact = (answer: Answer) =>
    answer.status === 'answered' ? (answer.firstContact as FirstContact).who[language] : say.unresolvedTitle
  const first = { label: say.contactFirst, before: contact(before), after: contact(after) }
  const changed = sharesOf(before, after).flatMap((share) => rowsOf(share, before, after, language))
  const together = Map.groupBy(
    changed.filter((row) => row.before !== row.after),
    (row) => [row.label(''), row.before, row.after].join(),
  )
  const rows = [...together.values()].flatMap((group) => {
    const [row] = group
    const tasks = [...new Set(group.map(({ task }) => task))]
    return row ? [{ ...row, label: row.label(inOneBreath(tasks, language)) }] : []
  })
  return [first, ...rows].map((row) => ({
    label: row.label,
    before: row.before,
    after: row.after,
    changed: row.before !== row.after,
    note: row.before === row.after ? say.unchanged : undefined,
  }))
}

const holdersOf = (answer: Answer) => (answer.status === 'answered' ? answer.holders : [])
const shareOf = ({ task, share }: Holder) => `${task} ${share}`
const sharesOf = (...answers: Answer[]) => [...new Set(answers.flatMap(holdersOf).map(shareOf))]

function rowsOf(share: string, before: Answer, after: Answer, language: Language): Row[] {
  const say = answerWords(language)
  const at = (answer: Answer) => holdersOf(answer).find((one) => shareOf(one) === share)
  const [was, is] = [at(before), at(after)]
  const holder = is ?? was
  if (!holder) return []
  const task = taskWords(language)[holder.task]
  const authority = (one: Holder | undefined) => one?.authority.name[language] ?? say.nobody
  const operator = (one: Holder | undefined) =>
    one ? (one.operator?.name[language] ?? upperFirst(say.notKnown)) : say.nobody
  return [
    { label: say.hasResponsibility, task, before: authority(was), after: authority(is) },
    { label: say.carriesOut, task, before: operator(was), after: operator(is) },
  ]
}
