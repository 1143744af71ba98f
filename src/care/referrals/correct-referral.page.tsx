import { isUuid } from '#platform/form-use.ts'
import { look } from '#platform/looks.ts'
import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { caseView, type Shown } from './case.page.tsx'
import { correctForm } from './correct-form.page.tsx'
import { correctableOf, type ToCorrect } from './correctable.rules.ts'
import { newestOf, readAdded, readPutRight } from './correction.rules.ts'
import { readCorrections, saveCorrection } from './correction.store.ts'
import { correctionWords } from './correction.words.ts'
import { makeWords } from './make.words.ts'
import { mayCorrect, mayReadCorrection, maySeeReferral } from './referral.policy.ts'
import { findReferral, listMoves } from './referral.store.ts'

/** A unit puts right what it wrote, or adds what is right where the receiver has acted on it. */
export const correctReferralPage = definePage({
  path: '/henvisninger/:id/ret',
  access: 'may see persons',
  async get(visit) {
    const asked = await askedOf(visit)
    return asked ? show(correctForm(visit, asked)) : notFound()
  },
  async post(visit) {
    const { db, actor, form, language, today, to } = visit
    const asked = await askedOf(visit)
    if (!asked) return notFound()
    const { referral, correctable } = asked
    const say = { ...makeWords(language), ...correctionWords(language) }
    const wished = form.text('hvordan')
    const numbers = correctable.how === 'added' ? correctable.lines.map(({ number }) => number) : []
    // The receiver acted between the page and the press: nothing that was read is changed.
    if (wished === 'put-right' && correctable.how === 'added')
      return conflict(correctForm(visit, asked, { why: correctable.isApproved ? say.approved : say.acted }))
    // A colleague put something right meanwhile: what they wrote is not written over unseen.
    if (correctable.how === 'put-right' && Number(form.text('set')) !== newestOf(referral.corrections))
      return conflict(correctForm(visit, asked, { why: say.colleague }))
    const { changes, problems } =
      correctable.how === 'put-right' ? readPutRight(form, referral.kind, say) : readAdded(form, numbers, say)
    if (problems.length > 0) return invalid(correctForm(visit, asked, { problems }))
    const permit = mayCorrect(actor, referral, unitOf(asked, Object.keys(changes)[0] ?? ''))
    if (isRefusal(permit)) return notFound()
    const { id, senderId } = referral
    const became = await saveCorrection(db, permit, { id, senderId, how: correctable.how, changes }, today)
    if (became === 'saved') return goTo(to(`/henvisninger/${id}#drejer-sig-om`))
    if (became === 'same')
      return invalid(correctForm(visit, asked, { problems: [{ field: 'aarsag', text: say.same }] }))
    const now = await askedOf(visit)
    return now ? conflict(correctForm(visit, now, { why: say.acted })) : notFound()
  },
})

/** Whose words they are: the sender's, or those of whoever wrote the line. */
const unitOf = ({ referral, lines }: ToCorrect, about: string): string | null => {
  const line = lines.find(({ number }) => about === `line-${number}`)
  return line ? line.byUnit : referral.senderId
}

async function askedOf({ db, actor, param }: Visit): Promise<ToCorrect | null> {
  const id = param('id')
  const referral = isUuid(id) ? await findReferral(db, id) : null
  const permit = referral && maySeeReferral(actor, referral)
  if (!referral || !permit || isRefusal(permit)) return null
  const lines = await listMoves(db, id)
  const correctable = actor.powers.has('may see persons') ? correctableOf(actor, referral, lines) : null
  if (!correctable) return null
  await look(db, permit, [referral.personId], { purpose: 'course', relation: 'unit' })
  return { referral, lines, correctable }
}

/** The other side has read it: its task is closed, and whoever corrected sees that it was. */
export async function takeCorrectionRead(visit: Visit, shown: Shown) {
  const { db, actor, form, to } = visit
  const { referral } = shown
  const permit = mayReadCorrection(actor, referral)
  const seen = Number(form.text('set'))
  if (isRefusal(permit)) return notFound()
  const units = [referral.senderId, referral.receiverId].filter((one) => actor.organisations.includes(one))
  const isNewest = seen === newestOf(referral.corrections)
  if (!isNewest || !(await readCorrections(db, permit, { id: referral.id, seen, units })))
    return conflict(caseView(visit, shown, { why: 'somebodyFirst' }))
  return goTo(to(`/henvisninger/${referral.id}`))
}
