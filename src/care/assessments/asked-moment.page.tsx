import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Section, SummaryList } from '#ui/index.ts'
import type { AskedMoment } from './asked-moment.rules.ts'
import { askingWords } from './asking.words.ts'

/** Each moment at which one asks, and whether it was done: one that was missed is seen. */
export function AskedMoments({
  visit: { language },
  moments,
}: {
  visit: Visit
  moments: readonly AskedMoment[]
}) {
  const say = askingWords(language)
  const stands = ({ askedOn, toldOn }: AskedMoment) => {
    if (toldOn && (!askedOn || Temporal.PlainDate.compare(toldOn, askedOn) >= 0))
      return say.answered(dayInWords(toldOn, language))
    return askedOn ? say.waits(dayInWords(askedOn, language)) : say.notAsked
  }
  return (
    <Section id="spurgt" title={say.moments}>
      <SummaryList compact items={moments.map((one) => ({ label: say[one.occasion], value: stands(one) }))} />
    </Section>
  )
}
