import { Problems } from '#care/citizens/index.ts'
import type { Problem } from '#platform/form.ts'
import type { Visit } from '#platform/pages.ts'
import { Crumbs, Notification, PageHead } from '#ui/index.ts'
import { kindNames, referralWords } from './referral.words.ts'
import type { Referral } from './referral-line.rules.ts'

export type Wrong = { readonly why?: string | undefined; readonly problems?: readonly Problem[] }
type Props = { visit: Visit; referral: Referral; title: string; lead: string; wrong: Wrong }

/** Above a form that puts something right: what is wrong with what was typed, the way back, and what has happened meanwhile. */
export function CorrectionHead({ visit: { language, to }, referral, title, lead, wrong }: Props) {
  const words = referralWords(language)
  const { why, problems = [] } = wrong
  return (
    <>
      <Problems problems={problems} language={language} />
      <Crumbs
        label={words.where}
        items={[{ href: to(`/henvisninger/${referral.id}`), label: referral.personName ?? words.nameless }]}
      />
      <PageHead over={kindNames[referral.kind][language === 'da' ? 0 : 1]} title={title} lead={lead} />
      {why && <Notification tone="attention" announce title={why} />}
    </>
  )
}
