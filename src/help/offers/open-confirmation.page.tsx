import { conflict, definePage, goTo, type Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons, PageHead } from '#ui/index.ts'
import { findAsked } from './answer.store.ts'
import { linkHash, linkWithinDays } from './asking.rules.ts'
import { confirmWords } from './confirm.words.ts'

/** The link in the mail: exchanged for a cookie at once, so that it stands in no history. Opening it answers nothing. */
export const openConfirmation = definePage({
  path: '/tilbud/bekraeft/:token',
  access: 'anyone',
  uncached: true,
  async get(visit) {
    const token = visit.param('token')
    const asked = await findAsked(visit.db, linkHash(token))
    if (asked === null)
      return conflict({ title: confirmWords(visit.language).linkEnded, body: <LinkEnded visit={visit} /> })
    return goTo(visit.to('/tilbud/bekraeft'), { link: { token, seconds: linkWithinDays * 86_400 } })
  },
})

export function LinkEnded({ visit: { language, to } }: { visit: Visit }) {
  const say = confirmWords(language)
  return (
    <>
      <PageHead title={say.linkEnded} lead={say.linkEndedText} />
      <Buttons>
        <ButtonLink href={to('/tilbud')}>{say.findOffer}</ButtonLink>
      </Buttons>
    </>
  )
}
