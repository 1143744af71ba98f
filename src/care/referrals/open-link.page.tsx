import { conflict, definePage, goTo, type Visit } from '#platform/pages.ts'
import { PageHead } from '#ui/index.ts'
import { linkWithinDays } from './link.rules.ts'
import { findLinked } from './link.store.ts'
import { linkWords } from './link.words.ts'

/** The link in the mail: exchanged for a cookie at once, so that it stands in no history. Opening it answers nothing. */
export const openLinkPage = definePage({
  path: '/modtag/:token',
  access: 'anyone',
  uncached: true,
  async get(visit) {
    const token = visit.param('token')
    if (!(await findLinked(visit.db, token))) return linkEnded(visit)
    return goTo(visit.to('/modtag'), { link: { token, seconds: linkWithinDays * 86_400 } })
  },
})

export function linkEnded({ language }: Visit) {
  const say = linkWords(language)
  return conflict({ title: say.ended, body: <PageHead title={say.ended} lead={say.endedText} /> })
}
