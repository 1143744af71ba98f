import type { Visit } from '#platform/pages.ts'
import { Section } from '#ui/index.ts'
import { caseWords } from './case.words.ts'
import { maySetDays } from './correct-days.rules.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { correctableOf } from './correctable.rules.ts'
import { correctionWords } from './correction.words.ts'
import { Beside } from './correction-parts.page.tsx'
import { SenderFacts } from './referral-facts.page.tsx'
import type { MoveLine, Referral } from './referral-line.rules.ts'
import { OnPaper } from './referral-said.page.tsx'

type Props = { visit: Visit; referral: Referral; lines: readonly MoveLine[] }

/** What the sender wrote, with what was put right beside it, and the ways to have it on paper and to correct it. */
export function ReferralWrote({ visit, referral, lines }: Props) {
  const { actor, language, to } = visit
  return (
    <Section id="drejer-sig-om" title={caseWords(language).wrote}>
      <SenderFacts visit={visit} referral={referral} />
      <Beside visit={visit} referral={referral} about="other" />
      <OnPaper visit={visit} referral={referral} />
      {maySetDays(actor, referral) && (
        <p>
          <a href={to(`/henvisninger/${referral.id}/ret-dage`)}>{correctDaysWords(language).link}</a>
        </p>
      )}
      {correctableOf(actor, referral, lines) && (
        <p>
          <a href={to(`/henvisninger/${referral.id}/ret`)}>{correctionWords(language).correct}</a>
        </p>
      )}
    </Section>
  )
}
