import { conflict, definePage, goTo, invalid, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { caseView, type Shown } from './case.page.tsx'
import { choiceLetterPath } from './choice-letter.page.tsx'
import { takeCorrectionRead } from './correct-referral.page.tsx'
import { followForward, followStep } from './follow-step.store.ts'
import type { FreshLine } from './fresh-referral.rules.ts'
import { handOn } from './hand-on.store.ts'
import { takeJournalMark } from './journal-mark.page.tsx'
import { saveMove } from './ledger.store.ts'
import { lineWords } from './line.words.ts'
import { readLine } from './line-form.rules.ts'
import { makeChoiceLetter } from './make-choice-letter.page.tsx'
import { isMove, mayBeUndone, undoSeconds } from './move.rules.ts'
import { listReceiverUnits } from './receiver.store.ts'
import { mayMove, mayUndo, movesNow } from './referral.policy.ts'
import { receiverFunctions } from './referral.rules.ts'
import { listMoves } from './referral.store.ts'
import { seenReferral } from './seen-referral.page.tsx'
import { takeFollowUp } from './told-no.page.tsx'
import { hindrance } from './tries.rules.ts'

/** One referral: where it lies, what one may do with it now, what was written, what has happened. */
export const referralPage = definePage({
  path: '/henvisninger/:id',
  access: 'may see persons',
  async get(visit) {
    const shown = await shownOf(visit)
    if (!shown) return notFound()
    return show(caseView(visit, shown))
  },
  async post(visit) {
    const shown = await shownOf(visit)
    if (!shown) return notFound()
    const step = visit.form.text('skridt')
    if (step === 'undo') return undo(visit, shown)
    if (step === 'journal') return takeJournalMark(visit, shown)
    if (step === 'fulgt-op') return takeFollowUp(visit, shown)
    if (step === 'rettelse-laest') return takeCorrectionRead(visit, shown)
    return isMove(step) ? move(visit, shown, step) : notFound()
  },
})

/** The referral of the address with its ledger, and to whom it may be handed on. */
async function shownOf(visit: Visit): Promise<Shown | null> {
  const { db, actor, today } = visit
  const referral = await seenReferral(visit)
  if (!referral) return null
  const lines = await listMoves(db, referral.id)
  const hands = movesNow(actor, referral).some(({ move: one }) => one === 'forward')
  const functions = receiverFunctions(referral.kind, referral.planType)
  const receivers = hands ? await listReceiverUnits(db, functions, referral.personMunicipality, today) : []
  return { referral, lines, receivers: receivers.filter((unit) => unit.id !== referral.receiverId) }
}

async function move(visit: Visit, shown: Shown, step: Parameters<typeof mayMove>[2]) {
  const { db, actor, form, language, now, today, to } = visit
  const { referral, lines, receivers } = shown
  const seen = Number.parseInt(form.text('linjer'), 10)
  const found = movesNow(actor, referral).find((one) => one.move === step)
  const permit = found && mayMove(actor, referral, step, found.side)
  // Whoever read an older page sees what happened in the meantime, before anything else.
  if (seen !== referral.moves) return conflict(caseView(visit, shown, { why: 'somebodyFirst' }))
  if (!found || !permit || isRefusal(permit)) return conflict(caseView(visit, shown, { why: 'notNow' }))
  const why = hindrance(referral, step, lines)
  if (why) return conflict(caseView(visit, shown, { why }))
  const { kind: ofKind, coming, group } = referral
  const asked = { move: step, receivers: receivers.map((unit) => unit.id), now, kind: ofKind, coming, group }
  const { line, problems } = readLine(form, asked, lineWords(language))
  if (problems.length > 0) return invalid(caseView(visit, shown, { problems }))
  const receiver = receivers.find((unit) => unit.id === line.receiverId)
  if (step === 'approve' || receiver) {
    const unit = receiver ?? { id: referral.receiverId, function: await functionOf(visit, referral) }
    const { personId, kind, needIds } = referral
    if (!(await handOn(db, actor, { personId, kind, unit, needIds }, today)))
      return conflict(caseView(visit, shown, { why: 'saidNo' }))
  }
  const saved = await saveMove(db, permit, referral, { move: step, side: found.side, ...line })
  if (!saved) return somebodyFirst(visit, shown, line)
  // Lack of capacity is no answer: it makes the letter about free choice, at once.
  const isFree = step === 'no-capacity'
  if (isFree)
    await makeChoiceLetter(
      visit,
      { ...referral, state: 'free-choice' },
      { number: referral.moves + 1, call: null },
    )
  if (!receiver) await followStep(db, permit, referral.id)
  else await followForward(db, permit, referral, receiver.id, today)
  if (receiver) return goTo(to('/henvisninger?videre=ja'))
  return goTo(to(isFree ? choiceLetterPath(referral.id) : `/henvisninger/${referral.id}`))
}

/** Somebody moved it in the meantime, or somebody else got the last place while it stood as it did. */
async function somebodyFirst(visit: Visit, before: Shown, { groupId }: FreshLine) {
  const shown = (await shownOf(visit)) ?? before
  const isFull = groupId && shown.referral.moves === before.referral.moves
  return conflict(caseView(visit, shown, { why: isFull ? 'groupFull' : 'somebodyFirst' }))
}

/** What the receiver is, for the question whether the person has refused it. */
async function functionOf({ db, today }: Visit, { kind, planType, receiverId }: Shown['referral']) {
  const units = await listReceiverUnits(db, receiverFunctions(kind, planType), null, today)
  return (
    units.find((unit) => unit.id === receiverId)?.function ?? receiverFunctions(kind, planType)[0] ?? null
  )
}

async function undo(visit: Visit, shown: Shown) {
  const { db, actor, now, to } = visit
  const { referral, lines } = shown
  const last = lines.at(-1)
  const permit = last && mayUndo(actor, referral, last)
  if (!last || !permit || isRefusal(permit) || !mayBeUndone(last.move))
    return conflict(caseView(visit, shown, { why: 'notNow' }))
  const isLate = Temporal.Instant.compare(now, last.at.add({ seconds: undoSeconds })) > 0
  if (isLate) return conflict(caseView(visit, shown, { why: 'tooLate' }))
  const saved = await saveMove(db, permit, referral, { move: 'undo', side: last.side })
  if (!saved) return conflict(caseView(visit, (await shownOf(visit)) ?? shown, { why: 'somebodyFirst' }))
  await followStep(db, permit, referral.id)
  return goTo(to(`/henvisninger/${referral.id}`))
}
