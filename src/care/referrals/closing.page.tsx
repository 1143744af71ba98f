import { findPerson } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  CopyText,
  Form,
  FormId,
  givePaper,
  HiddenField,
  PageHead,
  Section,
  SummaryList,
} from '#ui/index.ts'
import { closingPaper, closingText } from './closing.letter.tsx'
import { mayReadClosing, maySettleClosing } from './closing.policy.ts'
import { type ClosingNote, type ClosingSent, closingPath } from './closing.rules.ts'
import { findClosing, settleClosing } from './closing.store.ts'
import { closingWords } from './closing.words.ts'
import { kindNames, nextNames, referralWords } from './referral.words.ts'

/** How a course ended, for general practice, for the sender, and for the unit that wrote it. */
export const closingPage = definePage({
  path: closingPath(':id'),
  access: 'may see persons',
  async get(visit) {
    const note = await noteOf(visit)
    return note ? show(view(visit, note)) : notFound()
  },
  async post(visit) {
    const { db, actor, form, today, now, to } = visit
    const note = await noteOf(visit)
    if (!note) return notFound()
    if (form.text('papir') === 'ja') {
      const person = await findPerson(db, note.personId)
      return person ? givePaper('afslutning', closingPaper(note, person, today), now) : notFound()
    }
    const one = note.sent.find(({ id }) => id === form.text('klar'))
    const permit = one && maySettleClosing(actor, note, one)
    if (!one || !permit || isRefusal(permit)) return notFound()
    await settleClosing(db, permit, one.id)
    return goTo(to(closingPath(note.id)))
  },
})

/** The note of the address, if one may read it, and the line of who has looked; unknown and forbidden are the same. */
async function noteOf({ db, actor, param }: Visit): Promise<ClosingNote | null> {
  const id = param('id')
  const note = isUuid(id) ? await findClosing(db, id) : null
  const permit = note && mayReadClosing(actor, note)
  if (!note || !permit || isRefusal(permit)) return null
  await look(db, permit, [note.personId], { purpose: 'course', relation: 'unit' })
  return note
}

function view(visit: Visit, note: ClosingNote) {
  const { language, to } = visit
  const say = closingWords(language)
  const words = referralWords(language)
  const at = language === 'da' ? 0 : 1
  const here = to(closingPath(note.id))
  const day = dayInWords(dayOf(note.endedAt), language)
  const from = say.courseFrom(
    kindNames[note.kind][at],
    note.senderName?.[language] ?? '',
    dayInWords(note.createdOn, language),
  )
  const body = (
    <>
      <PageHead title={say.title} lead={say.lead(note.unitName?.[language] ?? '', day)} />
      <SummaryList
        sentences
        items={[
          { label: say.course, value: from },
          { label: say.note, value: <span lang="da">{note.words}</span> },
          { label: say.whatNow, value: nextNames[note.whatNow][at] },
          { label: say.by, value: note.byName ?? words.notGiven },
        ]}
      />
      <p>
        <a href={to(note.isAtUnit ? `/henvisninger/${note.id}` : `/forloeb/${note.personId}`)}>
          {note.isAtUnit ? say.toCase : say.toPerson}
        </a>
      </p>
      <Section id="sendt" title={say.sentTo}>
        {note.sent.length === 0 && <p>{say.nobody}</p>}
        {note.sent.map((one) => (
          <OneSent key={one.id} visit={visit} note={note} one={one} action={here} />
        ))}
      </Section>
      <Section id="papir" title={words.copy}>
        <CopyText
          name="afslutning"
          label={say.note}
          text={closingText(note)}
          copy={words.copy}
          copied={words.copied}
          lang="da"
        />
        <Form action={here} label={say.pdf}>
          <HiddenField name="papir" value="ja" />
          <p>{say.pdfHint}</p>
          <Button kind="quiet">{say.pdf}</Button>
        </Form>
      </Section>
    </>
  )
  return { title: say.title, body }
}

type SentProps = { visit: Visit; note: ClosingNote; one: ClosingSent; action: string }

function OneSent({ visit: { actor, language }, note, one, action }: SentProps) {
  const say = closingWords(language)
  const label = one.goesTo === 'paper' ? say.sayPosted : say.sayRead
  return (
    <>
      <p>
        <strong>{nameOfReader(one, language)}</strong>
        <br />
        {standingOf(one, language)}
      </p>
      {!isRefusal(maySettleClosing(actor, note, one)) && (
        <Form action={action} label={label}>
          <FormId />
          <HiddenField name="klar" value={one.id} />
          <Button>{label}</Button>
        </Form>
      )}
    </>
  )
}

export function nameOfReader(
  { goesTo, sentToName, readerName }: ClosingSent,
  language: Visit['language'],
): string {
  const say = closingWords(language)
  if (goesTo === 'paper') return say.paper
  const was = sentToName?.[language] ?? ''
  const is = readerName?.[language] ?? ''
  return say[goesTo](was === is ? is : say.carriedOn(was, is))
}

function standingOf({ goesTo, sentOn, doneOn }: ClosingSent, language: Visit['language']): string {
  const say = closingWords(language)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  if (goesTo === 'paper') return doneOn ? say.posted(day(doneOn)) : say.notSent
  return doneOn ? say.read(day(doneOn)) : say.unread(day(sentOn))
}
