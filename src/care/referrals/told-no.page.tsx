import { conflict, goTo, notFound, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { caseView, type Shown } from './case.page.tsx'
import { mayFollowUpNo } from './question.policy.ts'
import { followUpNo } from './told-no.store.ts'

/** The unit that was told of a no says that it has followed it up. */
export async function takeFollowUp(visit: Visit, shown: Shown) {
  const { db, actor, form, to } = visit
  const { referral } = shown
  const asked = form.text('spoergsmaal')
  const told = referral.said?.find(({ id }) => id === asked)?.told
  const permit = told && mayFollowUpNo(actor, referral, told.unitId)
  if (!told || !permit || isRefusal(permit)) return notFound()
  if (!(await followUpNo(db, permit, asked)))
    return conflict(caseView(visit, shown, { why: 'somebodyFirst' }))
  return goTo(to(`/henvisninger/${referral.id}#svar`))
}
