import { findPerson } from '#care/citizens/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import { closeTask } from '#registers/tasks/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Form,
  givePaper,
  HiddenField,
  PageHead,
  Prose,
  Section,
} from '#ui/index.ts'
import { closingNotePaper } from './closing-note.letter.tsx'
import { paperTask } from './link.rules.ts'
import { findLinkSent, type LinkSent } from './link.store.ts'
import { paperWords } from './paper.words.ts'
import { maySeeReferral } from './referral.policy.ts'
import { isWithSender } from './referral.rules.ts'
import { findReferral, listMoves } from './referral.store.ts'
import type { Referral } from './referral-line.rules.ts'
import { referralPaper } from './referral-paper.letter.tsx'

const noteField = 'notat'

/** A referral for a receiver who does not sign in: what has become of the mail, and the paper itself; at the end, the closing note. */
export const referralPaperPage = definePage({
  path: '/henvisninger/:id/papir',
  access: 'may see persons',
  async get(visit) {
    const referral = await referralOf(visit)
    if (!referral) return notFound()
    return isWithSender(referral.state)
      ? notSent(visit)
      : show(view(visit, referral, await findLinkSent(visit.db, referral.id)))
  },
  async post(visit) {
    const { db, actor, form, today, now } = visit
    const referral = await referralOf(visit)
    const permit = referral && maySeeReferral(actor, referral)
    const person = referral && (await findPerson(db, referral.personId))
    if (!referral || !permit || isRefusal(permit) || !person) return notFound()
    if (isWithSender(referral.state)) return notSent(visit)
    await look(db, permit, [person.id], { purpose: 'course', relation: 'unit' })
    await closeTask(db, permit, paperTask, `referral:${referral.id}`)
    const lines = form.text(noteField) ? await listMoves(db, referral.id) : []
    const note = closingNotePaper({ referral, lines }, person, today)
    if (note) return givePaper('afslutningsnotat', note, now)
    return givePaper('henvisning', referralPaper(referral, person, today), now)
  },
})

/** The referral of the address, if one may see it; unknown and forbidden are the same. */
async function referralOf({ db, actor, param }: Visit): Promise<Referral | null> {
  const id = param('id')
  const referral = isUuid(id) ? await findReferral(db, id) : null
  return referral && !isRefusal(maySeeReferral(actor, referral)) ? referral : null
}

function notSent({ language }: Visit) {
  const say = paperWords(language)
  return conflict({ title: say.notSent, body: <PageHead title={say.notSent} lead={say.notSentText} /> })
}

function view({ language, to }: Visit, referral: Referral, link: LinkSent | null) {
  const { id, receiverName } = referral
  const say = paperWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const body = (
    <>
      <PageHead title={say.title} lead={say.lead(receiverName[language])} />
      <Prose>
        <p>{say.text}</p>
      </Prose>
      <Form action={to(`/henvisninger/${id}/papir`)}>
        <Buttons>
          <Button>{say.pdf}</Button>
          <ButtonLink kind="quiet" href={to(`/henvisninger/${id}`)}>
            {say.toCase}
          </ButtonLink>
        </Buttons>
      </Form>
      {referral.state === 'ended' && (
        <Section id="notat" title={say.note} intro={say.noteText}>
          <Form action={to(`/henvisninger/${id}/papir`)} label={say.note}>
            <HiddenField name={noteField} value="ja" />
            <Button>{say.notePdf}</Button>
          </Form>
        </Section>
      )}
      <Section id="mail" title={say.link} prose>
        <p>{link ? say.linkSent(day(link.sentAt), day(link.expiresAt)) : say.noLink}</p>
        {link && <p>{link.answer ? say[`said-${link.answer}`] : say.linkSilent}</p>}
      </Section>
    </>
  )
  return { title: say.title, body }
}
