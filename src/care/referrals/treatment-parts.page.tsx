import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type Content, Section, SummaryList } from '#ui/index.ts'
import { allTreatmentLines } from './treatment.rules.ts'
import type { Treatment } from './treatment.store.ts'
import { treatmentWords } from './treatment.words.ts'

type Props = {
  visit: Visit
  one: Treatment
  /** What stands where nobody has said yet that it is read. */
  unread: string
  children?: Content
}

/** One as it was written; what is not known is said so, and never left out. */
export function OneTreatment({ visit: { language }, one, unread, children }: Props) {
  const say = treatmentWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const by = say.written(
    one.writtenByName ?? say.somebody,
    one.unitName?.[language] ?? '',
    day(one.writtenAt),
  )
  return (
    <Section id={`oversigt-${one.id}`} title={by}>
      <SummaryList
        sentences
        items={allTreatmentLines.map((line) => ({
          label: say[line],
          value: one[line] ? <span lang="da">{one[line]}</span> : say.notGiven,
        }))}
      />
      <p>{one.readAt && one.readAs ? say[`read-${one.readAs}`](day(one.readAt)) : unread}</p>
      {children}
    </Section>
  )
}
