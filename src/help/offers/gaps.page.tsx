import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { type LateEffectName, listReadingRegister } from '#registers/lateeffects/index.ts'
import { searchPlaces } from '#registers/places/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  PageHead,
  Pagination,
  Section,
  Select,
  TextField,
} from '#ui/index.ts'
import { isMonth, monthFrom, topicFrom } from './gap.rules.ts'
import { type GapCount, listGaps } from './gap.store.ts'
import { gapWords } from './gap.words.ts'
import { GapTable, HowCounted, NothingMissing, topicOptions } from './gap-parts.page.tsx'
import { given, pageIn } from './offer-filters.page.tsx'

const onePage = 50

/** What is missing in the whole country, by place, topic and month; everybody sees the same. */
export const gapsPage = definePage({
  path: '/mangler',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language } = visit
    const say = gapWords(language)
    const typed = {
      sted: given(query, 'sted'),
      emne: given(query, 'emne'),
      maaned: given(query, 'maaned'),
    }
    const { found, all } = await searchPlaces(db, typed.sted, today)
    const effects = (await listReadingRegister(db)).rows
    const place = found.kind === 'one' ? found.municipality : undefined
    const topic = topicFrom(
      typed.emne,
      effects.map(({ slug }) => slug),
    )
    const errors = [
      ...(typed.sted && !place ? [{ name: 'sted', message: say.unknownPlace }] : []),
      ...(typed.emne && !topic ? [{ name: 'emne', message: say.unknownTopic }] : []),
      ...(typed.maaned && !isMonth(typed.maaned) ? [{ name: 'maaned', message: say.wrongMonth }] : []),
    ]
    const page = pageIn(query)
    const filter = {
      place: place?.code,
      topic: topic ?? undefined,
      month: isMonth(typed.maaned) ? monthFrom(typed.maaned) : undefined,
    }
    // One more than is shown tells whether there is a next page.
    const rows = await listGaps(db, filter, { most: onePage + 1, after: (page - 1) * onePage })
    const places = new Map(all.map(({ code, name }) => [code, name]))
    const body = <Gaps {...{ visit, rows, effects, places, typed, errors, page }} />
    const view = { title: say.title, width: 'wide' as const, body }
    return errors.length > 0 ? invalid(view) : show(view)
  },
})

type Props = {
  visit: Visit
  rows: readonly GapCount[]
  effects: readonly LateEffectName[]
  places: ReadonlyMap<string, string>
  typed: Readonly<Record<'sted' | 'emne' | 'maaned', string>>
  errors: { name: string; message: string }[]
  page: number
}

function Gaps({ visit, rows, effects, places, typed, errors, page }: Props) {
  const { language, to } = visit
  const say = gapWords(language)
  const asked = new URLSearchParams(Object.entries(typed).filter(([, value]) => value))
  const turn = (side: number, label: string) => {
    const address = new URLSearchParams(asked)
    address.set('side', `${side}`)
    return { href: to(`/mangler?${address}`), label }
  }
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={say.problems} errors={errors} />}
      <PageHead title={say.title} lead={say.lead}>
        <Buttons>
          <ButtonLink href={to('/mangler/fortael')}>{say.tell}</ButtonLink>
        </Buttons>
      </PageHead>
      <GapFilterForm visit={visit} effects={effects} typed={typed} errors={errors} />
      <Section id="mangler" title={say.title} hiddenTitle>
        {rows.length === 0 ? (
          <NothingMissing visit={visit} level={3} />
        ) : (
          <GapTable visit={visit} gaps={rows.slice(0, onePage)} effects={effects} places={places} />
        )}
        {(page > 1 || rows.length > onePage) && (
          <Pagination
            label={say.pages}
            place={say.page(page)}
            previous={page > 1 ? turn(page - 1, say.previous) : undefined}
            next={rows.length > onePage ? turn(page + 1, say.next) : undefined}
          />
        )}
        <p>
          <a href={`/data/mangler.csv${asked.size > 0 ? `?${asked}` : ''}`}>{say.download}</a>
        </p>
      </Section>
      <HowCounted visit={visit} />
    </>
  )
}

function GapFilterForm({
  visit,
  effects,
  typed,
  errors,
}: Pick<Props, 'visit' | 'effects' | 'typed' | 'errors'>) {
  const say = gapWords(visit.language)
  const wrong = (name: string) => errors.find((one) => one.name === name)?.message
  return (
    <Form action={visit.to('/mangler')} method="get" search label={say.filter}>
      <TextField
        name="sted"
        label={say.place}
        hint={say.placeHint}
        value={typed.sted}
        error={wrong('sted')}
        width="medium"
        autoComplete="postal-code"
        spellCheck={false}
      />
      <Select
        name="emne"
        label={say.topic}
        empty={say.allTopics}
        value={typed.emne}
        options={topicOptions(visit, effects)}
        error={wrong('emne')}
      />
      <TextField
        name="maaned"
        label={say.month}
        hint={say.monthHint}
        value={typed.maaned}
        error={wrong('maaned')}
        width="medium"
        button={<Button kind="quiet">{say.show}</Button>}
      />
    </Form>
  )
}
