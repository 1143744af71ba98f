import { type Answer, goTo, invalid, notFound, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { caseView, type Shown } from './case.page.tsx'
import { caseWords } from './case.words.ts'
import { saveJournalMark } from './ledger.store.ts'
import { mayMarkJournal } from './referral.policy.ts'

/** A unit says of its own line whether it stands in the journal, and where. */
export async function takeJournalMark(visit: Visit, shown: Shown): Promise<Answer> {
  const { db, actor, form, language, today, to } = visit
  const say = caseWords(language)
  const { referral, lines } = shown
  const line = lines.find(({ number }) => `${number}` === form.text('linje'))
  const permit = line && mayMarkJournal(actor, referral, line)
  if (!line || !permit || isRefusal(permit)) return notFound()
  const entered = form.text('foert')
  const place = form.text('hvor').slice(0, 200)
  const problems = [
    ...(['ja', 'nej'].includes(entered) ? [] : [{ field: 'foert', text: say.enteredMissing }]),
    ...(entered === 'ja' && !place ? [{ field: 'hvor', text: say.placeMissing }] : []),
  ]
  if (problems.length > 0) return invalid(caseView(visit, shown, { problems, line: line.number }))
  const mark = { entered: entered === 'ja', place: place || null, enteredOn: today }
  await saveJournalMark(db, permit, { id: referral.id, number: line.number }, mark)
  return goTo(to(`/henvisninger/${referral.id}#historik`))
}
