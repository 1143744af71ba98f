import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { inReadingOrder, type LateEffectName } from '#registers/lateeffects/index.ts'
import { Card, Deck, Tag, Tags } from '#ui/index.ts'
import { hasLapsed, standingOf } from './advice.rules.ts'
import type { AdviceShown } from './advice.store.ts'
import { adviceWords } from './advice.words.ts'

type Seen = { visit: Visit; one: AdviceShown }

/** How it stands: not released, taken back, or released with its day; and whether a professional has checked it. */
export function AdviceTags({ visit: { language, today }, one }: Seen) {
  const say = adviceWords(language)
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at), language)
  const standing = standingOf(one)
  if (standing !== 'released')
    return (
      <Tags>
        <Tag tone="draft">{say[standing]}</Tag>
      </Tags>
    )
  const holds = one.assuredOn ? dayInWords(one.assuredOn, language) : ''
  return (
    <Tags>
      {hasLapsed(one.assuredOn, today) ? (
        <Tag tone="late">{say.lapsed(holds)}</Tag>
      ) : (
        <Tag>{say.holdsOn(holds)}</Tag>
      )}
      {one.checkedAt ? (
        <Tag tone="done">{say.checkedBy(one.checkedByName ?? say.somebody, day(one.checkedAt))}</Tag>
      ) : (
        <Tag tone="draft">{say.unchecked}</Tag>
      )}
    </Tags>
  )
}

export const topicOf = ({ topic, lateEffect }: AdviceShown, language: Language) =>
  topic?.[language] ?? lateEffect

/** One card a piece of advice: what colleagues ask, about which late effect, from which clinic. */
export const AdviceCards = (props: { visit: Visit; rows: readonly AdviceShown[]; label: string }) => (
  <Deck label={props.label}>
    {props.rows.map((one) => (
      <Card
        key={one.id}
        level={3}
        title={<span lang="da">{one.question}</span>}
        href={props.visit.to(`/raad/${one.id}`)}
        by={one.unitName?.[props.visit.language] ?? ''}
        facts={[
          topicOf(one, props.visit.language),
          ...(one.fromName
            ? [adviceWords(props.visit.language).carriedOn(one.fromName[props.visit.language])]
            : []),
        ]}
      >
        <AdviceTags visit={props.visit} one={one} />
      </Card>
    ))}
  </Deck>
)

/** The late effects of the register, as a choice. */
export const topicsIn = (rows: readonly LateEffectName[], language: Language) =>
  inReadingOrder(rows, language).map(({ slug, name }) => ({ value: slug, label: name[language] }))
