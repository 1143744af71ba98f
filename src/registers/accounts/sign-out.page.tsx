import { definePage, goTo, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayEndSessions } from './account.policy.ts'
import { endSessions } from './session.store.ts'

const out = async (visit: Visit, which: Uint8Array | 'all' | null) => {
  const permit = mayEndSessions(visit.actor)
  if (!isRefusal(permit) && which) await endSessions(visit.db, permit, which)
  return goTo(visit.to('/'), { session: 'ended' })
}

export const signOutPage = definePage({
  path: '/log-ud',
  access: 'anyone',
  post: (visit) => out(visit, visit.session),
})

/** For a person who left a session open on a machine that others use. */
export const signOutEverywherePage = definePage({
  path: '/log-ud-alle-steder',
  access: 'anyone',
  post: (visit) => out(visit, 'all'),
})
