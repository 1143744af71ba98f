import { dayOf } from '#platform/calendar.ts'
import { zone } from '#platform/clock.ts'
import { emptyForm, type Problem, problemAt } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Pair } from '#platform/words.ts'
import { roleTitles } from '#registers/accounts/index.ts'
import {
  Button,
  CopyText,
  Disclosure,
  Form,
  FormId,
  HiddenField,
  RadioCards,
  SummaryList,
  TextField,
  Timeline,
} from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { closingPath } from './closing.rules.ts'
import { closingWords } from './closing.words.ts'
import { Beside } from './correction-parts.page.tsx'
import { factWords } from './facts.words.ts'
import { groupWords } from './group.words.ts'
import { groupLine } from './group-parts.page.tsx'
import { isOfHouse } from './house-line.rules.ts'
import { correctionsIn, journalText } from './journal-text.rules.ts'
import { moveNames, nextNames, referralWords } from './referral.words.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'

const clockOf = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')

type Props = { visit: Visit; referral: Referral; lines: readonly MoveLine[]; problems: readonly Problem[] }

/** Every line and every letter, the newest first, with who made it, and whether it stands in the journal. */
export function ReferralHistory({ visit, referral, lines, problems }: Props) {
  const { language, actor, to } = visit
  const say = caseWords(language)
  const when = (at: Temporal.Instant) => `${dayInWords(dayOf(at), language)} ${say.clock(clockOf(at))}`
  const moments = lines.map((line, at) => ({
    at: line.at,
    when: when(line.at),
    dateTime: line.at.toString(),
    title: moveNames[line.move][language === 'da' ? 0 : 1],
    children: (
      <>
        <p>{whoMade(line, visit)}</p>
        <LineFacts line={line} before={lines[at - 1]} visit={visit} />
        {line.move === 'end' && line.number === referral.moves && (
          <p>
            <a href={to(closingPath(referral.id))}>{closingWords(language).see}</a>
          </p>
        )}
        <Beside visit={visit} referral={referral} about={`line-${line.number}`} />
        {line.byUnit && actor.organisations.includes(line.byUnit) && line.move !== 'undo' && (
          <Journal visit={visit} referral={referral} line={line} problems={problems} />
        )}
      </>
    ),
  }))
  const letter = choiceLetterWords(language)
  const letters = (referral.letters ?? []).map(({ at, by }) => ({
    at: Temporal.Instant.from(at),
    when: when(Temporal.Instant.from(at)),
    dateTime: at,
    title: letter.happened,
    children: (
      <p>
        {by && `${say.by(by, referral.receiverName[language])}. `}
        <a href={to(`/henvisninger/${referral.id}/frit-valg`)}>{letter.read}</a>
      </p>
    ),
  }))
  const all = [...moments, ...letters].toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
  return <Timeline items={all.toReversed()} />
}

export function whoMade(line: MoveLine, { language }: Visit): string {
  const say = caseWords(language)
  if (line.side === 'person') return say.bySelf
  if (isOfHouse(line.move)) return say.byHouse
  const titles: Readonly<Record<string, string>> = roleTitles(language)
  const who = [line.byName, titles[line.byRole ?? '']?.toLowerCase()].filter(Boolean).join(', ')
  return line.unitName ? say.by(who, line.unitName[language]) : who
}

function LineFacts(props: { line: MoveLine; before: MoveLine | undefined; visit: Visit }) {
  const { line, before, visit } = props
  const { language } = visit
  const say = caseWords(language)
  const facts = factWords(language)
  const inWords = (pair: Pair) => pair[language === 'da' ? 0 : 1]
  const time = line.agreedTime ? ` ${say.clock(line.agreedTime.slice(0, 5).replace(':', '.'))}` : ''
  const group = groupLine(line, before, language)
  const rows = [
    ...(line.happenedAt
      ? [
          [
            say.when,
            `${dayInWords(dayOf(line.happenedAt), language)} ${say.clock(clockOf(line.happenedAt))}`,
          ] as const,
        ]
      : []),
    ...(line.agreedOn && !['call', 'write', 'undo'].includes(line.move)
      ? [[say.day, `${dayInWords(line.agreedOn, language)}${time}`] as const]
      : []),
    ...(group ? [[groupWords(language).group, group] as const] : []),
    ...(line.complexity ? [[facts.complexity, facts[line.complexity]] as const] : []),
    ...(line.words ? [[say.words, line.words] as const] : []),
    ...(line.advice ? [[say.advice, line.advice] as const] : []),
    ...(line.whatNow ? [[say.whatNow, inWords(nextNames[line.whatNow])] as const] : []),
    ...(line.move === 'end'
      ? [[say.noteFor, line.toSender ? `${say.toGp} ${say.toSender}` : say.toGp] as const]
      : []),
  ]
  return rows.length > 0 ? (
    <SummaryList compact sentences items={rows.map(([label, value]) => ({ label, value }))} />
  ) : null
}

type JournalProps = { visit: Visit; referral: Referral; line: MoveLine; problems: readonly Problem[] }

function Journal({ visit, referral, line, problems }: JournalProps) {
  const { language, to } = visit
  const say = caseWords(language)
  const words = referralWords(language)
  const { journal, number } = line
  const isSent = visit.form.text('skridt') === 'journal' && visit.form.text('linje') === `${number}`
  const form = isSent ? visit.form : emptyForm
  const field = (name: string) => ({
    name,
    id: `f-journal-${number}-${name}`,
    error: isSent ? problemAt(problems, name) : undefined,
  })
  const stands = journal?.entered
    ? say.inJournal(journal.place ?? '', dayInWords(Temporal.PlainDate.from(journal.enteredOn), language))
    : say.notInJournal
  const isOlder = (at: string) =>
    journal && Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(journal.at)) > 0
  const isOld = journal?.entered && correctionsIn(referral, line).some(({ at }) => isOlder(at))
  return (
    <Disclosure
      summary={[stands, isOld && say.correctedSince, words.copy].filter(Boolean).join('. ')}
      open={isSent && problems.length > 0}
    >
      <CopyText
        name={`journal-${number}`}
        label={words.copy}
        hint={say.textHint}
        text={journalText(referral, line)}
        copy={words.copy}
        copied={words.copied}
        lang="da"
      />
      <Form action={to(`/henvisninger/${referral.id}`)} label={`${say.markTitle} ${number}`}>
        <FormId form={form} />
        <HiddenField name="skridt" value="journal" />
        <HiddenField name="linje" value={`${number}`} />
        <RadioCards
          {...field('foert')}
          label={say.markTitle}
          beside
          options={[
            { value: 'ja', label: say.entered },
            { value: 'nej', label: say.notEntered },
          ]}
          value={form.text('foert')}
        />
        <TextField
          {...field('hvor')}
          label={say.place}
          hint={say.placeHint}
          optional={words.optional}
          value={form.text('hvor')}
          autoComplete="off"
        />
        <Button kind="quiet">{say.save}</Button>
      </Form>
    </Disclosure>
  )
}
