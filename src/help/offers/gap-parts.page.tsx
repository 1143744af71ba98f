import type { Visit } from '#platform/pages.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import {
  Button,
  Buttons,
  EmptyState,
  Form,
  HiddenField,
  Section,
  type SelectOption,
  Table,
} from '#ui/index.ts'
import { type GapSource, groups, type Topic, topicText } from './gap.rules.ts'
import type { GapCount } from './gap.store.ts'
import { gapWords, monthInWords, timesInWords, topicInWords } from './gap.words.ts'
import { activities } from './offer.rules.ts'

type Names = readonly Pick<LateEffectName, 'slug' | 'name'>[]
type Rows = { visit: Visit; gaps: readonly GapCount[]; effects: Names; places?: ReadonlyMap<string, string> }

/** What is missing where; the place is left out where all rows are about one. */
export function GapTable({ visit, gaps, effects, places }: Rows) {
  const { language, today, to } = visit
  const say = gapWords(language)
  return (
    <Table
      dense
      hiddenCaption
      caption={say.title}
      columns={[
        ...(places ? [{ label: say.municipality }] : []),
        { label: say.topic },
        { label: say.month },
        { label: say.times, numeric: true },
      ]}
      rows={gaps.map((gap) => ({
        cells: [
          ...(places ? [<a href={to(`/mangler/${gap.place}`)}>{places.get(gap.place) ?? gap.place}</a>] : []),
          topicInWords(gap.topic, effects, language),
          monthInWords(gap.month, language),
          timesInWords(gap, today, language),
        ],
      }))}
    />
  )
}

/** Nobody is told whether there is nothing or fewer than five. */
export const NothingMissing = ({ visit, level }: { visit: Visit; level: 2 | 3 }) => (
  <EmptyState level={level} title={gapWords(visit.language).nothing}>
    <p>{gapWords(visit.language).nothingText}</p>
  </EmptyState>
)

/** What a number means, and what it does not. */
export const HowCounted = ({ visit: { language } }: { visit: Visit }) => (
  <Section id="saadan" title={gapWords(language).how} prose>
    <p>{gapWords(language).meaning}</p>
  </Section>
)

/** Every topic that can be chosen, under its kind. */
export function topicOptions({ language }: Visit, effects: Names): SelectOption[] {
  const say = gapWords(language)
  const option = (topic: Topic, group: string) => ({
    value: topicText(topic),
    label: topicInWords(topic, effects, language),
    group,
  })
  const named = effects.toSorted((one, other) =>
    one.name[language].localeCompare(other.name[language], language),
  )
  return [
    ...named.map(({ slug }) => option({ kind: 'late-effect', key: slug }, say.lateEffects)),
    ...Object.keys(groups).map((key) => option({ kind: 'group', key }, say.groups)),
    ...activities.map((key) => option({ kind: 'activity', key }, say.activities)),
  ]
}

/**
 * For a search that ended without a local offer: one press counts it. Reading a page counts nothing, so neither a
 * reload nor a robot does.
 */
export function TellMissing(props: {
  visit: Visit
  place: { readonly code: string; readonly name: string }
  topics: readonly { readonly topic: Topic; readonly label: string }[]
  source: Extract<GapSource, 'search' | 'find-help'>
}) {
  const { visit, place, topics, source } = props
  const say = gapWords(visit.language)
  if (topics.length === 0) return null
  return (
    <Section id="mangler" title={say.title} hiddenTitle>
      {topics.map(({ topic, label }) => (
        <EmptyState key={topicText(topic)} level={3} title={say.missing(label.toLowerCase(), place.name)}>
          <p>{say.counted}</p>
          <Form action={visit.to('/mangler/fortael')}>
            <HiddenField name="sted" value={place.code} />
            <HiddenField name="emne" value={topicText(topic)} />
            <HiddenField name="fra" value={source} />
            <Buttons>
              <Button kind="quiet">
                {topics.length > 1 ? say.missingAbout(label.toLowerCase()) : say.missingButton}
              </Button>
            </Buttons>
          </Form>
        </EmptyState>
      ))}
    </Section>
  )
}
