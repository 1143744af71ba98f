import type { Visit } from '#platform/pages.ts'
import { Crumbs } from '#ui/index.ts'
import { referralWords } from './referral.words.ts'

/** The way back to the list of referrals. */
export function ToReferrals({ visit: { language, to } }: { visit: Visit }) {
  const say = referralWords(language)
  return <Crumbs label={say.where} items={[{ href: to('/henvisninger'), label: say.title }]} />
}
