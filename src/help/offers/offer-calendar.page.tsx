import { definePage, download, notFound } from '#platform/pages.ts'
import { nextStartInCalendar } from './next-start.letter.tsx'
import { findOffer } from './offer.store.ts'

/** The next start of an offer for one's own calendar, where the day has been told and has not passed. */
export const offerCalendar = definePage({
  path: '/kalender/:file{tilbud-[a-z0-9-]+\\.ics}',
  access: 'anyone',
  machine: true,
  async get({ db, param, now, today, origin }) {
    const id = param('file').slice('tilbud-'.length, -'.ics'.length)
    const offer = (await findOffer(db, id))?.row.offer
    if (!offer?.nextStart || offer.nextStart.on < today.toString()) return notFound()
    const { nextStart } = offer
    const address = `${origin}/tilbud/${offer.id}`
    return download(`tilbud-${offer.id}.ics`, 'text/calendar; charset=utf-8', async () =>
      nextStartInCalendar({ ...offer, nextStart }, { now, address }),
    )
  },
})
