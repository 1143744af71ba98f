import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type Moment, Section, Timeline } from '#ui/index.ts'
import { correctDaysWords } from './correct-days.words.ts'
import type { Correction } from './correction.rules.ts'
import { correctionWords } from './correction.words.ts'
import { nameOfAbout, wordsOf } from './correction-parts.page.tsx'
import type { Holding } from './holding.rules.ts'

type Props = { one: Pick<Holding, 'corrections'>; visit: Visit; isSelf: boolean }

/** What was put right or added in what is written about oneself. Whoever acts for the person reads that, not the words. */
export function MyCorrections({ one, visit, isSelf }: Props) {
  if (one.corrections.length === 0) return null
  return (
    <Section id="rettelser" title={correctionWords(visit.language).mineTitle}>
      <Timeline items={one.corrections.toReversed().map((each) => momentOf(each, visit, isSelf))} />
    </Section>
  )
}

function momentOf(one: Correction, visit: Visit, isSelf: boolean): Moment {
  const { language } = visit
  const say = correctionWords(language)
  const unit = one.unit?.[language] ?? ''
  const what = nameOfAbout(one.about, visit) ?? (one.about === 'other' ? say.mineOther : say.mineNote)
  const titles = {
    'put-right': say.mineRight(what, unit),
    added: say.mineAdded(what, unit),
    read: say.mineRead(unit),
  }
  const on = Temporal.PlainDate.from(one.on)
  const [now, was] = [wordsOf(one, one.words, visit), wordsOf(one, one.was, visit)]
  return {
    when: dayInWords(on, language),
    dateTime: `${on}`,
    title: titles[one.how],
    children: isSelf && one.how !== 'read' && (
      <>
        <p>{now ? say.mineNow(now) : say.mineNowEmpty}</p>
        {was && <p>{say.mineBefore(was)}</p>}
        {one.why && <p>{correctDaysWords(language).because(one.why)}</p>}
      </>
    ),
  }
}
