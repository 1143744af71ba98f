import { addressFor, type Subject } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { type Content, type Fact, Prose, Section, SummaryList } from '#ui/index.ts'
import { declined, type Given, givenAt, isAnswered, type Step, unknown } from './answering.rules.ts'
import type { AssessmentLine, Reader } from './assessment.rules.ts'
import { isReadToday, readBy } from './assessment.rules.ts'
import { assessmentWords } from './assessments.words.ts'
import { HoursTold } from './hours-told.page.tsx'
import type { Audience } from './questionnaire.rules.ts'
import { ownWordsCode } from './questionnaire.rules.ts'
import { sendingWords } from './sending.words.ts'

/** An address about the same person; what is added never tells anything. */
export function addressAt(
  subject: Subject,
  path: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(more).toString()
  const address = addressFor(subject, path)
  return query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address
}

const lineWords = (text: string): Content =>
  text.split('\n').map((line, place) => (
    <span key={place}>
      {place > 0 && <br />}
      {line}
    </span>
  ))

/** What was answered at one page, in words. */
function saidAt(step: Step, given: readonly Given[], language: Language): Content {
  const say = assessmentWords(language)
  const { question } = step
  const labelOf = (code: string) =>
    question.kind === 'choice'
      ? question.options.find((one) => one.code === code)?.label[language]
      : undefined
  const orderOf = ({ code }: Given) => {
    const place = question.kind === 'choice' ? question.options.findIndex((one) => one.code === code) : 0
    return place < 0 ? 1000 : place
  }
  const inOrder = givenAt(step, given).toSorted((one, other) => orderOf(one) - orderOf(other))
  const said = inOrder.flatMap(({ code, number, words }): Content[] => {
    if (code === declined) return [say.skipped]
    if (code === unknown) return [say.dontKnow]
    if (number !== null) return [say.ofTen(number, question.kind === 'scale' ? question.to : 10)]
    if (words !== null) return [code === ownWordsCode(question) ? `»${words}«` : lineWords(words)]
    return [labelOf(code) ?? code]
  })
  if (said.length < 2) return said[0] ?? say.skipped
  return (
    <ul>
      {said.map((one, place) => (
        <li key={place}>{one}</li>
      ))}
    </ul>
  )
}

type AnswersProps = {
  steps: readonly Step[]
  given: readonly Given[]
  language: Language
  /** Where each is changed; nowhere when only read. */
  change?: (place: number) => string
}

/** What was answered, a thing at a time, each with its own way to change it. */
export function Answers({ steps, given, language, change }: AnswersProps) {
  const say = assessmentWords(language)
  const blocks: { key: string; title: string | null; items: Fact[] }[] = []
  steps.forEach((step, place) => {
    if (!isAnswered(step, given)) return
    const title = step.topic?.label[language] ?? null
    const label = step.question.title[language]
    const what = title ? `${label} (${title})` : label
    const fact: Fact = {
      label,
      value: saidAt(step, given, language),
      ...(change ? { change: { label: say.change, what, href: change(place) } } : {}),
    }
    const last = blocks.at(-1)
    if (last && last.title === title) last.items.push(fact)
    else blocks.push({ key: `${place}`, title, items: [fact] })
  })
  return (
    <>
      {blocks.map(({ key, title, items }) =>
        title ? (
          <Section key={key} id={`ting-${key}`} level={3} title={title}>
            <SummaryList sentences items={items} />
          </Section>
        ) : (
          <SummaryList key={key} sentences items={items} />
        ),
      )}
    </>
  )
}

type ReaderProps = {
  reader: Reader
  visit: Visit
  /** The moment it was sent, when it was, and what the unit had promised then. */
  sent?: { readonly at: Temporal.Instant; readonly promisedWithin: number | null }
}

/** Who reads it and when, in the unit's own words or said not to be known. The same before and after sending. */
export function WhenRead({ reader: { name, reception }, visit: { language, now }, sent }: ReaderProps) {
  const say = sendingWords(language)
  const unit = name[language]
  const within = sent?.promisedWithin ?? reception?.readsWithin ?? null
  if (!reception || within === null) return <p>{say.readsUnknown(unit)}</p>
  const day = dayInWords(readBy(within, sent?.at ?? now), language)
  return (
    <>
      <p>
        {sent ? say.readsBy(unit, day) : say.readsWithin(unit, within, day)}{' '}
        {isReadToday(now) ? say.weekends : say.notToday}
      </p>
      <p>{say.toldBy(reception.toldBy, dayInWords(reception.toldOn, language))}</p>
    </>
  )
}

const callable = (phone: string) => <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>

/** Whom to ring when it cannot wait. */
export function WhenUrgent({ readers, language }: { readers: readonly Reader[]; language: Language }) {
  const say = sendingWords(language)
  const known = readers.filter(({ reception }) => reception?.urgentPhone)
  return (
    <div class="person">
      <p>
        <b>{say.urgentTitle}</b> {say.urgent} {known.length === 0 && say.urgentNoNumber}
      </p>
      {known.map(({ id, name, reception }) => (
        <p key={id}>
          {say.urgentUnit(name[language])} {callable(reception?.urgentPhone ?? '')}
        </p>
      ))}
      <p>{say.emergency}</p>
      {readers
        .filter(({ reception }) => reception?.phone)
        .map(({ id, reception }) => (
          <p key={id}>
            {say.alsoByPhone} {callable(reception?.phone ?? '')}.{' '}
            <HoursTold hours={reception?.hours} language={language} />
          </p>
        ))}
    </div>
  )
}

/** What stands with an answer: what it is, and when. */
export function stateInWords(line: AssessmentLine, language: Language): string {
  const say = assessmentWords(language)
  const day = dayInWords(dayOf(line.finishedAt ?? line.begunAt), language)
  if (line.state === 'sent') return say['state-sent'](day, line.sentToName?.[language] ?? '')
  return say[`state-${line.state}`](day)
}

/** Ways to help that are there without anybody having to read the answer. */
export function HelpFor({ audience, visit }: { audience: Audience; visit: Visit }) {
  const { language, to, has } = visit
  const say = sendingWords(language)
  const offers = {
    citizen: ['/tilbud', say.helpOffersCitizen],
    relative: ['/tilbud?til=paaroerende', say.helpOffers],
    bereaved: ['/tilbud?til=efterladte', say.helpOffersBereaved],
  } as const
  const [address, label] = offers[audience]
  const links = [
    ...(has('/find-hjaelp') ? [['/find-hjaelp', say.helpFind] as const] : []),
    ...(has('/tilbud') ? [[address, label] as const] : []),
    [`/rettigheder${audience === 'citizen' ? '' : '#paaroerende'}`, say.helpRights] as const,
    ...(audience !== 'bereaved' && has('/senfoelger')
      ? [['/senfoelger', audience === 'citizen' ? say.helpRead : say.helpReadRelative] as const]
      : []),
  ]
  return (
    <Section screenOnly id="hjaelp" title={say.help} intro={say.helpText}>
      <Prose>
        <ul>
          {links.map(([path, text]) => (
            <li key={path}>
              <a href={to(path)}>{text}</a>
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  )
}
