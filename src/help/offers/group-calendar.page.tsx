import { isUuid } from '#platform/form-use.ts'
import { definePage, download, notFound } from '#platform/pages.ts'
import { groupInCalendar } from './group-start.letter.tsx'
import { findStart } from './group-start.store.ts'

/** One start of a group for one's own calendar, as long as it lies ahead and is not cancelled. */
export const groupCalendar = definePage({
  path: '/kalender/:file{hold-[0-9a-f-]+\\.ics}',
  access: 'anyone',
  machine: true,
  uncached: true,
  async get({ db, param, now, origin }) {
    const id = param('file').slice('hold-'.length, -'.ics'.length)
    const start = isUuid(id) ? await findStart(db, id) : null
    if (!start) return notFound()
    const address = `${origin}/tilbud/${start.offerKey}`
    return download(`hold-${start.on}.ics`, 'text/calendar; charset=utf-8', async () =>
      groupInCalendar(start, { now, address }),
    )
  },
})
