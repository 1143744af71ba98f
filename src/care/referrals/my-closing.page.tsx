import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Section, SummaryList } from '#ui/index.ts'
import { nameOfReader } from './closing.page.tsx'
import type { ClosingSent } from './closing.rules.ts'
import { closingWords } from './closing.words.ts'
import type { Holding } from './holding.rules.ts'

type Props = { one: Pick<Holding, 'state' | 'closing'>; visit: Visit }

/** How it ended, in the words of the place, and to whom that went: the person reads what their own doctor reads. */
export function MyClosing({ one: { state, closing }, visit: { language } }: Props) {
  if (state !== 'ended' || !closing) return null
  const say = closingWords(language)
  return (
    <Section id="afslutning" title={say.mine}>
      <SummaryList
        sentences
        items={[
          {
            label: say.mineWrote,
            value: closing.words ? <span lang="da">{closing.words}</span> : say.mineHidden,
          },
          ...closing.sent.map((each) => ({
            label: nameOfReader(each, language),
            value: standingOf(each, language),
          })),
          ...(closing.sent.length === 0 ? [{ label: say.sentTo, value: say.mineNobody }] : []),
        ]}
      />
    </Section>
  )
}

function standingOf({ goesTo, sentOn, doneOn }: ClosingSent, language: Visit['language']): string {
  const say = closingWords(language)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  if (goesTo === 'paper') return doneOn ? say.posted(day(doneOn)) : say.mineNotSent
  return doneOn ? say.read(day(doneOn)) : say.mineUnread(day(sentOn))
}
