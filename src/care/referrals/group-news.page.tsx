import type { Visit } from '#platform/pages.ts'
import { Callable, Notification } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { factWords } from './facts.words.ts'
import { groupWords } from './group.words.ts'
import { groupNewsIn } from './group-news.rules.ts'
import { groupInWords } from './group-parts.page.tsx'
import type { Holding } from './holding.rules.ts'
import { referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

/** To the person: that the group is moved or cancelled, what it was, and that they may ring themselves. */
export function MyGroupNews({ one, visit: { language } }: { one: Holding; visit: Visit }) {
  const say = groupWords(language)
  const news = groupNewsIn(one.lines)
  if (!news) return null
  const was = groupInWords(news.was, language)
  return (
    <Notification tone="attention" title={news.what === 'move-group' ? say.moved : say.cancelled}>
      <p>
        {news.now ? say.nowBegins(groupInWords(news.now, language), was) : say.noPlaceNow(was)}
        {/* What has begun goes on without it. */}
        {one.state === 'waiting' && !news.now && ` ${say.waitsAgain}`}
      </p>
      <p>{say.theyCall(one.holdName?.[language] ?? '')}</p>
    </Notification>
  )
}

/** To whoever has the referral: whom to call, and about what. */
export function GroupToTell({ referral, visit }: { referral: Referral; visit: Visit }) {
  const { language, actor } = visit
  const say = groupWords(language)
  const { groupUntold, receiverId, phone } = referral
  if (!groupUntold || referral.personKnownDead || !actor.organisations.includes(receiverId)) return null
  const name = referral.personName ?? referralWords(language).nameless
  return (
    <Notification tone="attention" title={groupUntold === 'move-group' ? say.moved : say.cancelled}>
      <p>
        {say.callPerson(name)} {factWords(language).phone}:{' '}
        {phone ? <Callable text={phone} /> : referralWords(language).notGiven}.
      </p>
      <p>{say.thenSay(caseWords(language).take)}</p>
    </Notification>
  )
}
