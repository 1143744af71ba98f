import { languageName, type Person } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Halves, SummaryList, Table } from '#ui/index.ts'
import { Answers } from './answer-parts.page.tsx'
import { isAnswered, stepsOf } from './answering.rules.ts'
import type { Assessment } from './assessment.rules.ts'
import { namedNeeds, type ReceivedNeed, wordsAbout } from './received.rules.ts'
import type { HowReceived } from './received.store.ts'
import { domainNames, receivedWords } from './received.words.ts'
import { toldWords } from './told.words.ts'

/** One need, with whom the registers name for it; the page stands where more wings are shown. */
export const needPath = '/svar/behov/:id'

export type OneReceived = {
  readonly assessment: Assessment
  readonly person: Person
  readonly how: HowReceived
}
type Seen = { visit: Visit; assessment: Assessment }

/** Who it is, how to speak with them, and how the answer came. */
export function factsOfAnswer(
  { assessment, person }: { assessment: Assessment; person: Person },
  language: Language,
): { label: string; value: string }[] {
  const say = receivedWords(language)
  const { occasion, enteredAs, finishedAt, toldBy } = assessment
  return [
    { label: say.born, value: person.bornOn ? dayInWords(person.bornOn, language) : say.notGiven },
    { label: say.phone, value: person.phone ?? say.notGiven },
    {
      label: say.language,
      value: person.interpreterLanguage
        ? languageName(person.interpreterLanguage, language)
        : say.noInterpreter,
    },
    { label: say.occasion, value: say[`occasion-${occasion}`] },
    { label: say.sent, value: finishedAt ? dayInWords(dayOf(finishedAt), language) : say.notGiven },
    { label: say.enteredBy, value: say[`entered-${enteredAs}`] },
    ...(toldBy ? [{ label: toldWords(language).toldBy, value: toldBy }] : []),
  ]
}

export function AnswerFacts({ visit, assessment, person }: Seen & { person: Person }) {
  const facts = factsOfAnswer({ assessment, person }, visit.language)
  // Side by side, so that it prints on one sheet with what follows.
  return (
    <Halves>
      <SummaryList compact items={facts.slice(0, 3)} />
      <SummaryList compact items={facts.slice(3)} />
    </Halves>
  )
}

/** What the person wishes for, in their own choice. */
export function wishOf({ wantsHelp, mayWait }: ReceivedNeed, language: Language): string {
  const say = receivedWords(language)
  if (wantsHelp === null) return say['wish-unknown']
  return wantsHelp ? say[mayWait ? 'wish-may-wait' : 'wish-soon'] : say['wish-no']
}

/** Where a need stands: what was agreed last, or that nothing is yet. */
export function agreedInShort({ agreed, state }: ReceivedNeed, language: Language): string | null {
  const say = receivedWords(language)
  const [newest] = agreed
  if (!newest) return null
  const what =
    state === 'open' ? newest.words : [say[`need-${state}`], newest.words].filter(Boolean).join(': ')
  const by = say.agreedOn(dayInWords(newest.agreedOn, language), newest.byName ?? say.notGiven)
  return `${what ?? ''} (${by})`
}

/** One line a need: what it is, how much, what is wished, what was tried, what was agreed. */
export function NeedsTable({ visit, assessment, how }: Seen & { how: HowReceived }) {
  const { language, to, has } = visit
  const say = receivedWords(language)
  const { questions, given } = assessment
  const named = namedNeeds(questions, given, how.needs)
  if (named.length === 0) return <p>{say.needsNone}</p>
  const domainOf = ({ domain }: ReceivedNeed) => domainNames[domain][language === 'da' ? 0 : 1]
  const link = ({ id }: ReceivedNeed, text: string) =>
    has(needPath) ? <a href={to(needPath.replace(':id', id))}>{text}</a> : text
  return (
    <Table
      caption={say.needs}
      hiddenCaption
      dense
      columns={[say.needs, say.burden, say.wish, say.tried, say.agreed].map((label) => ({ label }))}
      rows={named.map(({ need, label }) => ({
        id: need.id,
        cells: [
          <>
            {link(need, label?.[language] ?? domainOf(need))}
            <small>{domainOf(need)}</small>
          </>,
          need.burden === null ? say.notGiven : `${need.burden}`,
          wishOf(need, language),
          wordsAbout(questions, given, need.about).join(' ') || say.notGiven,
          agreedInShort(need, language) ?? <a href={to(`/svar/behov/${need.id}`)}>{say.notAgreed}</a>,
        ],
      }))}
    />
  )
}

/** What was answered beside the needs: what matters, what has been brought along. */
export const stepsBeside = ({ questions, given }: Pick<Assessment, 'questions' | 'given'>) =>
  stepsOf(questions, given).filter(
    (step) =>
      step.topic === null &&
      isAnswered(step, given) &&
      !(step.question.kind === 'choice' && (step.question.domain !== null || step.question.many)),
  )

export function RestOfAnswer({ assessment, language }: { assessment: Assessment; language: Language }) {
  const steps = stepsBeside(assessment)
  if (steps.length === 0) return <p>{receivedWords(language).restNone}</p>
  return <Answers steps={steps} given={assessment.given} language={language} />
}

/** About how much there is to print: a line a need, and all that was typed. */
export function lettersOf({ assessment: { given }, how: { needs } }: OneReceived): number {
  const typed = given.map(({ words }) => words ?? '').join('').length
  const agreed = needs.map((need) => agreedInShort(need, 'da') ?? '').join('').length
  return typed + agreed + needs.length * 60
}
